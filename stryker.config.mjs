/**
 * What mutation testing changes and how, for `scripts/mutation.mjs`, which adds the folder.
 * Left as they are: texts for people and the samples of rules, which are data for tests; imports never count.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.coverage.config.ts' },
  coverageAnalysis: 'perTest',
  ignorers: ['texts-and-samples'],
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

/** Tells Stryker, which loads this file as a plugin, what it leaves alone. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts-and-samples',
    value: {
      /** @param {{ isObjectProperty: () => boolean, node: { key: { name?: string } } }} path */
      shouldIgnore(path) {
        if (path.isObjectProperty() && texts.includes(path.node.key.name ?? ''))
          return 'a text or a sample: data for people and tests'
        return undefined
      },
    },
  },
]
