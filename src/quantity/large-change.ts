import type { DecimalString } from '../notation/parse-decimal.js'
import type { Figure } from './figure.js'
import { intervalOf } from './interval.js'
import { roundPercentage } from './rate-of.js'
import { subtractExactly } from './scaled-decimal.js'

/**
 * How large a change (biến động) must be to be worth a look. These are ours, not law: no text says when a figure
 * has to be explained.
 *
 * @example
 * ```ts
 * import { changeThresholds } from 'cchc/quantity'
 *
 * changeThresholds.points // '20'
 * ```
 */
export const changeThresholds = {
  /** From here on a number is large enough to speak of its share. */
  leastBase: 30,
  /** Of a large base: the change, as one part of how many (half). */
  shareOfBase: 2,
  /** Of a small base, where one case more is many percent: the change itself. */
  changeOfSmallBase: 30,
  /** Of a rate, in percentage points. */
  points: '20',
} as const

/** A change that is worth a look; of approximate figures, the least that it can be. */
export interface LargeChange {
  /** Signed, after - before. */
  readonly difference: number
  /** In percent of what there was, signed; `undefined` where so little was there that a percentage says nothing. */
  readonly percentage: DecimalString | undefined
}

/**
 * How much a figure changed (mức biến động), if it is much by `changeThresholds`: half of a large base, or as many as make
 * a base large. Approximate figures count by their nearest ends.
 *
 * @example
 * ```ts
 * import { largeChange } from 'cchc/quantity'
 *
 * largeChange(166, 16) // { difference: -150, percentage: '-90.4' }
 * largeChange(1, 31)   // { difference: 30, percentage: undefined }
 * largeChange(1, 2)    // undefined
 * ```
 */
export function largeChange(before: Figure, after: Figure): LargeChange | undefined {
  const [from, to] = [intervalOf(before), intervalOf(after)]
  if (from.low <= to.high && to.low <= from.high) return undefined
  const [base, reached] = to.low > from.high ? [from.high, to.low] : [from.low, to.high]
  const difference = subtractExactly(reached, base)
  const size = Math.abs(difference)
  if (base < changeThresholds.leastBase) {
    return size >= changeThresholds.changeOfSmallBase ? { difference, percentage: undefined } : undefined
  }
  if (size * changeThresholds.shareOfBase < base) return undefined
  const share = roundPercentage({ numerator: size, denominator: base }, 1)
  return { difference, percentage: difference < 0 ? `-${share}` : share }
}
