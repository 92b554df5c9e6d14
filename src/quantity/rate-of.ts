import type { DecimalString } from '../notation/parse-decimal.js'
import { fromScaled, requirePlaces, toIntegers } from './scaled-decimal.js'

/**
 * A rate (tỷ lệ), or why there is none: `no-base` for 0 of 0 and for a denominator or numerator that is not
 * reported, `above-whole` for a numerator above its denominator.
 */
export type Rate =
  | { readonly percentage: DecimalString; readonly reason?: undefined }
  | { readonly percentage: null; readonly reason: 'no-base' | 'not-reported' | 'above-whole' }

/** Decimals beyond which a share that is not the whole is no longer told apart from it. */
const mostPlaces = 12

/**
 * The rate (tỷ lệ) of one count among another, as a percentage with at least `places` decimals, rounded half
 * up in integers.
 *
 * 100 is kept for the whole and 0 for nothing: 9999 of 10000 at 1 decimal is `"99.99"`. 0 of 0 has no rate;
 * neither has a figure that is not reported. Negative or fractional counts throw a `RangeError`.
 *
 * @example
 * ```ts
 * import { rateOf } from 'cchc/quantity'
 *
 * rateOf(1482, 1485, 1) // { percentage: '99.8' }
 * rateOf(0, 0, 1)       // { percentage: null, reason: 'no-base' }
 * ```
 */
export function rateOf(
  numerator: number | null | undefined,
  denominator: number | null | undefined,
  places: number,
): Rate {
  if (numerator == null || denominator == null) return { percentage: null, reason: 'not-reported' }
  requireCount(numerator)
  requireCount(denominator)
  if (numerator > denominator) return { percentage: null, reason: 'above-whole' }
  if (denominator === 0) return { percentage: null, reason: 'no-base' }
  return { percentage: percentageOf({ numerator, denominator }, places) }
}

/** Throws a `RangeError` for what is no count. @internal */
export function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`not a count: ${typeof count === 'string' ? JSON.stringify(count) : count}`)
}

/** A ratio as a percentage that is 100 only for the whole and 0 only for nothing. @internal */
export function percentageOf(ratio: Ratio, places: number): DecimalString {
  const partial = ratio.numerator > 0 && ratio.numerator !== ratio.denominator
  let percentage = roundPercentage(ratio, places)
  for (
    let more = places + 1;
    partial && /^(?:0|100)(?:\.0+)?$/.test(percentage) && more <= mostPlaces;
    more++
  ) {
    percentage = roundPercentage(ratio, more)
  }
  return percentage
}

/**
 * An exact ratio (tỷ số) of two counts (or of two scores: a number means the decimal it prints). Ratios are compared in integers; decimals only display them.
 */
export interface Ratio {
  /** From 0 up. */
  readonly numerator: number
  /** From 0 up; with 0 there is no rate. */
  readonly denominator: number
}

/**
 * A ratio as a percentage (tỷ lệ phần trăm), rounded in integers to `places` decimals: half up (làm tròn), or
 * cut off (cắt bớt) with `'down'`. The denominator must not be 0: use `rateOf` where it may be.
 *
 * Plain arithmetic: 9999 of 10000 is `"100"` at 0 decimals. What is published should come from `rateOf`, which
 * keeps 100 for the whole. A figure below 0, decimals that are no whole number from 0 and another way of rounding
 * throw a `RangeError`.
 *
 * @example
 * ```ts
 * import { roundPercentage } from 'cchc/quantity'
 *
 * roundPercentage({ numerator: 23, denominator: 160 }, 2) // '14.38'
 * ```
 */
export function roundPercentage(
  ratio: Ratio,
  places: number,
  mode: 'half-up' | 'down' = 'half-up',
): DecimalString {
  const [numerator, denominator] = toIntegers(ratio.numerator, ratio.denominator)
  if (denominator <= 0n) throw new RangeError(`a rate needs a denominator above 0, not ${denominator}`)
  if (numerator < 0n) throw new RangeError(`a rate needs a numerator from 0, not ${numerator}`)
  if (mode !== 'half-up' && mode !== 'down') throw new RangeError(`half-up or down, not ${String(mode)}`)
  requirePlaces(places)
  const scaled = numerator * 100n * 10n ** BigInt(places)
  const digits = mode === 'down' ? scaled / denominator : (2n * scaled + denominator) / (2n * denominator)
  return fromScaled({ digits, places })
}
