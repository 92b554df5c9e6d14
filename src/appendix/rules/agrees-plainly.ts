import type { DecimalString } from '../../notation/parse-decimal.js'
import type { Ratio } from '../../quantity/ratio.js'

/**
 * Whether a percentage agrees with its ratio beyond doubt: nearer than half its last printed digit, by more than
 * floating-point numbers err. Most rates do, and need no exact arithmetic; of the others this says nothing.
 */
export function agreesPlainly(percentage: DecimalString, { numerator, denominator }: Ratio): boolean {
  if (denominator === 0) return false
  const point = percentage.indexOf('.')
  const places = point < 0 ? 0 : percentage.length - point - 1
  const published = Number(percentage)
  // Rounding to 100 may hide what is missing.
  if (places > 9 || (published === 100 && numerator !== denominator)) return false
  return Math.abs(published - (100 * numerator) / denominator) < 0.499 / 10 ** places
}
