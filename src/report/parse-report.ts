import { describeDataIssue } from '../check/describe-input-issue.js'
import { type InputIssue, parseInput } from '../check/input-issue.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { quickReader, undecided } from '../check/quick-reader.js'
import { anObject, optionsOf, requireOptions } from '../check/require-parsed.js'
import type { Path } from '../quantity/figure.js'
import { type Report, reportSchema } from './report.js'

/** A report, or what prevents reading one. */
export type ReportReading =
  | { readonly success: true; readonly report: Report }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/** How a report is read. */
export interface ParseReportOptions {
  /** The schema to read by, made by `buildReportSchema` for other forms of the appendix; absent: `reportSchema`. */
  readonly schema?: typeof reportSchema
}

const optionsShape = /* @__PURE__ */ optionsOf<ParseReportOptions>({ schema: anObject })

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
export function safeParseReport(input: unknown, options: ParseReportOptions = {}): ReportReading {
  requireOptions(options, optionsShape)
  const { schema = reportSchema } = options
  const read = schema === reportSchema ? readQuickly(input) : undecided
  if (read !== undecided) return { success: true, report: read as Report }
  const result = parseInput(schema, input)
  if (!result.success) return result
  const issues = lostKeys(input, [])
  return issues.length === 0 ? { success: true, report: result.data } : { success: false, issues }
}

const readQuickly = /* @__PURE__ */ quickReader(reportSchema)

/** The keys `__proto__` that zod leaves out of records without a word; of other objects it refuses them. */
function lostKeys(value: unknown, path: Path): readonly InputIssue[] {
  if (typeof value !== 'object' || value === null) return []
  const key = '__proto__'
  if (Object.hasOwn(value, key)) return [{ path: [...path, key], code: 'unknown-key', key }]
  if (path.at(-1) === 'extensions') return []
  return Object.entries(value).flatMap(([name, child]) =>
    lostKeys(child, [...path, Array.isArray(value) ? Number(name) : name]),
  )
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
 * }).agency.level // 'commune'
 * ```
 */
export function parseReport(input: unknown, options?: ParseReportOptions): Report {
  const reading = safeParseReport(input, options)
  if (reading.success) return reading.report
  throw new InvalidReportError(reading.issues)
}

/**
 * Data that is no report (báo cáo không hợp lệ); `issues` says where and why.
 *
 * @example
 * ```ts
 * import { parseReport } from 'cchc/report'
 *
 * parseReport({ title: 'Báo cáo' }) // throws InvalidReportError
 * ```
 */
export class InvalidReportError extends Error {
  override readonly name = 'InvalidReportError'
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    const lines = issues.map((issue) => `${toJsonPointer(issue.path) || '/'}: ${describeDataIssue(issue)}`)
    super(`báo cáo không hợp lệ\n${lines.join('\n')}`)
    this.issues = issues
  }
}
