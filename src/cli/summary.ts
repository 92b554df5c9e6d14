import type { Finding } from '../check/finding.js'
import { gravestFirst, type Severity, severityNames } from '../check/severity.js'
import { formatCount } from '../notation/format-count.js'
import type { Language } from '../notation/language.js'
import { type CheckedFile, nameOf } from './check-file.js'

/** How often a rule found something that is not waived, by severity. */
export type RuleTotals = Record<Severity, number>

/** Orders those with most errors first, then with most warnings. */
export function byTotals(one: RuleTotals, other: RuleTotals): number {
  return other.error - one.error || other.warning - one.warning || other.info - one.info
}

/** What became of all reports of a run together. Each is in one of the four groups. */
export interface Summary {
  /** The reports, and the files that none could be read from. */
  readonly reports: number
  /** Those without an error or a warning. */
  readonly clean: number
  readonly withErrors: number
  /** Those with warnings, but no error. */
  readonly withWarnings: number
  /** Those that could not be read, or not be judged to the end. */
  readonly refused: readonly string[]
  /** By rule, those with most errors first, then with most warnings. */
  readonly rules: Readonly<Record<string, Readonly<RuleTotals>>>
}

/** Adds up what became of reports, one after another. */
export class SummaryCounter {
  private clean = 0
  private withErrors = 0
  private withWarnings = 0
  private readonly refused: string[] = []
  private readonly rules = new Map<string, RuleTotals>()

  add(checked: CheckedFile): void {
    if (checked.outcome !== 'checked' || checked.result.ruleErrors.length > 0)
      this.refused.push(nameOf(checked))
    if (checked.outcome !== 'checked') return
    const open = checked.result.findings.filter(({ waived }) => waived === undefined)
    for (const { rule, severity } of open) {
      const totals = this.rules.get(rule) ?? { error: 0, warning: 0, info: 0 }
      totals[severity]++
      this.rules.set(rule, totals)
    }
    if (checked.result.ruleErrors.length > 0) return
    const has = (severity: Severity) => open.some((finding: Finding) => finding.severity === severity)
    if (has('error')) this.withErrors++
    else if (has('warning')) this.withWarnings++
    else this.clean++
  }

  get summary(): Summary {
    const { clean, withErrors, withWarnings, refused } = this
    const rules = [...this.rules].sort(([one, a], [other, b]) => byTotals(a, b) || (one < other ? -1 : 1))
    const reports = clean + withErrors + withWarnings + refused.length
    return { reports, clean, withErrors, withWarnings, refused, rules: Object.fromEntries(rules) }
  }
}

/** The summary in one line: "12 báo cáo: 8 không có lỗi, cảnh báo · 3 có lỗi · …". */
export function describeSummary(summary: Summary, language: Language): string {
  const { reports, clean, withErrors, withWarnings, refused } = summary
  const count = (number: number) => formatCount(number, { language })
  return language === 'vi'
    ? `Tổng cộng ${count(reports)} báo cáo: ${count(clean)} không có lỗi, cảnh báo · ${count(withErrors)} có lỗi · ${count(withWarnings)} chỉ có cảnh báo · ${count(refused.length)} không đọc được`
    : `${count(reports)} reports in all: ${count(clean)} without errors and warnings · ${count(withErrors)} with errors · ${count(withWarnings)} with warnings only · ${count(refused.length)} not read`
}

/** What a rule found: "5 lỗi, 1 cảnh báo". */
export function describeTotals(totals: RuleTotals, language: Language): string {
  return gravestFirst
    .filter((severity) => totals[severity] > 0)
    .map((severity) => `${formatCount(totals[severity], { language })} ${severityNames[severity][language]}`)
    .join(', ')
}
