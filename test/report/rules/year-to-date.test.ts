import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../../src/calendar/cut-off-conventions.js'
import type { Period } from '../../../src/calendar/period.js'
import type { Failure } from '../../../src/check/rule.js'
import { parseReport } from '../../../src/report/parse-report.js'
import type { ReportInput } from '../../../src/report/report.js'
import { yearToDate } from '../../../src/report/rules/year-to-date.js'
import { least } from '../sample.js'

const may: Period = { kind: 'month', year: 2024, ordinal: 5 }
const first: Period = { kind: 'quarter', year: 2024, ordinal: 1 }

function verdictsOn(period: Period, own: object, ofYear: object, about: Partial<ReportInput> = {}) {
  const report = parseReport({ ...least, period, ...own, ...about, yearToDate: ofYear })
  return [yearToDate.check(report, {})].flat()
}

const failuresOn = (...report: Parameters<typeof verdictsOn>) =>
  verdictsOn(...report).flatMap((verdict) => (verdict.outcome === 'failed' ? [verdict] : []))

const dossiers = (tally: object) => ({ procedures: { dossiers: tally } })
/** Severity, last key and difference of each failure. */
const brief = (failures: readonly Failure[]) =>
  failures.map(({ path, severity = 'error', difference }) => [path.at(-1), severity, difference])

describe('report/year-to-date: flows', () => {
  it.each<[string, Period, unknown, unknown]>([
    ['grow', may, 210, 1304],
    ['are the same where nothing came before', may, 210, 210],
    ['are the same in a period that opens the year', first, 210, 210],
    ['are the same in January', { kind: 'month', year: 2024, ordinal: 1 }, 5, 5],
    ['are the same in a year', { kind: 'year', year: 2024 }, 5, 5],
    ['may be approximate', may, 'gần 2.840', 2840],
    ['may be approximate, of the year', may, 2841, 'hơn 2.800'],
    ['may be printed decimals of both', first, 'khoảng 200', 210],
    ['go on in a week', { kind: 'week', year: 2024, from: '2024-05-06', to: '2024-05-12' }, 5, 60],
    ['go on in a run of days', { kind: 'custom', from: '2024-05-06', to: '2024-05-12' }, 5, 60],
    ['go on in a week of January', { kind: 'week', from: '2025-01-06', to: '2025-01-12' }, 5, 9],
    [
      'go on in a week at the turn of the year',
      { kind: 'week', from: '2024-12-23', to: '2024-12-29' },
      5,
      900,
    ],
    [
      'may be less than those of a period of more than a year',
      { kind: 'custom', year: 2024, from: '2023-07-01', to: '2024-06-30' },
      900,
      500,
    ],
  ])('%s', (_, period, own, ofYear) => {
    expect(
      failuresOn(period, dossiers({ resolved: { total: own } }), dossiers({ resolved: { total: ofYear } })),
    ).toEqual([])
  })

  it.each<[string, Period, unknown, unknown, string, number]>([
    ['less than a month', may, 210, 209, 'error', -1],
    [
      'less than a month of stated days',
      { ...may, from: '2024-05-01', to: '2024-05-31' },
      210,
      9,
      'error',
      -201,
    ],
    ['less than an approximate one', may, 'hơn 2.840', 2800, 'error', -40],
    ['less than a quarter that opens the year', first, 210, 200, 'error', -10],
    ['more than a quarter that opens the year', first, 210, 220, 'error', 10],
    ['less than the year', { kind: 'year', year: 2024 }, 210, 200, 'error', -10],
    ['less than a week', { kind: 'week', from: '2024-05-06', to: '2024-05-12' }, 5, 4, 'error', -1],
    [
      'less than a quarter from the closing day of December',
      { ...first, from: '2023-12-14', to: '2024-03-14' },
      210,
      205,
      'warning',
      -5,
    ],
    [
      'more than a quarter from the closing day of December',
      { ...first, from: '2023-12-14', to: '2024-03-14' },
      210,
      215,
      'error',
      5,
    ],
    [
      'more than a quarter of whole months',
      { ...first, from: '2024-01-01', to: '2024-03-31' },
      210,
      215,
      'warning',
      5,
    ],
    [
      'less than a quarter of whole months',
      { ...first, from: '2024-01-01', to: '2024-03-31' },
      210,
      205,
      'error',
      -5,
    ],
    [
      'less than a period at whose middle the commune was set up',
      { kind: 'quarter', year: 2025, ordinal: 3 },
      210,
      190,
      'warning',
      -20,
    ],
    ['less than a period of which nobody knows the days', { kind: 'custom' }, 210, 190, 'warning', -20],
  ])('are found: %s', (_, period, own, ofYear, severity, difference) => {
    const failures = failuresOn(
      period,
      dossiers({ resolved: { total: own } }),
      dossiers({ resolved: { total: ofYear } }),
    )
    expect(brief(failures)).toEqual([['total', severity, difference]])
    expect(failures[0]?.path).toEqual(['yearToDate', 'procedures', 'dossiers', 'resolved', 'total'])
    expect(failures[0]?.operands[0]?.path).toEqual(['procedures', 'dossiers', 'resolved', 'total'])
  })

  it('beyond what a word suggests are worth a look', () => {
    const failures = failuresOn(
      may,
      dossiers({ resolved: { total: 'gần 2.840' } }),
      dossiers({ resolved: { total: 2700 } }),
    )
    expect(failures).toMatchObject([{ severity: 'info', cause: { kind: 'beyond-word' } }])
  })

  it('that others determine are held against what is reported', () => {
    const failures = failuresOn(
      may,
      dossiers({ resolved: { early: 30, onTime: 5, late: 1 } }),
      dossiers({ resolved: { total: 30 } }),
    )
    expect(brief(failures)).toEqual([['total', 'error', -6]])
  })

  it('that only one of the two reports lack the other', () => {
    const verdicts = verdictsOn(
      may,
      dossiers({ resolved: { total: 30 }, withdrawn: 2 }),
      dossiers({ resolved: { total: 90 }, returned: 1 }),
    )
    expect(verdicts).toEqual([
      { outcome: 'passed' },
      {
        outcome: 'not-evaluated',
        missing: [
          ['procedures', 'dossiers', 'returned'],
          ['yearToDate', 'procedures', 'dossiers', 'withdrawn'],
        ],
      },
    ])
  })

  it('of rows are those of the row of the same name', () => {
    const table = (...rows: readonly [string, number][]) => ({
      procedures: { table: { rows: rows.map(([label, withdrawn]) => ({ label, withdrawn })) } },
    })
    const failures = failuresOn(
      may,
      table(['Hộ tịch', 5], ['Đất đai', 7]),
      table(['2. Đất đai', 6], ['Hộ tịch', 5]),
    )
    expect(brief(failures)).toEqual([['withdrawn', 'error', -1]])
    expect(failures[0]?.path).toEqual(['yearToDate', 'procedures', 'table', 'rows', 0, 'withdrawn'])
  })

  it('of the total row are those of the dossiers as a whole', () => {
    const failures = failuresOn(may, dossiers({ withdrawn: 5 }), {
      procedures: { table: { rows: [], total: { withdrawn: 4 } } },
    })
    expect(failures).toMatchObject([{ path: ['yearToDate', 'procedures', 'table', 'total', 'withdrawn'] }])
  })

  it('of a report under another convention go by its days', () => {
    const report = parseReport({
      ...least,
      period: { kind: 'month', year: 2024, ordinal: 1 },
      ...dossiers({ withdrawn: 5 }),
      yearToDate: dossiers({ withdrawn: 6 }),
    })
    const verdict = yearToDate.check({ ...report, convention: cutOffConventions.calendar }, {})
    expect([verdict].flat()).toMatchObject([{ outcome: 'failed', difference: 1 }])
  })
})

describe('report/year-to-date: what is no flow', () => {
  it('what is open at the end is the same', () => {
    const open = (total: number) => dossiers({ inProgress: { total } })
    expect(failuresOn(may, open(11), open(11))).toEqual([])
    expect(brief(failuresOn(may, open(11), open(12)))).toEqual([['total', 'error', 1]])
    expect(brief(failuresOn(may, open(11), open(10)))).toEqual([['total', 'error', -1]])
  })

  it('what was carried over is that of the year: the same only where the period opens it', () => {
    const opening = (carriedOver: number) => dossiers({ received: { carriedOver } })
    expect(failuresOn(may, opening(20), opening(7))).toEqual([])
    expect(failuresOn(first, opening(7), opening(7))).toEqual([])
    expect(brief(failuresOn(first, opening(20), opening(7)))).toEqual([['carriedOver', 'error', -13]])
  })

  it.each<[string, Period, object, object]>([
    [
      'a total with what was carried over',
      may,
      { total: 25, carriedOver: 20 },
      { total: 57, carriedOver: 7 },
    ],
    ['a total that leaves it out, both', may, { total: 5, carriedOver: 20 }, { total: 50, carriedOver: 7 }],
    ['one of the year that leaves it out', first, { total: 25, carriedOver: 20 }, { total: 5 }],
    ['one of the period that leaves it out', first, { total: 5 }, { total: 25, carriedOver: 20 }],
  ])('%s is right', (_, period, own, ofYear) => {
    expect(failuresOn(period, dossiers({ received: own }), dossiers({ received: ofYear }))).toEqual([])
  })

  it.each<[string, Period, object, object, string, number]>([
    ['less than came in', may, { total: 25, carriedOver: 20 }, { total: 4 }, 'error', -21],
    [
      'less, unless it leaves out what was carried over',
      may,
      { total: 25, carriedOver: 20 },
      { total: 10 },
      'warning',
      -15,
    ],
    ['less, unless something was carried over', may, { total: 25 }, { total: 24 }, 'warning', -1],
    [
      'more than in a quarter that opens the year',
      first,
      { total: 25, carriedOver: 2 },
      { total: 26, carriedOver: 2 },
      'error',
      1,
    ],
  ])('a total is found: %s', (_, period, own, ofYear, severity, difference) => {
    const failures = failuresOn(period, dossiers({ received: own }), dossiers({ received: ofYear }))
    expect(brief(failures).at(0)).toEqual(['total', severity, difference])
  })

  it('the plan may be counted by its part of the period', () => {
    const plan = (planned: number, completed: number) => ({ direction: { plan: { planned, completed } } })
    expect(failuresOn(may, plan(30, 3), plan(30, 12))).toEqual([])
    expect(brief(failuresOn(may, plan(5, 3), plan(30, 12)))).toEqual([['planned', 'warning', 25]])
    expect(brief(failuresOn(may, plan(30, 13), plan(30, 12)))).toEqual([['completed', 'error', -1]])
    expect(brief(failuresOn(may, plan(30, 3), plan(29, 12)))).toEqual([['planned', 'error', -1]])
  })

  it('assigned tasks completed may be those since January in both', () => {
    const done = (total: number) => ({ direction: { assignedTasks: { completed: { total } } } })
    expect(failuresOn(may, done(9), done(9))).toEqual([])
    expect(brief(failuresOn(may, done(9), done(8)))).toEqual([['total', 'error', -1]])
  })

  it('what waits to be digitized may be that of the period', () => {
    const waiting = (pending: number) => ({
      digitalGovernment: { digitization: { total: { overall: { pending } } } },
    })
    expect(failuresOn(may, waiting(5), waiting(12))).toEqual([])
    expect(brief(failuresOn(may, waiting(5), waiting(4)))).toEqual([['pending', 'error', -1]])
  })

  it('a rate is another in another period, and the same where the period opens the year', () => {
    const rate = (online: string) => dossiers({ rates: { online } })
    expect(failuresOn(may, rate('99,30'), rate('85'))).toEqual([])
    expect(failuresOn(first, rate('99,30'), rate('99,3'))).toEqual([])
    expect(brief(failuresOn(first, rate('99,30'), rate('98,1')))).toEqual([['online', 'warning', '-1.20']])
    expect(failuresOn(first, rate('99,30'), rate('gần 99'))).toEqual([])
  })

  it('rates are left to their figures where these are known', () => {
    const plan = (rate: string) => ({
      direction: { plan: { planned: 11, completed: 3, completionRate: rate } },
    })
    expect(failuresOn(first, plan('27,27'), plan('30'))).toEqual([])
  })

  it('nothing is said of a report without figures of the year, or of other sections', () => {
    expect(yearToDate.check(parseReport(least), {})).toEqual([])
    expect(verdictsOn(may, dossiers({ withdrawn: 5 }), { civilService: { staff: { total: 19 } } })).toEqual(
      [],
    )
  })
})
