import type { IsoDate } from '../calendar/iso-date.js'
import { applyWaivers } from '../check/apply-waivers.js'
import type { Ruleset } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, runRules } from '../check/run-rules.js'
import type { Waiver } from '../check/waiver.js'
import type { Report } from './report.js'
import { reportRuleset } from './rules/ruleset.js'

export interface CheckReportOptions extends Pick<RunOptions, 'severities'> {
  /** Findings that are known and accepted. */
  readonly waivers?: readonly Waiver[]
  /** The rules to run: those of this package, or a province's own beside them. */
  readonly ruleset?: Ruleset<Report>
}

/**
 * Checks a report (kiểm tra báo cáo): holds every figure that can be checked against the others and returns all
 * findings, with how often each rule passed, failed or lacked figures. The rules are those in force on the day
 * of the report (`reportDay`).
 *
 * @example
 * ```ts
 * import { checkReport, describeFinding, parseReport, reportRules } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo 9 tháng',
 *   agency: { name: 'UBND thị trấn Diêu Trì', level: 'commune' },
 *   period: { kind: 'nine-months', year: 2024 },
 *   statements: [{ kind: 'sum', label: 'Xác thực định danh', whole: 1968, parts: [143, 1830] }],
 * })
 * const { findings } = checkReport(report)
 * findings.map((finding) => describeFinding(finding, reportRules))
 * // ['Xác thực định danh: ghi 1.968, nhưng 143 + 1.830 = 1.973 (lệch -5).']
 * ```
 */
export function checkReport(report: Report, options: CheckReportOptions = {}): CheckResult {
  const { waivers = [], ruleset = reportRuleset, severities } = options
  const on = reportDay(report)
  const result = runRules(ruleset, report, { on, severities })
  return waivers.length === 0 ? result : applyWaivers(result, waivers, on).result
}

/**
 * The day by whose rules a report is judged: the last day of its period, or else the day it was issued.
 */
export function reportDay({ period, issuedOn }: Report): IsoDate | undefined {
  return period.to ?? issuedOn ?? undefined
}
