import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import * as page from './page.js'
import { writeSampleDocuments } from './sample-documents.js'

// Inside the repository, so that `cchc` is this package.
const folder = mkdtempSync(join(process.cwd(), 'dist', 'readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The programs of a page, each with the output that its comments promise. */
function blocksOf(name: string): { source: string; code: string; promised: string }[] {
  const blocks = page.blocksOf(name).filter(({ language }) => /^[jt]s$/.test(language))
  return blocks.map(({ code: source }) => {
    const promised: string[] = []
    const lines = source.split('\n').map((line) => {
      const [, expression, value] = /^([a-z][\w.]*\(.*\)) \/\/ (.*)$/i.exec(line) ?? []
      if (expression !== undefined && value !== undefined) {
        promised.push(value)
        return expression.startsWith('console.') ? expression : `console.log(${expression})`
      }
      if (line.startsWith('// ')) promised.push(line.slice(3))
      return line
    })
    const { code } = transformSync(lines.join('\n'), { loader: 'ts' })
    // A text alone is printed without its quotes.
    return { source, code, promised: promised.join('\n').replace(/^'(.*)'$/gm, '$1') }
  })
}

writeSampleDocuments(folder)

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const blocks = blocksOf(name)
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5)
  })

  it.each(blocks)('example $# prints what it says', ({ code, promised }) => {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, code)
    const printed = execFileSync(process.execPath, [file], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    expect(printed.trim()).toBe(promised)
  })
})

it('each example compiles as a program of a strict project', () => {
  const blocks = blocksOf('README.md')
  const files = blocks.map(({ source }, index) => {
    writeFileSync(join(folder, `block-${index}.mts`), source)
    return `block-${index}.mts`
  })
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

it('the two pages have the same examples', () => {
  const codeOf = (name: string) => blocksOf(name).map(({ code }) => code)
  expect(codeOf('README.vi.md')).toEqual(codeOf('README.md'))
})
