import * as z from 'zod'
import type { Approximate } from '../notation/approximate.js'
import { isBlank, normalizeText } from '../notation/normalize-text.js'
import { parseApproximatePercentage } from '../notation/parse-approximate-percentage.js'
import { parseCount } from '../notation/parse-count.js'
import { type DecimalString, parseDecimal } from '../notation/parse-decimal.js'
import { parseFigure } from '../notation/parse-figure.js'
import { parseMoney } from '../notation/parse-money.js'
import { parsePercentage } from '../notation/parse-percentage.js'
import type { Reading } from '../notation/reading.js'
import type { PublishedRate } from './agrees-with-ratio.js'
import type { Figure } from './figure.js'
import { toScaled } from './scaled-decimal.js'

/**
 * Hands the issue of a text that cannot be read to zod, as data; the path is zod's.
 * @internal
 */
function reportUnreadable<Value>(reading: Reading<Value>, context: z.RefinementCtx): Value {
  if (reading.ok) return reading.value
  context.addIssue({ code: 'custom', params: { notation: reading.issue }, message: reading.issue.code })
  return z.NEVER
}

/** A text that `parse` reads; a dash or the dots of a form left blank report nothing. */
function read<Value>(parse: (text: string) => Reading<Value>) {
  return z.string().transform((text, context): Value | null => {
    return isDash(text) ? null : reportUnreadable(parse(text), context)
  })
}

function isDash(text: string): boolean {
  return /[-.\u2010-\u2015\u2212…]/.test(text) && isBlank(normalizeText(text))
}

/** A dash for a bound: there is none. */
function orAbsent<Value>(bound: Value | null | undefined): Value | undefined {
  return bound ?? undefined
}

/**
 * Schema of a count (số lượng): an integer from 0 to 2^53 - 1, or a text in Vietnamese notation (`"1.492"`),
 * which becomes that integer. A dash or dots are `null`, not reported. A text that can be read two ways is an issue.
 *
 * @example
 * ```ts
 * import { countSchema } from 'cchc/quantity'
 *
 * countSchema.parse('1.492') // 1492
 * ```
 */
export const countSchema = z.union([z.int().min(0), read(parseCount)])

const approximateSchema = z
  .strictObject({
    /** The lower bound, included; absent: there is none. */
    atLeast: countSchema.optional().transform(orAbsent),
    /** The upper bound, included; absent: there is none. */
    atMost: countSchema.optional().transform(orAbsent),
  })
  .refine(({ atLeast, atMost }) => (atLeast ?? atMost) !== undefined, {
    params: { notation: { code: 'empty' } },
  })
  .refine(({ atLeast, atMost }) => (atLeast ?? 0) <= (atMost ?? Number.POSITIVE_INFINITY), {
    params: { notation: { code: 'reversed-range' } },
  })

const figureNumber = z
  .number()
  .min(0, { abort: true })
  .max(Number.MAX_SAFE_INTEGER, { abort: true })
  .refine((value) => Number.isInteger(value) || /^\d+(?:\.\d{1,6})?$/.test(String(value)), {
    params: { notation: { code: 'too-precise' } },
  })

/**
 * Schema of a figure of running text (số liệu): a number from 0 up with at most six decimals (scores have
 * some), Vietnamese notation (`"86,59"`, `"gần 27.000"`), or bounds.
 *
 * @example
 * ```ts
 * import { figureSchema } from 'cchc/quantity'
 *
 * figureSchema.parse('gần 27.000') // { atLeast: 26000, atMost: 27000 }
 * ```
 */
export const figureSchema = z.union([figureNumber, read<Figure>(parseFigure), approximateSchema])

/**
 * Schema of a figure that a statement must have (số liệu bắt buộc): as `figureSchema`, but a dash is an issue, and an
 * amount of money is read in đồng (`"7.611 tỷ đồng"`).
 *
 * @example
 * ```ts
 * import { requiredFigureSchema } from 'cchc/quantity'
 *
 * requiredFigureSchema.parse('450.000 đồng') // 450000
 * ```
 */
export const requiredFigureSchema = z.union([
  figureNumber,
  z.string().transform((text, context): Figure => {
    const isMoney = /(?:đồng|đ|vnđ|vnd)$/i.test(normalizeText(text))
    return reportUnreadable(isMoney ? parseMoney(text) : parseFigure(text), context)
  }),
  approximateSchema,
])

/**
 * Schema of an amount of money (số tiền) in đồng: an integer, Vietnamese notation with its unit
 * (`"gần 196 triệu đồng"`), or bounds.
 *
 * @example
 * ```ts
 * import { moneySchema } from 'cchc/quantity'
 *
 * moneySchema.parse('gần 196 triệu đồng') // { atLeast: 195000000, atMost: 196000000 }
 * ```
 */
export const moneySchema = z.union([z.int().min(0), read<Figure>(parseMoney), approximateSchema])

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
  z.string().transform((text, context) => (isDash(text) ? null : percentageOf(text, context))),
])

function percentageOf(text: string, context: z.RefinementCtx): DecimalString {
  if (canonical.test(text) && !isAboveHundred(text)) return text
  const percentage = reportUnreadable(parsePercentage(text), context)
  if (typeof percentage === 'string') refuseAboveHundred(percentage, context)
  return percentage
}

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
  z.string().transform((text, context): PublishedRate | null => {
    if (isDash(text)) return null
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
      atLeast: percentageSchema.optional().transform(orAbsent),
      /** The upper bound, included; absent: there is none. */
      atMost: percentageSchema.optional().transform(orAbsent),
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

const canonicalMeasure = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

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
    .refine((value) => canonicalMeasure.test(String(value)), {
      params: { notation: { code: 'too-precise' } },
    })
    .transform(String),
  z.string().transform((text, context): DecimalString | null => {
    if (isDash(text)) return null
    return reportUnreadable(text.includes('%') ? parsePercentage(text) : parseDecimal(text), context)
  }),
])
