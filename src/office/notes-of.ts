import { describeBasis } from '../check/describe-finding.js'
import type { Finding } from '../check/finding.js'
import type { InputIssue } from '../check/input-issue.js'
import { behindSeverity } from '../check/severity.js'
import { type Language, languageOf } from '../notation/language.js'
import type { DescribeFinding } from '../table/cell-note.js'
import type { Span } from '../text/source-text.js'
import type { OfficeNote } from './docx/comment-docx.js'

/**
 * The findings of `checkText` as comments (ghi chú của các phát hiện), one each, at the first words that it concerns: how
 * sure it is and what it says, then the basis and the rule. What is waived is left out.
 *
 * @param describe `describeFinding`, or your own for own rules
 *
 * @example
 * ```ts
 * import { describeFinding } from 'cchc'
 * import { notesOf } from 'cchc/office'
 * import { checkText } from 'cchc/prose'
 *
 * const text = 'Trong quý I năm 2024, UBND xã đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0).'
 * const { findings } = checkText(text, {
 *   agency: { name: 'UBND xã Tân Lập', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * const [note] = notesOf(findings, describeFinding)
 * note?.span // [44, 47]
 * note?.text[0] // 'Lỗi: Tổng số hồ sơ đã giải quyết: ghi 118, nhưng 100 + 16 + 0 = 116 (lệch 2).'
 * ```
 */
export function notesOf(
  findings: readonly { readonly finding: Finding; readonly spans: readonly Span[] }[],
  describe: DescribeFinding,
  asked: Language = 'vi',
): readonly (OfficeNote & { readonly text: readonly [finding: string, basis: string] })[] {
  const language = languageOf(asked)
  return findings
    .filter(({ finding }) => finding.waived === undefined)
    .map(({ finding, spans }) => {
      const basis = finding.basis.map((each) => describeBasis(each, language)).join('; ')
      return {
        span: spans[0] ?? null,
        text: [
          behindSeverity(finding.severity, describe(finding, language), language),
          language === 'vi'
            ? `Căn cứ: ${basis}. Quy tắc: ${finding.rule}`
            : `Basis: ${basis}. Rule: ${finding.rule}`,
        ],
      }
    })
}

/**
 * What could not be read of the tables of a workbook as comments (ghi chú của những ô chưa đọc), one each, at its cell.
 *
 * @param issues `reading.issues` of `checkText`
 * @param describe `describeInputIssue` of `cchc`
 *
 * @example
 * ```ts
 * import { describeInputIssue } from 'cchc'
 * import { issueNotesOf } from 'cchc/office'
 *
 * const issue = { path: ['rows', 6, 3], code: 'other', detail: 'another-table', span: [40, 47] } as const
 * issueNotesOf([issue], describeInputIssue)[0]?.text[0] // 'Chưa đọc: một bảng khác bắt đầu ở đây'
 * ```
 */
export function issueNotesOf(
  issues: readonly (InputIssue & { readonly span?: Span })[],
  describe: (issue: InputIssue, language: Language) => string,
  asked: Language = 'vi',
): readonly (OfficeNote & { readonly text: readonly [issue: string] })[] {
  const language = languageOf(asked)
  const name = language === 'vi' ? 'Chưa đọc' : 'Not read'
  return issues.map((issue) => ({
    span: issue.span ?? null,
    text: [`${name}: ${describe(issue, language)}`],
  }))
}
