import { describe, expect, it } from 'vitest'
import { notEvaluated, passed, type Verdict } from '../../src/check/rule.js'
import { type FigureTable, tableTotalRule } from '../../src/check/table-totals.js'
import { type Dossiers, dossierModel } from './sample-models.js'

const facts = {
  id: 'sample/total-row',
  title: { vi: 'Dòng tổng số', en: 'Total row' },
  basis: ['arithmetic'],
  samples: { passing: [], failing: [] },
} as const
const rule = tableTotalRule(dossierModel, facts)

/** The fields of a commune's report, by the dossiers that they resolved and that are pending. */
const field = (label: string | null, resolved: number | null, pending?: number | null): Dossiers => ({
  label,
  resolved,
  ...(pending !== undefined && { pending }),
})
const rows = [field('Hộ tịch', 602, 3), field('Chứng thực', 288, 0)]

function verdictsOf(table: FigureTable<Dossiers>, of = rule): readonly Verdict[] {
  return [of.check(table, {})].flat()
}

describe('tableTotalRule', () => {
  it('judges each column that the total row reports, in the order of the model', () => {
    expect(verdictsOf({ rows, total: { resolved: 890, pending: 3 } })).toEqual([passed, passed])
    expect(verdictsOf({ rows, total: { pending: 3 } })).toEqual([passed])
    const [resolved, pending] = verdictsOf({ rows, total: { pending: 4, resolved: 890 } })
    expect(resolved).toBe(passed)
    expect(pending).toMatchObject({ path: ['total', 'pending'], actual: 4, expected: 3, difference: 1 })
  })

  it.each<[string, FigureTable<Dossiers>]>([
    ['without a total row', { rows }],
    ['with a total row that is null', { rows, total: null }],
    ['with a total row that has no figures', { rows, total: { label: 'Tổng số', resolved: null } }],
  ])('does not evaluate a table %s', (_, table) => {
    expect(rule.check(table, {})).toEqual(notEvaluated(['total']))
  })

  it('states every cell of a column that does not add up, by the name of its row', () => {
    const unnamed = { received: { total: 5 } }
    const table = {
      rows: [
        { label: 'Hộ tịch', received: { total: 602 } },
        unnamed,
        { label: null, received: { total: 0 } },
      ],
      total: { received: { total: 600 } },
    }
    const label = { vi: 'Tổng số tiếp nhận', en: 'Received' }
    expect(verdictsOf(table)).toEqual([
      {
        outcome: 'failed',
        path: ['total', 'received', 'total'],
        label: { vi: 'Tổng số: Tổng số tiếp nhận', en: 'Total: Received' },
        actual: 600,
        expected: 607,
        difference: -7,
        operands: [
          {
            path: ['rows', 0, 'received', 'total'],
            value: 602,
            label: { vi: 'Hộ tịch: Tổng số tiếp nhận', en: 'Hộ tịch: Received' },
          },
          { path: ['rows', 1, 'received', 'total'], value: 5, label },
          { path: ['rows', 2, 'received', 'total'], value: 0, label },
        ],
      },
    ])
  })

  it('calls the total row by its own name, where it has one', () => {
    const [verdict] = verdictsOf({ rows, total: { label: 'Cộng', resolved: 891 } })
    expect(verdict).toMatchObject({ label: { vi: 'Cộng: Đã giải quyết', en: 'Cộng: Resolved' } })
  })

  it.each<[string, number, unknown]>([
    ['leaves room for it', 895, notEvaluated(['rows', 2, 'resolved'])],
    ['leaves nothing for it', 890, passed],
  ])('with a blank cell judges a total that %s', (_, total, verdict) => {
    const table = { rows: [...rows, field('Đất đai', null)], total: { resolved: total } }
    expect(verdictsOf(table)).toEqual([verdict])
  })

  it('with a blank cell fails a total that is below what is there', () => {
    const table = { rows: [...rows, field('Đất đai', null)], total: { resolved: 885 } }
    expect(verdictsOf(table)).toMatchObject([
      { outcome: 'failed', actual: 885, expected: { atLeast: 890 }, difference: -5 },
    ])
  })

  it.each([[[]], [null], [undefined]])('FJ11: has nothing to add up in a table whose rows are %j', (none) => {
    expect(verdictsOf({ rows: none, total: { resolved: 5 } })).toEqual([notEvaluated(['total'])])
  })

  it('names the row that a total leaves out', () => {
    expect(verdictsOf({ rows, total: { resolved: 602 } })).toMatchObject([
      { cause: { kind: 'part-left-out', part: ['rows', 1, 'resolved'], value: 288 } },
    ])
  })

  describe('proposes digits', () => {
    const inTotal = { rows, total: { resolved: 809 } }
    const inRow = { rows: [field('Hộ tịch', 620), field('Chứng thực', 288)], total: { resolved: 890 } }

    it('of the total, or of a row', () => {
      expect(verdictsOf(inTotal)).toMatchObject([
        { cause: { kind: 'digits-swapped', figure: ['total', 'resolved'], written: 809, proposed: 890 } },
      ])
      expect(verdictsOf(inRow)).toMatchObject([
        { cause: { kind: 'digits-swapped', figure: ['rows', 0, 'resolved'], written: 620, proposed: 602 } },
      ])
    })

    it('unless a sum of that row would break', () => {
      const heldTotal = { ...inTotal, total: { received: { total: 812 }, resolved: 809, pending: 3 } }
      expect(verdictsOf(heldTotal)[1]).toMatchObject({ outcome: 'failed', expected: 890 })
      expect(verdictsOf(heldTotal)[1]).not.toHaveProperty('cause')
      const held = { ...inRow.rows[0], received: { total: 623 }, pending: 3 }
      const [verdict] = verdictsOf({ ...inRow, rows: [held, field('Chứng thực', 288)] })
      expect(verdict).toMatchObject({ outcome: 'failed', expected: 908 })
      expect(verdict).not.toHaveProperty('cause')
    })
  })
})
