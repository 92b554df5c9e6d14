import type { DecimalString } from '../notation/parse-decimal.js'
import { isPlainDecimal } from './is-plain-decimal.js'
import type { Ratio } from './ratio.js'

/**
 * Whether a percentage agrees with its ratio beyond doubt: by its printed digits, in whole numbers as large as can be told
 * apart; or else nearer than half its last printed digit, by more than floating-point numbers err. Most rates do, and need
 * no arithmetic of decimals; of the others this says nothing.
 * @internal
 */
export function agreesPlainly(percentage: DecimalString, { numerator, denominator }: Ratio): boolean {
  if (denominator === 0 || numerator > denominator || !isPlainDecimal(percentage)) return false
  const point = percentage.indexOf('.')
  const places = point < 0 ? 0 : percentage.length - point - 1
  const published = Number(percentage)
  // Rounding to 100 may hide what is missing.
  if (places > 9 || (published === 100 && numerator !== denominator)) return false
  const unit = 10 ** places
  const [exact, digits] = [200 * unit * numerator, Math.round(published * unit)]
  const [low, high] = [(2 * digits - 1) * denominator, (2 * digits + 1) * denominator]
  const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator)
  if (isWhole && Number.isSafeInteger(exact) && Number.isSafeInteger(high)) {
    return low <= exact && exact < high
  }
  return Math.abs(published - (100 * numerator) / denominator) < 0.499 / unit
}
