import { describeBasis } from '../check/describe-finding.js'
import { describeInputIssue } from '../check/describe-input-issue.js'
import type { Finding } from '../check/finding.js'
import { toJsonPointer } from '../check/json-pointer.js'
import type { Gap } from '../check/run-rules.js'
import { severityNames } from '../check/severity.js'
import { describeFinding } from '../describe-finding.js'
import type { Language, Text } from '../notation/language.js'
import { scoresToMarkdown } from '../scorecard/tabular/scores-table.js'
import { escapeMarkdown } from '../table/markup.js'
import { type CheckedFile, type CheckedReport, nameOf, placeFinding } from './check-file.js'
import type { Printer } from './printer.js'
import { describeSummary, describeTotals, type Summary } from './summary.js'
import { namePlace, summarizeReading } from './text-report.js'
import { describeSums, describeUnjudged, escapeControls, summarize, unjudgedHeading } from './words.js'

const findingHeadings: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Mức độ', 'Phát hiện', 'Vị trí', 'Quy tắc', 'Căn cứ'],
  en: ['Severity', 'Finding', 'Place', 'Rule', 'Basis'],
}
const issueHeadings: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Vị trí', 'Không đọc được'],
  en: ['Place', 'Cannot be read'],
}
const errorHeadings: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Quy tắc bị lỗi', 'Vị trí', 'Lỗi'],
  en: ['Rule that failed to run', 'Place', 'Error'],
}
const unreadable: Text = { vi: 'Không đọc được', en: 'Cannot be read' }

/** Prints Markdown, for a comment or a page: one section for each report, whatever became of it. */
export function markdownPrinter(language: Language): Printer {
  let printed = 0
  return {
    add: (checked) => `${printed++ === 0 ? '' : '\n\n'}${printFile(checked, language).join('\n\n')}`,
    end: (summary) => `${summary === undefined ? '' : `\n\n${printSummary(summary, language)}`}\n`,
  }
}

function printSummary(summary: Summary, language: Language): string {
  const rules = Object.entries(summary.rules).map(
    ([rule, totals]) => `- ${code(rule)}: ${describeTotals(totals, language)}`,
  )
  return [
    `**${text(describeSummary(summary, language))}**`,
    ...(rules.length > 0 ? ['', ...rules] : []),
  ].join('\n')
}

/** The blocks of a section; a blank line stands between them. */
function printFile(checked: CheckedFile, language: Language): readonly string[] {
  const file = nameOf(checked)
  if (checked.outcome === 'unreadable')
    return [`## ${code(file)}`, `${unreadable[language]}: ${text(checked.reason[language])}`]
  if (checked.outcome === 'invalid') {
    const rows = checked.issues.map((issue) => [place(issue.path), text(describeInputIssue(issue, language))])
    return [`## ${code(file)}`, ...table(issueHeadings[language], rows)]
  }
  const { heading, result, written, scores, consolidation, reports = [checked] } = checked
  return [
    `## ${text(heading[language])}`,
    reports.map((report) => code(nameOf(report))).join(', '),
    ...(scores === undefined ? [] : [scoresToMarkdown(scores, language)]),
    ...table(
      findingHeadings[language],
      result.findings.map((finding) => findingRow(checked, finding, language)),
    ),
    ...table(
      errorHeadings[language],
      result.ruleErrors.map(({ rule, path, message }) => [code(rule), place(path), text(message)]),
    ),
    ...unjudgedList(result.gaps, language),
    summarize(result.findings, result.rules, language),
    ...(consolidation === undefined ? [] : [describeSums(consolidation, language)]),
    ...(written === undefined ? [] : [summarizeReading(written.reading, language)]),
  ]
}

function unjudgedList(gaps: readonly Gap[], language: Language): readonly string[] {
  const lines = describeUnjudged(gaps, language).map((rate) => `- ${text(rate.text)} ${place(rate.path)}`)
  return lines.length === 0 ? [] : [`${unjudgedHeading[language]}:`, lines.join('\n')]
}

function findingRow(checked: CheckedReport, finding: Finding, language: Language): readonly string[] {
  const severity = severityNames[finding.severity][language]
  const waived = language === 'vi' ? 'miễn trừ' : 'waived'
  return [
    finding.waived ? `${severity} (${waived}: ${text(finding.waived.reason)})` : severity,
    text(describeFinding(finding, language)),
    placesOf(checked, finding).join(' '),
    code(finding.rule),
    text(finding.basis.map((basis) => describeBasis(basis, language)).join('; ')),
  ]
}

/** Of several reports the one in which a finding stands, its place, and line, column and words in a text. */
function placesOf(checked: CheckedReport, finding: Finding): readonly string[] {
  const { source, path, written, spans } = placeFinding(checked, finding)
  const lines = spans.slice(0, 3).flatMap((span) => {
    if (written === undefined) return []
    const found = written.placeOf(span)
    return text(`${namePlace(found)} “${found.text}”`)
  })
  return [...(source === checked ? [] : [code(nameOf(source))]), place(path), ...lines]
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const lines = [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return [lines.join('\n')]
}

function place(path: Finding['path']): string {
  return code(toJsonPointer(path) || '/')
}

function text(words: string): string {
  return escapeMarkdown(onOneLine(words))
}

function code(words: string): string {
  return `\`${onOneLine(words).replace(/`/g, "'").replace(/\|/g, '\\|')}\``
}

function onOneLine(words: string): string {
  return escapeControls(words.replace(/\s+/g, ' '))
}
