import * as z from 'zod'
import type { Approximate } from '../notation/approximate.js'
import { parseApproximatePercentage } from '../notation/parse-approximate-percentage.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import { parsePercentage } from '../notation/parse-percentage.js'
import type { PublishedRate } from './agrees-with-ratio.js'
import { reportUnreadable } from './report-unreadable.js'
import { toScaled } from './scaled-decimal.js'

/** The form percentages have in JSON; at most twelve decimals. */
const canonical = /^(?:0|[1-9]\d{0,2})(?:\.\d{1,12})?$/

const numberAsPrinted = z
  .number()
  .min(0, { abort: true })
  .max(100, { abort: true })
  .refine((value) => canonical.test(String(value)), { params: { notation: { code: 'too-precise' } } })
  .transform(String)

/**
 * Schema of a published rate (tỷ lệ công bố): a percentage from 0 to 100 as a string with the decimals printed
 * (`"99.30"`). Also reads `99.3` and Vietnamese notation (`"99,30%"`).
 *
 * @example
 * ```ts
 * import { percentageSchema } from 'cchc/quantity'
 *
 * percentageSchema.parse('99,30%') // '99.30'
 * ```
 */
export const percentageSchema = z.union([
  numberAsPrinted,
  z.string().transform((text, context): DecimalString => {
    if (canonical.test(text) && !isAboveHundred(text)) return text
    const percentage = reportUnreadable(parsePercentage(text), context)
    if (typeof percentage === 'string') refuseAboveHundred(percentage, context)
    return percentage
  }),
])

/**
 * Schema of a published rate that may be approximate: `"99.30"`, `"gần 90%"`, or
 * `{ "atLeast": "80", "atMost": "90" }`.
 *
 * @example
 * ```ts
 * import { publishedRateSchema } from 'cchc/quantity'
 *
 * publishedRateSchema.parse('gần 91%') // { atLeast: '90', atMost: '91' }
 * ```
 */
export const publishedRateSchema = z.union([
  numberAsPrinted,
  z.string().transform((text, context): PublishedRate => {
    if (canonical.test(text) && !isAboveHundred(text)) return text
    const rate = reportUnreadable(parseApproximatePercentage(text), context)
    if (typeof rate === 'string') refuseAboveHundred(rate, context)
    else if (rate?.atLeast !== undefined) refuseAboveHundred(rate.atLeast, context)
    // "khoảng 100%" reaches no further than 100.
    if (typeof rate === 'object' && rate.atMost !== undefined && isAboveHundred(rate.atMost)) {
      return { ...rate, atMost: '100' }
    }
    return rate
  }),
  z
    .strictObject({
      /** The lower bound, included; absent: there is none. */
      atLeast: percentageSchema.optional(),
      /** The upper bound, included; absent: there is none. */
      atMost: percentageSchema.optional(),
    })
    .refine(({ atLeast, atMost }) => (atLeast ?? atMost) !== undefined, {
      params: { notation: { code: 'empty' } },
    })
    .refine(hasOrderedBounds, { params: { notation: { code: 'reversed-range' } } }),
])

function isAboveHundred(percentage: DecimalString): boolean {
  const { digits, places } = toScaled(percentage)
  return digits > 100n * 10n ** BigInt(places)
}

function refuseAboveHundred(percentage: DecimalString, context: z.RefinementCtx): void {
  if (isAboveHundred(percentage))
    context.addIssue({ code: 'too_big', origin: 'number', maximum: 100, inclusive: true, input: percentage })
}

function hasOrderedBounds({ atLeast, atMost }: Approximate<DecimalString>): boolean {
  if (atLeast === undefined || atMost === undefined) return true
  const [low, high] = [toScaled(atLeast), toScaled(atMost)]
  return low.digits * 10n ** BigInt(high.places) <= high.digits * 10n ** BigInt(low.places)
}
