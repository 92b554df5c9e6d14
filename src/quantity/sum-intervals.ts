import type { Interval } from './interval.js'
import { fromScaled, toScaled } from './scaled-decimal.js'

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

/**
 * A sum without the error of binary fractions.
 * @internal
 */
export function sumExactly(figures: readonly number[]): number {
  if (figures.some((figure) => !Number.isInteger(figure)) && figures.every(Number.isFinite)) {
    const decimals = figures.map((figure) => toScaled(String(figure)))
    const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0)
    const digits = decimals.reduce(
      (sum, decimal) => sum + decimal.digits * 10n ** BigInt(places - decimal.places),
      0n,
    )
    return Number(fromScaled({ digits, places }))
  }
  return figures.reduce((sum, figure) => sum + figure, 0)
}
