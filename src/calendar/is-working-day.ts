import type { IsoDate } from './iso-date.js'
import { toDayNumber } from './to-day-number.js'
import { vietNamCalendar } from './viet-nam-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * Whether offices work on a day (ngày làm việc): Monday to Friday without the public holidays and the days off
 * for them, and the Saturdays worked in exchange.
 *
 * Throws a `RangeError` when the text is not an `IsoDate`, or the day lies outside the calendar (2019 to 2030):
 * a year without a table is never taken for one without holidays.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'cchc/calendar'
 *
 * // The substitute day for Giỗ Tổ on a Sunday.
 * isWorkingDay('2026-04-27') // false
 * // A Saturday worked for 29 April.
 * isWorkingDay('2024-05-04') // true
 * ```
 */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar = vietNamCalendar): boolean {
  return calendar.isWorkingDay(toDayNumber(date))
}
