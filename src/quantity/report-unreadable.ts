import * as z from 'zod'
import type { Reading } from '../notation/reading.js'

/**
 * Hands the issue of a text that cannot be read to zod, as data; the path is zod's.
 * @internal
 */
export function reportUnreadable<Value>(reading: Reading<Value>, context: z.RefinementCtx): Value {
  if (reading.ok) return reading.value
  context.addIssue({ code: 'custom', params: { notation: reading.issue }, message: reading.issue.code })
  return z.NEVER
}
