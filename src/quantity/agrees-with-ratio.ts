import { type Approximate, mapBounds } from '../notation/approximate.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import { type Agreement, type Interval, intervalOf } from './interval.js'
import type { Ratio } from './rate-of.js'
import { fromScaled, isPlainDecimal, toIntegers, toScaled } from './scaled-decimal.js'

/** A rate as published: the printed digits, or bounds where an approximation word was used. */
export type PublishedRate = DecimalString | Approximate<DecimalString>

/** A rate with its sign, as statements of changes have it. @internal */
export function withPercentSign(rate: PublishedRate): string | Approximate<string> {
  return typeof rate === 'string' ? `${rate}%` : mapBounds(rate, (bound) => `${bound}%`)
}

/**
 * Whether a published percentage (tỷ lệ công bố) can stand for `numerator` of `denominator`.
 *
 * The printed digits decide: a percentage p printed with unit u stands for every ratio from p - u/2 (included)
 * to p + u/2 (excluded). Numerator and denominator may be intervals; the rate agrees when any values inside
 * fit. The denominator must reach above 0; one that may be 0 counts from 1, since 0 is no base.
 *
 * @example
 * ```ts
 * import { agreesWithRatio, intervalOf } from 'cchc/quantity'
 *
 * agreesWithRatio('27.3', intervalOf(3), intervalOf(11)) // true
 * agreesWithRatio('27.2', intervalOf(3), intervalOf(11)) // false
 * ```
 */
export function agreesWithRatio(
  published: PublishedRate,
  numerator: Interval,
  denominator: Interval,
): boolean {
  return agreementWithRatio(published, numerator, denominator) === 'agrees'
}

/**
 * Whether a published percentage can stand for a ratio, or only beyond what a word suggests.
 * @internal
 */
export function agreementWithRatio(
  published: PublishedRate,
  numerator: Interval,
  denominator: Interval,
): Agreement {
  const bounds = rateBounds(published)
  if (fits(bounds, numerator, denominator)) return 'agrees'
  const isAllowed = fits(hardBounds(published, bounds), hardEnds(numerator), hardEnds(denominator))
  return isAllowed ? 'beyond' : 'apart'
}

function fits({ low, high, exact }: RateBounds, numerator: Interval, denominator: Interval): boolean {
  // 100·n/d against a bound b/s, both sides times d·s: 100·n·s against b·d.
  const largest = compare(numerator.high, denominator.low || 1, low)
  const smallest = compare(numerator.low, denominator.high, high)
  return (
    (largest === undefined || largest >= 0n) &&
    (smallest === undefined || (exact ? smallest < 0n : smallest <= 0n))
  )
}

function hardEnds({ low, high, least = low, most = high }: Interval): Interval {
  return { low: least, high: most }
}

/**
 * An end of the ratios that a published rate stands for, in percent: `value` by `scale`.
 * @internal
 */
interface RateBound {
  readonly value: bigint
  readonly scale: bigint
}

/** The ratios that a published rate stands for; open where an end is absent. The upper end of an exact rate is excluded. */
interface RateBounds {
  readonly low: RateBound | undefined
  readonly high: RateBound | undefined
  readonly exact: boolean
}

function rateBounds(published: PublishedRate): RateBounds {
  return typeof published === 'string'
    ? { low: halfUnitFrom(published, -1n), high: halfUnitFrom(published, 1n), exact: true }
    : { low: bound(published.atLeast), high: bound(published.atMost), exact: false }
}

/** Without the bounds that a word only suggests. */
function hardBounds(published: PublishedRate, bounds: RateBounds): RateBounds {
  const soft = typeof published === 'string' ? undefined : published.soft
  return {
    ...bounds,
    ...((soft === 'atLeast' || soft === 'both') && { low: undefined }),
    ...((soft === 'atMost' || soft === 'both') && { high: undefined }),
  }
}

function halfUnitFrom(percentage: DecimalString, halves: bigint): RateBound {
  const { digits, places } = toScaled(percentage)
  return { value: 2n * digits + halves, scale: 2n * 10n ** BigInt(places) }
}

function bound(percentage: DecimalString | undefined): RateBound | undefined {
  if (percentage === undefined) return undefined
  const { digits, places } = toScaled(percentage)
  return { value: digits, scale: 10n ** BigInt(places) }
}

/** The sign of 100·n/d - bound, or undefined where one of them is open. */
function compare(numerator: number, denominator: number, limit: RateBound | undefined): bigint | undefined {
  if (limit === undefined || !Number.isFinite(numerator)) return undefined
  if (!Number.isFinite(denominator)) return -limit.value
  const [part, whole] = toIntegers(numerator, denominator)
  return part * 100n * limit.scale - limit.value * whole
}

/**
 * Whether a percentage agrees with its ratio beyond doubt: by its printed digits, in whole numbers as large as can be told
 * apart; or else nearer than half its last printed digit, by more than floating-point numbers err. Most rates do, and need
 * no arithmetic of decimals; of the others this says nothing.
 * @internal
 */
export function agreesPlainly(percentage: DecimalString, { numerator, denominator }: Ratio): boolean {
  if (denominator === 0 || numerator > denominator || !isPlainDecimal(percentage)) return false
  const point = percentage.indexOf('.')
  const places = point < 0 ? 0 : percentage.length - point - 1
  const published = Number(percentage)
  // Rounding to 100 may hide what is missing, rounding to 0 what is there.
  if (places > 9 || (published === 100 && numerator !== denominator)) return false
  if (published === 0 && numerator !== 0) return false
  const unit = 10 ** places
  const [exact, digits] = [200 * unit * numerator, Math.round(published * unit)]
  const [low, high] = [(2 * digits - 1) * denominator, (2 * digits + 1) * denominator]
  const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator)
  if (isWhole && Number.isSafeInteger(exact) && Number.isSafeInteger(high)) {
    return low <= exact && exact < high
  }
  return Math.abs(published - (100 * numerator) / denominator) < 0.499 / unit
}

/**
 * Whether a percentage is its ratio within one unit of its last printed digit, rounded or cut off.
 * @internal
 */
export function isNearRatio(percentage: DecimalString, ratio: Ratio): boolean {
  if (agreesPlainly(percentage, ratio)) return true
  if (ratio.denominator === 0) return false
  const { digits, places } = toScaled(percentage)
  const scale = 10n ** BigInt(places)
  const bounds = { low: { value: digits - 1n, scale }, high: { value: digits + 1n, scale }, exact: false }
  return fits(bounds, intervalOf(ratio.numerator), intervalOf(ratio.denominator))
}

/**
 * Whether two published rates (tỷ lệ công bố) can be one rate, printed with other digits or as an approximation: whether
 * some ratio is in both of the intervals that they stand for.
 *
 * @example
 * ```ts
 * import { ratesOverlap } from 'cchc/quantity'
 *
 * ratesOverlap('27.27', '27.3') // true
 * ratesOverlap('27.2', '27.3')  // false
 * ```
 */
export function ratesOverlap(one: PublishedRate, other: PublishedRate): boolean {
  return agreementOfRates(one, other) === 'agrees'
}

/**
 * Whether two published rates can be one, or only beyond what a word suggests.
 * @internal
 */
export function agreementOfRates(one: PublishedRate, other: PublishedRate): Agreement {
  if (one === other) return 'agrees'
  const [left, right] = [rateBounds(one), rateBounds(other)]
  if (overlap(left, right)) return 'agrees'
  return overlap(hardBounds(one, left), hardBounds(other, right)) ? 'beyond' : 'apart'
}

function overlap(left: RateBounds, right: RateBounds): boolean {
  return reaches(left.low, right.high, right.exact) && reaches(right.low, left.high, left.exact)
}

/** Whether a lower end is below an upper one, or equal to it where that is included. */
function reaches(low: RateBound | undefined, high: RateBound | undefined, isExcluded: boolean): boolean {
  if (low === undefined || high === undefined) return true
  const difference = low.value * high.scale - high.value * low.scale
  return isExcluded ? difference < 0n : difference <= 0n
}

/**
 * What published rates make together, as they are printed.
 * @internal
 */
export function sumOfRates(rates: readonly PublishedRate[]): DecimalString {
  const printed = rates.map((rate) => toScaled(typeof rate === 'string' ? rate : (rate.atLeast ?? '0')))
  const places = printed.reduce((most, decimal) => Math.max(most, decimal.places), 0)
  const digits = printed.reduce((sum, each) => sum + each.digits * 10n ** BigInt(places - each.places), 0n)
  return fromScaled({ digits, places })
}

/** What rates that are rounded each for itself make together, give or take a unit of their last digit. @internal */
export function togetherAbout(rates: readonly PublishedRate[]): PublishedRate {
  const { digits, places } = toScaled(sumOfRates(rates))
  const [atLeast, atMost] = [digits - 1n, digits + 1n].map((end) =>
    fromScaled({ digits: end < 0n ? 0n : end, places }),
  ) as [DecimalString, DecimalString]
  return { atLeast, atMost }
}

/**
 * Whether published rates together are above a limit, whatever ratios their printed digits stand for; `100` is exact.
 * @internal
 */
export function areTogetherAbove(rates: readonly PublishedRate[], limit: PublishedRate | 100): boolean {
  const top = limit === 100 ? { value: 100n, scale: 1n } : hardBounds(limit, rateBounds(limit)).high
  if (top === undefined) return false
  const least = rates.reduce((sum: RateBound, rate) => {
    const { value, scale } = hardBounds(rate, rateBounds(rate)).low ?? nothing
    return { value: sum.value * scale + (value < 0n ? 0n : value) * sum.scale, scale: sum.scale * scale }
  }, nothing)
  const excess = least.value * top.scale - top.value * least.scale
  // What is rounded half up stands for less than half a unit more.
  return typeof limit === 'string' ? excess >= 0n : excess > 0n
}

const nothing: RateBound = { value: 0n, scale: 1n }
