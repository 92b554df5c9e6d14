import type { IsoDate } from './iso-date.js'
import { toDayNumber } from './to-day-number.js'

/**
 * How many calendar days `to` lies after `from` (số ngày giữa hai ngày): 0 for the same day, negative when
 * `to` comes first.
 *
 * Throws a `RangeError` when one of them is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'cchc/calendar'
 *
 * daysBetween('2024-02-28', '2024-03-01') // 2
 * daysBetween('2025-07-01', '2025-06-01') // -30
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from)
}
