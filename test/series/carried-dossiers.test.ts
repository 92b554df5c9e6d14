import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { carriedDossiers } from '../../src/series/carried-dossiers.js'
import { dossiers, month, quarter, reportOf, seriesOf, withDays } from './sample-series.js'

const carriedIn = (reports: readonly Report[]) =>
  [...carriedDossiers(seriesOf(reports))].flatMap((each) => ('missing' in each ? [] : [each]))

const tally = dossiers({ inProgress: { total: 12 }, received: { carriedOver: 12 } })
const thematic: Partial<Report> = { ...tally, type: 'thematic' }
const december = month(12, tally, 2023)
const ofYear = (year: number, about = tally) => reportOf({ kind: 'year', year }, about)
const toDate = (ordinal: number, year: number, about = tally) =>
  reportOf({ kind: 'year-to-date', year, ordinal }, about)
const nineMonths = reportOf({ kind: 'nine-months', year: 2024 }, tally)
const total: Partial<Report> = {
  procedures: { table: { rows: [], total: { inProgress: { total: 12 } } } },
}

describe('the reports between which dossiers are carried over', () => {
  it.each<[string, readonly Report[], readonly (readonly [number, number])[]]>([
    ['a month and the next one', [month(4, tally), month(3, tally)], [[1, 0]]],
    [
      'a quarter that has them in its table only, and the month after',
      [quarter(1, total), month(4, tally)],
      [[0, 1]],
    ],
    [
      'none, where the quarter before has no dossiers',
      [quarter(1, { direction: { plan: { planned: 9 } } }), month(4, tally)],
      [],
    ],
    ['the periodic one of two of December', [month(12, thematic, 2023), december, nineMonths], [[1, 2]]],
    [
      'the periodic one of two of December, given first',
      [december, month(12, thematic, 2023), nineMonths],
      [[0, 2]],
    ],
    [
      'the first of two thematic ones of December',
      [month(12, thematic, 2023), month(12, thematic, 2023), nineMonths],
      [[0, 2]],
    ],
    [
      'a periodic one rather than a longer thematic one',
      [ofYear(2023, thematic), december, nineMonths],
      [[1, 2]],
    ],
    ['a thematic one, where there is no other', [ofYear(2023, thematic), nineMonths], [[0, 1]]],
    ['the longest, where none is of the same kind', [december, ofYear(2023), nineMonths], [[1, 2]]],
    ['one of the same kind', [ofYear(2023), toDate(12, 2023), toDate(3, 2024)], [[1, 2]]],
    [
      'one that ends the day before another of the same kind, which says its days only',
      [month(3, tally), reportOf({ kind: 'month', from: '2024-03-15', to: '2024-04-14' }, tally)],
      [[0, 1]],
    ],
  ])('are %s', (_, reports, pairs) => {
    expect(carriedIn(reports).map(({ places }) => [places.previous?.[0], places.next?.[0]])).toEqual(pairs)
  })

  it('are in doubt when one is not periodic, or days do not meet', () => {
    expect(carriedIn([december, nineMonths]).map(({ doubts }) => doubts)).toEqual([[]])
    expect(carriedIn([month(12, thematic, 2023), nineMonths]).map(({ doubts }) => doubts)).toEqual([
      [{ path: [0, 'type'], value: 'thematic' }],
    ])
    expect(
      carriedIn([withDays(month(3, tally), '2024-02-15', '2024-03-31'), month(4, tally)]).map(
        ({ doubts }) => doubts,
      ),
    ).toEqual([
      [
        { path: [0, 'period', 'to'], value: '2024-03-31' },
        { path: [1, 'period', 'from'], value: '2024-03-15' },
      ],
    ])
  })
})

describe('the tallies between which dossiers are carried over', () => {
  const whole = ['procedures', 'dossiers']
  const table = ['procedures', 'table']
  const withRows = (...labels: readonly string[]): Partial<Report> => ({
    procedures: { table: { rows: labels.map((label) => ({ label, inProgress: { total: 3 } })) } },
  })
  const others: Partial<Report> = {
    direction: { plan: { planned: 9 } },
    procedures: { satisfaction: { rows: [{ label: 'Hộ tịch' }] } },
  }

  it.each<[string, Partial<Report>, Partial<Report>, readonly unknown[]]>([
    ['none, where neither report has any', others, others, []],
    ['none of other sections', {}, others, []],
    ['that of the whole agency in both', tally, tally, [[whole, whole]]],
    ['that which only the earlier one has', tally, {}, [[whole, whole]]],
    ['that which only the later one has', others, tally, [[whole, whole]]],
    [
      'the total row in both',
      total,
      total,
      [
        [
          [...table, 'total'],
          [...table, 'total'],
        ],
      ],
    ],
    ['the total row in one and the tally in the other', total, tally, [[[...table, 'total'], whole]]],
    [
      'the total row in both, though one has a tally by itself too',
      { procedures: { ...total.procedures, ...tally.procedures } },
      total,
      [
        [
          [...table, 'total'],
          [...table, 'total'],
        ],
      ],
    ],
    [
      'rows of one label in both, each once',
      withRows('Hộ tịch', 'Đất đai'),
      withRows('Đất đai', 'Hộ tịch'),
      [
        [
          [...table, 'rows', 0],
          [...table, 'rows', 1],
        ],
        [
          [...table, 'rows', 1],
          [...table, 'rows', 0],
        ],
      ],
    ],
    [
      'rows that one does not have, whose place is among its rows',
      withRows('Chứng thực', 'Hộ tịch'),
      withRows('Chứng thực', 'Đất đai'),
      [
        [
          [...table, 'rows', 0],
          [...table, 'rows', 0],
        ],
        [
          [...table, 'rows', 1],
          [...table, 'rows'],
        ],
        [
          [...table, 'rows'],
          [...table, 'rows', 1],
        ],
      ],
    ],
  ])('are %s', (_, before, after, expected) => {
    const places = carriedIn([month(3, before), month(4, after)]).map((each) => each.places)
    expect(places.map(({ previous, next }) => [previous?.slice(1), next?.slice(1)])).toEqual(expected)
  })

  it('have no figures in the report that lacks them', () => {
    expect(
      carriedIn([month(3, withRows('Hộ tịch')), month(4, withRows('Đất đai'))]).map((each) => each.subject),
    ).toEqual([
      { previous: { label: 'Hộ tịch', inProgress: { total: 3 } }, next: {} },
      { previous: {}, next: { label: 'Đất đai', inProgress: { total: 3 } } },
    ])
  })
})
