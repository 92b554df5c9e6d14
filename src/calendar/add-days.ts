import { fromDayNumber } from './from-day-number.js'
import type { IsoDate } from './iso-date.js'
import { toDayNumber } from './to-day-number.js'

/**
 * The day that lies `days` calendar days after `date`, or before it when `days` is negative (cộng ngày).
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`, `days` is no integer, or the result lies outside the
 * years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { addDays } from 'cchc/calendar'
 *
 * addDays('2024-02-28', 2) // '2024-03-01'
 * addDays('2024-01-01', -1) // '2023-12-31'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days)
}
