import type { DecimalString } from '../notation/parse-decimal.js'
import { isPlainDecimal } from './is-plain-decimal.js'
import { subtractDecimals } from './scaled-decimal.js'

/**
 * Compares two decimal numbers (số thập phân) in integers: negative, 0 or positive, as `a - b`.
 *
 * @example
 * ```ts
 * import { compareDecimals } from 'cchc/quantity'
 *
 * compareDecimals('99.9', '100') // -1
 * compareDecimals('95.0', '95')  // 0
 * ```
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  // Numbers of so few digits are told apart by floating-point numbers.
  if (a.length <= 15 && b.length <= 15 && isPlainDecimal(a) && isPlainDecimal(b)) {
    return Math.sign(Number(a) - Number(b)) as -1 | 0 | 1
  }
  const difference = subtractDecimals(a, b)
  if (/^-?[0.]+$/.test(difference)) return 0
  return difference.startsWith('-') ? -1 : 1
}
