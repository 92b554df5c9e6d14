import type { DecimalString } from '../notation/parse-decimal.js'
import type { Ratio } from './ratio.js'
import { roundPercentage } from './round-percentage.js'

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
  for (const count of [numerator, denominator]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
  }
  if (numerator > denominator) return { percentage: null, reason: 'above-whole' }
  if (denominator === 0) return { percentage: null, reason: 'no-base' }
  return { percentage: percentageOf({ numerator, denominator }, places) }
}

/**
 * A share as a percentage that is 100 only for the whole and 0 only for nothing.
 * @internal
 */
export function percentageOf(ratio: Ratio, places: number): DecimalString {
  const partial = ratio.numerator > 0 && ratio.numerator < ratio.denominator
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
