import { describe, expect, it } from 'vitest'
import { tallyLayouts } from '../../../src/dossier/tabular/tally-layout.js'
import { tallyTableFromRows } from '../../../src/dossier/tabular/tally-table-from-rows.js'
import { tallyTableToRows } from '../../../src/dossier/tabular/tally-table-to-rows.js'
import type { TallyRow } from '../../../src/dossier/tally-table.js'

type Sheet = readonly (readonly unknown[])[]

const header: Sheet = [
  ['STT', 'Lĩnh vực', 'Đã giải quyết', null],
  [null, null, 'Tổng số', 'Trước hạn'],
]
const read = (...rows: Sheet) => tallyTableFromRows([...header, ...rows])
/** A tree as labels and totals: `A 12 [x 7, y 5]`. */
const outline = (rows: readonly TallyRow[]): string =>
  rows
    .map(({ label, resolved, rows: inside }) =>
      [label ?? '?', resolved?.total ?? '-', ...(inside ? [`[${outline(inside)}]`] : [])].join(' '),
    )
    .join(', ')
const outlineOf = (...rows: Sheet) => {
  const { table, issues } = read(...rows)
  return [
    outline(table.rows),
    ...(table.total ? [`= ${table.total.resolved?.total}`] : []),
    ...issues.map((each) => ('detail' in each ? each.detail : each.code)),
  ].join(' ')
}

describe('FR1: the label column', () => {
  it.each([
    'Cơ quan',
    'Đơn vị giải quyết TTHC',
    'Xã/phường',
    'Địa phương',
    'Thủ tục hành chính',
    'Nội dung',
    'Tên xã, phường',
    'Lĩnh vực/Thủ tục',
    'Cán bộ thụ lý',
    'Nhóm thủ tục',
    '',
  ])('is the column of texts before the figures, headed %j', (heading) => {
    for (const stt of [['STT'], []]) {
      const number = (value: unknown) => (stt.length > 0 ? [value] : [])
      const { table, issues } = tallyTableFromRows([
        [...stt, heading || null, 'Đã giải quyết', null],
        [...number(null), null, 'Tổng số', 'Trước hạn'],
        [...number(1), 'Xã A', 7, 6],
        [...number(2), 'Xã B', 5, 5],
        [...number(null), 'Tổng cộng', 12, 11],
      ])
      expect(issues).toEqual([])
      expect(table).toEqual({
        rows: [
          { label: 'Xã A', resolved: { total: 7, early: 6 } },
          { label: 'Xã B', resolved: { total: 5, early: 5 } },
        ],
        total: { label: 'Tổng cộng', resolved: { total: 12, early: 11 } },
      })
    }
  })

  it.each([
    ['Tổng số tiếp nhận', 'Tổng số đã giải quyết'],
    ['Tổng số HS tiếp nhận', 'Số HS đã GQ'],
    ['Tổng tiếp nhận', 'Tổng đã giải quyết'],
    ['Tổng HS tiếp nhận', 'Đã GQ'],
  ])(
    'is found where the figures are headed %j and %j, with a number before or none',
    (received, resolved) => {
      for (const number of [[1], []]) {
        const head = number.map(() => 'STT')
        const { table, issues } = tallyTableFromRows([
          [...head, 'Bộ phận', received, resolved],
          [...number, 'Hộ tịch', 9, 7],
          [...number.map(() => null), 'Tổng cộng', 9, 7],
        ])
        expect(issues).toEqual([])
        expect(table.total).toEqual({ label: 'Tổng cộng', received: { total: 9 }, resolved: { total: 7 } })
      }
    },
  )

  it('is of several the one with the most different texts; the others are named', () => {
    const { table, issues } = tallyTableFromRows([
      ['STT', 'Cấp', 'Cơ quan', 'Đã giải quyết', null],
      [null, null, null, 'Tổng số', 'Trước hạn'],
      [1, 'Xã', 'Xã A', 7, 6],
      [2, 'Xã', 'Xã B', 5, 5],
      [null, 'Toàn huyện', null, 12, 11],
    ])
    expect(table.rows.map(({ label }) => label)).toEqual(['Xã A', 'Xã B'])
    expect(table.total?.label).toBe('Toàn huyện')
    expect(issues).toEqual([{ path: ['rows', 0, 1], cell: 'B1', code: 'unknown-key', key: 'Cấp' }])
  })
})

describe('FR2: the total', () => {
  it.each([
    'Toàn xã',
    'Toàn tỉnh',
    'Tổng toàn huyện',
    'Tổng chung',
    'Tổng I+II',
    'Tổng 2 đơn vị',
    'Cộng toàn xã',
    'T.số',
    'TC',
    'Total',
    'Tổng các đơn vị',
    'Toàn thành phố',
    'CỘNG CHUNG',
  ])('is the row %s, right or wrong', (words) => {
    for (const sum of [12, 21])
      expect(outlineOf([1, 'X', 7], [2, 'Y', 5], [null, words, sum])).toBe(`X 7, Y 5 = ${sum}`)
  })

  it('is the last row without a number that adds up the others, by any name', () => {
    expect(outlineOf([1, 'X', 7], [2, 'Y', 5], [null, 'Thị trấn Diêu Trì', 12])).toBe('X 7, Y 5 = 12')
    expect(outlineOf([null, 'X', 7, 3], [null, 'Y', 5, 4], [null, 'Tổng hợp', 12, 7])).toBe('X 7, Y 5 = 12')
    expect(
      outlineOf(['I', 'Tỉnh', 7], [1, 'X', 7], ['II', 'Xã', 5], [1, 'X', 5], [null, 'Bình Định', 12]),
    ).toBe('Tỉnh 7 [X 7], Xã 5 [X 5] = 12')
  })

  it('is in doubt where the words or the sum only may say so', () => {
    expect(outlineOf([1, 'X', 7], [2, 'Y', 5], [null, 'Tổng hợp', 13])).toBe(
      'X 7, Y 5, Tổng hợp 13 perhaps-total',
    )
    expect(outlineOf([null, 'X', 7], [null, 'Y', 5], [null, 'Z', 12])).toBe('X 7, Y 5, Z 12 perhaps-total')
    expect(outlineOf([1, 'X', 7], [2, 'Y', 5], [null, 'Bình Định', 12], [null, 'Tổng số', 12])).toBe(
      'X 7, Y 5, Bình Định 12 = 12 perhaps-total',
    )
    expect(outlineOf([1, 'Cộng đồng', 7], [2, 'Tổng hợp', 5], [3, 'Tổng cục Thuế', 1])).toBe(
      'Cộng đồng 7, Tổng hợp 5, Tổng cục Thuế 1',
    )
  })

  it.each([
    ['Lũy kế', 'another-period'],
    ['Luỹ kế từ đầu năm', 'another-period'],
    ['Tổng lũy kế', 'another-period'],
    ['Cùng kỳ năm trước', 'another-period'],
    ['Tỷ lệ (%)', 'not-counts'],
    ['So với cùng kỳ', 'not-counts'],
    ['Trong đó: trực tuyến', 'of-which'],
  ])('is not added to the row %s, which is named', (words, detail) => {
    expect(outlineOf([1, 'X', 7], [2, 'Y', 5], [null, 'Tổng số', 12], [null, words, 99])).toBe(
      `X 7, Y 5 = 12 ${detail}`,
    )
  })
})

describe('FR3: levels', () => {
  it.each<readonly [string, Sheet, string]>([
    [
      'I over 1',
      [
        ['I', 'A', 12],
        [1, 'x', 7],
        [2, 'y', 5],
        ['II', 'B', 3],
        [1, 'x', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      'letters in the label',
      [
        [null, 'A. CẤP HUYỆN', 12],
        [1, 'x', 7],
        [2, 'y', 5],
        [null, 'B. CẤP XÃ', 3],
        [1, 'x', 3],
      ],
      'A. CẤP HUYỆN 12 [x 7, y 5], B. CẤP XÃ 3 [x 3]',
    ],
    [
      'A over I over 1',
      [
        ['A', 'P', 12],
        ['I', 'Q', 12],
        [1, 'x', 7],
        [2, 'y', 5],
        ['B', 'R', 3],
        ['I', 'S', 3],
        [1, 'x', 3],
      ],
      'P 12 [Q 12 [x 7, y 5]], R 3 [S 3 [x 3]]',
    ],
    [
      'I over A',
      [
        ['I', 'P', 12],
        ['A', 'Q', 12],
        [1, 'x', 12],
        ['II', 'R', 3],
        ['A', 'S', 3],
      ],
      'P 12 [Q 12 [x 12]], R 3 [S 3]',
    ],
    [
      'I over I.1',
      [
        ['I', 'A', 12],
        ['I.1', 'x', 7],
        ['I.2', 'y', 5],
        ['II', 'B', 3],
        ['II.1', 'x', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      'I over dashes',
      [
        ['I', 'A', 12],
        ['-', 'x', 7],
        ['–', 'y', 5],
        ['II', 'B', 3],
      ],
      'A 12 [x 7, y 5], B 3',
    ],
    [
      'I over no numbers',
      [
        ['I', 'A', 12],
        [null, 'x', 7],
        [null, 'y', 5],
        ['II', 'B', 3],
        [null, 'x', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      '1 over a, b',
      [
        [1, 'A', 12],
        ['a', 'x', 7],
        ['b', 'y', 5],
        [2, 'B', 3],
      ],
      'A 12 [x 7, y 5], B 3',
    ],
    [
      '1 over 1.1',
      [
        [1, 'A', 12],
        ['1.1', 'x', 7],
        ['1.2', 'y', 5],
        [2, 'B', 3],
      ],
      'A 12 [x 7, y 5], B 3',
    ],
    [
      '1 over no numbers that make it up',
      [
        [1, 'A', 12],
        [null, 'x', 7],
        [null, 'y', 5],
        [2, 'B', 3],
      ],
      'A 12 [x 7, y 5], B 3',
    ],
    [
      'small i over 1',
      [
        ['i', 'A', 12],
        [1, 'x', 7],
        [2, 'y', 5],
        ['ii', 'B', 3],
        [1, 'x', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      '1 over small i',
      [
        [1, 'A', 12],
        ['i', 'x', 7],
        ['ii', 'y', 5],
        [2, 'B', 3],
        ['i', 'x', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      'Roman numbers that leave some out',
      [
        ['I', 'A', 12],
        [1, 'x', 12],
        ['V', 'B', 3],
        [1, 'x', 3],
      ],
      'A 12 [x 12], B 3 [x 3]',
    ],
    [
      'letters from A to I',
      [...'ABCDEFGHI'].flatMap((letter) => [
        [letter, letter, 1],
        [1, 'x', 1],
      ]),
      [...'ABCDEFGHI'].map((letter) => `${letter} 1 [x 1]`).join(', '),
    ],
    [
      'no numbers over 1',
      [
        [null, 'A', 12],
        [1, 'x', 7],
        [2, 'y', 5],
        [null, 'B', 3],
        [1, 'x', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      'wrong subtotals too',
      [
        ['I', 'A', 99],
        [1, 'x', 7],
        [2, 'y', 5],
      ],
      'A 99 [x 7, y 5]',
    ],
    [
      'a sum below each part',
      [
        [1, 'x', 7],
        [2, 'y', 5],
        [null, 'Cộng', 12],
        [1, 'z', 3],
        [null, 'Cộng', 3],
        [null, 'Tổng số', 15],
      ],
      'Cộng 12 [x 7, y 5], Cộng 3 [z 3] = 15',
    ],
    [
      'captions with a sum below',
      [
        ['I', 'A'],
        [1, 'x', 7],
        [2, 'y', 5],
        [null, 'Cộng', 12],
        ['II', 'B'],
        [1, 'x', 3],
        [null, 'Cộng', 3],
      ],
      'A 12 [x 7, y 5], B 3 [x 3]',
    ],
    [
      'two sums of a part that differ',
      [
        ['I', 'A', 13],
        [1, 'x', 7],
        [2, 'y', 5],
        [null, 'Cộng', 12],
        ['II', 'B', 3],
      ],
      'A 13 [x 7, y 5], B 3 two-subtotals',
    ],
    [
      'rows without a number beside others',
      [
        [1, 'x', 7],
        [null, 'y', 5],
        [2, 'z', 3],
      ],
      'x 7, y 5, z 3',
    ],
    [
      'I, II, III of nothing',
      [
        ['I', 'x', 7],
        ['II', 'y', 5],
        ['III', 'z', 3],
      ],
      'x 7, y 5, z 3',
    ],
  ])('are read: %s', (_, rows, expected) => {
    expect(outlineOf(...rows)).toBe(expected)
  })

  it('reads no deeper than four levels, and names what lies there', () => {
    expect(outlineOf(['A', 'p', 1], ['I', 'q', 1], [1, 'r', 1], ['a', 's', 1], [null, '- t', 1])).toBe(
      'p 1 [q 1 [r 1 [s 1]]] too-deep',
    )
  })
})

describe('FR4: sections', () => {
  it.each<readonly [string, Sheet]>([
    [
      'with numbers',
      [
        ['I', 'Cấp tỉnh'],
        [1, 'Hộ tịch', 7],
        [2, 'Đất đai', 5],
        ['II', 'Cấp xã'],
        [1, 'Hộ tịch', 3],
      ],
    ],
    [
      'without',
      [
        [null, 'Cấp tỉnh'],
        [1, 'Hộ tịch', 7],
        [2, 'Đất đai', 5],
        [null, 'Cấp xã'],
        [1, 'Hộ tịch', 3],
      ],
    ],
    [
      'in a merged cell',
      [
        Array(4).fill('Cấp tỉnh'),
        [null, 'Hộ tịch', 7],
        [null, 'Đất đai', 5],
        Array(4).fill('Cấp xã'),
        [null, 'Hộ tịch', 3],
      ],
    ],
    [
      'in the first column',
      [['Cấp tỉnh'], [1, 'Hộ tịch', 7], [2, 'Đất đai', 5], ['Cấp xã'], [1, 'Hộ tịch', 3]],
    ],
  ])('hold the fields that they repeat: %s', (_, rows) => {
    expect(outlineOf(...rows)).toBe('Cấp tỉnh - [Hộ tịch 7, Đất đai 5], Cấp xã - [Hộ tịch 3]')
  })

  it('are printed with Roman numbers over 1, 2 over 1.1', () => {
    const table = {
      rows: [
        { label: 'A', rows: [{ label: 'x', rows: [{ label: 'y', withdrawn: 1 }] }, { label: 'z' }] },
        { label: 'B' },
      ],
    }
    expect(
      tallyTableToRows(table, tallyLayouts.tenColumns)
        .slice(3)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['I', 'A'],
      [1, 'x'],
      ['1.1', 'y'],
      [2, 'z'],
      ['II', 'B'],
    ])
  })
})

describe('columns', () => {
  it.each(['Đúng hạn %', 'Tỷ lệ đúng hạn', 'Tỉ lệ (%)', 'Đúng hạn (%)', 'TỶ LỆ ĐÚNG HẠN'])(
    'FR5: of percentages are no counts: %s',
    (heading) => {
      const { table, issues } = tallyTableFromRows([
        ['STT', 'Lĩnh vực', 'Trước hạn', 'Quá hạn giải quyết', heading],
        [1, 'Hộ tịch', 7, 1, 95],
      ])
      expect(table.rows[0]?.resolved).toEqual({ early: 7 })
      expect(issues).toContainEqual({ path: ['rows', 0, 4], cell: 'E1', code: 'unknown-key', key: heading })
    },
  )

  it('FR5: of percentages are known by their group', () => {
    const { table } = tallyTableFromRows([
      ['STT', 'Lĩnh vực', 'Đã giải quyết', null, 'Tỷ lệ (%)', null],
      [null, null, 'Trước hạn', 'Đúng hạn', 'Trước hạn', 'Đúng hạn'],
      [1, 'Hộ tịch', 7, 1, 87.5, 12.5],
    ])
    expect(table.rows[0]?.resolved).toEqual({ early: 7, onTime: 1 })
  })

  it('FR6: of counts do not read a percentage', () => {
    const { table, issues } = read(
      [1, 'Hộ tịch', { value: 0.998, numFmt: '0.0%' }, 7],
      [2, 'Đất đai', { t: 'n', v: 1, z: '0%' }, 7],
    )
    expect(table.rows.map(({ resolved }) => resolved)).toEqual([{ early: 7 }, { early: 7 }])
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['unreadable', 'C3'],
      ['unreadable', 'C4'],
    ])
  })

  it('FR7: of counts do not read a figure with a footnote; a label does without it', () => {
    const footnote = { text: '2', font: { vertAlign: 'superscript' } }
    const struck = { text: '15', font: { strike: true } }
    const { table, issues } = read([
      1,
      { richText: [{ text: 'Hộ tịch' }, footnote] },
      { richText: [{ text: '1' }, footnote] },
      { richText: [struck, { text: '16' }] },
    ])
    expect(table.rows).toEqual([{ label: 'Hộ tịch' }])
    expect(issues.map((each) => 'received' in each && each.received)).toEqual(['superscript', 'struck'])
  })

  it('FR8: count a merged cell once', () => {
    const master = { value: 12 }
    const { table } = read(
      [1, 'Hộ tịch', { ...master, isMerged: true }, 7],
      [2, 'Đất đai', { value: 12, isMerged: true, master }, 5],
    )
    expect(table.rows.map(({ resolved }) => resolved?.total)).toEqual([12, undefined])
  })

  it('FR9: stand where a map says, by index or heading', () => {
    const rows: Sheet = [
      ['Báo cáo tháng'],
      ['Mã', 'Tên', 'Nhận', 'Xong', 'Trễ'],
      ['H1', 'Hộ tịch', 9, 7, 2],
      ['H2', 'Đất đai', 5, 5, 0],
      [null, 'Tổng số', 14, 12, 2],
    ]
    const expected = {
      rows: [
        { label: 'Hộ tịch', received: { total: 9 }, resolved: { total: 7, late: 2 } },
        { label: 'Đất đai', received: { total: 5 }, resolved: { total: 5, late: 0 } },
      ],
      total: { label: 'Tổng số', received: { total: 14 }, resolved: { total: 12, late: 2 } },
    }
    expect(tallyTableFromRows(rows).layout).toBeNull()
    for (const columns of [
      { label: 1, 'received.total': 2, 'resolved.total': 3, 'resolved.late': 4 },
      { label: 'Tên', 'received.total': 'NHẬN', 'resolved.total': 'xong', 'resolved.late': 4 },
    ]) {
      expect(tallyTableFromRows(rows, { columns }).table).toEqual(expected)
    }
  })

  it('FR9: are by the map where the headings say otherwise, and named where they are not there', () => {
    const rows: Sheet = [...header, [1, 'Hộ tịch', 7, 6]]
    const { table, columns } = tallyTableFromRows(rows, { columns: { 'resolved.late': 3 } })
    expect(table.rows).toEqual([{ label: 'Hộ tịch', resolved: { total: 7, late: 6 } }])
    expect(columns).toEqual({ 'resolved.total': 2, 'resolved.late': 3 })
    const wrong = { toString: 1, 'resolved.late': 'Trễ', 'resolved.onTime': -1 } as never
    expect(
      tallyTableFromRows(rows, { columns: wrong }).issues.map(({ path, code }) => [path.join('/'), code]),
    ).toEqual([
      ['columns/toString', 'not-an-option'],
      ['columns/resolved.late', 'other'],
      ['columns/resolved.onTime', 'other'],
    ])
  })
})
