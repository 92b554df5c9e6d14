import * as z from 'zod'
import type { Approximate } from '../notation/approximate.js'
import { isBlank, normalizeText } from '../notation/normalize-text.js'
import { parseApproximatePercentage } from '../notation/parse-approximate-percentage.js'
import { parseCount } from '../notation/parse-count.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import { parseApproximateCount, parseFigure } from '../notation/parse-figure.js'
import { isMoney, parseMoney } from '../notation/parse-money.js'
import { parsePercentage } from '../notation/parse-percentage.js'
import { parseSignedFigure, parseSignedPercentage } from '../notation/parse-signed.js'
import { type Reading, unreadable } from '../notation/reading.js'
import { type PublishedRate, withPercentSign } from './agrees-with-ratio.js'
import type { Figure } from './figure.js'
import { compareDecimals, fromScaled } from './scaled-decimal.js'

/**
 * Lets a choice that is not there say so, as zod says of every other value: without that, who asks a schema for no input
 * cannot tell it from a wrong one.
 * @internal
 */
export const saysMissing = {
  error: ({ input, discriminator }: { readonly input?: unknown; readonly discriminator?: unknown }) => {
    const choice =
      typeof discriminator === 'string' ? (input as Record<string, unknown>)[discriminator] : input
    return choice === undefined ? 'received undefined' : undefined
  },
}

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

/**
 * The bounds that a word only suggests.
 * @internal
 */
export const softEnds = /* @__PURE__ */ z.enum(['atLeast', 'atMost', 'both'])

/** An approximate figure as it may be written in JSON. */
export interface ApproximateInput<Input> extends Pick<Approximate, 'soft' | 'words'> {
  /** The lower bound, included; absent: there is none. */
  readonly atLeast?: Input | undefined
  /** The upper bound, included; absent: there is none. */
  readonly atMost?: Input | undefined
}

/** Bounds of an approximate figure; a dash for one: there is none. */
function boundsOf<Value extends number | DecimalString, Input>(
  bound: z.ZodType<Value | null, Input>,
): z.ZodType<Approximate<Value>, ApproximateInput<Input>> {
  const end = bound.optional().transform((value) => value ?? undefined)
  return z
    .strictObject({
      /** The lower bound, included; absent: there is none. */
      atLeast: end,
      /** The upper bound, included; absent: there is none. */
      atMost: end,
      /** The bounds that the words only suggest; beyond them is worth a look, but not wrong. Absent: none. */
      soft: softEnds.optional().meta({ title: 'Cận mà từ ước lượng chỉ gợi ra' }),
      /** The words as published: `"gần 27.000"`. */
      words: z.string().optional().meta({ title: 'Nguyên văn' }),
    })
    .refine(({ atLeast, atMost }) => (atLeast ?? atMost) !== undefined, {
      params: { notation: { code: 'empty' } },
    })
    .refine(({ atLeast, atMost }) => isOrdered(atLeast, atMost), {
      params: { notation: { code: 'reversed-range' } },
    })
}

function isOrdered(
  low: number | DecimalString | undefined,
  high: number | DecimalString | undefined,
): boolean {
  const [least, most] = [low, high].map((end) => String(end).replace('%', '')) as [string, string]
  // What is no number has an issue of its own.
  if (![least, most].every((end) => /^-?\d+(?:\.\d+)?$/.test(end))) return true
  const [isLeastBelow, isMostBelow] = [least.startsWith('-'), most.startsWith('-')]
  if (isLeastBelow !== isMostBelow) return isLeastBelow || (Number(least) === 0 && Number(most) === 0)
  return isLeastBelow
    ? compareDecimals(most.slice(1), least.slice(1)) <= 0
    : compareDecimals(least, most) <= 0
}

/**
 * Schema of a count that is exact (số chính xác): an integer from 0 to 2^53 - 1, or such a text (`"1.492"`).
 * @internal
 */
export const exactCountSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.int().min(0),
  /* @__PURE__ */ read(parseCount),
])

/**
 * Schema of a count (số lượng): an integer from 0 to 2^53 - 1, or a text in Vietnamese notation (`"1.492"`),
 * which becomes that integer. It may be approximate: `"gần 2.840"`, `"từ 500 trở lên"`, or bounds. A dash or dots are
 * `null`, not reported. A text that can be read two ways is an issue.
 *
 * @example
 * ```ts
 * import { countSchema } from 'cchc/quantity'
 *
 * countSchema.parse('1.492')     // 1492
 * countSchema.parse('gần 2.840') // { atLeast: 2830, atMost: 2840, soft: 'atLeast', words: 'gần 2.840' }
 * ```
 */
export const countSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.int().min(0),
  /* @__PURE__ */ read(parseApproximateCount),
  /* @__PURE__ */ boundsOf(exactCountSchema),
])

const figureNumber = /* @__PURE__ */ buildFigureNumber()

function buildFigureNumber() {
  return z
    .number()
    .min(0, { abort: true })
    .max(Number.MAX_SAFE_INTEGER, { abort: true })
    .refine((value) => Number.isInteger(value) || /^\d+(?:\.\d{1,6})?$/.test(String(value)), {
      params: { notation: { code: 'too-precise' } },
    })
}

/** A bound, which may have decimals as printed. */
const exactFigure = /* @__PURE__ */ z.union([
  figureNumber,
  /* @__PURE__ */ read((text) => {
    const reading = parseFigure(text)
    return reading.ok && typeof reading.value === 'object' ? parseCount(text) : (reading as Reading<number>)
  }),
])

/**
 * Schema of a figure of running text (số liệu): a number from 0 up with at most six decimals (scores have
 * some), Vietnamese notation (`"86,59"`, `"gần 27.000"`), or bounds.
 *
 * @example
 * ```ts
 * import { figureSchema } from 'cchc/quantity'
 *
 * figureSchema.parse('gần 27.000') // { atLeast: 26000, atMost: 27000, soft: 'atLeast', words: 'gần 27.000' }
 * ```
 */
export const figureSchema = /* @__PURE__ */ z.union([
  figureNumber,
  /* @__PURE__ */ read<Figure>(parseFigure),
  /* @__PURE__ */ boundsOf(exactFigure),
])

/**
 * Schema of an amount in the unit of its row (số tiền theo đơn vị tính của dòng): as `figureSchema`, but a word of scale is
 * refused, since "5,2 tỷ" in a row of triệu đồng is not what the row counts.
 * @internal
 */
export const amountInUnitSchema = /* @__PURE__ */ z.union([
  figureNumber,
  /* @__PURE__ */ read<Figure>((text) => {
    const reading = parseFigure(text)
    const words = normalizeText(text)
    const scale = reading.ok ? words.search(/(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu) : -1
    return scale < 0 ? reading : unreadable('unexpected-character', words, scale)
  }),
  /* @__PURE__ */ boundsOf(exactFigure),
])

/** A whole number printed with decimals, which a number would lose: "90,0" stands for all that is rounded to it. */
function roundedTo(figure: Figure, words: string, isSigned = false): Figure {
  const zeros = /^(?:[-+] ?|(?:tăng|giảm) )?[\d.]+,(0+)(?: điểm(?: ?%| phần trăm)?)?$/iu.exec(words)?.[1]
  if (typeof figure !== 'number' || zeros === undefined) return figure
  const [places, half] = [zeros.length + 1, 5n]
  const digits = BigInt(figure) * 10n ** BigInt(places)
  const end = (value: bigint) => Number(fromScaled({ digits: value < 0n && !isSigned ? 0n : value, places }))
  return { atLeast: end(digits - half), atMost: end(digits + half), words }
}

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
export const requiredFigureSchema = /* @__PURE__ */ z.union([
  figureNumber,
  z.string().transform((text, context): Figure => {
    const figure = reportUnreadable(
      isMoney(normalizeText(text)) ? parseMoney(text) : parseFigure(text),
      context,
    )
    return roundedTo(figure, normalizeText(text))
  }),
  /* @__PURE__ */ boundsOf(exactFigure),
])

/**
 * Schema of an amount of money (số tiền) in đồng: an integer, Vietnamese notation with its unit
 * (`"gần 196 triệu đồng"`), or bounds.
 *
 * @example
 * ```ts
 * import { moneySchema } from 'cchc/quantity'
 *
 * moneySchema.parse('gần 196 triệu đồng')
 * // { atLeast: 195000000, atMost: 196000000, soft: 'atLeast', words: 'gần 196 triệu đồng' }
 * ```
 */
export const moneySchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.int().min(0),
  /* @__PURE__ */ read<Figure>(parseMoney),
  /* @__PURE__ */ boundsOf(exactCountSchema),
])

/** The form percentages have in JSON; at most twelve decimals. */
const canonical = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,12})?$/

function numberAsPrinted(form: RegExp) {
  return z
    .number()
    .min(0, { abort: true })
    .max(Number.MAX_SAFE_INTEGER, { abort: true })
    .refine((value) => form.test(String(value)), { params: { notation: { code: 'too-precise' } } })
    .transform(String)
}

/** A text that `parse` reads, unless it has the form of JSON already. */
function readDecimal<Value>(parse: (text: string) => Reading<Value>, form?: RegExp) {
  return z.string().transform((text, context): Value | DecimalString | null => {
    if (form?.test(text)) return text
    return isDash(text) ? null : reportUnreadable(parse(text), context)
  })
}

/**
 * Schema of a published rate (tỷ lệ công bố) that is exact: a percentage from 0 as a string with the decimals printed
 * (`"99.30"`); of a base that can be exceeded it is above 100. Also reads `99.3` and Vietnamese notation (`"99,30%"`).
 *
 * @example
 * ```ts
 * import { percentageSchema } from 'cchc/quantity'
 *
 * percentageSchema.parse('99,30%') // '99.30'
 * ```
 */
export const percentageSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ readDecimal(parsePercentage, canonical),
  /* @__PURE__ */ numberAsPrinted(canonical),
])

/**
 * Schema of a published rate that may be approximate: `"99.30"`, `"gần 90%"`, `"từ 95% trở lên"`, or
 * `{ "atLeast": "80", "atMost": "90" }`.
 *
 * @example
 * ```ts
 * import { publishedRateSchema } from 'cchc/quantity'
 *
 * publishedRateSchema.parse('gần 91%') // { atLeast: '90', atMost: '91', soft: 'atLeast', words: 'gần 91%' }
 * ```
 */
export const publishedRateSchema = /* @__PURE__ */ z.union([
  readDecimal<PublishedRate>(parseApproximatePercentage, canonical),
  /* @__PURE__ */ numberAsPrinted(canonical),
  /* @__PURE__ */ boundsOf(percentageSchema),
])

/**
 * Schema of the bounds of a figure or rate of which it is not known what it counts.
 * @internal
 */
export const anyBoundsSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ boundsOf(exactFigure),
  /* @__PURE__ */ boundsOf(percentageSchema),
])

const canonicalMeasure = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/
/** Of texts the form that has one reading: three decimals may be thousands. */
const certainMeasure = /^(?:0|[1-9]\d{0,8})(?:\.(?:\d{1,2}|\d{4,6}))?$/

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
export const measureSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ numberAsPrinted(canonicalMeasure),
  /* @__PURE__ */ readDecimal(parsePercentage, certainMeasure),
])

/**
 * Schema of a measured value that may be approximate: as `measureSchema`, or `"trên 95%"`, or bounds.
 *
 * @example
 * ```ts
 * import { approximateMeasureSchema } from 'cchc/quantity'
 *
 * approximateMeasureSchema.parse('≥ 95%') // { atLeast: '95', words: '≥ 95%' }
 * ```
 */
export const approximateMeasureSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ numberAsPrinted(canonicalMeasure),
  readDecimal<PublishedRate>(parseApproximatePercentage, certainMeasure),
  /* @__PURE__ */ boundsOf(measureSchema),
])

/** The form growth rates have in JSON. */
const signedCanonical = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,12})?$/

/** A number of either sign; 0 has none. */
const signedNumber = /* @__PURE__ */ buildSignedNumber()

function buildSignedNumber() {
  return z
    .number()
    .min(-Number.MAX_SAFE_INTEGER, { abort: true })
    .max(Number.MAX_SAFE_INTEGER, { abort: true })
    .refine((value) => /^-?\d+(?:\.\d{1,6})?$/.test(String(value)), {
      params: { notation: { code: 'too-precise' } },
    })
    .transform((value) => value + 0)
}

/**
 * Schema of a figure that may be below zero (số có dấu): as `requiredFigureSchema`, with a sign or the words tăng and giảm
 * before it: `"-0,07"`, `"giảm 0,07 điểm"`.
 *
 * @example
 * ```ts
 * import { signedFigureSchema } from 'cchc/quantity'
 *
 * signedFigureSchema.parse('-0,07') // -0.07
 * ```
 */
export const signedFigureSchema = /* @__PURE__ */ z.union([
  signedNumber,
  z.string().transform((text, context): Figure => {
    return roundedTo(reportUnreadable(parseSignedFigure(text), context), normalizeText(text), true)
  }),
  /* @__PURE__ */ boundsOf(exactFigure),
  /* @__PURE__ */ boundsOf(signedNumber),
])

/**
 * Schema of a growth rate as published (tốc độ tăng, giảm), in percent with the decimals printed: `"12.3"`, `"-12.30"`,
 * 12.3, and Vietnamese notation: `"tăng 12,3%"`, `"giảm gần 5%"`.
 *
 * @example
 * ```ts
 * import { signedRateSchema } from 'cchc/quantity'
 *
 * signedRateSchema.parse('giảm 12,30%') // '-12.30'
 * ```
 */
export const signedRateSchema = /* @__PURE__ */ z.union([
  /* @__PURE__ */ readDecimal<PublishedRate>(parseSignedPercentage, signedCanonical),
  /* @__PURE__ */ signedNumber.transform(String),
  /* @__PURE__ */ boundsOf(z.string().regex(signedCanonical)),
])

/** The form that percentages with their sign have in JSON. */
const canonicalPercent = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,12})?%$/

/** A percentage that says so by its sign, which it keeps: `"99,30%"` is `"99.30%"`. */
const percent = /* @__PURE__ */ z.string().transform((text, context): string => {
  if (canonicalPercent.test(text)) return text
  const reading = /%\s*$/.test(text)
    ? parsePercentage(text)
    : ({ ok: false, issue: { code: 'unexpected-character', text, position: 0 } } as const)
  return reading.ok ? `${reading.value}%` : reportUnreadable(reading, context)
})

/**
 * Schema of a figure before or after it changed (số liệu kỳ này, kỳ trước): as `requiredFigureSchema`, or below 0 with a
 * minus, or a percentage with its sign, which it keeps with the decimals printed: `"99,30%"` is `"99.30%"`.
 *
 * @example
 * ```ts
 * import { changedFigureSchema } from 'cchc/quantity'
 *
 * changedFigureSchema.parse('1.492') // 1492
 * changedFigureSchema.parse('99,30%') // '99.30%'
 * ```
 */
export const changedFigureSchema = /* @__PURE__ */ z.union([
  signedNumber,
  z.string().transform((text, context): ChangedFigure => {
    if (canonicalPercent.test(text)) return text
    const words = normalizeText(text)
    // What changed has a level; by how much it did so is said elsewhere.
    if (/^(?:\+|(?:tăng|giảm) )/iu.test(words))
      return reportUnreadable(unreadable('unexpected-character', words, 0), context)
    if (!words.includes('%'))
      return roundedTo(reportUnreadable(parseSignedFigure(words), context), words, true)
    const reading = parseSignedPercentage(words)
    return reading.ok ? withPercentSign(reading.value) : reportUnreadable(reading, context)
  }),
  /* @__PURE__ */ boundsOf(exactFigure),
  /* @__PURE__ */ boundsOf(signedNumber),
  /* @__PURE__ */ boundsOf(percent),
])

/** A figure before or after it changed: a figure, or a percentage with its sign. */
export type ChangedFigure = Figure | string | Approximate<string>
