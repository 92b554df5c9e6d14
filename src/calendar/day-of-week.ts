import type { IsoDate } from './iso-date.js'
import { toDayNumber } from './to-day-number.js'

/**
 * A day of the week by ISO 8601 (thứ trong tuần): 1 is Monday (thứ Hai), 6 Saturday (thứ Bảy), 7 Sunday
 * (Chủ nhật).
 */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * The day of the week (thứ trong tuần) of a day.
 *
 * Throws a `RangeError` when the text is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { dayOfWeek } from 'cchc/calendar'
 *
 * // A Sunday.
 * dayOfWeek('2026-04-26') // 7
 * ```
 */
export function dayOfWeek(date: IsoDate): DayOfWeek {
  // Day 0, 1 January 1970, was a Thursday.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as DayOfWeek
}
