import { type Cells, looksLikeFigure, rowText, type SkippedRow } from '../../table/cell.js'
import { columnsInDoubt } from '../../table/columns-in-doubt.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'
import {
  type AppendixColumns,
  hasHeadings,
  headingWords,
  isHeading,
  isHeadingRow,
  namedColumn,
  wordOf,
} from './appendix-columns.js'
import { type AppendixHeader, appendixHeaderAt, lastRowsOf } from './appendix-header.js'

/** A header with the filled rows that stand under it, up to the next. @internal */
export interface Page {
  readonly header: AppendixHeader
  readonly rows: readonly number[]
}

/**
 * Divides a sheet at its headers, which printed tables repeat on every page; what stands above the first is skipped. A
 * sheet without a header is one page where the caller says by indexes which columns it has. @internal
 */
export function splitPages(
  cells: Cells,
  given: AppendixColumns,
): {
  readonly pages: readonly Page[]
  readonly skipped: readonly SkippedRow[]
} {
  const pages: { header: AppendixHeader; rows: number[] }[] = []
  const skipped: SkippedRow[] = []
  const filled = lastRowsOf(cells)
  for (let index = 0; index < cells.length; index++) {
    const skip = (row: number, kind: SkippedRow['kind']) =>
      skipped.push({ row, kind, text: rowText(cells[row] ?? []) })
    const header = appendixHeaderAt(cells, index, given, filled)
    if (header !== undefined) {
      pages.push({ header, rows: [] })
      for (let row = index; row <= header.last; row++) skip(row, 'header')
      index = header.last
    } else if (cells[index]?.some((cell) => cell != null)) {
      const page = pages.at(-1)
      if (page === undefined) skip(index, 'title')
      else page.rows.push(index)
    }
  }
  const isEnough = (given.label !== undefined || given.key !== undefined) && given.value !== undefined
  if (pages.length > 0 || hasHeadings(given) || !isEnough) return { pages, skipped }
  const columns = given as AppendixHeader['columns']
  const rows = skipped.map(({ row }) => row)
  return { pages: [{ header: { last: -1, columns, others: [], doubts: [] }, rows }], skipped: [] }
}

/** That no header was found: the row that is most like one, and the headings that were looked for. @internal */
export function noHeader(cells: Cells, given: AppendixColumns): TableIssue {
  let best: { row: number; words: number } | undefined
  for (let row = 0; row < Math.min(cells.length, mostLookedAt); row++) {
    if (!isHeadingRow(cells[row] ?? [])) continue
    const texts = (cells[row] ?? []).filter((cell) => typeof cell === 'string')
    const known = texts.filter((cell) => wordOf(cell) !== undefined || isHeading(cell, given))
    const count = texts.length < 2 ? 0 : known.length + Math.min(texts.length, 9) / 10
    if (count > (best?.words ?? 0)) best = { row, words: count }
  }
  const row = cells[best?.row ?? -1] ?? []
  const named = Object.entries(given).flatMap(([column, heading]) =>
    typeof heading === 'string' && !row.some((cell) => namedColumn(cell, given) === column) ? [heading] : [],
  )
  const { key, label, unit, value, result } = headingWords
  return {
    path: best === undefined ? ['rows'] : ['rows', best.row],
    code: 'other',
    detail: 'no-header',
    ...(best === undefined ? {} : { found: rowText(row) }),
    wanted: named.length > 0 ? named : [key, label, unit, value, result].map((texts) => texts[0] as string),
  }
}

/** Headers stand above their table, not under a thousand rows. */
const mostLookedAt = 1000

/**
 * The columns that are not read: a heading that the form does not have; and, where they have figures of their own, a
 * second column for the same and a column without a heading. Each once, though its header be repeated. @internal
 */
export function columnIssues(cells: Cells, pages: readonly Page[]): readonly TableIssue[] {
  const issues = new Map<string, TableIssue>()
  for (const { header, rows } of pages) {
    const headings = new Map(header.others.map((other) => [other.column, other]))
    const read = new Set(Object.values(header.columns))
    for (const { holds, among } of header.doubts) {
      const place = [holds, ...among.map(({ column, heading }) => `${column} ${heading}`)].join(' ')
      if (!issues.has(place)) issues.set(place, columnsInDoubt(holds, among))
    }
    for (const { column, row, heading, kind } of header.others) {
      const place = `${column} ${heading}`
      if (kind === 'unknown' && !read.has(column) && !issues.has(place)) {
        issues.set(place, issueAt(row, column, { code: 'unknown-key', key: heading }))
      }
    }
    for (const index of rows) {
      const row = cells[index] ?? []
      row.forEach((cell, column) => {
        if (cell == null || read.has(column) || !looksLikeFigure(cell)) return
        // A cell merged to the side repeats its figure.
        if (cell === row[column - 1] || cell === row[column + 1]) return
        const other = headings.get(column)
        if (other?.kind === 'passed') return
        const place = `${column} ${other?.heading ?? ''}`
        if (issues.has(place)) return
        const issue = other
          ? issueAt(other.row, column, { code: 'repeated-key', key: other.heading })
          : issueAt(Math.max(0, header.last), column, { code: 'missing' })
        issues.set(place, issue)
      })
    }
  }
  return [...issues.values()]
}
