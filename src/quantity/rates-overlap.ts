import { type PublishedRate, type RateBound, rateBounds } from './agrees-with-ratio.js'

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
  if (one === other) return true
  const [left, right] = [rateBounds(one), rateBounds(other)]
  return reaches(left.low, right.high, right.exact) && reaches(right.low, left.high, left.exact)
}

/** Whether a lower end is below an upper one, or equal to it where that is included. */
function reaches(low: RateBound | undefined, high: RateBound | undefined, isExcluded: boolean): boolean {
  if (low === undefined || high === undefined) return true
  const difference = low.value * high.scale - high.value * low.scale
  return isExcluded ? difference < 0n : difference <= 0n
}
