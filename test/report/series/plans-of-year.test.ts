import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { plansOfYear } from '../../../src/report/series/plans-of-year.js'
import { month, quarter, reportOf, seriesOf } from './sample-series.js'

const plansIn = (reports: readonly Report[]) => [...plansOfYear(seriesOf(reports))]

const plan = (planned: number | null): Partial<Report> => ({ direction: { plan: { planned, completed: 3 } } })
const ofNoYear = (about: Partial<Report>) =>
  reportOf({ kind: 'custom', from: '2024-12-02', to: '2024-12-20' }, about)

describe('the plan of a year', () => {
  it.each<[string, readonly Report[], readonly unknown[]]>([
    [
      'goes on from one cut-off day to the next',
      [quarter(2, plan(30)), quarter(1, plan(30)), quarter(3, plan(30))],
      [
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'goes on over a report that does not say how many tasks it has',
      [quarter(1, plan(30)), quarter(2, plan(null)), quarter(3, plan(28))],
      [[0, 2]],
    ],
    ['goes on over a report without it', [quarter(1, plan(30)), quarter(2), quarter(3, plan(28))], [[0, 2]]],
    [
      'is held against the cut-off day before in each report of one day',
      [month(2, plan(30)), month(3, plan(30)), quarter(1, plan(28)), month(4, plan(28))],
      [
        [0, 2],
        [0, 1],
        [2, 3],
      ],
    ],
    ['is not held against that of the same cut-off day', [month(3, plan(30)), quarter(1, plan(28))], []],
    ['is not held against that of another year', [month(12, plan(30), 2023), month(1, plan(28))], []],
    [
      'is not known of a report of no year',
      [quarter(1, plan(30)), ofNoYear(plan(28))],
      [[[1, 'period', 'year']]],
    ],
    [
      'is not missed in a report of no year that does not say how many tasks it has',
      [quarter(1, plan(30)), ofNoYear(plan(null))],
      [],
    ],
    [
      'is not missed in a report of no year that tells of the direction only',
      [quarter(1, plan(30)), ofNoYear({ direction: {} })],
      [],
    ],
    ['is not missed in a report of no year that has nothing', [quarter(1, plan(30)), ofNoYear({})], []],
  ])('%s', (_, reports, expected) => {
    const pairs = plansIn(reports).map((each) =>
      'missing' in each ? each.missing : [each.places.previous?.[0], each.places.next?.[0]],
    )
    expect(pairs).toEqual(expected)
  })

  it('is told with its place in both reports', () => {
    expect(plansIn([quarter(1, plan(30)), quarter(2, plan(28))])).toEqual([
      {
        subject: { previous: { planned: 30, completed: 3 }, next: { planned: 28, completed: 3 } },
        places: { previous: [0, 'direction', 'plan'], next: [1, 'direction', 'plan'] },
      },
    ])
  })
})
