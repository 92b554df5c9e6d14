import type { Approximate } from '../notation/approximate.js'
import { addExactly, sumExactly } from './scaled-decimal.js'

/**
 * The values that a figure may have: every integer from `low` to `high`, both included. An exact figure has
 * both ends equal; a count that is not reported lies anywhere from 0 up.
 */
export interface Interval {
  /** The least that it can be, included. */
  readonly low: number
  /** The most that it can be, included; `Infinity` where nothing bounds it. */
  readonly high: number
}

/**
 * The values that a figure (số liệu) may have. Absent and `null` mean "not reported": from 0 to infinity,
 * never 0.
 *
 * @example
 * ```ts
 * import { intervalOf } from 'cchc/quantity'
 *
 * intervalOf(5)                // { low: 5, high: 5 }
 * intervalOf({ atMost: 500 })  // { low: 0, high: 500 }
 * intervalOf(null)             // { low: 0, high: Infinity }
 * ```
 */
export function intervalOf(figure: number | Approximate | null | undefined): Interval {
  if (typeof figure === 'number') return { low: figure, high: figure }
  return { low: figure?.atLeast ?? 0, high: figure?.atMost ?? Number.POSITIVE_INFINITY }
}

/**
 * The values (khoảng giá trị) that the sum of two figures may have; decimals are added as they are printed.
 *
 * @example
 * ```ts
 * import { addIntervals } from 'cchc/quantity'
 *
 * addIntervals({ low: 1, high: 2 }, { low: 10, high: 10 }) // { low: 11, high: 12 }
 * ```
 */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: addExactly(a.low, b.low), high: addExactly(a.high, b.high) }
}

/**
 * Whether two figures can be equal (khoảng giá trị giao nhau).
 *
 * @example
 * ```ts
 * import { intervalsOverlap } from 'cchc/quantity'
 *
 * intervalsOverlap({ low: 1, high: 5 }, { low: 5, high: 9 }) // true
 * ```
 */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/**
 * Writes an interval as a figure: a number when both ends are equal, else an approximate figure.
 * @internal
 */
export function figureOf({ low, high }: Interval): number | Approximate {
  if (low === high) return low
  return high === Number.POSITIVE_INFINITY ? { atLeast: low } : { atLeast: low, atMost: high }
}

/**
 * The values that the sum of several figures may have, without the error of binary fractions: scores are added as
 * the decimals they print.
 * @internal
 */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  return {
    low: sumExactly(intervals.map(({ low }) => low)),
    high: sumExactly(intervals.map(({ high }) => high)),
  }
}
