/**
 * What mutation testing changes and how, for `scripts/mutation.mjs`, which adds the folder.
 * Left as they are: texts for people, the samples of rules, and the shapes of schemas.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignorers: ['texts-samples-and-shapes'],
  // What a module makes when it is loaded would cost a whole run of the tests for each change.
  ignoreStatic: true,
  incremental: true,
  reporters: ['progress-append-only', 'html', 'json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  allowConsoleColors: false,
  concurrency: 2,
  ignorePatterns: ['dist', 'bench', 'docs', 'coverage', 'examples/*/node_modules'],
  tempDirName: '.stryker-tmp',
}

const texts = ['title', 'message', 'label', 'vi', 'en', 'samples', 'article', 'document']
const shapes = ['meta', 'strictObject', 'object', 'enum', 'array']

/** Tells Stryker, which loads this file as a plugin, what it leaves alone. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts-samples-and-shapes',
    value: {
      /** @param {{ node: any, parent?: any }} path */
      shouldIgnore({ node, parent }) {
        if (node.type === 'ObjectProperty' && texts.includes(node.key.name))
          return 'a text or a sample: data for people and tests'
        if (parent?.type === 'NewExpression' && /Error$/.test(parent.callee.name) && node !== parent.callee)
          return 'the text of an error'
        if (isShape(parent) && node !== parent.callee) return 'the shape of a value'
        if (node.type === 'ArrowFunctionExpression' && isShape(node.body)) return 'the shape of a value'
        return undefined
      },
    },
  },
]

/**
 * Whether it is a call of zod's that says what a value looks like: the mutated reports of test/schemas hold those.
 * @param {any} node
 */
function isShape(node) {
  return node?.type === 'CallExpression' && shapes.includes(node.callee.property?.name)
}
