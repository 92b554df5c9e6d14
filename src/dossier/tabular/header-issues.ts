import { type Cells, looksLikeFigure } from '../../table/cell.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'
import type { TableHeader } from './find-headers.js'
import type { SortedRows } from './sort-rows.js'

/**
 * The columns that are not read: a heading that the layout does not have, a second column for the same figure,
 * and a column without a heading that has figures.
 * @internal
 */
export function headerIssues(
  header: TableHeader,
  cells: Cells,
  { rows, total, subtotals }: SortedRows,
): readonly TableIssue[] {
  const withFigures = new Set<number>()
  for (const { index } of [...rows, ...subtotals, ...(total ? [total] : [])]) {
    cells[index]?.forEach((cell, column) => {
      if (cell !== undefined && looksLikeFigure(cell)) withFigures.add(column)
    })
  }
  const seen = new Set<string>()
  const issues = header.columns.flatMap(({ sheet, match }): readonly TableIssue[] => {
    const key = sheet.headings.join(' - ')
    if (key === '') return []
    withFigures.delete(sheet.index)
    if (match === undefined) return [issueAt(sheet.row, sheet.index, { code: 'unknown-key', key })]
    if (seen.has(match.column.holds)) return [issueAt(sheet.row, sheet.index, { code: 'repeated-key', key })]
    seen.add(match.column.holds)
    return []
  })
  return [...issues, ...[...withFigures].map((column) => issueAt(header.last, column, { code: 'missing' }))]
}
