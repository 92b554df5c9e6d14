import type { DateRange } from './date-range.js'
import type { IsoDate } from './iso-date.js'
import { requireDateRange } from './require-date-range.js'
import { toDayNumber } from './to-day-number.js'

/**
 * Whether a day belongs to a run of days (trong kỳ); its first and last day do.
 *
 * Throws a `RangeError` when `date` or an end is not an `IsoDate`, or `from` comes after `to`.
 *
 * @example
 * ```ts
 * import { isWithin } from 'cchc/calendar'
 *
 * isWithin('2024-03-31', { from: '2024-03-01', to: '2024-03-31' }) // true
 * ```
 */
export function isWithin(date: IsoDate, range: DateRange): boolean {
  requireDateRange(range)
  const day = toDayNumber(date)
  return day >= toDayNumber(range.from) && day <= toDayNumber(range.to)
}
