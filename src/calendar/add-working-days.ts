import { fromDayNumber } from './from-day-number.js'
import type { IsoDate } from './iso-date.js'
import { toDayNumber } from './to-day-number.js'
import { vietNamCalendar } from './viet-nam-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * The day on which the given number of working days after `date` is complete (cộng ngày làm việc), or before it
 * when the number is negative. The day of the event does not count, whether worked or not; 0 gives the day
 * itself.
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`, `workingDays` is no integer, or the count leaves the
 * calendar (2019 to 2030).
 *
 * Source: Civil Code 2015 (91/2015/QH13) Art. 147(2): the first day of a time limit is not counted.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'cchc/calendar'
 *
 * // Tết 2024 lies between.
 * addWorkingDays('2024-02-07', 5) // '2024-02-21'
 * addWorkingDays('2024-02-21', -5) // '2024-02-07'
 * ```
 */
export function addWorkingDays(
  date: IsoDate,
  workingDays: number,
  calendar: WorkingCalendar = vietNamCalendar,
): IsoDate {
  if (!Number.isSafeInteger(workingDays)) throw new RangeError(`Not a whole number of days: ${workingDays}`)
  const day = toDayNumber(date)
  const through = calendar.workingDaysThrough(day)
  if (workingDays === 0) return date
  const before = calendar.isWorkingDay(day) ? through - 1 : through
  const rank = workingDays > 0 ? through + workingDays : before + 1 + workingDays
  return fromDayNumber(calendar.workingDayOfRank(rank))
}
