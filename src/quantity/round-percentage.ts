import type { DecimalString } from '../notation/parse-decimal.js'
import type { Ratio } from './ratio.js'
import { fromScaled, toIntegers } from './scaled-decimal.js'

/**
 * A ratio as a percentage (tỷ lệ phần trăm), rounded in integers to `places` decimals: half up (làm tròn), or
 * cut off (cắt bớt) with `'down'`. The denominator must not be 0: use `rateOf` where it may be.
 *
 * Plain arithmetic: 9999 of 10000 is `"100"` at 0 decimals. What is published should come from `rateOf`, which
 * keeps 100 for the whole.
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
  const scaled = numerator * 100n * 10n ** BigInt(places)
  const digits = mode === 'down' ? scaled / denominator : (2n * scaled + denominator) / (2n * denominator)
  return fromScaled({ digits, places })
}
