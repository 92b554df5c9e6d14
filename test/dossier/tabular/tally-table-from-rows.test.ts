import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type TallyLayout, tallyLayouts } from '../../../src/dossier/tabular/tally-layout.js'
import { tallyTableFromRows } from '../../../src/dossier/tabular/tally-table-from-rows.js'
import { tallyTableToRows } from '../../../src/dossier/tabular/tally-table-to-rows.js'

type Sheet = readonly (readonly unknown[])[]

const report = new URL('../../../examples/reports/binh-duong-2024-7-months.json', import.meta.url)
const { table: binhDuong } = JSON.parse(readFileSync(report, 'utf8')).procedures

const received = 'Số hồ sơ nhận giải quyết'
const resolved = 'Hồ sơ đã giải quyết'
const headings = ['Tổng số', 'Tiếp\nnhận\ntrực\ntuyến', 'Tiếp nhận trực tiếp', 'Tồn\nkỳ\ntrƣớc', 'Tổng\nsố']
const rates = ['Sớm\nhạn', 'Đúng\nhạn', 'Trễ\nhạn']
const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)']
const body: Sheet = [
  [1, 'Bảo Trợ Xã Hội', 72, 72, null, 0, 72, 72, 0, 0],
  [2, 'Các cơ sở giáo dục khác', 2, 2, null, 0, 2, 2, 0, 0],
  [3, 'Chứng thực', 602, 602, null, 0, 602, 600, 0, 2],
  [4, 'Hộ tịch', 288, 288, null, 0, 288, 288, 0, 0],
  [5, 'Thi đua - khen thưởng', 2, 2, null, 0, 2, 2, 0, 0],
  ['*', 'Tổng số', 966, 966, null, 0, 966, 964, 0, 2],
]
/** Merged cells as SheetJS gives them: the text in the first only. */
const mergedOnce: Sheet = [
  ['STT', 'Lĩnh vực', received, null, null, null, resolved, null, null, null],
  [null, null, ...headings, ...rates],
]
/** Merged cells as exceljs gives them: the text in each. */
const mergedRepeated: Sheet = [
  ['STT', 'Lĩnh vực', received, received, received, received, resolved, resolved, resolved, resolved],
  ['STT', 'Lĩnh vực', ...headings, ...rates],
]
const title = (text: string) => [text, ...Array.from({ length: 9 }, () => text)]
const mapTexts = (sheet: Sheet, change: (text: string) => unknown) =>
  sheet.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)))
const textsOf = (sheet: Sheet) => sheet.map((row) => row.map((cell) => (cell === null ? '' : `${cell}`)))

describe('tallyTableFromRows, on the table of the report of Bình Dương', () => {
  const sheets: readonly (readonly [string, Sheet])[] = [
    ['merged cells given once', [...mergedOnce, numbers, ...body]],
    ['merged cells repeated', [...mergedRepeated, numbers, ...body]],
    ['no column numbers', [...mergedOnce, ...body]],
    ['column numbers without brackets', [...mergedOnce, numbers.map((_, index) => index + 1), ...body]],
    ['column numbers that Excel took for negative', [...mergedOnce, numbers.map((_, i) => -i - 1), ...body]],
    ['letters for the first columns', [...mergedOnce, ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8], ...body]],
    [
      'sums in the column numbers',
      [
        ...mergedOnce,
        numbers.map((text) => ({ '(3)': '(3)=(4)+(5)+(6)', '(7)': '(7) = (8)+(9)+(10)' })[text] ?? text),
        ...body,
      ],
    ],
    ['all cells texts', textsOf([...mergedOnce, numbers, ...body])],
    [
      'counts with leading zeros',
      textsOf([...mergedOnce, ...body]).map((row) => row.map((t) => t.replace(/^(\d)$/, '0$1'))),
    ],
    ['decomposed letters', mapTexts([...mergedOnce, numbers, ...body], (text) => text.normalize('NFD'))],
    ['capitals', [...mapTexts(mergedOnce, (text) => text.toUpperCase()), ...body]],
    [
      'lines broken inside words',
      [...mapTexts(mergedOnce, (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\n$2')), ...body],
    ],
    [
      'rich text',
      mapTexts([...mergedOnce, ...body], (text) => ({
        richText: [{ text: text.slice(0, 3) }, { text: text.slice(3) }],
      })),
    ],
    [
      'formulas',
      [
        ...mergedOnce,
        ...body.map((row) =>
          row.map((cell) => (typeof cell === 'number' ? { formula: 'A1', result: cell } : cell)),
        ),
      ],
    ],
    [
      'hyperlinks',
      mapTexts([...mergedOnce, ...body], (text) => ({ text, hyperlink: 'https://example.org' })),
    ],
    [
      'dashes and dots for blanks',
      [
        ...mergedOnce,
        ...body.map((row) =>
          row.map((cell) => cell ?? ['-', '–', '…', '...', ' '][Number(row[0]) % 5] ?? '—'),
        ),
      ],
    ],
    [
      'titles above and notes below',
      [
        title('BIỂU TỔNG HỢP KẾT QUẢ'),
        ['Đơn vị', 'UBND thị trấn'],
        [],
        ...mergedOnce,
        numbers,
        ...body,
        [],
        title('1. Số liệu tính đến ngày 31/7/2024'),
        ['2', 'Số liệu lấy từ hệ thống một cửa'],
        [null, null, null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
        ['Người lập biểu', null, null, null, null, null, 'Chủ tịch'],
      ],
    ],
    [
      'the header again on the next page',
      [
        ...mergedOnce,
        numbers,
        ...body.slice(0, 3),
        ...mergedOnce,
        numbers,
        ...body.slice(3, 5),
        numbers,
        ...body.slice(5),
      ],
    ],
    [
      'headings of one row',
      [
        [
          'STT',
          'Lĩnh vực',
          `${received}: tổng số`,
          'Trực tuyến',
          'Trực tiếp',
          'Kỳ trước chuyển sang',
          'Tổng số hồ sơ đã giải quyết',
          'Hồ sơ giải quyết trước hạn',
          'Đúng hạn',
          'Hồ sơ giải quyết quá hạn',
        ],
        ...body,
      ],
    ],
  ]
  it.each(sheets)('reads it: %s', (_, rows) => {
    const { table, issues, layout, absent } = tallyTableFromRows(rows)
    expect(issues).toEqual([])
    expect(table).toEqual(binhDuong)
    expect(layout).toBe(tallyLayouts.tenColumns)
    expect(absent).toEqual([])
  })

  it('reads it with the columns in another order, and shifted', () => {
    const order = [1, 0, 6, 7, 9, 8, 2, 5, 4, 3]
    const rows = [...mergedRepeated, ...body].map((row) => [null, ...order.map((column) => row[column])])
    const { table, issues, columns } = tallyTableFromRows([[], ...rows])
    expect(issues).toEqual([])
    expect(table).toEqual(binhDuong)
    expect(columns).toMatchObject({ 'resolved.total': 3, 'received.total': 7 })
  })

  it('says where in the sheet everything stands', () => {
    const reading = tallyTableFromRows([
      ['Biểu 1'],
      ...mergedOnce,
      numbers,
      ['I', 'Cấp xã'],
      ...body,
      ['Ghi chú: không'],
    ])
    expect(reading.table).toEqual({ ...binhDuong, rows: [{ label: 'Cấp xã', rows: binhDuong.rows }] })
    expect(reading.rowIndexes).toEqual([4, 5, 6, 7, 8, 9])
    expect(reading.totalRowIndex).toBe(10)
    expect(reading.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [0, 'title'],
      [1, 'header'],
      [2, 'header'],
      [3, 'header'],
      [11, 'note'],
    ])
  })
})

describe('FR2: a row that adds up others, or stands below the total', () => {
  const table = (...rows: Sheet) =>
    tallyTableFromRows([
      ['STT', 'Lĩnh vực', 'Đã giải quyết', null],
      [null, null, 'Tổng số', 'Quá hạn'],
      [1, 'Hộ tịch', 8, 1],
      [2, 'Đất đai', 18, 1],
      ...rows,
    ])

  it.each(['Tất cả', 'Chung', 'TS', 'Sum', '∑', 'Σ'])(
    'takes %s for the total, also where it is wrong',
    (label) => {
      expect(table([null, label, 27, 2]).table.total).toEqual({ label, resolved: { total: 27, late: 2 } })
      // With a number it is a field.
      expect(table([3, label, 1, 0], [null, 'Tổng số', 27, 2]).table.rows).toHaveLength(3)
    },
  )

  it.each(['LK', 'Cộng dồn từ đầu năm'])('names %s as of another period', (label) => {
    const { table: read, issues } = table([null, 'Tổng số', 26, 2], [null, label, 126, 12])
    expect(read.rows).toHaveLength(2)
    expect(issues).toMatchObject([{ path: ['rows', 5], detail: 'another-period' }])
  })

  it.each(['Năm 2023', 'Quý I', 'Kế hoạch giao'])('names %s, which stands below the total', (label) => {
    expect(table([null, 'Tổng số', 26, 2], [null, label, 126, 12]).issues).toMatchObject([
      { path: ['rows', 5], detail: 'after-total' },
    ])
  })

  it('says nothing of numbered rows below a total, or of all rows below one that comes first', () => {
    expect(table([null, 'Tổng số', 26, 2], [3, 'Chứng thực', 5, 0]).issues).toEqual([])
    const [first, second, ...rows] = [
      ['Lĩnh vực', 'Đã giải quyết', null],
      [null, 'Tổng số', 'Quá hạn'],
      ['Tổng số', 26, 2],
      ['Hộ tịch', 8, 1],
      ['Đất đai', 18, 1],
    ]
    expect(tallyTableFromRows([first, second, ...rows]).issues).toEqual([])
  })
})

describe('FR1: a heading of a group over one column', () => {
  it('is that of its total, unless it may be that of the period', () => {
    const { columns, issues } = tallyTableFromRows([
      ['STT', 'Phòng ban', 'Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết'],
      [1, 'Tư pháp', 10, 8, 2],
    ])
    expect(columns).toEqual({ 'resolved.total': 3, 'inProgress.total': 4 })
    expect(issues).toMatchObject([{ cell: 'C1', code: 'unknown-key' }])
  })
})

describe('FR14: an approximate figure in a cell', () => {
  const near = [
    ['STT', 'Lĩnh vực', resolved, null, null],
    [null, null, 'Tổng số', 'Sớm hạn', 'Trễ hạn'],
    [1, 'Chứng thực', 'gần 1.602', 'hơn 1.590', 2],
    [2, 'Trên 60 tuổi', 'từ 280 trở lên', 288, '-'],
    ['*', 'Tổng số', 'hơn 1.890', '≥ 1888', 'dưới 5'],
    [null, 'Ghi chú: hơn 5 hồ sơ trễ hạn', null, null, null],
  ]
  const { table, issues, skipped } = tallyTableFromRows(near)

  it('is read as an interval, with its words', () => {
    expect(issues).toEqual([])
    expect(table.rows).toEqual([
      {
        label: 'Chứng thực',
        resolved: {
          total: { atLeast: 1601, atMost: 1602, soft: 'atLeast', words: 'gần 1.602' },
          early: { atLeast: 1590, atMost: 1600, soft: 'atMost', words: 'hơn 1.590' },
          late: 2,
        },
      },
      { label: 'Trên 60 tuổi', resolved: { total: { atLeast: 280, words: 'từ 280 trở lên' }, early: 288 } },
    ])
    expect(table.total?.resolved).toMatchObject({ late: { atMost: 5, words: 'dưới 5' } })
    expect(skipped.at(-1)).toMatchObject({ row: 5, kind: 'note' })
  })

  it('is written as it was published, and read back', () => {
    const rows = tallyTableToRows(table, tallyLayouts.tenColumns)
    expect(rows.at(-1)).toContain('hơn 1.890')
    expect(tallyTableFromRows(rows)).toMatchObject({ table, issues: [] })
  })

  it('makes a row of the table of a row that has no other', () => {
    const { table, issues } = tallyTableFromRows([...near.slice(0, 2), ['', 'Hộ tịch', 'gần 30', null, null]])
    expect(issues).toEqual([])
    expect(table.rows).toMatchObject([{ label: 'Hộ tịch', resolved: { total: { words: 'gần 30' } } }])
  })

  it('is an issue where it allows two readings, or is no count', () => {
    for (const cell of ['gần 2.84', 'hơn 71%', 'từ 8 đến 5', 'hơn -5']) {
      const { issues } = tallyTableFromRows([...near.slice(0, 2), [1, 'Hộ tịch', cell, 5, null]])
      expect(issues).toMatchObject([{ code: 'unreadable', cell: 'C3' }])
    }
  })
})

describe('tallyTableFromRows', () => {
  const form: Sheet = [
    [
      'TT',
      'Lĩnh vực, công việc giải quyết theo cấp',
      'Số hồ sơ nhận giải quyết',
      null,
      null,
      null,
      'Số lượng hồ sơ đã giải quyết',
      null,
      null,
      null,
      'Số lượng hồ sơ đang giải quyết',
      null,
      null,
    ],
    [
      null,
      null,
      'Tổng số',
      'Trong đó',
      null,
      'Từ kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ],
    [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null],
  ]
  const short: Sheet = [
    ['STT', 'Lĩnh vực', 'Đã giải quyết', null],
    [null, null, 'Tổng số', 'Trước hạn'],
  ]
  const readShort = (...rows: Sheet) => tallyTableFromRows([...short, ...rows])

  it('reads form II.06a with its inner group', () => {
    const { table, issues, layout } = tallyTableFromRows([
      ...form,
      [1, 'Đất đai', '1.320', 1000, 304, 16, 1200, 1000, 150, 50, 120, 100, 20],
    ])
    expect(issues).toEqual([])
    expect(layout).toBe(tallyLayouts.formII06a)
    expect(table.rows).toEqual([
      {
        label: 'Đất đai',
        received: { total: 1320, online: 1000, directOrPostal: 304, carriedOver: 16 },
        resolved: { total: 1200, early: 1000, onTime: 150, late: 50 },
        inProgress: { total: 120, inTime: 100, overdue: 20 },
      },
    ])
  })

  it('tells late from overdue by their groups, and reads neither without one', () => {
    const rows = [
      ['STT', 'Lĩnh vực', 'Trước hạn', 'Quá hạn'],
      [1, 'Hộ tịch', 5, 2],
    ]
    const { table, issues } = tallyTableFromRows(rows)
    expect(table.rows).toEqual([{ label: 'Hộ tịch', resolved: { early: 5 } }])
    expect(issues).toEqual([{ path: ['rows', 0, 3], cell: 'D1', code: 'unknown-key', key: 'Quá hạn' }])
    // Whoever names the layout says which one it is.
    expect(tallyTableFromRows(rows, { layout: tallyLayouts.tenColumns }).table.rows[0]?.resolved).toEqual({
      early: 5,
      late: 2,
    })
  })

  it.each([
    ['another meaning in brackets', 'Đúng hạn (gồm cả trước hạn)'],
    ['a figure of no layout', 'Số hồ sơ quá hạn có văn bản xin lỗi'],
    ['remarks', 'Ghi chú'],
    ['an empty promise', 'constructor'],
  ])('does not read a column whose heading it does not know: %s', (_, heading) => {
    const { table, issues } = tallyTableFromRows([
      ['STT', 'Lĩnh vực', 'Đã giải quyết', null, heading],
      [null, null, 'Tổng số', 'Trước hạn', null],
      [1, 'Hộ tịch', 7, 5, 9],
    ])
    expect(table.rows).toEqual([{ label: 'Hộ tịch', resolved: { total: 7, early: 5 } }])
    expect(issues).toEqual([{ path: ['rows', 0, 4], cell: 'E1', code: 'unknown-key', key: heading }])
  })

  it('NF1: reads neither of two columns for the same figure, unless the caller says which', () => {
    const rows = [
      ['STT', 'Lĩnh vực', 'Trước hạn', 'Sớm hạn', 'Đúng hạn'],
      [1, 'Hộ tịch', 7, 5, 2],
    ]
    const { table, issues } = tallyTableFromRows(rows)
    expect(table.rows).toEqual([{ label: 'Hộ tịch', resolved: { onTime: 2 } }])
    expect(issues).toMatchObject([{ cell: 'C1', code: 'inconsistent', reason: 'columns-in-doubt' }])
    const stated = tallyTableFromRows(rows, { columns: { 'resolved.early': 'Sớm hạn' } })
    expect(stated).toMatchObject({ table: { rows: [{ resolved: { early: 5, onTime: 2 } }] }, issues: [] })
  })

  it.each([
    ['a year before', 'Cùng kỳ năm 2024', 'Kỳ báo cáo'],
    ['what is added up', 'Lũy kế từ đầu năm', 'Trong tháng'],
    ['a period without a word', 'Kỳ trước', 'Quý III'],
  ])('NF1: reads the figures of the period of the report beside those of others: %s', (_, another, own) => {
    const rows = (one: string, other: string, first: string, second: string) => [
      ['STT', 'Lĩnh vực', one, null, other, null],
      [null, null, 'Đã giải quyết', first, 'Đã giải quyết', second],
      [1, 'Hộ tịch', 7, 5, 9, 8],
    ]
    const last = tallyTableFromRows(rows(another, own, 'Đang giải quyết', 'Đang giải quyết'))
    expect(last.table.rows).toEqual([{ label: 'Hộ tịch', resolved: { total: 9 }, inProgress: { total: 8 } }])
    expect(last.issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['C2', 'unknown-key'],
      ['D2', 'unknown-key'],
    ])
    // A figure of another period is none of this one, though this one has no such column.
    expect(tallyTableFromRows(rows(own, another, 'Ghi chú', 'Đang giải quyết')).table.rows).toEqual([
      { label: 'Hộ tịch', resolved: { total: 7 } },
    ])
  })

  it('NF1: reads neither of two quarters', () => {
    const { table, issues, columns } = tallyTableFromRows([
      ['STT', 'Lĩnh vực', 'Quý II', null, 'Quý III', null],
      [null, null, 'Đã giải quyết', 'Đang giải quyết', 'Đã giải quyết', 'Đang giải quyết'],
      [1, 'Hộ tịch', 7, 5, 9, 8],
    ])
    expect(columns).toEqual({})
    expect(table.rows.every((row) => row.resolved === undefined && row.inProgress === undefined)).toBe(true)
    expect(issues[0]).toHaveProperty('data.option', "{ columns: { 'resolved.total': 4 } }")
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual(
      expect.arrayContaining([
        ['C2', 'inconsistent'],
        ['D2', 'inconsistent'],
      ]),
    )
  })

  it('NF1: reads no row where two columns may be its label', () => {
    const rows = [
      ['STT', 'Lĩnh vực', 'Đơn vị', 'Trước hạn', 'Đúng hạn'],
      [1, 'Hộ tịch', 'Xã A', 7, 5],
    ]
    const { table, issues } = tallyTableFromRows(rows)
    expect(table.rows).toEqual([])
    expect(issues).toMatchObject([{ cell: 'B1', code: 'inconsistent', reason: 'columns-in-doubt' }])
    expect(tallyTableFromRows(rows, { columns: { label: 'Đơn vị' } })).toMatchObject({
      table: { rows: [{ label: 'Xã A', resolved: { early: 7, onTime: 5 } }] },
      issues: [],
    })
  })

  it('reports figures in a column without a heading, once, and no texts there', () => {
    const { issues } = readShort([1, 'Hộ tịch', 7, 5, 9, 'tốt'], [2, 'Chứng thực', 7, 5, 9])
    expect(issues).toEqual([{ path: ['rows', 1, 4], cell: 'E2', code: 'missing' }])
  })

  it.each([
    [
      '1.5',
      {
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] },
      },
    ],
    [
      '12 xyz',
      {
        code: 'unreadable',
        notation: { code: 'unexpected-character', text: '12 xyz', position: 3, allowed: '0123456789. ' },
      },
    ],
    [
      'không',
      {
        code: 'unreadable',
        notation: { code: 'unexpected-character', text: 'không', position: 0, allowed: '0123456789. ' },
      },
    ],
    [-1, { code: 'too-small', minimum: 0 }],
    [1.5, { code: 'wrong-type', expected: ['int', 'string'], received: 'fraction' }],
    [Number.NaN, { code: 'wrong-type', expected: ['number', 'string'], received: 'NaN' }],
    [2 ** 53, { code: 'too-large' }],
    [true, { code: 'wrong-type', expected: ['number'], received: 'boolean' }],
    [new Date(0), { code: 'wrong-type', expected: ['number'], received: 'date' }],
    [{ error: '#REF!' }, { code: 'wrong-type', expected: ['number'], received: 'error' }],
    [{ formula: 'SUM(D4:D9)' }, { code: 'wrong-type', expected: ['number'], received: 'formula' }],
    [
      { formula: 'A1', result: { error: '#DIV/0!' } },
      { code: 'wrong-type', expected: ['number'], received: 'error' },
    ],
    [{}, { code: 'wrong-type', expected: ['number'], received: 'object' }],
  ])('reports the cell %j with its place, and reads the others', (cell, issue) => {
    const { table, issues } = readShort([1, 'Hộ tịch', 7, 5], [2, 'Chứng thực', 7, cell])
    expect(table.rows[1]).toEqual({ label: 'Chứng thực', resolved: { total: 7 } })
    expect(issues).toMatchObject([{ path: ['rows', 3, 3], cell: 'D4', ...issue }])
    expect(issues).toHaveLength(1)
  })

  it('has a label read from a number, and reports one that is a date or is not there', () => {
    const { table, issues } = readShort([1, 2024, 7], [2, new Date(0), 8], [null, null, 9], [4, null, 6])
    expect(table.rows).toEqual([
      { label: '2024', resolved: { total: 7 } },
      { resolved: { total: 8 } },
      { resolved: { total: 9 } },
      { resolved: { total: 6 } },
    ])
    expect(issues).toEqual([
      { path: ['rows', 3, 1], cell: 'B4', code: 'wrong-type', expected: ['string'], received: 'date' },
      { path: ['rows', 4, 1], cell: 'B5', code: 'missing' },
    ])
  })

  it.each([
    ['Tổng số'],
    ['TỔNG CỘNG:'],
    ['Cộng'],
    ['Tổng số (I + II)'],
    ['Tổng cộng toàn thị trấn'],
    ['Tổng số'.normalize('NFD')],
  ])('takes the row %s for the total, wherever its words stand', (words) => {
    for (const row of [
      ['*', words, 12],
      [null, words, 12],
      [words, null, 12],
      [words, words, 12],
      [3, words, 12],
    ]) {
      const { table, issues } = readShort([1, 'Hộ tịch', 7], [2, 'Chứng thực', 5], row)
      expect(issues).toEqual([])
      expect(table.rows).toHaveLength(2)
      expect(table.total).toEqual({ label: words.normalize('NFC'), resolved: { total: 12 } })
    }
  })

  it('takes neither a field that begins alike for the total, nor asterisks that mark a list', () => {
    const { table } = readShort(['*', 'Cộng đồng', 7], ['*', 'Tổng cục Thuế', 5], ['*', 'Tổng hợp', 1])
    expect(table.rows.map(({ label }) => label)).toEqual(['Cộng đồng', 'Tổng cục Thuế', 'Tổng hợp'])
    expect(table.total).toBeUndefined()
  })

  it('takes a total at the top, and a total marked by the asterisk alone', () => {
    const top = readShort([null, 'Tổng số', 12], [1, 'Hộ tịch', 7], [2, 'Chứng thực', 5])
    const marked = readShort([1, 'Hộ tịch', 7], [2, 'Chứng thực', 5], ['*', 'Toàn thị trấn', 12])
    for (const { table } of [top, marked]) {
      expect(table.total?.resolved).toEqual({ total: 12 })
      expect(table.rows).toHaveLength(2)
    }
  })

  it('keeps rows numbered I, II, III that have nothing below them', () => {
    const { table, subtotals } = readShort(
      ['I', 'Hộ tịch', 7],
      ['II', 'Chứng thực', 5],
      [null, 'Tổng số', 12],
    )
    expect(table.rows).toHaveLength(2)
    expect(subtotals).toEqual([])
  })

  it('keeps a numbered row that reports nothing, and skips one that is blank', () => {
    const { table, skipped } = readShort([1, 'Hộ tịch', 7], [2, 'Chứng thực'], [3], [])
    expect(table.rows).toEqual([{ label: 'Hộ tịch', resolved: { total: 7 } }, { label: 'Chứng thực' }])
    expect(skipped.at(-1)).toEqual({ row: 4, kind: 'note', text: '3' })
  })

  it('says that one more table begins, and does not read it', () => {
    const rows: Sheet = [...short, [1, 'Hộ tịch', 7, 5], ['Biểu 2'], ...form, [1, 'Đất đai', 20]]
    const { table, issues } = tallyTableFromRows(rows)
    expect(table.rows).toEqual([{ label: 'Hộ tịch', resolved: { total: 7, early: 5 } }])
    expect(issues).toEqual([{ path: ['rows', 4], code: 'other', detail: 'another-table' }])
  })

  it('reads the headings of a province, groups and all', () => {
    const layout: TallyLayout = {
      id: 'short',
      title: { vi: 'Biểu rút gọn', en: 'Short table' },
      columns: [
        { number: 1, holds: 'label', headings: ['Xã'] },
        { number: 2, holds: 'returned', headings: ['Từ chối tiếp nhận'] },
      ],
    }
    const { table, issues } = tallyTableFromRows(
      [
        ['XÃ', 'TỪ CHỐI TIẾP NHẬN (2)'],
        ['Xã A', 3],
        ['Tổng', 3],
      ],
      { layout },
    )
    expect(issues).toEqual([])
    expect(table).toEqual({ rows: [{ label: 'Xã A', returned: 3 }], total: { label: 'Tổng', returned: 3 } })
  })

  it('finds the header below a line that has a word of it', () => {
    const { table, issues, skipped } = tallyTableFromRows([
      ['Đơn vị', 'UBND xã A'],
      ['STT', 'Lĩnh vực', 'Trước hạn', 'Đúng hạn'],
      [null, 'Tiếp nhận'],
      [1, 'Hộ tịch', 7, 5],
    ])
    expect(issues).toEqual([])
    const rows = [{ label: 'Hộ tịch', resolved: { early: 7, onTime: 5 } }]
    expect(table).toEqual({ rows: [{ label: 'Tiếp nhận', rows }] })
    expect(skipped.map(({ kind }) => kind)).toEqual(['title', 'header'])
  })

  it.each<[string, unknown]>([
    ['nothing', []],
    ['no header', [[1, 'Hộ tịch', 5]]],
    [
      'a header of labels only',
      [
        ['STT', 'Lĩnh vực'],
        [1, 'Hộ tịch'],
      ],
    ],
    ['one heading only', [['Tổng số'], [5]]],
  ])('says that there is no header: %s', (_, rows) => {
    const { table, issues, layout } = tallyTableFromRows(rows as [])
    expect(table).toEqual({ rows: [] })
    expect(layout).toBeNull()
    expect(issues).toEqual([{ path: ['rows'], code: 'other', detail: 'no-header' }])
  })

  it('reports a row that is no array, and reads the others', () => {
    const { table, issues } = tallyTableFromRows([...short, 'x', null, { length: 3 }, [1, 'Hộ tịch', 7]])
    expect(table.rows).toHaveLength(1)
    expect(issues).toEqual([
      { path: ['rows', 2], code: 'wrong-type', expected: ['array'], received: 'string' },
      { path: ['rows', 4], code: 'wrong-type', expected: ['array'], received: 'object' },
    ])
  })
})
