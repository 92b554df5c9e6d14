import type { IsoDate } from './iso-date.js'
import { toDayNumber } from './to-day-number.js'
import { vietNamCalendar } from './viet-nam-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * How many working days it takes from one day to another (số ngày làm việc giữa hai ngày): `from` is not
 * counted, `to` is. Negative when `to` comes first. It undoes `addWorkingDays`.
 *
 * Throws a `RangeError` when one of them is not an `IsoDate`, or lies outside the calendar (2019 to 2030).
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from 'cchc/calendar'
 *
 * workingDaysBetween('2024-02-07', '2024-02-21') // 5
 * workingDaysBetween('2024-02-21', '2024-02-07') // -5
 * ```
 */
export function workingDaysBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: WorkingCalendar = vietNamCalendar,
): number {
  const start = toDayNumber(from)
  const end = toDayNumber(to)
  const difference = calendar.workingDaysThrough(end) - calendar.workingDaysThrough(start)
  if (start <= end) return difference
  // Backwards it is `to` that counts and `from` that does not.
  return difference + Number(calendar.isWorkingDay(start)) - Number(calendar.isWorkingDay(end))
}
