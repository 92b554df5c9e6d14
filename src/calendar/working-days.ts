import { fromDayNumber, type IsoDate, toDayNumber } from './day.js'
import { vietNamCalendar, type WorkingCalendar } from './working-calendar.js'

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

/**
 * The day on which a time limit that ends on `date` really ends (ngày kết thúc thời hạn): `date` itself when
 * offices work on it, else the next working day.
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`, or the answer lies outside the calendar (2019 to 2030).
 *
 * Source: Civil Code 2015 (91/2015/QH13) Art. 148(5).
 *
 * @example
 * ```ts
 * import { effectiveDeadline } from 'cchc/calendar'
 *
 * // A weekend, then the substitute day for Giỗ Tổ.
 * effectiveDeadline('2026-04-25') // '2026-04-28'
 * effectiveDeadline('2026-04-28') // '2026-04-28'
 * ```
 */
export function effectiveDeadline(date: IsoDate, calendar: WorkingCalendar = vietNamCalendar): IsoDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar)
}

/** The deadlines of the days asked for, since dossiers share a few thousand of them; a broken source cannot fill the memory. */
const deadlines = /* @__PURE__ */ new Map<IsoDate, IsoDate>()
const mostDeadlines = 10_000

/** The next working day of a day off; any other day, and one that no calendar knows, is its own. @internal */
export function deadlineOf(due: IsoDate): IsoDate {
  const known = deadlines.get(due)
  if (known !== undefined) return known
  let deadline = due
  try {
    deadline = effectiveDeadline(due)
  } catch {
    // Outside the years whose working days are known.
  }
  if (deadlines.size < mostDeadlines) deadlines.set(due, deadline)
  return deadline
}
