import { cutOffConventions } from '../../src/calendar/cut-off-conventions.js'
import type { Period } from '../../src/calendar/period.js'
import type { Finding } from '../../src/check/finding.js'
import type { CheckResult } from '../../src/check/run-rules.js'
import type { Report } from '../../src/report/report.js'
import { type AgencySeries, agencySeries } from '../../src/series/agency-series.js'
import { checkSeries } from '../../src/series/check-series.js'
import { placeReport } from '../../src/series/placed-report.js'

/** A report of one commune, unless `about` says another. */
export function reportOf(period: Period, about: Partial<Report> = {}): Report {
  return {
    title: 'Báo cáo cải cách hành chính',
    agency: { name: 'UBND xã Mẫu', level: 'commune' },
    period,
    ...about,
  }
}

export function month(ordinal: number, about: Partial<Report> = {}, year = 2024): Report {
  return reportOf({ kind: 'month', year, ordinal }, about)
}

export function quarter(ordinal: number, about: Partial<Report> = {}, year = 2024): Report {
  return reportOf({ kind: 'quarter', year, ordinal }, about)
}

/** The same report with days of its own. */
export function withDays(report: Report, from: string, to: string): Report {
  return { ...report, period: { ...report.period, from, to } }
}

export function dossiers(tally: object): Partial<Report> {
  return { procedures: { dossiers: tally } }
}

/** The series of one agency, of reports in the order in which they were sent. */
export function seriesOf(reports: readonly Report[]): AgencySeries {
  return agencySeries(
    reports.flatMap((report, index) => placeReport(report, index, cutOffConventions.decree) ?? []),
  )
}

/** What one rule finds. */
export function findingsOf(rule: string, reports: readonly Report[]): readonly Finding[] {
  return checkSeries(reports).findings.filter((finding) => finding.rule === rule)
}

/** How often one rule passed, failed and lacked figures. */
export function countsOf(rule: string, { rules }: CheckResult): readonly (number | undefined)[] {
  const counts = rules[rule]
  return [counts?.passed, counts?.failed, counts?.notEvaluated]
}
