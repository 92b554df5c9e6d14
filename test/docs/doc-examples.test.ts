import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { compilerOptions, faces, program, publicExports, sourceOf, sources } from './public-exports.js'

/**
 * The examples of the doc comments, compiled and run against the sources. What an expression gives stands behind
 * it, or on the lines after it: `formatCount(1492) // '1.492'`, `// throws RangeError`. Words for the reader stand
 * on a line of their own before what they explain.
 */
interface Example {
  /** The source file and the line of the documented statement. */
  readonly where: string
  readonly file: string
  readonly code: string
  readonly promises: readonly Promised[]
  /** Comments that promise nothing. */
  readonly prose: readonly string[]
  /** Expressions of which nothing is said. */
  readonly silent: readonly string[]
  /** The code as a module whose `run` hands each expression over, with what it promises. */
  readonly runnable: string
}

interface Promised {
  readonly expression: ts.Expression
  readonly value: string
}

function isComment(text: string, { pos, end }: ts.CommentRange): string {
  return text.slice(pos, end).replace(/^\/\/ ?/, '')
}

/** The expression of a statement, also of `if (…) expression`. */
function expressionOf(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression
  return ts.isIfStatement(statement) && !statement.elseStatement
    ? expressionOf(statement.thenStatement)
    : undefined
}

function commentsIn(source: ts.SourceFile): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ])
      found.set(range.pos, range)
    ts.forEachChild(node, visit)
  }
  visit(source)
  visit(source.endOfFileToken)
  return [...found.values()]
}

function exampleOf(where: string, file: string, code: string): Example {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const promises: Promised[] = []
  const silent: string[] = []
  const promising = new Set<number>()
  const lines: string[] = []
  for (const statement of source.statements) {
    const expression = expressionOf(statement)
    const comments =
      ts.getTrailingCommentRanges(code, statement.end) ??
      ts.getLeadingCommentRanges(code, statement.end) ??
      []
    const text = statement.getText(source)
    if (ts.isImportDeclaration(statement)) {
      lines.unshift(text)
    } else if (expression === undefined) {
      lines.push(text)
    } else if (comments.length === 0) {
      silent.push(text)
      lines.push(text)
    } else {
      for (const { pos } of comments) promising.add(pos)
      const value = comments.map((comment) => isComment(code, comment)).join('\n')
      const given = `() => (${expression.getText(source)})`
      const [, error] = /^throws (\w+)$/.exec(value) ?? []
      const handed = error
        ? `await promised(${promises.length}, ${given}, undefined, '${error}')`
        : `await promised(${promises.length}, ${given}, () => (${value}\n))`
      promises.push({ expression, value })
      const start = statement.getStart(source)
      lines.push(
        code.slice(start, expression.getStart(source)) +
          handed +
          code.slice(expression.end, statement.end).replace(/;?$/, ';'),
      )
    }
  }
  const imports = lines.filter((line) => line.startsWith('import '))
  const rest = lines.filter((line) => !line.startsWith('import '))
  return {
    where,
    file,
    code,
    promises,
    silent,
    prose: commentsIn(source)
      .filter(({ pos }) => !promising.has(pos))
      .map((comment) => isComment(code, comment)),
    runnable: [...imports, 'export async function run(promised) {', ...rest, '}'].join('\n'),
  }
}

function readExamples(): readonly Example[] {
  const found: Example[] = []
  for (const source of sources)
    for (const statement of source.statements)
      for (const tag of ts.getJSDocTags(statement)) {
        if (tag.tagName.text !== 'example') continue
        const { line } = source.getLineAndCharacterOfPosition(tag.pos)
        const blocks = (ts.getTextOfJSDocComment(tag.comment) ?? '').matchAll(/^```ts\n([\s\S]*?)^```$/gm)
        for (const [, code = ''] of blocks)
          found.push(
            exampleOf(`${sourceOf(source)}:${line + 1}`, `${process.cwd()}/example-${found.length}.ts`, code),
          )
      }
  return found
}

const examples = readExamples()

/** What the compiler has against the examples, as their readers would see it. */
function complaints(): readonly string[] {
  const codes = new Map(examples.map(({ file, code }) => [file, code]))
  const options: ts.CompilerOptions = {
    ...compilerOptions,
    types: [],
    noUnusedLocals: false,
    paths: Object.fromEntries(Object.entries(faces).map(([name, file]) => [name, [file]])),
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => codes.has(file) || fileExists(file)
  host.readFile = (file) => codes.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const code = codes.get(file)
    if (code !== undefined) return ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
    return program.getSourceFile(file) ?? getSourceFile(file, ...rest)
  }
  const compiled = ts.createProgram([...codes.keys()], options, host)
  return examples.flatMap(({ where, file }) => {
    const source = compiled.getSourceFile(file)
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}

type Promising = (
  index: number,
  actual: () => unknown,
  expected: (() => unknown) | undefined,
  error?: string,
) => Promise<void>

/** All examples, bundled with the sources into one program. */
async function bundleExamples(): Promise<readonly ((promised: Promising) => Promise<void>)[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: examples
        .map((_, index) => `export { run as run${index} } from 'example:${index}'`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    logLevel: 'silent',
    plugins: [
      {
        name: 'examples',
        setup(context) {
          context.onResolve({ filter: /^example:/ }, ({ path }) => ({ path, namespace: 'example' }))
          context.onResolve({ filter: /^cchc(\/|$)/ }, ({ path }) => ({ path: faces[path] ?? path }))
          context.onLoad({ filter: /./, namespace: 'example' }, ({ path }) => ({
            contents: examples[Number(path.slice('example:'.length))]?.runnable ?? '',
            loader: 'ts',
          }))
        },
      },
    ],
  })
  const bundled = new Function(`${outputFiles[0]?.text}; return bundled`)()
  return examples.map((_, index) => bundled[`run${index}`])
}

describe('the examples of the doc comments', () => {
  it('are there for every function, class, schema and list that a face exports', () => {
    const without = publicExports()
      .filter(({ isValue }) => isValue)
      .filter(({ symbol }) => !symbol.getJsDocTags().some(({ name }) => name === 'example'))
    expect(without.map(({ where }) => where)).toEqual([])
  })

  it('compile as programs of a user', () => {
    expect(complaints()).toEqual([])
  })

  it('say of every expression what it gives', () => {
    expect(
      examples.filter(({ silent }) => silent.length > 0).map(({ where, silent }) => [where, silent]),
    ).toEqual([])
    expect(examples.filter(({ promises }) => promises.length === 0).map(({ where }) => where)).toEqual([])
  })

  it('hide no promise in a comment for the reader', () => {
    const reads = (text: string) =>
      ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true }).diagnostics?.length === 0
    expect(examples.flatMap(({ where, prose }) => prose.filter(reads).map((text) => [where, text]))).toEqual(
      [],
    )
  })
})

const programs = await bundleExamples()

describe('the examples of the doc comments give what they promise', () => {
  it.each(examples.map((example, index) => ({ ...example, index })))(
    '$where',
    async ({ index, promises }) => {
      const kept: number[] = []
      await programs[index]?.(async (promise, actual, expected, error) => {
        kept.push(promise)
        if (expected) {
          expect(await actual(), promises[promise]?.value).toStrictEqual(await expected())
        } else {
          const thrown = await Promise.resolve()
            .then(actual)
            .catch((reason: unknown) => reason)
          expect(thrown).toMatchObject({ name: error })
        }
      })
      expect(kept).toEqual(promises.map((_, promise) => promise))
    },
  )
})
