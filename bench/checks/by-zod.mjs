import * as z from 'zod'
import { checkPrintedByHand } from './by-hand.mjs'

const count = z.number().int().min(0)
const rowSchema = z.object({
  label: z.string(),
  received: z.object({ total: count, online: count, directOrPostal: count, carriedOver: count }),
  resolved: z.object({ total: count, early: count, onTime: count, late: count }),
  inProgress: z.object({ total: count, inTime: count, overdue: count }),
  returned: count,
  withdrawn: count,
})

/** A table's shape, without any sum. */
export const shapeSchema = z.object({ rows: z.array(rowSchema) })

/** A table's shape, and its sums as a refinement of the rows; the findings travel as the data of issues. */
export const refinedSchema = z.object({
  rows: z.array(rowSchema).superRefine((rows, context) => {
    for (const finding of checkPrintedByHand(rows)) {
      const path = finding.path.slice(1)
      context.addIssue({ code: 'custom', path, params: { finding }, message: finding.rule })
    }
  }),
})

/**
 * @param {{ rows: readonly unknown[] }} table
 * @returns {import('./sum-finding.mjs').SumFinding[]}
 */
export function checkByZod(table) {
  const { error } = refinedSchema.safeParse(table)
  return (error?.issues ?? []).map((issue) => ({
    .../** @type {any} */ (issue).params.finding,
    path: issue.path,
  }))
}
