import { styleText } from 'node:util'
import { describeBasis } from '../check/describe-finding.js'
import type { Finding } from '../check/finding.js'
import { formatValue } from '../check/format-value.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { severityNames } from '../check/severity.js'
import { describeFinding } from '../describe-finding.js'
import type { Language } from '../notation/language.js'
import { describeUnread } from '../prose/describe-unread.js'
import type { Scores } from '../scorecard/score.js'
import { scoresToRows } from '../scorecard/tabular/scores-table.js'
import type { Span } from '../text/source-text.js'
import { type CheckedReport, nameOf, placeFinding } from './check-file.js'
import type { Printer } from './printer.js'
import { describeSummary, describeTotals, type Summary } from './summary.js'
import { markedLine, namePlace, summarizeReading, type TextReport } from './text-report.js'
import { describeSums, describeUnjudged, escapeControls, summarize, unjudgedHeading } from './words.js'

const formats = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['cyan'],
  strong: ['bold'],
  quiet: ['dim'],
} as const

/** Gives a text a role: in color on a terminal, without elsewhere. Its control characters are escaped. */
export type Style = (role: keyof typeof formats, text: string) => string

/** The style for a stream: colors only on a terminal that has them (`NO_COLOR` and `FORCE_COLOR` are heard). */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const colored = stream.isTTY === true && stream.hasColors()
  return (role, text) => {
    const safe = escapeControls(text)
    return colored ? styleText([...formats[role]], safe) : safe
  }
}

/** Prints results for people: grouped by report, aligned. */
export function textPrinter(language: Language, style: Style, showUnread = false): Printer {
  return {
    add: (checked) =>
      checked.outcome === 'checked' ? `${printReport(checked, language, style, showUnread)}\n` : '',
    end: (summary) => (summary === undefined ? '' : printSummary(summary, language, style)),
  }
}

function printReport(checked: CheckedReport, language: Language, style: Style, showUnread: boolean): string {
  const { heading, result, written, scores, consolidation, reports = [checked] } = checked
  const file = nameOf(checked)
  const lines = result.findings.flatMap((finding) => printFinding(checked, finding, language, style))
  const broken = result.ruleErrors.map(({ rule, message }) => `  ${style('error', `${rule}: ${message}`)}`)
  const unjudged = describeUnjudged(result.gaps, language).map(
    ({ text, path }) => `    ${escapeControls(text)} ${style('quiet', toJsonPointer(path))}`,
  )
  const summary = `  ${style('quiet', summarize(result.findings, result.rules, language))}`
  const read =
    written === undefined ? [] : [`  ${style('quiet', summarizeReading(written.reading, language))}`]
  const unread = written === undefined || !showUnread ? [] : printUnread(written, file, language, style)
  return [
    style('strong', heading[language]),
    ...reports.map((report) => style('quiet', nameOf(report))),
    '',
    ...(scores === undefined ? [] : [...scoreLines(scores, language), '']),
    ...lines,
    ...broken,
    ...(unjudged.length > 0 ? [`  ${unjudgedHeading[language]}:`, ...unjudged] : []),
    ...unread,
    summary,
    ...(consolidation === undefined ? [] : [`  ${style('quiet', describeSums(consolidation, language))}`]),
    ...read,
    '',
  ].join('\n')
}

function printSummary(summary: Summary, language: Language, style: Style): string {
  const rules = Object.entries(summary.rules).map(
    ([rule, totals]) => `  ${describeTotals(totals, language)}  ${style('quiet', rule)}`,
  )
  return [style('strong', describeSummary(summary, language)), ...rules, ''].join('\n')
}

/** Points in columns, groups and criteria below each other. */
function scoreLines(scores: Scores, language: Language): readonly string[] {
  const rows = scoresToRows(scores, language).map((cells) =>
    cells.slice(0, 4).map((cell) => (cell === null ? '' : formatValue(cell, language))),
  )
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
    )
    .map(escapeControls)
}

function printFinding(
  checked: CheckedReport,
  finding: Finding,
  language: Language,
  style: Style,
): readonly string[] {
  const { source, path, written, spans } = placeFinding(checked, finding)
  const pointer = toJsonPointer(path) || '/'
  const width = Math.max(...Object.values(severityNames).map((name) => name[language].length))
  const name = severityNames[finding.severity][language].padEnd(width)
  const indent = ' '.repeat(width + 4)
  const label = language === 'vi' ? 'căn cứ' : 'basis'
  const basis = finding.basis.map((each) => describeBasis(each, language)).join('; ')
  const { waived } = finding
  const waiver = language === 'vi' ? 'đã miễn trừ' : 'waived'
  return [
    `  ${style(waived ? 'quiet' : finding.severity, name)}  ${escapeControls(describeFinding(finding, language))}`,
    ...spans
      .slice(0, mostLines)
      .flatMap((span) => (written === undefined ? [] : printLine(written, span, nameOf(source), style))),
    `${indent}${style('quiet', source === checked ? pointer : `${nameOf(source)}: ${pointer}`)}`,
    `${indent}${style('quiet', `${finding.rule} · ${label}: ${basis}`)}`,
    ...(waived ? [`${indent}${style('quiet', `${waiver}: ${waived.reason} (${waived.by})`)}`] : []),
    '',
  ]
}

/** The most lines of a text that are shown under one finding. */
const mostLines = 3

function printLine({ text, placeOf }: TextReport, span: Span, file: string, style: Style): readonly string[] {
  const place = placeOf(span)
  const { line, sheet } = place
  const { words, marks } = markedLine(text, span)
  const blank = ' '.repeat(String(line).length)
  return [
    `    ${style('quiet', `${file}:${sheet === undefined ? '' : ' '}${namePlace(place)}`)}`,
    `    ${style('quiet', `${line} |`)} ${escapeControls(words)}`,
    `    ${style('quiet', `${blank} |`)} ${style('strong', marks)}`,
  ]
}

/** The figures that were not understood, each with the reason. */
function printUnread(written: TextReport, file: string, language: Language, style: Style): readonly string[] {
  const name = language === 'vi' ? 'chưa hiểu' : 'not read'
  return written.reading.unread.flatMap((figure) => [
    `  ${style('info', name)}  ${escapeControls(figure.text)}: ${escapeControls(describeUnread(figure, language))}`,
    ...printLine(written, figure.span, file, style),
    '',
  ])
}
