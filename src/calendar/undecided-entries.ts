import type { CalendarEntry } from './calendar-entry.js'
import type { DateRange } from './date-range.js'
import { isWithin } from './is-within.js'
import { requireDateRange } from './require-date-range.js'
import { vietNamCalendar } from './viet-nam-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * The entries between two days, both included, that are estimated or unconfirmed (ngày nghỉ chưa chính thức):
 * whatever was counted across them may still change. Empty when every day is decided.
 *
 * Throws a `RangeError` when an end is not an `IsoDate`, `from` comes after `to`, or the range
 * leaves the calendar (2019 to 2030).
 *
 * @example
 * ```ts
 * import { undecidedEntries } from 'cchc/calendar'
 *
 * undecidedEntries({ from: '2027-01-01', to: '2027-03-31' }).map((entry) => entry.kind)
 * // ['tet', 'tet', 'tet', 'tet', 'tet', 'substitute', 'substitute']
 * undecidedEntries({ from: '2024-01-01', to: '2024-12-31' }) // []
 * ```
 */
export function undecidedEntries(
  range: DateRange,
  calendar: WorkingCalendar = vietNamCalendar,
): CalendarEntry[] {
  requireDateRange(range)
  if (range.from < calendar.firstDay || range.to > calendar.lastDay) {
    throw new RangeError(
      `${range.from} to ${range.to} leaves the working calendar, ${calendar.firstDay} to ${calendar.lastDay}`,
    )
  }
  return calendar.entries.filter(({ date, status }) => status !== 'decided' && isWithin(date, range))
}
