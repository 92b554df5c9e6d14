import { issueAt, type TableIssue } from '../../table/table-issue.js'
import type { Tally } from '../tally.js'
import type { BodyColumns, BodyRow } from './body-row.js'
import { readCountCell } from './read-count-cell.js'

/**
 * The tally of a row, without the figures that are not reported, and what of the row cannot be read.
 * @internal
 */
export function readTally(
  row: BodyRow,
  columns: BodyColumns,
): { readonly tally: Tally; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = []
  const tally: Record<string, unknown> = {}
  const label = row.label ?? (row.rank > 0 && row.ordinal !== '*' ? row.ordinal : null)
  if (label !== null && typeof label === 'object') {
    const issue = { code: 'wrong-type', expected: ['string'], received: label.refused } as const
    issues.push(issueAt(row.index, columns.label ?? 0, issue))
  } else if (label !== null) {
    tally.label = String(label)
  } else if (row.ordinal === '' && columns.label !== undefined) {
    // Whose figures are they? A page number looks like this.
    issues.push(issueAt(row.index, columns.label, { code: 'missing' }))
  }
  for (const { column, figure, cell } of row.figures) {
    const count = readCountCell(cell)
    if (typeof count === 'object') issues.push(...count.map((each) => issueAt(row.index, column, each)))
    else if (count !== undefined) place(tally, figure, count)
  }
  return { tally, issues }
}

function place(tally: Record<string, unknown>, figure: string, count: number): void {
  const [name = '', part] = figure.split('.')
  if (part === undefined) {
    tally[name] = count
    return
  }
  tally[name] ??= {}
  ;(tally[name] as Record<string, number>)[part] = count
}
