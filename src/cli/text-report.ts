import type { Finding } from '../check/finding.js'
import type { Language, Text } from '../notation/language.js'
import type { TextFinding } from '../prose/check-text.js'
import type { ReportReading } from '../prose/read-report.js'
import type { UnreadFigure, UnreadReason } from '../prose/reading.js'
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

/** Where a stretch of a text stands: line and column from 1, as editors count. */
export interface TextPlace {
  readonly line: number
  readonly column: number
  readonly span: Span
  readonly text: string
}

/** Tells where stretches of a text stand; its lines are looked for once. */
export function placesIn(text: string): (span: Span) => TextPlace {
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
    return { line: line + 1, column: last.column + 1, span, text: text.slice(...span) }
  }
}

const noFigures =
  /^\/(?:title|type|number|place|issuedOn|agency|period|citations|assessment|appendix\/template)(?:\/|$)/

/** How many figures of a text were placed, and how many there are. */
export function countRead({ places, unread }: ReportReading): {
  readonly read: number
  readonly all: number
} {
  const starts = new Set<number>()
  for (const [pointer, spans] of Object.entries(places))
    if (!noFigures.test(pointer)) for (const [start] of spans) starts.add(start)
  return { read: starts.size, all: starts.size + unread.length }
}

/** "đọc được 40 trong 44 số liệu; 4 chưa hiểu". */
export function summarizeReading(reading: ReportReading, language: Language): string {
  const { read, all } = countRead(reading)
  return language === 'vi'
    ? `đọc được ${read} trong ${all} số liệu; ${all - read} chưa hiểu`
    : `${read} of ${all} figures read; ${all - read} not understood`
}

const reasons: Readonly<Record<UnreadReason, Text>> = {
  'unknown-word': { vi: 'có từ chưa biết', en: 'a word is not known' },
  'no-place': { vi: 'không rõ là chỉ tiêu nào', en: 'no figure of a report is said so' },
  'chain-broken': { vi: 'là phần của số chưa hiểu', en: 'part of a figure that was not understood' },
  goal: { vi: 'là mục tiêu, chỉ tiêu giao', en: 'a goal' },
  change: { vi: 'là mức tăng, giảm', en: 'a change' },
  'other-period': { vi: 'của kỳ khác', en: 'of another period' },
  'no-facts': {
    vi: 'ở đề mục, phần tồn tại hoặc phương hướng',
    en: 'in a heading, among limits or in the outlook',
  },
  unit: { vi: 'không rõ của đơn vị nào', en: 'of which unit is not certain' },
  base: { vi: 'tỷ lệ không rõ tính trên số nào', en: 'of what the rate is taken is not certain' },
  notation: { vi: 'chữ số đọc được theo nhiều cách', en: 'its digits read in more than one way' },
  table: { vi: 'ở bảng chưa hiểu', en: 'in a table that was not understood' },
  'too-many': { vi: 'đoạn có quá nhiều số', en: 'the paragraph has too many figures' },
}

/** Why a figure was not read. */
export function describeUnread({ reason, word }: UnreadFigure, language: Language): string {
  return word === undefined ? reasons[reason][language] : `${reasons[reason][language]}: “${word}”`
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
