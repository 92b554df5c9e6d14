import { addWorkingDays } from './add-working-days.js'
import { isWorkingDay } from './is-working-day.js'
import type { IsoDate } from './iso-date.js'
import { vietNamCalendar } from './viet-nam-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

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
