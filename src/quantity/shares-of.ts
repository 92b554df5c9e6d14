import type { DecimalString } from '../notation/parse-decimal.js'
import { roundPercentage } from './rate-of.js'
import { fromScaled, requirePlaces } from './scaled-decimal.js'

/**
 * How rounded shares are made to add up: `largest-remainder` gives the missing units to the shares that lost
 * most by rounding down (the first of equals), so that the shares make exactly 100; `none` rounds each share
 * by itself and lets the sum differ.
 */
export type RemainderMethod = 'largest-remainder' | 'none'

/**
 * The shares (cơ cấu, tỷ trọng) of counts in their sum, as percentages with `places` decimals.
 *
 * Without counts, or with none above 0, there is no base and the answer is `null`. What is no count, decimals that are no
 * whole number from 0 and another method throw a `RangeError`.
 *
 * @example
 * ```ts
 * import { sharesOf } from 'cchc/quantity'
 *
 * sharesOf([1, 1, 1], 0, 'largest-remainder') // ['34', '33', '33']
 * sharesOf([1, 1, 1], 0, 'none')              // ['33', '33', '33']
 * ```
 */
export function sharesOf(
  counts: readonly number[],
  places: number,
  method: RemainderMethod,
): readonly DecimalString[] | null {
  const whole = counts.reduce((sum, count) => sum + count, 0)
  if (!Number.isSafeInteger(whole) || counts.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    throw new RangeError('shares need counts whose sum is a safe integer')
  }
  requirePlaces(places)
  if (method !== 'largest-remainder' && method !== 'none')
    throw new RangeError(`largest-remainder or none, not ${String(method)}`)
  if (whole === 0) return null
  if (method === 'none') {
    return counts.map((count) => roundPercentage({ numerator: count, denominator: whole }, places))
  }
  const units = 100n * 10n ** BigInt(places)
  const exact = counts.map((count, index) => {
    const scaled = BigInt(count) * units
    return { index, digits: scaled / BigInt(whole), remainder: scaled % BigInt(whole) }
  })
  const missing = units - exact.reduce((sum, { digits }) => sum + digits, 0n)
  const raised = new Set(
    [...exact]
      .sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder < b.remainder ? 1 : -1))
      .slice(0, Number(missing))
      .map(({ index }) => index),
  )
  return exact.map(({ index, digits }) =>
    fromScaled({ digits: digits + (raised.has(index) ? 1n : 0n), places }),
  )
}
