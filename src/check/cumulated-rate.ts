import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import { subtractDecimals, toScaled } from '../quantity/scaled-decimal.js'

/** By how much a rate cumulated since January fell, if no ratio that is so printed could be as high. @internal */
export function fallOfRate(before: PublishedRate, after: PublishedRate): string | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const [earlier, later] = [toScaled(before), toScaled(after)]
  const places = Math.max(earlier.places, later.places)
  // Twice the rate, less or more one unit, in units of the longer one.
  const halves = ({ digits, places: own }: typeof earlier, unit: bigint) =>
    (2n * digits + unit) * 10n ** BigInt(places - own)
  return halves(later, 1n) <= halves(earlier, -1n) ? subtractDecimals(after, before) : undefined
}
