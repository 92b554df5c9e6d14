import type * as z from 'zod'
import { type InputIssue, toInputIssues } from '../../src/check/input-issue.js'

/** The issues of a value that a schema refuses. */
export function issuesOf(schema: z.ZodType, value: unknown): readonly InputIssue[] {
  const { error } = schema.safeParse(value, { reportInput: true })
  if (error === undefined) throw new Error(`accepted: ${JSON.stringify(value)}`)
  return toInputIssues(error)
}
