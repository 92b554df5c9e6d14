import { describeInputIssue } from '../check/describe-input-issue.js'
import { type InputIssue, toInputIssues } from '../check/input-issue.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { type Report, reportSchema } from './report.js'

/** A report, or what prevents reading one. */
export type ReportReading =
  | { readonly success: true; readonly report: Report }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/**
 * Reads a report (báo cáo) from data of any kind, such as parsed JSON. Never throws: what cannot be read comes
 * back as issues with paths.
 *
 * @example
 * ```ts
 * import { safeParseReport } from 'cchc/report'
 *
 * const reading = safeParseReport({ title: 'Báo cáo', agency: {}, period: { kind: 'year' } })
 * if (!reading.success) reading.issues[0] // { path: ['agency', 'name'], code: 'missing' }
 * ```
 */
export function safeParseReport(input: unknown): ReportReading {
  const result = reportSchema.safeParse(input, { reportInput: true })
  if (result.success) return { success: true, report: result.data }
  return { success: false, issues: toInputIssues(result.error) }
}

/**
 * Reads a report (báo cáo) or throws an `InvalidReportError` with all issues.
 *
 * @example
 * ```ts
 * import { parseReport } from 'cchc/report'
 *
 * parseReport({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * ```
 */
export function parseReport(input: unknown): Report {
  const reading = safeParseReport(input)
  if (reading.success) return reading.report
  throw new InvalidReportError(reading.issues)
}

/** Data that is no report; `issues` says where and why. */
export class InvalidReportError extends Error {
  override readonly name = 'InvalidReportError'
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    const lines = issues.map((issue) => `${toJsonPointer(issue.path) || '/'}: ${describeInputIssue(issue)}`)
    super(`báo cáo không hợp lệ\n${lines.join('\n')}`)
    this.issues = issues
  }
}
