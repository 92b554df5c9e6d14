import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { defineTemplate } from '../../src/appendix/define-template.js'
import { readXlsx } from '../../src/office/xlsx/read-xlsx.js'
import { workbookText } from '../../src/office/xlsx/workbook-text.js'
import { type CheckTextOptions, checkText } from '../../src/prose/check-text.js'
import { type SheetColumns, sheetTables } from '../../src/prose/sheet-tables.js'
import {
  type SheetParts,
  type TypedCell,
  typedRows,
  typedStyles,
  workbookOf,
} from '../office/xlsx/workbook.js'

type Rows = readonly (readonly TypedCell[])[]

const title: Rows = [['UBND XÃ TÂN LẬP'], ['PHỤ LỤC SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024'], []]
const rate = 'Tỷ lệ hoàn thành kế hoạch CCHC năm (lũy kể đến thời điểm báo cáo)'
const planned = 'Số nhiệm vụ đề ra trong kế hoạch'
const completed = 'Số nhiệm vụ đã hoàn thành'

/** Reads and checks a workbook, and tells of each figure, finding and issue in which cell it stands. */
function check(
  sheets: readonly (SheetParts & { readonly rows?: Rows })[],
  { columns, ...options }: CheckTextOptions & { readonly columns?: SheetColumns } = {},
) {
  const parts = sheets.map(({ rows, ...sheet }) => ({ ...sheet, data: sheet.data ?? typedRows(rows ?? []) }))
  const reading = readXlsx(workbookOf({ styles: typedStyles, sheets: parts }))
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  const { text, sheets: inText, placeOf } = workbookText(reading.data)
  const read = checkText(text, { ...options, sheets: sheetTables(inText, { columns }) })
  const cellAt = (at: number | undefined) => (at === undefined ? undefined : placeOf(at)?.cell)
  return {
    report: read.reading.report,
    cells: Object.fromEntries(
      Object.entries(read.reading.places)
        .filter(([pointer]) => pointer.startsWith('/appendix/') || pointer.startsWith('/procedures/'))
        .map(([pointer, spans]) => [pointer, cellAt(spans[0]?.[0])]),
    ),
    unread: read.reading.unread.map(({ span, reason }) => [cellAt(span[0]), reason]),
    issues: read.reading.issues.map(({ code, sheet, cell, span, ...issue }) => {
      expect(span === undefined ? undefined : placeOf(span[0])).toEqual(
        span === undefined ? undefined : { sheet, cell: cell ?? expect.anything() },
      )
      return { code, cell, ...('data' in issue && { option: issue.data?.option }) }
    }),
    found: read.findings
      .filter(({ finding }) => finding.rule.startsWith('appendix/') || finding.rule.startsWith('dossier/'))
      .filter(({ finding }) => finding.rule !== 'appendix/blank')
      .map(({ finding, spans }) => [finding.rule, cellAt(spans[0]?.[0])]),
  }
}

/** An appendix of a head and rows of label, unit and figures, in this order. */
const appendix = (head: Rows, ...figures: readonly (readonly TypedCell[])[]): Rows => [
  ...title,
  ...head,
  ['1.1.', rate, '%', ...(figures[0] ?? [])],
  ['Trong đó', planned, 'Nhiệm vụ', ...(figures[1] ?? [])],
  [null, completed, 'Nhiệm vụ', ...(figures[2] ?? [])],
]

const values = { '1.1': '30', '1.1.planned': 12, '1.1.completed': 3 }

describe('an appendix in a sheet', () => {
  it('is read under the headings of a clerk, with percent formats and formulas, and found in its cells', () => {
    const rows = appendix(
      [['TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Kết quả thực hiện', 'Ghi chú của cán bộ']],
      [{ percent: 0.3 }, 'đúng tiến độ'],
      [12],
      [{ formula: '1+2', result: 3 }],
    )
    const read = check([{ rows }])
    expect(read.report?.agency).toMatchObject({ name: 'UBND xã Tân Lập' })
    expect(read.report?.appendix).toEqual({ template: 'cchc-2024', values, notes: { '1.1': 'đúng tiến độ' } })
    expect(read.found).toEqual([['appendix/rate', 'D5']])
    expect(read.unread).toEqual([])
    expect(read.issues).toEqual([])
    expect(read.cells).toEqual({
      '/appendix/values/1.1': 'D5',
      '/appendix/values/1.1.planned': 'D6',
      '/appendix/values/1.1.completed': 'D7',
    })
  })

  it('is read by the column of the period behind that of last year, over two rows of merged heads', () => {
    const rows = appendix(
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
        [null, null, null, 'Cùng kỳ năm trước', 'Kỳ báo cáo', 'Lũy kế từ đầu năm'],
      ],
      [{ percent: 0.2 }, { percent: 0.3 }, { percent: 0.3 }],
      [11, 12, 14],
      [2, 3, 4],
    )
    const behind = '<mergeCells><mergeCell ref="D4:F4"/><mergeCell ref="A4:A5"/></mergeCells>'
    const read = check([{ rows, behind }])
    expect(read.report?.appendix?.values).toEqual(values)
    expect(read.found).toEqual([['appendix/rate', 'E6']])
    expect(read.unread.map(([cell]) => cell)).toEqual(['D6', 'F6', 'D7', 'F7', 'D8', 'F8'])
    expect(read.unread.filter(([, reason]) => reason !== 'other-period')).toEqual([])
    expect(read.issues.map(({ cell }) => cell)).toEqual(['D5', 'F5'])
  })

  it('is not read where two columns may be meant, says so, and is read when told', () => {
    const rows = appendix(
      [['STT', 'Chỉ tiêu', 'ĐVT', 'Quý I', 'Tháng 3']],
      [{ percent: 0.2 }, { percent: 0.3 }],
      [11, 12],
      [2, 3],
    )
    const read = check([{ rows }])
    expect(read.report).not.toHaveProperty('appendix')
    expect(read.found).toEqual([])
    expect(read.unread.map(([cell]) => cell)).toEqual(['D5', 'E5', 'D6', 'E6', 'D7', 'E7'])
    expect(read.issues).toMatchObject([{ code: 'inconsistent', cell: 'D4' }])
    const { columns } = JSON.parse(String(read.issues[0]?.option)) as { columns: SheetColumns }
    expect(check([{ rows }], { columns }).report?.appendix?.values).toEqual(values)
    expect(check([{ rows }], { columns: { appendix: { value: 3 } } }).report?.appendix?.values).toMatchObject(
      {
        '1.1': '20',
      },
    )
  })

  it('is read whatever the order of its columns, and though some are hidden', () => {
    const rows: Rows = [
      ['Đơn vị báo cáo: UBND xã Tân Lập'],
      ['Kỳ báo cáo: Quý I năm 2024'],
      ['Số liệu', 'Đơn vị tính', 'Tên chỉ tiêu', 'Mã số'],
      [{ percent: 0.3 }, '%', rate, '1.1'],
      [12, 'Nhiệm vụ', planned, null],
      [3, 'Nhiệm vụ', completed, null],
    ]
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>'
    const read = check([{ rows, before }])
    expect(read.report?.agency).toMatchObject({ name: 'UBND xã Tân Lập', level: 'commune' })
    expect(read.report?.appendix?.values).toEqual(values)
    expect(read.found).toEqual([['appendix/rate', 'A4']])
    expect(read.unread).toEqual([])
  })

  it('may stand on two sheets; a sheet that says it again, or of another period, is told and not read', () => {
    const head: Rows = [['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu']]
    const first = appendix(head, [{ percent: 0.3 }], [12], [3])
    const second: Rows = [...head, ['2.3.', 'Số VBQPPL đã rà soát', 'Văn bản', 4]]
    const before = appendix(head, [{ percent: 0.5 }], [8], [4])
    const read = check([
      { name: 'Cùng kỳ 2023', rows: before },
      { name: 'Phần I', rows: first },
      { name: 'Phần II', rows: second },
      { name: 'Bản sao', rows: before },
    ])
    expect(read.report?.appendix?.values).toEqual({ ...values, '2.3': 4 })
    expect(read.issues.map(({ code }) => code)).toEqual(['other', 'other'])
    expect(read.found).toEqual([['appendix/rate', 'D5']])
    expect(read.unread.map(([cell]) => cell)).toEqual(['D5', 'D6', 'D7', 'D5', 'D6', 'D7'])
  })

  it('is none where a list of other things is numbered as the form is', () => {
    const read = check([
      {
        rows: [
          ...title,
          ['STT', 'Nội dung', 'ĐVT', 'Kết quả'],
          ['1.1', 'Mua sắm máy tính', 'Bộ', 5],
          ['1.2', 'Tập huấn', 'Lớp', 2],
          ['2.1', 'Sửa trụ sở', 'Nhà', 1],
        ],
      },
    ])
    expect(read.report).not.toHaveProperty('appendix')
    expect(read.found).toEqual([])
    expect(read.unread).toHaveLength(3)
  })

  it('is that of an own form', () => {
    const own = defineTemplate({
      id: 'rieng',
      title: { vi: 'Mẫu riêng', en: 'Own form' },
      source: { document: 'Công văn', confirmed: true },
      indicators: [{ key: 'A1', kind: 'count', label: { vi: 'Số buổi tiếp dân', en: 'Days' }, unit: 'day' }],
    } as unknown as Parameters<typeof defineTemplate>[0])
    const rows: Rows = [...title, ['Mã', 'Chỉ tiêu', 'ĐVT', 'Số liệu'], ['A1', 'Số buổi tiếp dân', 'buổi', 7]]
    const read = check([{ rows }], { forms: [appendixTemplate2024, own] })
    expect(read.report?.appendix).toMatchObject({ template: 'rieng', values: { A1: 7 } })
    expect(read.cells['/appendix/values/A1']).toBe('D5')
  })
})

const head: Rows = [
  ['STT', 'Lĩnh vực', 'Số hồ sơ nhận giải quyết', null, null, 'Hồ sơ đã giải quyết', null, null],
  [null, null, 'Tổng số', 'Trực tuyến', 'Từ kỳ trước', 'Tổng số', 'Sớm hạn', 'Trễ hạn'],
]

describe('a table of dossiers in a sheet', () => {
  const table: Rows = [
    ...title,
    ...head,
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ['I', 'Cấp xã', { formula: 'C8+C9', result: 150 }, 90, 0, 148, 147, 1],
    [1, 'Chứng thực', 100, 60, 0, 98, 97, 1],
    [2, 'Hộ tịch', 50, 30, 0, 50, 49, 0],
    [null, 'Tổng số', 150, 90, 0, 148, 147, 1],
    [],
    [null, 'Người lập biểu'],
  ]

  it('is read with its levels and its total, and found in its cells', () => {
    const read = check([{ rows: table }])
    expect(read.report?.procedures?.table).toMatchObject({
      rows: [
        {
          label: 'Cấp xã',
          received: { total: 150, online: 90, carriedOver: 0 },
          rows: [{ label: 'Chứng thực' }, { label: 'Hộ tịch', resolved: { total: 50, early: 49, late: 0 } }],
        },
      ],
      total: { resolved: { total: 148 } },
    })
    expect(read.found).toContainEqual(['dossier/resolved-total', 'F9'])
    expect(read.cells['/procedures/table/total/resolved/late']).toBe('H10')
    expect(read.unread).toEqual([])
    expect(read.issues).toEqual([])
  })

  it('stands beside an appendix, on its own sheet or below it', () => {
    const first = appendix([['STT', 'Các chỉ tiêu', 'ĐVT', 'Số liệu']], [{ percent: 0.25 }], [12], [3])
    const own = check([{ rows: first }, { name: '06a', rows: table.slice(3) }])
    const below = check([{ rows: [...first, [], ...table.slice(3)] }])
    for (const { report, found, issues } of [own, below]) {
      expect(Object.keys(report?.appendix?.values ?? {})).toHaveLength(3)
      expect(report?.procedures?.table?.rows).toHaveLength(1)
      expect(found.map(([rule]) => rule)).toContain('dossier/resolved-total')
      expect(issues).toEqual([])
    }
  })

  it('tells the columns that may be one figure, and is read when told', () => {
    const rows: Rows = [
      ...title,
      ['STT', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Đã giải quyết', 'Đã xử lý'],
      [1, 'Chứng thực', 100, 98, 90],
      [2, 'Hộ tịch', 50, 50, 40],
    ]
    const read = check([{ rows }])
    expect(read.issues).toMatchObject([{ code: 'inconsistent', cell: 'D4' }])
    expect(read.unread.map(([cell]) => cell)).toEqual(['D5', 'E5', 'D6', 'E6'])
    const { columns } = JSON.parse(String(read.issues[0]?.option)) as { columns: SheetColumns }
    expect(check([{ rows }], { columns }).report?.procedures?.table?.rows?.[1]).toMatchObject({
      resolved: { total: 40 },
    })
  })

  it('counts the column of the period beside that of last year', () => {
    const rows: Rows = [
      ...title,
      ['STT', 'Lĩnh vực', 'Cùng kỳ 2023', null, 'Kỳ báo cáo', null],
      [null, null, 'Tổng tiếp nhận', 'Đã giải quyết', 'Tổng tiếp nhận', 'Đã giải quyết'],
      [1, 'Chứng thực', 80, 79, 100, 98],
      [2, 'Hộ tịch', 40, 40, 50, 50],
    ]
    const read = check([{ rows }])
    expect(read.report?.procedures?.table?.rows?.[0]).toMatchObject({
      received: { total: 100 },
      resolved: { total: 98 },
    })
    expect(read.unread.every(([, reason]) => reason === 'other-period')).toBe(true)
    expect(read.unread).toHaveLength(4)
  })
})
