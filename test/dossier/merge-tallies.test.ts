import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeRates } from '../../src/dossier/compute-rates.js'
import { joinTallies } from '../../src/dossier/join-tallies.js'
import { emptyTally, mergeTallies } from '../../src/dossier/merge-tallies.js'
import { continuity } from '../../src/dossier/rules/continuity.js'
import { subtractTally } from '../../src/dossier/subtract-tally.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'
import { tallyTableOf } from '../../src/dossier/tally-table-of.js'
import { dossiers } from './arbitraries.js'

const march = { from: '2024-03-01', to: '2024-03-31' }
const tally = dossiers.map((list) => tallyDossiers(list, { period: march }).total)

describe('mergeTallies', () => {
  it('is associative and commutative, and the empty tally changes nothing', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        expect(mergeTallies([mergeTallies([a, b]), c])).toEqual(mergeTallies([a, mergeTallies([b, c])]))
        expect(mergeTallies([a, b])).toEqual(mergeTallies([b, a]))
        expect(mergeTallies([a, emptyTally])).toEqual(a)
      }),
    )
    expect(mergeTallies([])).toEqual(emptyTally)
  })

  it('does not take a missing figure for 0', () => {
    expect(
      mergeTallies([
        { withdrawn: 6, returned: 1 },
        { withdrawn: 154, returned: null },
      ]),
    ).toEqual({ withdrawn: 160 })
  })

  it('leaves published rates out: they are recomputed, never averaged', () => {
    const merged = mergeTallies([
      { resolved: { total: 10, late: 1 }, rates: { late: '10' } },
      { resolved: { total: 90, late: 0 }, rates: { late: '0' } },
    ])
    expect(merged).toEqual({ resolved: { total: 100, late: 1 } })
    expect(computeRates(merged, 1).late).toBe('1.0')
  })
})

describe('joinTallies', () => {
  it('T8 takes the last value of a stock over months, not the sum', () => {
    const joined = joinTallies([
      { received: { inPeriod: 20, carriedOver: 3 }, resolved: { total: 18 }, inProgress: { total: 5 } },
      { received: { inPeriod: 30, carriedOver: 5 }, resolved: { total: 30 }, inProgress: { total: 5 } },
    ])
    expect(joined).toEqual({
      received: { total: 53, inPeriod: 50, carriedOver: 3 },
      resolved: { total: 48 },
      inProgress: { total: 5 },
    })
  })

  it('leaves a flow out that any of the months does not report, and a total that is not determined', () => {
    const months = [{ returned: 3 }, { withdrawn: 2, returned: 4 }, { withdrawn: 6, returned: 5 }]
    expect(joinTallies(months)).toStrictEqual({ returned: 12 })
    expect(joinTallies([...months].reverse())).toStrictEqual({ returned: 12 })
    expect(joinTallies([{ withdrawn: null }, ...months.slice(1)])).toStrictEqual({})
  })

  it('gives for the months of a quarter the tally of the quarter, and back by subtraction', () => {
    const months = [{ from: '2024-01-01', to: '2024-01-31' }, { from: '2024-02-01', to: '2024-02-29' }, march]
    fc.assert(
      fc.property(dossiers, (list) => {
        const count = (from: string, to: string) => tallyDossiers(list, { period: { from, to } }).total
        const monthly = months.map(({ from, to }) => count(from, to))
        expect(joinTallies(monthly)).toEqual(count('2024-01-01', '2024-03-31'))
        const difference = subtractTally(count('2024-01-01', '2024-03-31'), count('2024-01-01', '2024-02-29'))
        expect(difference).toEqual({ tally: monthly[2], fallen: [] })
      }),
    )
  })
})

describe('subtractTally', () => {
  it('names cumulative figures that fell', () => {
    const { tally: may, fallen } = subtractTally({ withdrawn: 5, returned: 3 }, { withdrawn: 6, returned: 1 })
    expect(fallen).toEqual(['withdrawn'])
    expect(may).toEqual({ returned: 2 })
  })

  it.each([
    ['the later', { returned: 3 }, { returned: 1, withdrawn: 6 }],
    ['the later, as blank', { returned: 3, withdrawn: null }, { returned: 1, withdrawn: 0 }],
    ['the earlier', { returned: 3, withdrawn: 6 }, { returned: 1 }],
    ['the earlier, as blank', { returned: 3, withdrawn: 6 }, { returned: 1, withdrawn: null }],
  ])('leaves a figure out that %s does not report', (_, later, earlier) => {
    expect(subtractTally(later, earlier)).toStrictEqual({ tally: { returned: 2 }, fallen: [] })
  })

  it('makes the total anew: those open at the start, and those received since', () => {
    const later = { received: { total: 53, inPeriod: 50, carriedOver: 3 }, inProgress: { total: 2 } }
    const earlier = { received: { total: 23, inPeriod: 20, carriedOver: 3 }, inProgress: { total: 5 } }
    expect(subtractTally(later, earlier)).toStrictEqual({
      tally: { received: { total: 35, inPeriod: 30, carriedOver: 5 }, inProgress: { total: 2 } },
      fallen: [],
    })
  })
})

describe('continuity', () => {
  it('T9 finds that 12 in progress at the end of March became 11 carried into April', () => {
    expect(
      continuity.check(
        { previous: { inProgress: { total: 12 } }, next: { received: { carriedOver: 11 } } },
        {},
      ),
    ).toMatchObject({
      outcome: 'failed',
      actual: 11,
      expected: 12,
      difference: -1,
    })
  })
})

describe('computeRates', () => {
  it('D2 takes punctual ones among the dossiers resolved, by one named base', () => {
    const rates = computeRates(
      { received: { total: 200 }, resolved: { total: 100, early: 60, onTime: 30, late: 10 } },
      1,
    )
    expect(rates).toMatchObject({ punctual: '90.0', late: '10.0', resolved: '50.0' })
  })

  it('D3 keeps what is pending in time out of the punctual rate: it has an indicator of its own', () => {
    const settled = { total: 10, early: 9, onTime: 0, late: 1 }
    const [without, withPending] = [0, 90].map((inTime) =>
      computeRates({ resolved: settled, inProgress: { total: 100, inTime, overdue: 100 - inTime } }, 1),
    )
    expect(without?.punctual).toBe('90.0')
    expect(withPending?.punctual).toBe('90.0')
    expect([without?.overdue, withPending?.overdue]).toEqual(['100.0', '10.0'])
  })

  it('gives no rate where there is no base or no figure', () => {
    expect(computeRates({ resolved: { total: 0, early: 0, onTime: 0, late: 0 } }, 1)).toMatchObject({
      late: null,
      online: null,
    })
  })
})

describe('tallyTableOf', () => {
  it('adds a total row, and leaves a column with a blank blank', () => {
    const rows = [
      { label: 'A', withdrawn: 1, returned: 2 },
      { label: 'B', withdrawn: 2 },
    ]
    expect(tallyTableOf(rows)).toEqual({ rows, total: { label: 'Tổng số', withdrawn: 3 } })
  })
})
