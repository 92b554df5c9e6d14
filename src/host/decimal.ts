import { Decimal as Shared } from 'decimal.js'
import { type Reading, read, unreadable } from '../notation/reading.js'
import type { Rate, Ratio } from '../quantity/rate-of.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'

/**
 * A class of its own: products of two counts and two maxima are whole and exact in it, and what a host sets in the shared
 * class does not matter. @internal
 */
export const OwnDecimal = /* @__PURE__ */ Shared.clone({ defaults: true, precision: 100 })
/** A decimal of decimal.js (số thập phân của decimal.js). */
export type Decimal = Shared

/**
 * An amount, a percentage, a rate or an exact ratio as a `Decimal` of decimal.js (số thập phân), for a host that computes on
 * with it; `null` for what is not reported, and for a rate or a ratio without a base.
 *
 * A number is the decimal that it prints, a text a plain decimal (`"99.30"`). A ratio that is no finite decimal is cut to 100
 * digits, half up: compare ratios by `agreesWithRatio` instead. The class is a private clone, so that `Decimal.set` of the host
 * changes nothing; `new Decimal(value)` makes one of the host's.
 *
 * Throws a `RangeError` for what is none of these, such as an approximate figure: take its bounds.
 *
 * @example
 * ```ts
 * import { toDecimal } from 'cchc/host'
 * import { rateOf } from 'cchc/quantity'
 *
 * toDecimal({ numerator: 3, denominator: 8 })?.toString() // '0.375'
 * toDecimal(rateOf(1482, 1485, 1))?.toString() // '99.8'
 * toDecimal('99.30')?.plus(1).toFixed(2) // '100.30'
 * ```
 */
export function toDecimal(value: number | bigint | string | Ratio | Rate | null | undefined): Decimal | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return decimalOf(value)
  if ('percentage' in value) return value.percentage === null ? null : decimalOf(value.percentage)
  if (!('numerator' in value)) throw new RangeError('not a decimal; of an approximate figure take its bounds')
  const [numerator, denominator] = [decimalOf(value.numerator), decimalOf(value.denominator)]
  return denominator.isZero() ? null : numerator.div(denominator)
}

function decimalOf(value: unknown): Decimal {
  const text = String(value)
  const isDecimal =
    typeof value === 'number' ? Number.isFinite(value) : isPlainDecimal(text.replace(/^-/, ''))
  if (!isDecimal) throw new RangeError(`not a decimal: ${text.slice(0, 80)}`)
  return new OwnDecimal(text)
}

/** The most decimals of an amount. */
const mostDecimals = 6

/**
 * An amount as a host has it (số lượng, số tiền từ cơ sở dữ liệu): a number, a `bigint`, a `Decimal` of decimal.js or Prisma, or
 * a text as databases print numbers (`"1234567.00"`, never in Vietnamese notation), as the number that models take.
 *
 * From 0, with at most six decimals, and no more than a number holds exactly; else an issue of code `negative`,
 * `too-precise`, `too-large` or `unexpected-character`. Never throws.
 *
 * @example
 * ```ts
 * import { amountOf } from 'cchc/host'
 *
 * amountOf('1234567.00') // { ok: true, value: 1234567 }
 * amountOf(7_611_000_000_000n) // { ok: true, value: 7611000000000 }
 * amountOf('1.234.567').ok // false
 * ```
 */
export function amountOf(value: unknown): Reading<number> {
  if (value === null || value === undefined) return unreadable('empty', '')
  const text = typeof value === 'string' ? value.trim() : plainTextOf(value)
  if (text === undefined) return unreadable('not-text', '')
  if (text === '') return unreadable('empty', '')
  if (text.startsWith('-') && isPlainDecimal(text.slice(1))) return unreadable('negative', text)
  if (!isPlainDecimal(text))
    return unreadable('unexpected-character', text, Math.max(text.search(/[^\d.]/), 0))
  const [whole = '', fraction = ''] = text.split('.')
  const decimals = fraction.replace(/0+$/, '')
  if (decimals.length > mostDecimals) return unreadable('too-precise', text, whole.length + 1 + mostDecimals)
  const amount = Number(text)
  const isExact = decimals === '' ? Number.isSafeInteger(amount) : isPrintedAs(amount, whole, decimals)
  return isExact ? read(amount) : unreadable('too-large', text)
}

/** Whether a number prints the digits that it was made of. */
function isPrintedAs(amount: number, whole: string, decimals: string): boolean {
  return new OwnDecimal(amount).toFixed() === `${BigInt(whole)}.${decimals}`
}

/** The digits of a number of any kind; `undefined` for what is none. @internal */
export function plainTextOf(value: unknown): string | undefined {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? new OwnDecimal(value).toFixed() : undefined
  return Shared.isDecimal(value) && value.isFinite() ? value.toFixed() : undefined
}
