import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { reportsOfNoYear, reportsOfYears, sectionsInYear } from '../../src/series/sections-in-year.js'
import { month, quarter, reportOf, seriesOf } from './sample-series.js'

const tally: Partial<Report> = { procedures: { dossiers: { received: { total: 3 } } } }
const row = (label: string): Partial<Report> => ({
  procedures: { table: { rows: [{ label: 'Đất đai' }, { label, received: { total: 3 } }] } },
})
const custom = (from: string, to: string, about: Partial<Report> = tally) =>
  reportOf({ kind: 'custom', from, to }, about)
const ofNoYear = (about?: Partial<Report>) => custom('2024-12-02', '2024-12-20', about)

describe('the sections of a year', () => {
  it.each<[string, readonly Report[], readonly unknown[]]>([
    [
      'go on in the order of the cut-off days',
      [quarter(2, tally), month(1, tally), quarter(1, tally)],
      [
        [
          [1, 'procedures', 'dossiers'],
          [2, 'procedures', 'dossiers'],
          [0, 'procedures', 'dossiers'],
        ],
      ],
    ],
    [
      'go on where several reports have them',
      [quarter(1, tally), quarter(2), quarter(3, tally)],
      [
        [
          [0, 'procedures', 'dossiers'],
          [2, 'procedures', 'dossiers'],
        ],
      ],
    ],
    ['do not go on where one report has them', [quarter(1, tally), quarter(2)], []],
    ['do not go on into the next year', [month(12, tally, 2023), month(1, tally)], []],
    [
      'go on by rows of one label',
      [quarter(1, row('Hộ tịch')), quarter(2, row('Chứng thực'))],
      [
        [
          [0, 'procedures', 'table', 'rows', 0],
          [1, 'procedures', 'table', 'rows', 0],
        ],
      ],
    ],
    [
      'are not known of reports of no year',
      [ofNoYear(), custom('2024-12-03', '2024-12-20')],
      [[[0, 'period', 'year']], [[1, 'period', 'year']]],
    ],
    ['are not missed in a report of no year that has none', [ofNoYear({}), quarter(1, tally)], []],
    ['are not missed where there is no other report', [ofNoYear()], []],
  ])('%s', (_, reports, expected) => {
    const places = [...sectionsInYear(seriesOf(reports))].map((each) =>
      'missing' in each ? each.missing : each.places.states,
    )
    expect(places).toEqual(expected)
  })

  it('say whether they tell what happened since January', () => {
    const reports = [
      month(1, tally),
      quarter(1, tally),
      custom('2024-01-01', '2024-03-20'),
      month(4, { ...tally, type: 'thematic' }),
      reportOf({ kind: 'half-year', year: 2024, ordinal: 1 }, tally),
      quarter(3, tally),
      reportOf({ kind: 'half-year', year: 2024, ordinal: 2 }, tally),
    ]
    const [inYear, ...others] = [...sectionsInYear(seriesOf(reports))]
    expect(others).toEqual([])
    if (inYear === undefined || 'missing' in inYear) throw new Error('a section is expected')
    expect(inYear.subject.section).toBe('procedures.dossiers')
    expect(
      inYear.subject.states.map(({ days, sinceJanuary, isPeriodic }) => [days.to, sinceJanuary, isPeriodic]),
    ).toEqual([
      ['2024-01-14', true, true],
      ['2024-03-14', true, true],
      ['2024-03-20', false, true],
      ['2024-04-14', false, false],
      ['2024-06-14', true, true],
      ['2024-09-14', false, true],
      ['2024-12-14', false, true],
    ])
    expect(inYear.subject.states[0]?.figures).toEqual({ received: { total: 3 } })
  })
})

describe('the reports of a year', () => {
  it('are told without those of which it cannot be said', () => {
    const series = seriesOf([month(1), ofNoYear(), month(12, {}, 2023), custom('2024-12-03', '2024-12-20')])
    expect(reportsOfYears(series).map((reports) => reports.map(({ index }) => index))).toEqual([[2], [0]])
    expect([...reportsOfNoYear(series, ({ index }) => index === 3)]).toEqual([
      { missing: [[3, 'period', 'year']] },
    ])
  })
})
