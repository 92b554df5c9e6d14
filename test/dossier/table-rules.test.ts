import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/dossier/tally.js'
import { tallyFigureKeys } from '../../src/dossier/tally-model.js'
import { checkTable, summary } from './check-tally.js'
import { consistentCounts, tallyOf } from './consistent-tally.js'

const row = (label: string, total: number | null, late?: number): Tally => ({
  label,
  resolved: { total, ...(late !== undefined && { late }) },
})

describe('the rules of a table', () => {
  it('hold each column of the total row against its rows', () => {
    const rows = [row('Hộ tịch', 602, 1), row('Chứng thực', 288, 2)]
    expect(checkTable({ rows, total: row('Tổng số', 890, 3) })).toMatchObject({
      ok: true,
      rules: { 'dossier/table-total': { passed: 2, failed: 0, notEvaluated: 0 } },
    })
    const { findings, rules } = checkTable({ rows, total: row('Tổng số', 891, 5) })
    expect(findings).toMatchObject([
      { path: ['total', 'resolved', 'total'], actual: 891, expected: 890, difference: 1 },
      { path: ['total', 'resolved', 'late'], actual: 5, expected: 3, difference: 2 },
    ])
    expect(findings[0]?.operands).toMatchObject([
      { path: ['rows', 0, 'resolved', 'total'], value: 602 },
      { path: ['rows', 1, 'resolved', 'total'], value: 288 },
    ])
    expect(rules['dossier/table-total']).toMatchObject({ passed: 0, failed: 2 })
  })

  it('N3 do not evaluate a column with a blank, and name the cell', () => {
    const { findings, gaps } = checkTable({ rows: [row('a', 5), row('b', null), {}], total: row('', 11) })
    expect(findings).toEqual([])
    expect(gaps).toEqual([
      {
        rule: 'dossier/table-total',
        path: [],
        missing: [
          ['rows', 1, 'resolved', 'total'],
          ['rows', 2, 'resolved', 'total'],
        ],
      },
    ])
  })

  it.each([
    [11, []],
    [12, []],
    [13, ['error total.resolved.total']],
  ])('take the rows that are reported as a bound: %i of 12', (sum, found) => {
    const rows = [row('a', 5), row('b', sum - 5), row('c', null)]
    expect(summary(checkTable({ rows, total: row('', 12) }))).toEqual(found)
  })

  it('pass a column whose blank is left nothing', () => {
    const { rules } = checkTable({ rows: [row('a', 5), row('b', null)], total: row('', 5) })
    expect(rules['dossier/table-total']).toEqual({ passed: 1, failed: 0, notEvaluated: 0, waived: 0 })
  })

  it.each([
    ['no total row', { rows: [row('a', 5)] }],
    ['a total row that is null', { rows: [row('a', 5)], total: null }],
    ['a total row without figures', { rows: [row('a', 5)], total: { label: 'Tổng số' } }],
  ])('do not evaluate %s', (_, table) => {
    expect(checkTable(table).rules['dossier/table-total']).toMatchObject({ passed: 0, notEvaluated: 1 })
  })

  it('FJ11: have nothing to add up in a table without rows', () => {
    expect(summary(checkTable({ rows: [], total: row('', 5) }))).toEqual([])
  })

  it('find the digits swapped, unless the row or the total would break', () => {
    const rows = [row('a', 602), row('b', 288)]
    const cause = (table: Parameters<typeof checkTable>[0]) => checkTable(table).findings[0]?.cause
    expect(cause({ rows, total: row('', 809) })).toMatchObject({ kind: 'digits-swapped', proposed: 890 })
    expect(cause({ rows, total: { resolved: { total: 809, punctual: 800, late: 9 } } })).toBeUndefined()
  })

  it('find a row that the total leaves out', () => {
    expect(checkTable({ rows: [row('a', 602), row('b', 288)], total: row('', 602) }).findings).toMatchObject([
      { cause: { kind: 'part-left-out', part: ['rows', 1, 'resolved', 'total'], value: 288 } },
    ])
  })

  it('find nothing in a table that adds up, and something wherever a figure is changed', () => {
    const table = fc.array(consistentCounts({ most: 200 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...tallyFigureKeys),
        fc.nat(5),
        fc.integer({ min: 1, max: 99 }),
        (counts, figure, at, change) => {
          const sums = Object.fromEntries(
            tallyFigureKeys.map((key) => [key, counts.reduce((sum, each) => sum + each[key], 0)]),
          )
          const total = tallyOf(sums)
          expect(checkTable({ rows: counts.map(tallyOf), total })).toMatchObject({ findings: [], gaps: [] })

          const index = at % counts.length
          const rows = counts.map((each, place) =>
            tallyOf(place === index ? { ...each, [figure]: each[figure] + change } : each),
          )
          const { findings } = checkTable({ rows, total })
          expect(findings.map(({ path }) => path.join('.'))).toEqual([`total.${figure}`])
          expect(findings[0]?.operands[index]?.path).toEqual(['rows', index, ...figure.split('.')])
          expect(findings[0]?.difference).toBe(-change)
        },
      ),
      { numRuns: 200 },
    )
  })
})
