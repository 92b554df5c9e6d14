import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnHolds } from '../../src/dossier/column-holds.js'
import type { Tally } from '../../src/dossier/tally.js'

const path = ['withdrawn']
const count = fc.option(fc.nat(9))

describe('columnHolds', () => {
  it('says whether a column adds up with another value, as adding it up anew would', () => {
    const value = fc.nat(20)
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 4 }),
        count,
        fc.nat(4),
        value,
        (cells, total, at, value) => {
          const holds = columnHolds({
            rows: cells.map((withdrawn) => ({ withdrawn })),
            total: { withdrawn: total },
          })
          const place = at >= cells.length ? 'total' : at
          const column = cells.map((cell, index) => (index === place ? value : cell))
          const whole = place === 'total' ? value : total
          const sum = column.reduce<number>((added, cell) => added + (cell ?? 0), 0)
          const expected = whole === null || (column.includes(null) ? sum <= whole : sum === whole)
          expect(holds(place, path, value)).toBe(expected)
        },
      ),
    )
  })

  const reported = [{ withdrawn: 6 }, { withdrawn: 3 }]
  const rows = [...reported, { withdrawn: null }]
  it.each([
    ['a row that fills the total up to it, beside a blank', rows, 12, 0, 9, true],
    ['a row that leaves something for the blank', rows, 12, 0, 8, true],
    ['a row above what the total leaves it', rows, 12, 0, 10, false],
    ['a blank that is just what is missing', rows, 12, 2, 3, true],
    ['a blank that leaves something missing', rows, 12, 2, 2, false],
    ['a total of what is reported, beside a blank', rows, 12, 'total', 9, true],
    ['a total below what is reported, beside a blank', rows, 12, 'total', 8, false],
    ['a total of all', reported, 12, 'total', 9, true],
    ['a total above all', reported, 12, 'total', 10, false],
    ['a row that the table does not have', reported, 12, 2, 3, false],
  ] as const)('judges %s', (_, rows, withdrawn, place, value, expected) => {
    expect(columnHolds({ rows: [...rows], total: { withdrawn } })(place, path, value)).toBe(expected)
  })

  it('holds without a total row', () => {
    expect(columnHolds({ rows: [{ withdrawn: 1 }] })(0, path, 5)).toBe(true)
  })

  it('adds each column up once, however many values are tried', () => {
    let reads = 0
    const rows = Array.from(
      { length: 1000 },
      (): Tally =>
        Object.defineProperty({}, 'withdrawn', {
          get: () => {
            reads++
            return 1
          },
        }),
    )
    const holds = columnHolds({ rows, total: { withdrawn: 1001 } })
    for (const index of rows.keys()) expect(holds(index, path, 2)).toBe(true)
    expect(reads).toBeLessThanOrEqual(2 * rows.length)
  })
})
