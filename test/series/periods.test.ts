import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../src/calendar/cut-off-conventions.js'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { reportSeriesRules } from '../../src/series/rules/index.js'
import { countsOf, findingsOf, month, quarter, reportOf, withDays } from './sample-series.js'

const [overlap, gap] = ['series/overlap', 'series/gap']

describe('periods of one kind', () => {
  it('follow each other', () => {
    const result = checkSeries([1, 2, 3, 4].map((ordinal) => quarter(ordinal)))
    expect([countsOf(overlap, result), countsOf(gap, result)]).toEqual([
      [3, 0, 0],
      [3, 0, 0],
    ])
    expect(result.findings).toEqual([])
  })

  it('have no day in two reports', () => {
    const reports = [
      withDays(quarter(2), '2024-03-12', '2024-06-14'),
      withDays(quarter(1), '2023-12-15', '2024-03-14'),
    ]
    expect(checkSeries(reports).findings).toMatchObject([
      {
        rule: overlap,
        severity: 'warning',
        path: [0, 'period', 'from'],
        actual: '2024-03-12',
        difference: -3,
        operands: [{ path: [1, 'period', 'to'], value: '2024-03-14' }],
      },
    ])
  })

  it('have no day in no report', () => {
    const reports = [
      withDays(quarter(1), '2023-12-13', '2024-03-11'),
      withDays(quarter(2), '2024-03-15', '2024-06-14'),
    ]
    expect(checkSeries(reports).findings).toMatchObject([
      { rule: gap, severity: 'warning', path: [1, 'period', 'from'], expected: '2024-03-12', difference: 3 },
    ])
  })

  it('are not compared by days when only one report says its own', () => {
    const calendar = withDays(quarter(1), '2024-01-01', '2024-03-31')
    const result = checkSeries([calendar, quarter(2)])
    expect(result.findings).toEqual([])
    expect(countsOf(overlap, result)).toEqual([0, 0, 1])
    expect(countsOf(gap, result)).toEqual([0, 0, 1])
    const options = { convention: cutOffConventions.calendar }
    expect(countsOf(gap, checkSeries([calendar, quarter(2)], options))).toEqual([1, 0, 0])
  })

  it('are named when they are missing, in one finding', () => {
    expect(checkSeries([quarter(1), quarter(3)]).findings).toMatchObject([{ rule: gap, path: [1, 'period'] }])
    expect(checkSeries([month(1), month(9)]).findings).toHaveLength(1)
  })

  it('are hardly missing between the same period of two years', () => {
    expect(findingsOf(gap, [quarter(1, {}, 2023), quarter(1)])).toMatchObject([{ severity: 'info' }])
    const years = [2022, 2024].map((year) => reportOf({ kind: 'year', year }))
    expect(findingsOf(gap, years)).toMatchObject([{ severity: 'warning' }])
  })

  it.each([
    ['the year', [quarter(3), quarter(1, {}, 2025)], { kind: 'year', year: 2024 }],
    ['the first half', [quarter(1), quarter(3)], { kind: 'half-year', year: 2024, ordinal: 1 }],
    ['nine months', [quarter(2), quarter(4)], { kind: 'nine-months', year: 2024 }],
    ['a quarter', [month(2), month(4)], { kind: 'quarter', year: 2024, ordinal: 1 }],
    ['all months', [month(11), month(1, {}, 2025)], { kind: 'year-to-date', year: 2024, ordinal: 12 }],
  ] as const)('are not missing where the report of %s stands for them', (_, reports, period) => {
    expect(findingsOf(gap, reports)).toHaveLength(1)
    expect(findingsOf(gap, [...reports, reportOf(period)])).toEqual([])
  })

  it('are missing where a longer report only has them among others', () => {
    expect(findingsOf(gap, [quarter(1), quarter(3), reportOf({ kind: 'year', year: 2024 })])).toHaveLength(1)
  })

  it('overlap by nature when they are cumulated from January', () => {
    const toDate = [3, 5, 7].map((ordinal) => reportOf({ kind: 'year-to-date', year: 2024, ordinal }))
    const since = ['03-31', '06-30'].map((to) =>
      reportOf({ kind: 'custom', from: '2024-01-01', to: `2024-${to}` }),
    )
    expect(
      checkSeries([...toDate, ...since, reportOf({ kind: 'nine-months', year: 2024 })]).findings,
    ).toEqual([])
  })

  it('may be apart when the agency chooses its days: that is only worth a look', () => {
    const custom = (from: string, to: string) => reportOf({ kind: 'custom', from, to })
    const [first, second] = [custom('2024-01-01', '2024-01-31'), custom('2024-02-03', '2024-02-29')]
    expect(checkSeries([first, second]).findings).toMatchObject([
      { rule: gap, severity: 'info', difference: 2 },
    ])
    const [long, within, after] = [
      custom('2024-01-01', '2024-05-31'),
      custom('2024-02-01', '2024-02-29'),
      custom('2024-06-01', '2024-06-30'),
    ]
    expect(checkSeries([long, within, after]).findings).toMatchObject([
      { rule: overlap, path: [1, 'period', 'from'] },
    ])
  })

  it('are repeated in one finding each, at the report that was issued first', () => {
    const tally = (total: number) => ({ procedures: { dossiers: { inProgress: { total } } } })
    const draft = month(3, { ...tally(99), issuedOn: '2024-03-15' })
    const final = month(3, { ...tally(5), issuedOn: '2024-03-18' })
    const next = month(4, { procedures: { dossiers: { received: { carriedOver: 5 } } } })
    expect(checkSeries([draft, final, next]).findings).toMatchObject([{ rule: overlap, path: [0, 'period'] }])
    expect(checkSeries([final, next, draft]).findings).toMatchObject([{ rule: overlap, path: [2, 'period'] }])
    expect(checkSeries([final, final, final]).findings).toHaveLength(2)
  })

  it('are named in a sentence, the same one once', () => {
    const sentences = (reports: readonly Report[]) =>
      checkSeries(reports).findings.map((finding) => describeFindingBy(finding, reportSeriesRules))
    expect(sentences([quarter(1), quarter(1)])).toEqual([
      'Có hai báo cáo cùng kỳ quý I năm 2024; số liệu bị tính hai lần nếu cộng cả hai.',
    ])
    const custom = (from: string, to: string) => reportOf({ kind: 'custom', from, to })
    expect(sentences([custom('2024-01-01', '2024-01-31'), custom('2024-01-30', '2024-02-29')])).toEqual([
      'Kỳ báo cáo 01/01/2024 - 31/01/2024 và kỳ báo cáo 30/01/2024 - 29/02/2024 cùng có 2 ngày (30/01/2024 - 31/01/2024); số liệu bị tính hai lần nếu cộng cả hai.',
    ])
  })

  it('are put in order by name where the days of one are mistyped', () => {
    const mistyped = withDays(quarter(2), '2023-03-15', '2023-06-14')
    expect(checkSeries([withDays(quarter(1), '2023-12-15', '2024-03-14'), mistyped]).findings).toMatchObject([
      { rule: overlap, path: [1, 'period', 'from'] },
    ])
  })
})

describe('weeks', () => {
  const week = (from: string, to: string, about: Partial<Report> = {}) =>
    reportOf({ kind: 'week', from, to }, about)
  const open = (total: number, carriedOver: number): Partial<Report> => ({
    procedures: { dossiers: { received: { carriedOver }, inProgress: { total } } },
  })

  it.each([
    ['of seven days', '2025-05-05', '2025-05-11', '2025-05-12', '2025-05-18'],
    ['of working days', '2025-05-05', '2025-05-09', '2025-05-12', '2025-05-16'],
    ['from Friday to Thursday', '2025-05-02', '2025-05-08', '2025-05-09', '2025-05-15'],
  ])('%s follow each other', (_, from, to, start, end) => {
    const result = checkSeries([week(from, to), week(start, end)])
    expect(result.findings).toEqual([])
    expect([countsOf(overlap, result), countsOf(gap, result)]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ])
  })

  it('that share days or leave some out are named', () => {
    expect(
      findingsOf(overlap, [week('2025-05-05', '2025-05-11'), week('2025-05-11', '2025-05-17')]),
    ).toMatchObject([{ path: [1, 'period', 'from'], difference: -1 }])
    expect(
      findingsOf(gap, [week('2025-05-05', '2025-05-11'), week('2025-05-19', '2025-05-25')]),
    ).toMatchObject([{ path: [1, 'period', 'from'], severity: 'info', difference: 7 }])
  })

  it.each([
    ['2025-05-11', 'error'],
    ['2025-05-09', 'warning'],
  ])('that end on %s carry over: %s', (to, severity) => {
    const reports = [week('2025-05-05', to, open(5, 2)), week('2025-05-12', '2025-05-18', open(3, 4))]
    expect(findingsOf('dossier/continuity', reports)).toMatchObject([
      {
        path: [1, 'procedures', 'dossiers', 'received', 'carriedOver'],
        severity,
        expected: 5,
        difference: -1,
      },
    ])
  })

  it('add up to no more than the month in which they lie', () => {
    const resolved = (total: number) => ({ procedures: { dossiers: { resolved: { total } } } })
    const weeks = [
      week('2025-05-05', '2025-05-11', resolved(30)),
      week('2025-05-12', '2025-05-18', resolved(30)),
    ]
    const may = (total: number) => withDays(month(5, resolved(total), 2025), '2025-05-01', '2025-05-31')
    expect(findingsOf('series/sum-of-periods', [...weeks, may(59)])).toHaveLength(1)
    expect(findingsOf('series/sum-of-periods', [...weeks, may(60)])).toEqual([])
  })
})
