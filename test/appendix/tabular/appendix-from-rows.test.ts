import { describe, expect, it } from 'vitest'
import { defineTemplate } from '../../../src/appendix/define-template.js'
import { appendixFromRows } from '../../../src/appendix/tabular/appendix-from-rows.js'
import { appendixToRows } from '../../../src/appendix/tabular/appendix-to-rows.js'
import { body, header, template, values } from './small-template.js'

type Sheet = readonly (readonly unknown[])[]

const sheet: Sheet = [...header, ...body]
const mapTexts = (rows: Sheet, change: (text: string) => unknown) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)))
const mapCodes = (change: (code: unknown) => unknown) =>
  body.map(([code, ...rest]) => [change(code), ...rest])
const mergedHeader: Sheet = [
  ['STT', 'Các chỉ tiêu', 'Kết quả', 'Kết quả', 'Ghi chú'],
  ['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
]
/** What a sheet of some rows below the header gives. */
const read = (...rows: Sheet) => appendixFromRows([...header, ...rows], template)
const placesOf = ({ issues }: ReturnType<typeof read>) => issues.map(({ cell, code }) => [cell, code])

describe('appendixFromRows, on a whole table', () => {
  const sheets: readonly (readonly [string, Sheet])[] = [
    ['as printed', sheet],
    ['merged cells repeated', [...mergedHeader, ...body]],
    ['empty texts for blanks', sheet.map((row) => row.map((cell) => cell ?? ''))],
    ['dashes and dots for blanks', [...header, ...body.map((row) => row.map((cell) => cell ?? '…'))]],
    ['a header of one row', [['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả', 'Ghi chú'], ...body]],
    [
      'a heading broken in a word',
      [['Số\nTT', 'Các chỉ ti\nêu (2)', 'Đơn\nvị', 'Số liệu', 'Ghi chú'], ...body],
    ],
    ['column numbers', [...header, ['(1)', '(2)', '(3)', '(4)', '(5)'], ...body]],
    ['column numbers of Excel', [...header, [-1, -2, -3, -4, -5], ...body]],
    ['the header on each page', [...header, ...body.slice(0, 6), ...header, ...body.slice(6)]],
    [
      'another page with a column more',
      [...header, ...body.slice(0, 4), ...[...header, ...body.slice(4)].map((row) => [null, ...row])],
    ],
    [
      '"Trong đó" over a page break',
      [
        ...header,
        ...mapCodes((code) => (code === 'Trong đó' ? 'Trong' : code)).slice(0, 3),
        ...mergedHeader,
        ['đó', ...(body[3]?.slice(1) ?? [])],
        ...body.slice(4),
      ],
    ],
    ['"Trong đó" in each cell', [...header, ...mapCodes((code) => code ?? 'Trong đó')]],
    ['no "Trong đó"', [...header, ...mapCodes((code) => (code === 'Trong đó' ? null : code))]],
    ['bullets', [...header, ...mapCodes((code) => (/^\d/.test(String(code)) ? code : '+'))]],
    ['codes without dots', [...header, ...mapCodes((code) => String(code ?? '').replace(/\.$/, ''))]],
    ['codes with commas', [...header, ...mapCodes((code) => String(code ?? '').replace(/\.(?=\d)/, ','))]],
    [
      'codes that Excel took for numbers',
      [...header, ...mapCodes((code) => (/^\d/.test(String(code)) ? Number.parseFloat(String(code)) : code))],
    ],
    ['codes that are not there', [...header, ...mapCodes(() => null)]],
    [
      'no first column',
      [...header, ...body.map((row) => [row[0] === 'Trong đó' ? null : row[0], ...row.slice(1)])].map((row) =>
        row.slice(1),
      ),
    ],
    [
      'codes in front of labels',
      [
        ...header.map((row) => row.slice(1)),
        ...body.map(([code, label, ...rest]) => [
          /^\d/.test(code ?? '') ? `${code} ${label}` : `${code ?? '-'} ${label}`,
          ...rest,
        ]),
      ],
    ],
    ['decomposed letters', mapTexts(sheet, (text) => text.normalize('NFD'))],
    ['letters of PDF fonts', mapTexts(sheet, (text) => text.replace(/ư/g, 'ƣ').replace(/Đ/g, 'Ð'))],
    ['capitals', mapTexts(sheet, (text) => text.toUpperCase())],
    ['line breaks', mapTexts(sheet, (text) => text.replace(/(?<=\p{L}) /gu, '\r\n '))],
    ['slips of marks', mapTexts(sheet, (text) => text.replace('Tỷ lệ đúng', 'Tỉ lệ đùng'))],
    [
      'rich text',
      mapTexts(sheet, (text) => ({ richText: [{ text: text.slice(0, 2) }, { text: text.slice(2) }] })),
    ],
    ['formulas', [...header, ...mapTexts(body, (text) => ({ formula: 'A1', result: text }))]],
    [
      'headings merged to the right',
      [...header, ...body.map((row) => (row[2] === null ? [row[0], row[1], row[1], row[1], row[1]] : row))],
    ],
    [
      'headings merged over the row',
      [...header, ...body.map((row) => (row[2] === null ? row.map(() => `${row[0]} ${row[1]}`) : row))],
    ],
    ['headings in the first cell', [...header, ['1. Thủ tục hành chính'], ...body.slice(1)]],
    ['rows in another order', [...header, ...body.slice(8), ...body.slice(0, 8)]],
    [
      'titles above, captions between and notes below',
      [
        ['PHỤ LỤC'],
        ['Kết quả cải cách hành chính', null, null, 'Số liệu quý I'],
        [],
        ...header,
        ...body.slice(0, 8),
        ['A', 'Phần chung'],
        ...body.slice(8),
        [],
        ['Ghi chú: số liệu tính đến ngày 10/3/2024'],
        ['1. Số liệu lấy từ hệ thống một cửa'],
        [null, 'NGƯỜI LẬP BIỂU', null, 'CHỦ TỊCH'],
      ],
    ],
  ]
  it.each(sheets)('reads it: %s', (_, rows) => {
    const { appendix, issues, absent, renamed } = appendixFromRows(rows, template)
    expect(issues).toEqual([])
    expect(appendix.template).toBe('small')
    expect(appendix.values).toEqual(values)
    expect(appendix.notes?.['1.2']?.toLowerCase()).toBe('làm tròn')
    expect(appendix.units).toBeUndefined()
    expect(absent).toEqual([])
    expect(renamed).toEqual([])
  })

  it('says where everything stands', () => {
    const { rowIndexes, skipped, absent } = appendixFromRows(
      [['PHỤ LỤC'], ...header, body[1] ?? [], ['I', 'Phần chung'], body[9] ?? [], [], ['Nơi nhận:']],
      template,
    )
    expect(rowIndexes).toEqual({ '1.1': 3, '2': 5 })
    expect(skipped).toEqual([
      { row: 0, kind: 'title', text: 'PHỤ LỤC' },
      { row: 1, kind: 'header', text: 'STT Các chỉ tiêu Kết quả Ghi chú' },
      { row: 2, kind: 'header', text: 'Đơn vị tính Số liệu' },
      { row: 4, kind: 'section', text: 'I Phần chung' },
      { row: 7, kind: 'note', text: 'Nơi nhận:' },
    ])
    expect(absent).toEqual(
      template.indicators.map(({ key }) => key).filter((key) => key !== '1.1' && key !== '2'),
    )
  })

  it('finds no table without a header', () => {
    const { appendix, issues, skipped } = appendixFromRows(body, template)
    expect(appendix).toEqual({ template: 'small', values: {} })
    expect(issues).toMatchObject([{ path: ['rows'], code: 'other', detail: 'no-header' }])
    expect(skipped.map(({ kind }) => kind)).toEqual(body.map(() => 'title'))
  })

  it('names the columns that it does not read', () => {
    const reading = appendixFromRows(
      [
        ['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Lũy kế', 'Kỳ trước', null, 'Ghi chú'],
        ['1.10', 'Số TTHC liên thông', 'Thủ tục', '2', '3', '4', 5, 'xong'],
      ],
      template,
    )
    expect(reading.appendix).toEqual({
      template: 'small',
      values: { '1.10': 2 },
      notes: { '1.10': 'xong' },
    })
    expect(placesOf(reading)).toEqual([
      ['E1', 'unknown-key'],
      ['F1', 'unknown-key'],
      ['G1', 'missing'],
    ])
  })
})

describe('NF1: of two columns that may both be the figure', () => {
  const figures = ['1.10', 'Số TTHC liên thông', 'Thủ tục', '8', '7', 'xong']
  const under = (head: Sheet, columns = {}, row: readonly unknown[] = figures) =>
    appendixFromRows([...head, row], template, { columns })
  const merged = (over: unknown, one: unknown, other: unknown): Sheet => [
    ['STT', 'Chỉ tiêu', 'ĐVT', over, null, 'Ghi chú'],
    [null, null, null, one, other, null],
  ]
  const flat = (one: unknown, other: unknown): Sheet => [['STT', 'Chỉ tiêu', 'ĐVT', one, other, 'Ghi chú']]

  it.each([
    ['merged headings', merged('Kết quả', 'Cùng kỳ 2024', 'Kỳ báo cáo')],
    ['figures of a year', merged('Số liệu', 'Năm trước', 'Năm nay')],
    ['a plan', merged('Kết quả thực hiện', 'Kế hoạch', 'Quý III')],
    [
      'periods over figures',
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Quý trước', 'Quý này', 'Ghi chú'],
        [null, null, null, 'Số lượng', 'Số lượng', null],
      ],
    ],
    [
      'words of Word',
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả', 'Kết quả', 'Ghi chú'],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Cùng kỳ 2024', 'Kỳ báo cáo', 'Ghi chú'],
      ],
    ],
    ['what is added up', flat('Số liệu lũy kế', 'Số liệu trong kỳ')],
    ['what is added up to the period', flat('Lũy kế đến kỳ báo cáo', 'Quý III')],
    ['no word of a figure', flat('Kỳ trước', 'Kỳ này')],
    ['decomposed letters', flat('CỘNG DỒN', 'KỲ BÁO CÁO'.normalize('NFD'))],
  ])('that of the period of the report is read: %s', (_, head) => {
    const { appendix, issues } = under(head)
    expect(appendix.values).toEqual({ '1.10': 7 })
    expect(issues.every(({ code }) => code === 'unknown-key')).toBe(true)
    // The other way round, and where nothing is reported for the period.
    const swapped = head.map((row) =>
      row.map((cell, column) =>
        column === 3 && cell !== 'Kết quả' && row[4] != null
          ? row[4]
          : column === 4 && cell !== 'Kết quả' && cell != null
            ? row[3]
            : cell,
      ),
    )
    expect(under(swapped).appendix.values).toEqual({ '1.10': 8 })
    expect(
      under(
        head,
        {},
        figures.map((cell, column) => (column === 4 ? '' : cell)),
      ).appendix.values,
    ).toEqual({})
  })

  it.each([
    ['quarters', merged('Kết quả thực hiện', 'Quý II', 'Quý III'), 'D2', "{ columns: { value: 'Quý III' } }"],
    ['years', merged('Số liệu', 2024, 2025), 'D2', '2025'],
    ['words of a quarter', flat('Số liệu quý II', 'Số liệu quý III'), 'D1', "value: 'Số liệu quý III'"],
    ['quarters alone', flat('Quý II', 'Quý III'), 'D1', "value: 'Quý III'"],
    ['synonyms', flat('Số liệu', 'Thực hiện'), 'D1', "value: 'Thực hiện'"],
    ['the same twice', flat('Số liệu', 'Số liệu'), 'D1', 'value: 4'],
    [
      'quarters over figures',
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Quý II', 'Quý III', 'Ghi chú'],
        [null, null, null, 'Số lượng', 'Số lượng', null],
      ],
      'D2',
      'value: 4',
    ],
  ])('none is read unless a heading says which: %s', (_, head, cell, option) => {
    const { appendix, issues, rowIndexes } = under(head)
    expect(appendix.values).toEqual({})
    expect(rowIndexes).toEqual({ '1.10': head.length })
    expect(issues).toMatchObject([{ cell, code: 'inconsistent', reason: 'columns-in-doubt' }])
    expect(issues[0]).toHaveProperty('data.option', expect.stringContaining(option))
    expect(under(head, { value: 4 })).toMatchObject({ appendix: { values: { '1.10': 7 } }, issues: [] })
  })

  it('NF2: a caller who says which it is has nothing more to hear of the others', () => {
    const head = merged('Kết quả thực hiện', 'Quý II', 'Quý III')
    expect(under(head, { value: 'Quý III' })).toMatchObject({
      appendix: { values: { '1.10': 7 } },
      issues: [],
    })
    expect(under(head, { value: 'quý ii' })).toMatchObject({
      appendix: { values: { '1.10': 8 } },
      issues: [],
    })
    expect(under(merged('Kết quả', 'Kỳ trước', 'Kỳ này'), { value: 'Kỳ trước' }).issues).toEqual([])
  })

  it.each([
    [
      'label',
      ['STT', 'Nội dung', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
      ['1.10', 'Thể chế', 'Số TTHC liên thông', 'Thủ tục', '7'],
      {},
    ],
    [
      'unit',
      ['STT', 'Chỉ tiêu', 'Đơn vị', 'Đơn vị', 'Số liệu'],
      ['1.10', 'Số TTHC liên thông', 'Sở Nội vụ', 'Thủ tục', '7'],
      { '1.10': 7 },
    ],
    [
      'key',
      ['STT', 'TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
      ['4', '1.10', 'Số TTHC liên thông', 'Thủ tục', '7'],
      {},
    ],
  ])('the same holds for the %s', (holds, head, row, read) => {
    const { appendix, issues } = appendixFromRows([head, row], template)
    expect(appendix.values).toEqual(read)
    expect(appendix.units).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'inconsistent', reason: 'columns-in-doubt' }])
    expect(issues[0]).toHaveProperty('data.option', expect.stringContaining(holds))
  })

  it('a heading that says more than another is taken', () => {
    const { appendix, issues } = appendixFromRows(
      [
        ['STT', 'Mã số', 'Chỉ tiêu', 'Đơn vị', 'Đơn vị tính', 'Số liệu'],
        ['4', '1.10', 'Số TTHC liên thông', 'Sở Nội vụ', 'Thủ tục', '7'],
      ],
      template,
    )
    expect(appendix).toEqual({ template: 'small', values: { '1.10': 7 } })
    expect(issues.map(({ code }) => code)).toEqual(['repeated-key'])
  })
})

describe('appendixFromRows, on which row is which', () => {
  it('reads a row whose label is worded otherwise by its code, and says so', () => {
    const { appendix, issues, renamed } = read(['1.10', 'TTHC được liên thông', 'Thủ tục', 7])
    expect(issues).toEqual([])
    expect(appendix.values).toEqual({ '1.10': 7 })
    expect(renamed).toEqual([{ row: 2, key: '1.10', label: 'TTHC được liên thông' }])
    expect(read(['1.10', null, 'Thủ tục', 7]).renamed).toEqual([])
  })

  it('reads a row whose code is not known by its label', () => {
    expect(read(['9.9', 'Số TTHC liên thông', 'Thủ tục', 7]).appendix.values).toEqual({ '1.10': 7 })
    const date = new Date(0)
    expect(read([date, 'Số TTHC liên thông', 'Thủ tục', 7])).toMatchObject({
      appendix: { values: { '1.10': 7 } },
      issues: [],
    })
  })

  it('reads parts that have a code of their own', () => {
    const { appendix, issues } = read(
      ['1.2.1', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 39],
      ['1.1.total', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 40],
    )
    expect(issues).toEqual([])
    expect(appendix.values).toEqual({ '1.2.total': 39, '1.1.total': 40 })
  })

  it('lets the label decide whether the number 1.1 is 1.1 or 1.10', () => {
    expect(read([1.1, 'Số TTHC liên thông', 'Thủ tục', 7]).appendix.values).toEqual({ '1.10': 7 })
    expect(read([1.1, 'Tỷ lệ đúng hạn (cấp huyện)', '%', 7]).appendix.values).toEqual({ '1.1': '7' })
    const reading = read([1.1, 'Tỷ lệ khác', '%', 7])
    expect(reading.appendix.values).toEqual({})
    expect(placesOf(reading)).toEqual([['B3', 'unknown-key']])
    expect(read([1.2000000000000002, 'Tỷ lệ khác', '%', 7]).appendix.values).toEqual({ '1.2': '7' })
  })

  it('reads a row as neither where its code and its label are those of two', () => {
    const { appendix, issues } = read(
      ['1.1', 'Tỷ lệ đúng hạn (cấp xã)', '%', 99],
      ['Trong đó', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 5],
      ['2', 'Hình thức khảo sát', null, 1],
    )
    expect(appendix.values).toEqual({ '2': 1 })
    expect(issues).toEqual([
      {
        path: ['rows', 2, 1],
        cell: 'B3',
        code: 'inconsistent',
        reason: 'misplaced-row',
        indicators: ['1.1', '1.2'],
      },
      {
        path: ['rows', 3, 1],
        cell: 'B4',
        code: 'unknown-key',
        key: 'Trong đó Tổng số hồ sơ đã giải quyết',
      },
    ])
  })

  it('does not read a part under an indicator that it is no part of', () => {
    const { appendix, issues } = read(
      ['1.1', 'Tỷ lệ đúng hạn (cấp huyện)', '%', 99],
      ['Trong đó', 'Số hồ sơ quá hạn', 'Hồ sơ', 5],
      [null, 'Số hồ sơ đúng hạn', 'Hồ sơ', 6],
      ['Trong đó', 'Vốn đã giải ngân', 'Triệu đồng', 7],
    )
    expect(appendix.values).toEqual({ '1.1': '99', '1.1.onTime': 6 })
    expect(issues.map(({ cell, indicators }) => [cell, indicators])).toEqual([
      ['B4', ['1.1', '1.2.late']],
      ['B6', ['1.1', '3']],
    ])
    expect(issues[0]).toMatchObject({ code: 'inconsistent', reason: 'under-another-row' })
  })

  it('takes no row of another indicator for a known one', () => {
    const reading = read(
      ['1.2', 'Tỷ lệ đúng hạn (cấp xã)', '%', 99],
      ['9.1', 'Chỉ tiêu của tỉnh', '%', 1],
      ['Trong đó', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 2],
      [null, 'Số hồ sơ quá hạn', 'Hồ sơ', 3],
      [null, 'Vốn đã giải ngân', 'Triệu đồng', 4],
      ['9.1.1', 'Số hồ sơ đúng hạn', 'Hồ sơ', 5],
      ['2', 'Hình thức khảo sát', null, 1],
    )
    expect(reading.appendix.values).toEqual({ '1.2': '99', '2': 1 })
    expect(placesOf(reading)).toEqual(['B4', 'B5', 'B6', 'B7', 'B8'].map((cell) => [cell, 'unknown-key']))
  })

  it('does not guess the indicator of parts that two have, without codes', () => {
    const reading = appendixFromRows(
      [
        ['Chỉ tiêu', 'ĐVT', 'Số liệu'],
        ['Tỷ lệ đúng hạn (cấp huyện)', '%', 99],
        ['Tỷ lệ đúng hạn của xã', '%', 98],
        ['Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 5],
        ['Tỷ lệ đúng hạn (cấp xã)', '%', 97],
        ['Trong đó: Tổng số hồ sơ đã giải quyết', 'Hồ sơ', 6],
      ],
      template,
    )
    expect(reading.appendix.values).toEqual({ '1.1': '99', '1.2': '97', '1.2.total': 6 })
    expect(placesOf(reading)).toEqual([
      ['A3', 'unknown-key'],
      ['A4', 'unknown-key'],
    ])
  })

  it('names a row that is not known, and one without a label', () => {
    const reading = read(
      ['8', 'Chỉ tiêu của tỉnh', 'Đề án', null],
      [null, 'Chỉ tiêu khác', 'Hồ sơ', null],
      [null, null, null, 12],
      ['x'.repeat(5000), 'y', null, 1],
    )
    expect(placesOf(reading)).toEqual([
      ['B3', 'unknown-key'],
      ['B4', 'unknown-key'],
      ['A5', 'missing'],
      ['B6', 'unknown-key'],
    ])
    expect(JSON.stringify(reading.issues).length).toBeLessThan(1000)
  })

  it('reads parts of parts, the nearest of the same label first', () => {
    const unit = { vi: 'Hồ sơ', en: 'Dossiers' }
    const row = (key: string, label: string, under?: string) =>
      ({
        key,
        kind: 'count',
        label: { vi: label, en: label },
        unit,
        overTime: 'flow',
        ...(under === undefined ? {} : { under }),
      }) as const
    const nested = defineTemplate({
      id: 'nested',
      title: { vi: 'Mẫu', en: 'Form' },
      source: { document: 'thử', confirmed: false },
      indicators: [
        row('1', 'Tiếp nhận'),
        row('1.online', 'Trực tuyến', '1'),
        row('1.online.late', 'Quá hạn', '1.online'),
        row('1.direct', 'Trực tiếp', '1'),
        row('1.direct.late', 'Quá hạn', '1.direct'),
        row('1.late', 'Quá hạn', '1'),
      ],
    })
    const values = { '1': 9, '1.online': 5, '1.online.late': 1, '1.direct': 4, '1.direct.late': 2 }
    const appendix = { template: 'nested', values }
    const rows = appendixToRows(appendix, nested)
    expect(rows.map(([code]) => code)).toEqual([
      ...['STT', null, '1.', 'Trong đó', 'Trong đó', null],
      ...['Trong đó', null],
    ])
    expect(appendixFromRows(rows.slice(0, -1), nested)).toMatchObject({ appendix, issues: [] })
  })

  it('reads the first of two equal rows', () => {
    const { appendix, issues, skipped } = read(
      ['1', 'Thủ tục hành chính'],
      ['1.10', 'Số TTHC liên thông', 'Thủ tục', null],
      ['1.10', 'Số TTHC liên thông', 'Thủ tục', 8],
      ['1', 'Thủ tục hành chính (tiếp)'],
    )
    expect(appendix.values).toEqual({})
    expect(issues).toEqual([
      { path: ['rows', 4, 1], cell: 'B5', code: 'repeated-key', key: '1.10', indicators: ['1.10'] },
    ])
    expect(skipped.at(-1)).toEqual({ row: 5, kind: 'note', text: '1 Thủ tục hành chính (tiếp)' })
  })
})

describe('appendixFromRows, on the cells of a row', () => {
  const labels = new Map(body.map(([code, label]) => [String(code).replace(/\.$/, ''), label]))
  const readFigure = (code: string, figure: unknown) => {
    const reading = read([code, labels.get(code), null, figure])
    const { appendix, issues } = reading
    return issues[0] ?? Object.values(appendix.values)[0]
  }
  it.each([
    ['1.10', '1.492', 1492],
    ['1.10', '2 096', 2096],
    ['1.10', '05', 5],
    ['1.10', 0, 0],
    ['1.10', { formula: 'SUM(D1:D2)', result: 3 }, 3],
    ['1.1', '30%', '30'],
    ['1.1', '99,30 %', '99.30'],
    ['1.1', '98.8', '98.8'],
    ['1.1', 1.3, '1.3'],
    ['1.1', 266, '266'],
    ['3', '1.234,5', 1234.5],
    ['3', '0,25', 0.25],
    ['3', 12.5, 12.5],
    ['2', '2', 2],
    ['2', 1, 1],
    ['2', 7, 7],
    ['2', '3 cấp', 2],
    ['2', '3 CẤP = 2', 2],
    ['2', 'Chưa có (0)', 0],
    ['1', '148', 148],
  ])('reads in row %s the figure %j', (code, figure, value) => {
    expect(readFigure(code, figure)).toBe(value)
  })

  it.each([null, '', ' ', '-', '–', '…', '...', '--'])('takes %j for nothing reported', (blank) => {
    for (const code of ['1', '1.1', '1.10', '2', '3']) expect(readFigure(code, blank)).toBeUndefined()
  })

  it.each([
    ['1.10', '1.5', 'unreadable'],
    ['1.10', 'abc', 'unreadable'],
    ['1.10', '-3', 'unreadable'],
    ['1.10', '5 xyz', 'unreadable'],
    ['1.10', -3, 'too-small'],
    ['1.10', Number.NaN, 'wrong-type'],
    ['1.10', '<b>5</b>', 'unreadable'],
    ['1.10', '=1+1', 'unreadable'],
    ['1.10', { formula: 'A1' }, 'wrong-type'],
    ['1.10', { error: '#REF!' }, 'wrong-type'],
    ['1.10', new Date(0), 'wrong-type'],
    ['1.10', true, 'wrong-type'],
    ['1.1', '1.234', 'unreadable'],
    ['1.1', 'abc%', 'unreadable'],
    ['3', '1.5', 'unreadable'],
    ['1.10', 'hơn 71%', 'unreadable'],
    ['1.10', 'gần 1.5', 'unreadable'],
    ['2', 'gần 2', 'not-an-option'],
    ['3', 'gần 5,2 tỷ', 'unreadable'],
    ['2', '4 cấp', 'not-an-option'],
    ['2', '3 cấp = 1', 'not-an-option'],
    ['2', 1.5, 'wrong-type'],
    ['1', '30%', 'unreadable'],
  ])('refuses in row %s the figure %j', (code, figure, issue) => {
    expect(readFigure(code, figure)).toMatchObject({
      path: ['rows', 2, 3],
      cell: 'D3',
      code: issue,
      indicators: [code],
    })
  })

  it('keeps a unit that is not that of the template, and notes', () => {
    const { appendix, issues } = read(
      ['1', 'Thủ tục hành chính', 'Thủ tục', 148],
      ['1.1', 'Tỷ lệ đúng hạn (cấp huyện)', 'Văn bản', 266, 'ước'],
      ['1.2', 'Tỷ lệ đúng hạn (cấp xã)', '(%)', 100, 5],
      ['1.10', 'Số TTHC liên thông', '-', null, '=1+1'],
      ['2', 'Hình thức khảo sát', 'Chưa có=0;\n2 cấp=1;\n3 cấp=2', 0, '-'],
      ['3', 'Vốn đã giải ngân', 'Tỷ đồng', 5, null],
    )
    expect(issues).toEqual([])
    expect(appendix.units).toEqual({ '1': 'Thủ tục', '1.1': 'Văn bản', '3': 'Tỷ đồng' })
    expect(appendix.notes).toEqual({ '1.1': 'ước', '1.2': '5', '1.10': '=1+1' })
  })

  it('reads what it can of a row with cells of another kind', () => {
    const refused = { error: '#REF!' }
    const reading = read(['1.10', refused, refused, 5, refused], [null, refused, null, 6])
    expect(reading.appendix.values).toEqual({ '1.10': 5 })
    expect(placesOf(reading)).toEqual([
      ['B3', 'wrong-type'],
      ['C3', 'wrong-type'],
      ['E3', 'wrong-type'],
      ['B4', 'wrong-type'],
      ['B4', 'missing'],
    ])
  })

  it('takes HTML for text', () => {
    const { appendix, issues, renamed } = read(
      ['1.10', '<img src=x onerror=alert(1)>', null, 5, '<b>x</b>'],
      [null, '<i>Hình thức khảo sát</i>', null, 2],
    )
    expect(appendix).toEqual({ template: 'small', values: { '1.10': 5 }, notes: { '1.10': '<b>x</b>' } })
    expect(renamed[0]?.label).toBe('<img src=x onerror=alert(1)>')
    expect(issues).toMatchObject([{ cell: 'B4', code: 'unknown-key', key: '<i>Hình thức khảo sát</i>' }])
  })
})

describe('FR6: a rate in a cell of a spreadsheet', () => {
  const rate = (cell: unknown) => {
    const { appendix, issues } = read(['1.1.', 'Tỷ lệ đúng hạn (cấp huyện)', '%', cell])
    return issues[0] ?? appendix.values['1.1']
  }
  const cells: readonly (readonly [unknown, string])[] = [
    [{ value: 0.998, numFmt: '0.0%' }, '99.8'],
    [{ value: 1, numFmt: '0%' }, '100'],
    [{ value: { formula: 'A1/B1', result: 1482 / 1492 }, numFmt: '0.00%' }, '99.33'],
    [{ value: { formula: 'A1/B1', result: 0.005 }, numFmt: '0.0%' }, '0.5'],
    [{ t: 'n', v: 0.07, w: '7%' }, '7'],
    [{ t: 'n', v: 1.044, z: '0.0%' }, '104.4'],
    [{ value: 99.8, numFmt: '0.0' }, '99.8'],
    [0, '0'],
    [99.8, '99.8'],
    ['0,5', '0.5'],
    ['0,998%', '0.998'],
  ]
  it.each(cells)('reads %j', (cell, value) => {
    expect(rate(cell)).toBe(value)
  })

  it.each([0.998, 1, 0.3, { value: 0.998, numFmt: '0.00' }, { formula: 'A1', result: 0.933 }])(
    'finds %j without a percent format ambiguous',
    (cell) => {
      expect(rate(cell)).toMatchObject({ cell: 'D3', code: 'unreadable', notation: { code: 'ambiguous' } })
    },
  )

  it('gives both readings', () => {
    expect(rate(0.998)).toMatchObject({ notation: { readings: ['0.998', '99.8'] } })
    expect(rate(1)).toMatchObject({ notation: { readings: ['1', '100'] } })
  })

  it('refuses a percentage where a count belongs', () => {
    const { issues } = read(['1.10', 'Số TTHC liên thông', 'Thủ tục', { value: 0.5, numFmt: '0%' }])
    expect(issues).toMatchObject([{ cell: 'D3', code: 'unreadable' }])
  })
})

describe('FR7: marked runs in an appendix', () => {
  const sup = (...texts: readonly string[]) => ({
    richText: texts.map((text, index) => ({ text, font: index === 0 ? {} : { vertAlign: 'superscript' } })),
  })

  it('are an issue in a figure and no part of a code, label, unit or note', () => {
    const { appendix, issues, renamed } = read(
      ['1.10', sup('Số TTHC liên thông', '1'), sup('Thủ tục', '2'), sup('7'), sup('xong', '*')],
      ['1.1.', sup('Tỷ lệ đúng hạn (cấp huyện)', '1'), '%', sup('99', '3')],
    )
    expect(issues).toMatchObject([{ cell: 'D4', code: 'wrong-type', received: 'superscript' }])
    expect(appendix.values).toEqual({ '1.10': 7 })
    expect(appendix.units).toBeUndefined()
    expect(appendix.notes).toEqual({ '1.10': 'xong' })
    expect(renamed).toEqual([])
  })

  it('do not hide a code with a footnote', () => {
    expect(read([sup('1.10', '(1)'), 'Số TTHC liên thông', 'Thủ tục', 7]).appendix.values).toEqual({
      '1.10': 7,
    })
  })
})

describe('FR8: merged cells in an appendix', () => {
  it('count in the first row only', () => {
    const master: object = {
      value: 5,
      isMerged: true,
      get master() {
        return master
      },
    }
    const { appendix, issues } = read(
      ['1.1.', 'Tỷ lệ đúng hạn (cấp huyện)', '%', '99,3'],
      ['Trong đó', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', master],
      [null, 'Số hồ sơ đúng hạn', 'Hồ sơ', { value: 5, isMerged: true, master }],
    )
    expect(issues).toEqual([])
    expect(appendix.values).toEqual({ '1.1': '99.3', '1.1.total': 5 })
  })
})

describe('FR9: the headings of an appendix', () => {
  const row = ['1.10', 'Số TTHC liên thông', 'Thủ tục', '7', 'xong']
  const readUnder = (headings: readonly unknown[], columns = {}) =>
    appendixFromRows([['PHỤ LỤC'], headings, row], template, { columns })

  it.each([
    [['TT', 'Nội dung, chỉ tiêu thống kê', 'ĐVT', 'Kết quả thực hiện', 'Ghi chú']],
    [['STT', 'Chỉ tiêu', 'Đơn vị', 'Số liệu quý I', 'Ghi chú']],
    [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Ghi chú']],
    [
      [
        'Số TT',
        'Nội dung báo cáo',
        'Đơn vị tính',
        'Kết quả thực hiện 6 tháng đầu năm 2024',
        'Ghi chú (nếu có)',
      ],
    ],
    [['Mã số', 'Tên tiêu chí', 'Đơn vị tính', 'Giá trị', 'Giải trình']],
    [['STT', 'Chỉ tiêu thống kê', 'ĐVT', 'Quý I/2024', 'Ghi chú']],
    [['STT', 'Danh mục số liệu báo cáo', 'ĐVT', 'Số liệu kỳ này', 'Ghi chú']],
    [['STT', 'Tên', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
    [['STT', 'Chỉ tiêu', 'Đơn vị tính', '6 tháng đầu năm', 'Diễn giải']],
  ])('are found by meaning and position: %j', (headings) => {
    const { appendix, issues } = readUnder(headings)
    expect(issues).toEqual([])
    expect(appendix).toMatchObject({ values: { '1.10': 7 }, notes: { '1.10': 'xong' } })
  })

  it('take the figure of this period and name the others', () => {
    const { appendix, issues } = appendixFromRows(
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Kết quả kỳ trước', 'Thực hiện', 'Ghi chú'],
        ['1.10', 'Số TTHC liên thông', 'Thủ tục', '9', '8', '7', 'xong'],
      ],
      template,
    )
    expect(appendix.values).toEqual({ '1.10': 7 })
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['D1', 'unknown-key'],
      ['E1', 'unknown-key'],
    ])
  })

  it('are named where they are not found, with the row looked at', () => {
    const { issues } = readUnder(['Thứ', 'Tên', 'Đơn', 'Năm 2023', 'Năm 2024'])
    expect(issues).toMatchObject([
      { path: ['rows', 1], code: 'other', detail: 'no-header', found: 'Thứ Tên Đơn Năm 2023 Năm 2024' },
    ])
    expect(issues[0]).toHaveProperty('wanted', expect.arrayContaining(['Các chỉ tiêu', 'Số liệu']))
  })

  it('are named with the words that are still wanted, where one is said by the caller', () => {
    const { issues } = readUnder(['Thứ', 'Tên', 'Đơn', 'Năm 2023', 'Năm 2024'], { value: 'Năm 2024' })
    expect(issues).toMatchObject([{ detail: 'no-header', found: 'Thứ Tên Đơn Năm 2023 Năm 2024' }])
    expect(issues[0]).toHaveProperty('wanted', expect.arrayContaining(['Các chỉ tiêu']))
  })

  it.each([
    [['#', 'Nội dung báo cáo', 'Đơn vị tính', 'Lũy kế đến kỳ báo cáo', 'Ghi chú']],
    [['Số', 'Chỉ tiêu', 'ĐVT', 'Đến 15/6/2024', 'Chú thích']],
    [['№', 'Trong kỳ có', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
  ])('are found by their places beside others that are not known: %j', (headings) => {
    expect(readUnder(headings).appendix.values).toEqual({ '1.10': 7 })
  })

  it.each([
    [{ key: 0, label: 1, unit: 2, value: 3, notes: 4 }],
    [{ key: 'Thứ', label: 'Tên', unit: 'Đơn', value: 'Năm 2023', notes: 'Năm 2024' }],
    [{ key: 'THỨ', label: 'tên', value: 3, notes: 4 }],
  ])('are those that the caller says: %j', (columns) => {
    const { appendix } = readUnder(['Thứ', 'Tên', 'Đơn', 'Năm 2023', 'Năm 2024'], columns)
    expect(appendix).toMatchObject({ values: { '1.10': 7 }, notes: { '1.10': 'xong' } })
  })

  it('may be said where two columns could be the figure', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu', 'Số liệu'],
      ['1.10', 'Số TTHC liên thông', 'Thủ tục', '8', '7'],
    ]
    expect(appendixFromRows(rows, template, { columns: { value: 4 } }).appendix.values).toEqual({ '1.10': 7 })
    const none = appendixFromRows(rows, template, { columns: { value: 'Lũy kế' } })
    expect(none.appendix.values).toEqual({})
    expect(none.issues).toMatchObject([{ code: 'other', detail: 'no-header', wanted: ['Lũy kế'] }])
  })

  it('may be absent where the caller gives indexes', () => {
    const { appendix, issues, skipped } = appendixFromRows([row], template, {
      columns: { key: 0, label: 1, unit: 2, value: 3, notes: 4 },
    })
    expect(issues).toEqual([])
    expect(appendix.values).toEqual({ '1.10': 7 })
    expect(skipped).toEqual([])
  })

  it('refuse a map of what the appendix does not have', () => {
    const { issues } = readUnder(['Thứ'], { valeu: 3, label: -1, unit: 1.5, key: null })
    expect(
      issues.filter(({ path }) => path[0] === 'columns').map(({ path, code }) => [path[1], code]),
    ).toEqual([
      ['valeu', 'unknown-key'],
      ['label', 'wrong-type'],
      ['unit', 'wrong-type'],
      ['key', 'wrong-type'],
    ])
  })
})

describe('FR23: the labels of an appendix', () => {
  it.each([
    'Số TTHC liên thông:',
    'a) Số TTHC liên thông',
    '- Số TTHC  liên\u00a0thông',
    '1. Số TTHC liên thông / ;',
    'Số TTHC liên thông'.normalize('NFD'),
  ])('are one with %j', (label) => {
    const { appendix, renamed } = read(['1.10', label, 'Thủ tục', 7])
    expect(appendix.values).toEqual({ '1.10': 7 })
    expect(renamed).toEqual([])
    expect(read([null, label, 'Thủ tục', 7]).appendix.values).toEqual({ '1.10': 7 })
  })
})
