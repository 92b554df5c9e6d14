import type { Finding } from '../check/finding.js'
import type { Language } from '../notation/language.js'
import type { SheetPlace, WorkbookText } from '../office/xlsx/workbook-text.js'
import type { TextFinding } from '../prose/check-text.js'
import { countRead } from '../prose/describe-unread.js'
import type { ReportReading } from '../prose/read-report.js'
import { lastUpTo, type Span } from '../text/source-text.js'

/** A report that was read from a text, for those who print it. */
export interface TextReport {
  readonly text: string
  readonly reading: ReportReading
  /** Where a stretch of the text stands. */
  readonly placeOf: (span: Span) => TextPlace
  /** A finding with its places in the text. */
  readonly inText: (finding: Finding) => TextFinding
}

/** Where a stretch of a text stands: line and column from 1, as editors count; of a workbook the cell as well. */
export interface TextPlace extends Partial<SheetPlace> {
  readonly line: number
  readonly column: number
  readonly span: Span
  readonly text: string
}

/** Tells where stretches of a text stand; its lines are looked for once. */
export function placesIn(text: string, cellOf?: WorkbookText['placeOf']): (span: Span) => TextPlace {
  const lineStarts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1)
  const isComposed = text.normalize('NFC') === text
  // Places come in the order of a text: a long line is composed but once.
  let last = { line: -1, at: 0, column: 0 }
  return (span) => {
    const [at] = span
    const line = lastUpTo(at, lineStarts)
    const start = lineStarts[line] as number
    const known = last.line === line && last.at <= at ? last : { line, at: start, column: 0 }
    const more = isComposed ? at - known.at : text.slice(known.at, at).normalize('NFC').length
    last = { line, at, column: known.column + more }
    return { line: line + 1, column: last.column + 1, ...cellOf?.(at), span, text: text.slice(...span) }
  }
}

/** A place as it is named to people: `7:78`, `Phụ lục!E7`. */
export function namePlace({ line, column, sheet, cell }: TextPlace): string {
  return sheet === undefined ? `${line}:${column}` : `${sheet}!${cell}`
}

/** "đọc được 40 trong 44 số liệu; 4 chưa hiểu". */
export function summarizeReading(reading: ReportReading, language: Language): string {
  const { read, all } = countRead(reading)
  return language === 'vi'
    ? `đọc được ${read} trong ${all} số liệu; ${all - read} chưa hiểu`
    : `${read} of ${all} figures read; ${all - read} not understood`
}

/** As much of a line as fits beside what is marked. */
const mostBeside = 60

/** The line of a text where a stretch stands, and the same with marks under it. */
export function markedLine(
  text: string,
  [start, end]: Span,
): { readonly words: string; readonly marks: string } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', start)
  const lineEnd = stop < 0 ? text.length : stop
  const first = start - from > mostBeside ? start - mostBeside : from
  const last = lineEnd - Math.min(end, lineEnd) > mostBeside ? Math.min(end, lineEnd) + mostBeside : lineEnd
  const inForm = (one: number, other: number) =>
    text
      .slice(one, other)
      .replace(/[\t\r]/g, ' ')
      .normalize('NFC')
  const [head, marked, tail] = [
    (first > from ? '…' : '') + inForm(first, start),
    inForm(start, Math.min(end, lineEnd)),
    inForm(Math.min(end, lineEnd), last) + (last < lineEnd ? '…' : ''),
  ]
  const indent = first > from ? 0 : head.length - head.trimStart().length
  return {
    words: (head + marked + tail).slice(indent).trimEnd(),
    marks: ' '.repeat(Math.max(0, head.length - indent)) + '^'.repeat(Math.max(1, marked.length)),
  }
}
