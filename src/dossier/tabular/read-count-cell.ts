import { toInputIssues } from '../../check/input-issue.js'
import { parseCount } from '../../notation/parse-count.js'
import type { Figure } from '../../quantity/figure.js'
import { countSchema, exactCountSchema } from '../../quantity/figure-schemas.js'
import type { TableCell } from '../../table/cell.js'
import type { IssueFacts } from '../../table/table-issue.js'

/** The count in a cell, absent when nothing is reported, or the issues of what cannot be read. @internal */
export function readCountCell(cell: TableCell): {
  readonly count?: Figure | null
  readonly issues?: readonly IssueFacts[]
} {
  if (cell === null) return {}
  if (typeof cell === 'object')
    return { issues: [{ code: 'wrong-type', expected: ['number'], received: cell.refused }] }
  // The usual cells are read without the schema, of which a large table would ask a million times.
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0) return { count: cell }
  const reading = typeof cell === 'string' ? parseCount(cell) : undefined
  if (reading?.ok) return { count: reading.value }
  const schema = typeof cell === 'string' ? countSchema : exactCountSchema
  const { data, error } = schema.safeParse(cell, { reportInput: true })
  return error === undefined
    ? { count: data }
    : { issues: toInputIssues(error).map(({ path: _, ...facts }) => facts) }
}
