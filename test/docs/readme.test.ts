import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { tallyLayouts } from '../../src/dossier/tabular/tally-layout.js'
import { tallyTableToRows } from '../../src/dossier/tabular/tally-table-to-rows.js'
import { docxParts, zipped } from '../office/make-docx.js'
import { sheetOf } from '../office/xlsx/workbook.js'
import * as page from './page.js'

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

// The files that programs of the page read.
const paragraphs = [
  'BÁO CÁO',
  'Công tác cải cách hành chính quý I năm 2025',
  'UBND xã Tân Lập báo cáo kết quả như sau:',
]
const slip = 'Đã giải quyết 1.481 hồ sơ (trước hạn 1.424 hồ sơ, đúng hạn 39 hồ sơ, quá hạn 0 hồ sơ).'
const body = [...paragraphs, slip].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
writeFileSync(join(folder, 'bao-cao.docx'), zipped(docxParts(body.join(''))))
const settled = { received: { total: 40 }, resolved: { total: 38, early: 30, onTime: 8, late: 0 } }
const table = { rows: [{ label: 'Hộ tịch', ...settled }], total: settled }
const sheet = tallyTableToRows(table, tallyLayouts.formII06a).map((row) => {
  const cells = row.map((cell) =>
    typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell ?? ''}</t></is></c>`,
  )
  return `<row>${cells.join('')}</row>`
})
writeFileSync(join(folder, 'bieu-06a.xlsx'), sheetOf(sheet.join('')))

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
