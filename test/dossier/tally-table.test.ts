import { describe, expect, it } from 'vitest'
import { mergeTallies } from '../../src/dossier/merge-tallies.js'
import { readRowFigure, tallyTableSchema, walkTallyRows } from '../../src/dossier/tally-table.js'
import { tallyTableOf } from '../../src/dossier/tally-table-of.js'

const rows = [
  {
    label: 'Cấp tỉnh',
    withdrawn: 9,
    rows: [
      { label: 'Hộ tịch', withdrawn: 4 },
      { label: 'Đất đai', withdrawn: 5 },
    ],
  },
  { label: 'Cấp xã', rows: [{ label: 'Hộ tịch', withdrawn: 3 }] },
  { label: 'Khác', withdrawn: 1 },
]

describe('tallyTableSchema', () => {
  it('takes flat rows and sections four deep, and no deeper', () => {
    const nested = (depth: number): object => (depth === 1 ? { withdrawn: 1 } : { rows: [nested(depth - 1)] })
    expect(tallyTableSchema.parse({ rows, total: { withdrawn: 13 } }).rows).toEqual(rows)
    expect(tallyTableSchema.safeParse({ rows: [nested(4)] }).success).toBe(true)
    expect(tallyTableSchema.safeParse({ rows: [nested(5)] }).success).toBe(false)
    expect(tallyTableSchema.safeParse({ rows: [nested(1000)] }).success).toBe(false)
  })
})

it.each([[{}], [{ rows: null }], [{ rows: [] }]])(
  'FJ11: a table may have its total row alone: %j',
  (table) => {
    expect(tallyTableSchema.parse({ ...table, total: { withdrawn: 13 } }).rows).toEqual([])
  },
)

describe('rows of a table', () => {
  it('are walked with their path and sections', () => {
    expect(
      [...walkTallyRows({ rows })].map(({ path, sections, row }) => [path.join('/'), ...sections, row.label]),
    ).toEqual([
      ['rows/0', 'Cấp tỉnh'],
      ['rows/0/rows/0', 'Cấp tỉnh', 'Hộ tịch'],
      ['rows/0/rows/1', 'Cấp tỉnh', 'Đất đai'],
      ['rows/1', 'Cấp xã'],
      ['rows/1/rows/0', 'Cấp xã', 'Hộ tịch'],
      ['rows/2', 'Khác'],
    ])
  })

  it('FR3: add each figure once, a section its subtotal or what its rows add up to', () => {
    expect(mergeTallies(rows)).toEqual({ withdrawn: 13 })
    expect(tallyTableOf(rows)).toEqual({ rows, total: { label: 'Tổng số', withdrawn: 13 } })
    expect(readRowFigure({ rows: [{ withdrawn: 1 }, {}] }, 'withdrawn')).toBeUndefined()
    expect(readRowFigure({ rows: [] }, 'withdrawn')).toBeUndefined()
    expect(readRowFigure({ withdrawn: 0, rows: [{ withdrawn: 1 }] }, 'withdrawn')).toBe(0)
  })
})
