import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { reportSeriesRules } from '../../src/series/rules/index.js'
import { dossiers, month, reportOf } from './sample-series.js'

const closing = (total: number) => dossiers({ inProgress: { total } })
const opening = (carriedOver: number) => dossiers({ received: { carriedOver } })

describe('checkSeries', () => {
  it('has nothing to say of no report, and of one', () => {
    expect(checkSeries([])).toMatchObject({ ok: true, findings: [], gaps: [], ruleErrors: [] })
    expect(checkSeries([month(1, closing(3))])).toMatchObject({ ok: true, findings: [], gaps: [] })
  })

  it('names every rule, so that silence is no pass', () => {
    expect(Object.keys(checkSeries([]).rules).sort()).toEqual([...reportSeriesRules.keys()].sort())
  })

  it.each<[string, Report]>([
    ['whose days are not known', reportOf({ kind: 'month', year: 2024 }, opening(1))],
    [
      'of days that contradict its name',
      reportOf({ kind: 'month', year: 2024, ordinal: 4, from: '2024-04-01' }),
    ],
  ])('does not evaluate a report %s, and says so', (_, report) => {
    const { findings, gaps } = checkSeries([month(3, closing(12)), report])
    expect(findings).toEqual([])
    expect(gaps).toContainEqual({ rule: 'dossier/continuity', path: [], missing: [[1, 'period']] })
    expect(gaps).toHaveLength(reportSeriesRules.size)
  })

  it('takes what a thematic report contradicts for a warning, and has no period follow it', () => {
    const thematic = (report: Report): Report => ({ ...report, type: 'thematic' })
    const reports = [month(3, closing(12)), thematic(month(4, opening(11))), thematic(month(9))]
    expect(checkSeries(reports).findings).toMatchObject([
      {
        rule: 'dossier/continuity',
        severity: 'warning',
        operands: [{ value: 12 }, { path: [1, 'type'], value: 'thematic', beside: true }],
      },
    ])
    expect(checkSeries([month(3), thematic(month(3)), thematic(month(3))]).findings).toEqual([])
    const completed = (count: number) => ({ direction: { plan: { completed: count } } })
    const toDate = (ordinal: number, count: number) =>
      thematic(reportOf({ kind: 'year-to-date', year: 2024, ordinal }, completed(count)))
    expect(checkSeries([toDate(7, 4), toDate(9, 3)]).findings).toMatchObject([
      { rule: 'series/cumulative', severity: 'warning' },
    ])
    const changed = [
      month(1, dossiers({ received: { online: 900 } }), 2023),
      month(1, dossiers({ received: { online: 9 } })),
    ]
    expect(checkSeries(changed.map(thematic)).findings).toEqual([])
    expect(checkSeries([changed[0] as Report, thematic(changed[1] as Report)]).findings).toMatchObject([
      { rule: 'series/year-on-year', severity: 'info' },
    ])
  })

  it('never compares different agencies', () => {
    const other = { agency: { name: 'UBND xã Khác', level: 'commune' } as const }
    expect(checkSeries([month(3, closing(12)), month(4, { ...opening(11), ...other })]).findings).toEqual([])
    expect(checkSeries([month(3), month(3, other)]).findings).toEqual([])
  })

  it('takes other severities, and runs no rule that is off', () => {
    const reports = [month(3, closing(12)), month(4, opening(11))]
    const severities = { 'dossier/continuity': 'info' } as const
    expect(checkSeries(reports, { severities })).toMatchObject({ ok: true, findings: [{ severity: 'info' }] })
    expect(checkSeries(reports, { severities: { 'dossier/continuity': 'off' } }).findings).toEqual([])
  })

  it('does not change what it is given', () => {
    const reports = [month(3, closing(12)), month(4, opening(11))]
    const before = structuredClone(reports)
    checkSeries(reports)
    expect(reports).toEqual(before)
  })
})
