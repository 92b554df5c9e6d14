import * as z from 'zod'
import { type DecimalString, parseDecimal } from '../notation/parse-decimal.js'
import { parsePercentage } from '../notation/parse-percentage.js'
import { reportUnreadable } from './report-unreadable.js'

const canonical = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

/**
 * Schema of a measured value (giá trị đo) that is compared to the printed digit: a decimal string (`"99.9"`), a number,
 * or Vietnamese notation with or without a percent sign (`"99,9%"`). Unlike a rate it may exceed 100. The string
 * `"1.234"` is an issue: it could be 1234 or 1,234; a number says which.
 *
 * @example
 * ```ts
 * import { measureSchema } from 'cchc/quantity'
 *
 * measureSchema.parse('99,9%') // '99.9'
 * ```
 */
export const measureSchema = z.union([
  z
    .number()
    .min(0, { abort: true })
    .max(Number.MAX_SAFE_INTEGER, { abort: true })
    .refine((value) => canonical.test(String(value)), { params: { notation: { code: 'too-precise' } } })
    .transform(String),
  z.string().transform((text, context): DecimalString => {
    return reportUnreadable(text.includes('%') ? parsePercentage(text) : parseDecimal(text), context)
  }),
])
