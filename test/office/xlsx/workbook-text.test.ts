import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../src/office/xlsx/read-xlsx.js'
import { type WorkbookText, workbookText } from '../../../src/office/xlsx/workbook-text.js'
import { type SheetParts, type WorkbookParts, workbookOf } from './workbook.js'

function textOf(sheets: readonly SheetParts[], more: Omit<WorkbookParts, 'sheets'> = {}): WorkbookText {
  const reading = readXlsx(workbookOf({ ...more, sheets }))
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return workbookText(reading.data)
}

const words = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
const number = (address: string, value: number, attributes = '') =>
  `<c r="${address}"${attributes}><v>${value}</v></c>`
const row = (at: number, cells: string, attributes = '') => `<row r="${at}"${attributes}>${cells}</row>`

describe('the text of a workbook', () => {
  it('has a row a line, as many cells as the sheet is wide, and lines of words', () => {
    const { text } = textOf([
      {
        data:
          row(1, words('A1', 'Phụ lục  I')) +
          row(3, words('A3', 'Xã') + words('C3', 'Số\nhồ sơ')) +
          row(4, words('A4', 'Tân Lập') + number('B4', 1.5)),
      },
      { name: 'Hai', data: row(1, words('A1', 'Hết')) },
    ])
    expect(text).toBe('Phụ lục I\n\nXã\t\tSố hồ sơ\nTân Lập\t1,5\t\n\nHết\n\n')
  })

  it('grows with what sheets hold, however far one cell stands apart', () => {
    const far = '<c r="XFD1"><v>7</v></c>'
    const rows = Array.from({ length: 3000 }, (_, at) =>
      row(at + 1, words(`A${at + 1}`, 'Xã') + number(`B${at + 1}`, 2) + (at === 0 ? far : '')),
    )
    const { text, placeOf } = textOf([{ name: 'Báo cáo', data: rows.join('') }])
    expect(text.length).toBeLessThan(100_000)
    expect(text.endsWith('Xã\t2\n\n')).toBe(true)
    expect(placeOf(text.indexOf('7'))).toEqual({ sheet: 'Báo cáo', cell: 'XFD1' })
  })

  it('tells in which cell a letter stands, and what is between cells by the cell before it', () => {
    const { text, placeOf } = textOf([
      { name: 'Một', data: row(1, words('A1', 'Xã') + words('C1', 'Số')) + row(2, number('C2', 118)) },
      { name: 'Hai', data: row(1, words('A1', 'Hết')) },
    ])
    expect(placeOf(text.indexOf('ã'))).toEqual({ sheet: 'Một', cell: 'A1' })
    expect(placeOf(text.indexOf('Số') - 1)).toEqual({ sheet: 'Một', cell: 'A1' })
    expect(placeOf(text.indexOf('118') + 2)).toEqual({ sheet: 'Một', cell: 'C2' })
    expect(placeOf(text.length)).toEqual({ sheet: 'Hai', cell: 'A1' })
    expect(textOf([{ data: '' }]).placeOf(0)).toBeUndefined()
  })

  it.each(['hidden', 'veryHidden'])('leaves out a sheet that is %s, and says so', (state) => {
    const { text, remarks } = textOf([
      { name: 'Báo cáo', data: row(1, words('A1', 'Xã')) },
      { name: 'Nháp', state, data: row(1, words('A1', 'Cũ')) },
    ])
    expect(text).toBe('Xã\n\n')
    expect(remarks).toMatchObject([
      { path: ['sheets', 1], code: 'file', reason: 'hidden-sheet', sheet: 'Nháp', data: { sheet: 'Nháp' } },
    ])
  })

  it('says nothing of a hidden sheet that holds nothing', () => {
    const { remarks } = textOf([
      { name: 'Báo cáo', data: row(1, words('A1', 'Xã')) },
      { name: 'Nháp', state: 'hidden', data: '' },
    ])
    expect(remarks).toEqual([])
  })

  it('reads hidden rows and columns, and says so once of a sheet', () => {
    const { text, remarks } = textOf([
      {
        name: 'Báo cáo',
        before: '<cols><col min="2" max="5" hidden="1"/></cols>',
        data:
          row(1, words('A1', 'Xã') + number('B1', 5) + number('F1', 6)) +
          row(2, words('A2', 'Tân Lập'), ' hidden="1"'),
      },
    ])
    expect(text).toBe('Xã\t5\t\t\t\t6\nTân Lập\n\n')
    expect(remarks).toMatchObject([
      { code: 'file', reason: 'hidden-cells', sheet: 'Báo cáo', data: { sheet: 'Báo cáo', count: 2 } },
    ])
  })

  it('leaves out what is struck out, and says how much', () => {
    const runs = '<r><rPr><strike/></rPr><t>118</t></r><r><t> 116 hồ sơ</t></r>'
    const { text, remarks } = textOf(
      [
        {
          name: 'Báo cáo',
          data: row(1, `<c r="A1" t="inlineStr"><is>${runs}</is></c>`) + row(2, number('A2', 77, ' s="1"')),
        },
      ],
      { styles: '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>' },
    )
    expect(text).toBe('116 hồ sơ\n\n\n')
    expect(remarks).toMatchObject([
      { code: 'file', reason: 'struck-text', sheet: 'Báo cáo', data: { count: 5 } },
    ])
  })

  it('keeps the mark of a footnote apart from a figure', () => {
    const runs = '<r><t>118</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>'
    expect(textOf([{ data: row(1, `<c r="A1" t="inlineStr"><is>${runs}</is></c>`) }]).text).toBe('118²\n\n')
  })

  it('tells as well what could not be read', () => {
    const { remarks } = textOf([{ name: 'Báo cáo', data: row(1, '<c r="A1"><f>B1</f></c>') }])
    expect(remarks).toMatchObject([{ reason: 'formula-without-result', sheet: 'Báo cáo', cell: 'A1' }])
  })
})
