import type { DecimalString } from '../notation/parse-decimal.js'
import type { Ratio } from './rate-of.js'
import { toIntegers, toScaled } from './scaled-decimal.js'

/**
 * Whether an exact ratio reaches a target percentage (chỉ tiêu), compared in integers: `at-least` (từ … trở
 * lên) or `at-most` (không quá). `null` for 0 of 0, which has no rate.
 *
 * @example
 * ```ts
 * import { reachesTarget } from 'cchc/quantity'
 *
 * reachesTarget({ numerator: 9, denominator: 10 }, '90') // true
 * ```
 */
export function reachesTarget(
  ratio: Ratio,
  target: DecimalString,
  direction: 'at-least' | 'at-most' = 'at-least',
): boolean | null {
  if (ratio.denominator === 0) return null
  const { digits, places } = toScaled(target)
  const [numerator, denominator] = toIntegers(ratio.numerator, ratio.denominator)
  const actual = numerator * 100n * 10n ** BigInt(places)
  const wanted = digits * denominator
  return direction === 'at-least' ? actual >= wanted : actual <= wanted
}
