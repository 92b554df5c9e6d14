import { describeInputIssue } from '../check/describe-input-issue.js'
import type { Finding } from '../check/finding.js'
import { formatValue } from '../check/format-value.js'
import type { InputIssue } from '../check/input-issue.js'
import { toJsonPointer } from '../check/json-pointer.js'
import type { UnjudgedRate } from '../check/rule.js'
import type { Gap, OutcomeCounts } from '../check/run-rules.js'
import { gravestFirst, severityNames } from '../check/severity.js'
import type { Consolidation } from '../consolidation/consolidate.js'
import { formatCount } from '../notation/format-count.js'
import type { Language, Text } from '../notation/language.js'
import type { SheetPlace } from '../office/xlsx/workbook-text.js'
import type { Path } from '../quantity/figure.js'
import type { FileFailure } from './check-file.js'

/** One line that counts findings and evaluations. */
export function summarize(
  findings: readonly Finding[],
  rules: Readonly<Record<string, OutcomeCounts>>,
  language: Language,
): string {
  const count = (number: number) => formatCount(number, { language })
  const open = findings.filter(({ waived }) => waived === undefined)
  const total = (key: keyof OutcomeCounts) =>
    Object.values(rules).reduce((sum, counts) => sum + counts[key], 0)
  const bySeverity = gravestFirst.map((severity) => {
    const number = open.filter((finding) => finding.severity === severity).length
    // What is only worth a look is not counted in the plural.
    const plural = language === 'en' && severity !== 'info' && number !== 1 ? 's' : ''
    return `${count(number)} ${severityNames[severity][language]}${plural}`
  })
  const [passed, notEvaluated, waived] = [total('passed'), total('notEvaluated'), total('waived')].map(count)
  const checks =
    language === 'vi'
      ? [`${passed} phép kiểm đạt`, `${notEvaluated} chưa đủ số liệu`, `${waived} miễn trừ`]
      : [`${passed} checks passed`, `${notEvaluated} lacked figures`, `${waived} waived`]
  return [...bySeverity, ...(waived === '0' ? checks.slice(0, 2) : checks)].join(' · ')
}

/** The published rates that could not be judged, each once. */
export function unjudgedRates(
  gaps: readonly Gap[],
): readonly (UnjudgedRate & Pick<Gap, 'rule' | 'missing'>)[] {
  return gaps.flatMap(({ rule, path, missing, rate }) =>
    rate === undefined ? [] : [{ rule, ...rate, missing: missing.map((each) => [...path, ...each]) }],
  )
}

/** Which published rates could not be judged, and what they lack; a line for each. */
export function describeUnjudged(
  gaps: readonly Gap[],
  language: Language,
): readonly { readonly text: string; readonly path: Path }[] {
  const [nothing, lacks, contradicts] =
    language === 'vi'
      ? ['không rõ tính trên số nào', 'chưa có số liệu', 'mâu thuẫn ở số liệu']
      : ['it is not said of what', 'there is no figure', 'others contradict']
  return unjudgedRates(gaps).map(({ path, label, value, lacks: figures, contradicted }) => {
    const names = (contradicted ? [contradicted] : figures).map((figure) => `“${figure[language]}”`)
    const why = names.length === 0 ? nothing : `${contradicted ? contradicts : lacks} ${names.join(', ')}`
    return { path, text: `${label[language]} ${formatValue(value, language, 'percent')}: ${why}` }
  })
}

/** What stands above them. */
export const unjudgedHeading: Text = {
  vi: 'Tỷ lệ công bố chưa đối chiếu được',
  en: 'Published rates that could not be judged',
}

/** An issue with its place, which issues of a whole file do not have. */
export function sayIssue(issue: InputIssue & Partial<SheetPlace>, language: Language): string {
  const { sheet, cell }: Partial<SheetPlace> = issue
  const inWorkbook = [sheet, cell].filter((part) => part !== undefined).join('!')
  const place = inWorkbook || toJsonPointer(issue.path) || (issue.code === 'file' ? '' : '/')
  return [...(place === '' ? [] : [place]), describeInputIssue(issue, language)].join(': ')
}

/** Why a report cannot be read, a line for each reason. */
export function whyRefused(failure: FileFailure, language: Language): readonly string[] {
  return failure.outcome === 'unreadable'
    ? [failure.reason[language]]
    : failure.issues.map((issue) => sayIssue(issue, language))
}

/** Shows control characters as `\u001b`: text from a file stays on its line and cannot rewrite the terminal. */
export function escapeControls(text: string): string {
  // Beside the control characters those that break a line or turn the direction of writing.
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** How many figures add up over all units, and how many some units lack. */
export function describeSums({ figures }: Consolidation, language: Language): string {
  const whole = figures.filter(({ missing }) => missing.length === 0).length
  const [all, lacking] = [whole, figures.length - whole].map((number) => formatCount(number, { language }))
  return language === 'vi'
    ? `${all} số liệu cộng đủ mọi đơn vị; ${lacking} số liệu còn thiếu ở một số đơn vị`
    : `${all} figures added up over all units; ${lacking} that some units lack`
}
