import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, proseOf } from './page.js'

/** Guides every block of which is looked at, and the folder of examples that it shows. */
const guides = [
  { guide: 'start', example: 'start' },
  { guide: 'checking-a-report', example: 'start' },
  { guide: 'from-a-text', example: 'from-a-text' },
  { guide: 'waivers', example: 'waive-findings' },
  { guide: 'law-and-dates', example: 'law-and-dates' },
  { guide: 'the-appendix', example: 'own-form-and-rules' },
  { guide: 'own-form-and-rules', example: 'own-form-and-rules' },
  { guide: 'consolidating-reports', example: 'consolidate-province' },
  { guide: 'comparing-periods', example: 'compare-periods' },
  { guide: 'scoring', example: 'score-communes' },
  { guide: 'counting-in-a-database', example: 'postgresql' },
  { guide: 'why-not', example: undefined },
]

const cli = join(process.cwd(), 'dist/node/cli.js')

function run(file: string, args: readonly string[] = [], cwd = process.cwd()) {
  const { status, stdout } = spawnSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8' })
  return { status, stdout }
}

interface Example {
  readonly folder: string
  readonly sources: readonly string[]
  readonly printed: readonly string[]
  readonly documents: readonly unknown[]
}

const examples = new Map<string, Example>()

/** An example's sources, what its programs print, and the JSON that it reads or prints. */
function exampleOf(name: string): Example {
  const known = examples.get(name)
  if (known !== undefined) return known
  const folder = join('examples', name)
  const files = readdirSync(folder)
  const read = (extension: RegExp) =>
    files.filter((file) => extension.test(file)).map((file) => readFileSync(join(folder, file), 'utf8'))
  const programs = files.filter((file) => /\.[cm]js$/.test(file) && file !== 'browser.mjs')
  const printed = programs.map((file) => {
    const { status, stdout } = run(join(folder, file))
    expect({ file, status }).toEqual({ file, status: 0 })
    return stdout
  })
  const lines = printed.flatMap((output) =>
    output.split('\n').filter((line) => /^(?:\[[[{"\d]|\{").*[\]}]$/.test(line)),
  )
  const documents = [...read(/\.json$/), ...lines].map((text): unknown => JSON.parse(text))
  const example = { folder, sources: read(/\.([cm]?js|ts)$/), printed, documents }
  examples.set(name, example)
  return example
}

/** Whether what a page shows is in a document; objects and lists may go on. */
function covers(shown: unknown, found: unknown): boolean {
  if (typeof shown !== 'object' || shown === null) return shown === found
  if (typeof found !== 'object' || found === null || Array.isArray(shown) !== Array.isArray(found))
    return false
  return Object.entries(shown).every(([key, value]) => covers(value, (found as Record<string, unknown>)[key]))
}

function expectShown({ language, code }: Block, { folder, sources, printed, documents }: Example): void {
  switch (language) {
    case 'js':
    case 'ts':
      expect(sources.filter((source) => source.includes(code))).not.toEqual([])
      return
    case 'text':
      expect(printed.filter((output) => output.includes(code))).not.toEqual([])
      return
    case 'json':
      expect(documents.filter((document) => covers(JSON.parse(code), document))).not.toEqual([])
      return
    case 'sh':
      for (const line of code.trim().split('\n')) expectRuns(line, folder)
      return
    default:
      throw new Error(`a block of ${language || 'no language'} is not tested`)
  }
}

/** A line of a shell ends with the exit code that it promises. */
function expectRuns(line: string, folder: string): void {
  // Installing is what the tests of the packed package do.
  if (line === 'npm install cchc zod') return
  const [, args, promised] = /^npx cchc (.*) # (\d)$/.exec(line) ?? []
  expect({ line, status: run(cli, args?.split(' '), folder).status }).toEqual({
    line,
    status: Number(promised),
  })
}

describe.each(guides)('the guide $guide', ({ guide, example }) => {
  it('shows what its example says and prints', () => {
    const blocks = blocksOf(join('docs/guides', `${guide}.md`))
    expect(blocks.length > 0).toBe(example !== undefined)
    if (example === undefined) return
    for (const block of blocks) expectShown(block, exampleOf(example))
  })
})

const all = readdirSync('docs/guides').filter((page) => !page.endsWith('.vi.md'))

it.each(all)('the guide %s is the same in both languages', (page) => {
  const [english, vietnamese] = [
    join('docs/guides', page),
    join('docs/guides', page.replace('.md', '.vi.md')),
  ]
  expect(blocksOf(vietnamese)).toEqual(blocksOf(english))
  const outline = (page: string) => ({
    headings: proseOf(page).match(/^#+(?= )/gm),
    items: proseOf(page).match(/^- /gm)?.length,
    rows: proseOf(page).match(/^\|/gm)?.length,
    names: [...new Set(proseOf(page).match(/`[^`\n]+`/g))].sort(),
  })
  expect(outline(vietnamese)).toEqual(outline(english))
})

it('examples/law-and-dates prints what stands behind its lines', () => {
  const source = readFileSync('examples/law-and-dates/index.mjs', 'utf8')
  const promised = [...source.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, value]) => value)
  expect(promised.length).toBe(source.match(/console\.log/g)?.length)
  expect(run('examples/law-and-dates/index.mjs').stdout.trimEnd().split('\n')).toEqual(promised)
})

it('examples/start compiles as a program of a user would', () => {
  const tsc = 'node_modules/typescript/bin/tsc'
  expect(run(tsc, ['-p', 'examples/start'])).toEqual({ status: 0, stdout: '' })
})

it('examples/start runs in a page, without Node and without compiling text', async () => {
  const { outputFiles } = await build({
    entryPoints: ['examples/start/browser.mjs'],
    bundle: true,
    format: 'iife',
    globalName: 'page',
    platform: 'browser',
    write: false,
  })
  const page = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext(outputFiles[0]?.text ?? '', page)
  const sentencesOf: (text: string) => readonly string[] = vm.runInContext('page.sentencesOf', page)
  expect([...sentencesOf(readFileSync('examples/start/report.json', 'utf8'))]).toEqual([
    expect.stringContaining('1.418 thay vì 1.481'),
  ])
  expect([...sentencesOf('{}')]).toHaveLength(3)
})
