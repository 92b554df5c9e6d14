import type { DecimalString } from '../notation/parse-decimal.js'
import { percentageOf, requireCount } from './rate-of.js'

/**
 * What became of a count (mức tăng, giảm): the signed difference, and the growth in percent, or why there is none: `no-base`
 * where nothing was counted before, `not-reported` where one of the two is not reported.
 */
export type Change =
  | { readonly difference: number; readonly percentage: DecimalString; readonly reason?: undefined }
  | { readonly difference: number; readonly percentage: null; readonly reason: 'no-base' }
  | { readonly difference: null; readonly percentage: null; readonly reason: 'not-reported' }

/**
 * How a count changed since an earlier period (so với cùng kỳ, so với kỳ trước): after less before, and that in percent of
 * what there was, with at least `places` decimals, rounded half up in integers without regard to the sign.
 *
 * A percentage of 0 is kept for no change, and one of 100 for exactly as much again. From 0 there is no growth in percent;
 * neither has a figure that is not reported. What is no count throws a `RangeError`.
 *
 * @example
 * ```ts
 * import { changeOf } from 'cchc/quantity'
 *
 * changeOf(700, 842, 1) // { difference: 142, percentage: '20.3' }
 * changeOf(842, 700, 1) // { difference: -142, percentage: '-16.9' }
 * changeOf(0, 12, 1)    // { difference: 12, percentage: null, reason: 'no-base' }
 * ```
 */
export function changeOf(
  before: number | null | undefined,
  after: number | null | undefined,
  places: number,
): Change {
  if (before == null || after == null) return { difference: null, percentage: null, reason: 'not-reported' }
  requireCount(before)
  requireCount(after)
  const difference = after - before
  if (before === 0) return { difference, percentage: null, reason: 'no-base' }
  const size = percentageOf({ numerator: Math.abs(difference), denominator: before }, places)
  return { difference, percentage: difference < 0 ? `-${size}` : size }
}
