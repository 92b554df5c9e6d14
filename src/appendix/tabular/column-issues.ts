import { type Cells, looksLikeFigure } from '../../table/cell.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'
import type { Page } from './split-pages.js'

/**
 * The columns that are not read: a heading that the form does not have; and, where they have figures of their own, a
 * second column for the same and a column without a heading. Each once, though its header be repeated.
 * @internal
 */
export function columnIssues(cells: Cells, pages: readonly Page[]): readonly TableIssue[] {
  const issues = new Map<string, TableIssue>()
  for (const { header, rows } of pages) {
    const headings = new Map(header.others.map((other) => [other.column, other]))
    const read = new Set(Object.values(header.columns))
    for (const { column, row, heading, isKnown } of header.others) {
      const place = `${column} ${heading}`
      if (!isKnown && !issues.has(place)) {
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
        const place = `${column} ${other?.heading ?? ''}`
        if (issues.has(place)) return
        const issue = other
          ? issueAt(other.row, column, { code: 'repeated-key', key: other.heading })
          : issueAt(header.last, column, { code: 'missing' })
        issues.set(place, issue)
      })
    }
  }
  return [...issues.values()]
}
