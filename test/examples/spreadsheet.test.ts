import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample, type ExampleCopy } from './example-copy.js'

/** What these tests use of exceljs. */
interface Cell {
  value: unknown
  note?: string | { readonly texts: readonly { readonly text: string }[] }
  readonly address: string
}
interface Sheet {
  getCell(address: string): Cell
  eachRow(use: (row: { eachCell(use: (cell: Cell) => void): void }) => void): void
}
interface Workbook {
  readonly worksheets: readonly [Sheet]
  readonly xlsx: { readFile(path: string): Promise<unknown>; writeFile(path: string): Promise<unknown> }
}

let example: ExampleCopy
let ExcelJS: { readonly Workbook: new () => Workbook }

beforeAll(() => {
  example = copyExample('spreadsheet')
  ExcelJS = example.load('exceljs') as typeof ExcelJS
})
afterAll(() => example?.remove())

async function open(file: string): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(example.folder, file))
  return workbook
}

/** Changes cells of a workbook, as somebody would by hand. */
async function edit(file: string, change: (sheet: Sheet) => void): Promise<void> {
  const workbook = await open(file)
  change(workbook.worksheets[0])
  await workbook.xlsx.writeFile(join(example.folder, file))
}

/** The notes of a workbook by the address of their cell. */
async function notesIn(file: string): Promise<Record<string, string>> {
  const notes: Record<string, string> = {}
  const workbook = await open(file)
  workbook.worksheets[0].eachRow((row) => {
    row.eachCell(({ address, note }) => {
      if (note === undefined) return
      notes[address] = typeof note === 'string' ? note : note.texts.map(({ text }) => text).join('')
    })
  })
  return notes
}

describe('the table of dossiers', () => {
  const write = (...options: readonly string[]) =>
    example.run('node', ['write-table.js', 'table.xlsx', ...options])
  const check = () => example.run('node', ['check-table.js', 'table.xlsx', 'checked.xlsx'])

  it('has no notes while its figures agree', async () => {
    write()
    expect(check()).toBe('checked.xlsx: 0 ô không đọc được, 0 phát hiện\n')
    expect(await notesIn('checked.xlsx')).toEqual({})
  })

  it('has notes on the figures that a slip contradicts, and keeps its cells', async () => {
    write('--slip')
    check()
    expect(await notesIn('checked.xlsx')).toEqual({
      G9: 'Lỗi: Tổng số hồ sơ đã giải quyết: ghi 288, nhưng 282 + 0 + 0 = 282 (lệch 6).',
      G11: 'Lỗi: Tổng số hồ sơ đã giải quyết: ghi 966, nhưng 958 + 0 + 2 = 960 (lệch 6).',
    })
    const [sheet] = (await open('checked.xlsx')).worksheets
    expect(sheet.getCell('B9').value).toBe('Hộ tịch')
    expect(sheet.getCell('H11').value).toEqual({ formula: 'SUM(H6:H10)', result: 958 })
    expect(sheet.getCell('D3').value).toBe('Số hồ sơ nhận giải quyết')
  })

  it('has notes where somebody planted a fault', async () => {
    write()
    await edit('table.xlsx', (sheet) => {
      sheet.getCell('D6').value = 70
      sheet.getCell('G8').value = '1.5'
      sheet.getCell('C11').value = '999'
    })
    check()
    const notes = await notesIn('checked.xlsx')
    expect(Object.keys(notes).sort()).toEqual(['C11', 'D11', 'G8'])
    expect(notes.C11).toContain('999')
    expect(notes.D11).toContain('964')
    expect(notes.G8).toMatch(/^Lỗi: .*1\.5/)
  })

  it('keeps the notes that it has', async () => {
    write('--slip')
    await edit('table.xlsx', (sheet) => {
      sheet.getCell('G9').note = 'Xem lại'
    })
    check()
    expect((await notesIn('checked.xlsx')).G9).toMatch(/^Xem lại\nLỗi: /)
  })

  it('says on its first cell that there is no table', async () => {
    write()
    await edit('table.xlsx', (sheet) => {
      for (const address of ['A3', 'B3', 'C3', 'G3']) sheet.getCell(address).value = null
      for (const column of 'CDEFGHIJ') sheet.getCell(`${column}4`).value = null
    })
    check()
    expect(await notesIn('checked.xlsx')).toEqual({
      A1: 'Lỗi: không tìm thấy dòng tiêu đề của mẫu nào',
    })
  })
})

describe('the appendix', () => {
  const write = () => example.run('node', ['write-appendix.js', 'appendix.xlsx'])
  const check = () => example.run('node', ['check-appendix.js', 'appendix.xlsx', 'checked.xlsx'])

  it('has notes on the rows that were printed wrong', async () => {
    write()
    check()
    const notes = await notesIn('checked.xlsx')
    expect(Object.keys(notes)).toEqual(['A1', 'D65', 'C120'])
    expect(notes.D65).toMatch(/^Lỗi: .*\(3\.4\.2\): công bố 100%, nhưng 39\/1\.481 là 2,63%/)
    expect(notes.C120).toMatch(/^Lỗi: .*“Văn bản”/)
    const [sheet] = (await open('checked.xlsx')).worksheets
    expect(sheet.getCell('B65').value).toMatch(/được giải quyết đúng hạn$/)
    expect(sheet.getCell('B120').value).toMatch(/^Tỷ lệ văn bản trao đổi/)
  })

  it('has notes where somebody planted a fault', async () => {
    write()
    await edit('appendix.xlsx', (sheet) => {
      sheet.getCell('D6').value = '37'
      sheet.getCell('D67').value = { formula: 'D66-1442', result: 'ba mươi chín' }
    })
    check()
    const notes = await notesIn('checked.xlsx')
    expect(notes.D6).toMatch(/^Lỗi: .*công bố 37%, nhưng 3\/10 là 30,00%/)
    expect(notes.D67).toMatch(/^Lỗi: /)
    expect(notes).not.toHaveProperty('D65')
  })

  it('FR6, FR7, FR8: reads percent, formula, error, rich text and merged cells', () => {
    return (async () => {
      write()
      await edit('appendix.xlsx', (sheet) => {
        const percent = sheet.getCell('D6') as Cell & { numFmt: string }
        percent.value = 0.3
        percent.numFmt = '0.0%'
        sheet.getCell('D7').value = { formula: '5+5', result: 10 }
        sheet.getCell('D8').value = {
          richText: [{ text: '3' }, { font: { vertAlign: 'superscript' }, text: '1' }],
        }
        sheet.getCell('D65').value = { error: '#DIV/0!' }
      })
      check()
      const notes = await notesIn('checked.xlsx')
      expect(notes).not.toHaveProperty('D6')
      expect(notes).not.toHaveProperty('D7')
      expect(notes.D8).toMatch(/^Lỗi: /)
      expect(notes.D65).toMatch(/^Lỗi: /)
    })()
  })
})
