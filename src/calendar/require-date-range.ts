import type { DateRange } from './date-range.js'
import { toDayNumber } from './to-day-number.js'

/**
 * Throws a `RangeError` when an end of a range is not an `IsoDate`, or `from` comes after `to`.
 *
 * @internal
 */
export function requireDateRange({ from, to }: DateRange): void {
  if (toDayNumber(from) > toDayNumber(to))
    throw new RangeError(`The period starts on ${from}, after its end, ${to}`)
}
