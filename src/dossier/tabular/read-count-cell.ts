import { toInputIssues } from '../../check/input-issue.js'
import { parseCount } from '../../notation/parse-count.js'
import { exactCountSchema } from '../../quantity/figure-schemas.js'
import type { TableCell } from '../../table/cell.js'
import type { IssueFacts } from '../../table/table-issue.js'

/**
 * The count in a cell, `undefined` when nothing is reported, or the issues of what cannot be read.
 * @internal
 */
export function readCountCell(cell: TableCell): number | undefined | readonly IssueFacts[] {
  if (cell === null) return undefined
  if (typeof cell === 'object') return [{ code: 'wrong-type', expected: ['number'], received: cell.refused }]
  // The usual cells are read without the schema, of which a large table would ask a million times.
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0) return cell
  const reading = typeof cell === 'string' ? parseCount(cell) : undefined
  if (reading?.ok) return reading.value
  const { error } = exactCountSchema.safeParse(cell, { reportInput: true })
  return error === undefined ? undefined : toInputIssues(error).map(({ path: _, ...facts }) => facts)
}
