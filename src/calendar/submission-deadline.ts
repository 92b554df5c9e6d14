import type { CutOffConvention } from './cut-off-conventions.js'
import { valueOn } from './dated.js'
import type { IsoDate } from './day.js'
import { vietNamCalendar, type WorkingCalendar } from './working-calendar.js'
import { addWorkingDays } from './working-days.js'

/**
 * The last day to send the report of a period (thời hạn gửi báo cáo): so many working days after its cut-off
 * day, which is not counted. Only `to`, the cut-off day, decides; the limit is that of the law in force on it.
 *
 * `null` when that law sets no time limit. Throws a `RangeError` when `to` is not an `IsoDate`, or the
 * count leaves the calendar (2019 to 2030).
 *
 * @example
 * ```ts
 * import { cutOffConventions, reportingPeriod, submissionDeadline } from 'cchc/calendar'
 *
 * const january = reportingPeriod('month', 2024, 1, cutOffConventions.khanhHoa)
 * submissionDeadline(january, cutOffConventions.khanhHoa) // '2024-01-16'
 * submissionDeadline(january, cutOffConventions.decree) // null
 * ```
 */
export function submissionDeadline(
  period: { readonly to: IsoDate },
  convention: CutOffConvention,
  calendar: WorkingCalendar = vietNamCalendar,
): IsoDate | null {
  const submissionWorkingDays = valueOn(convention.law, period.to)?.submissionWorkingDays
  return submissionWorkingDays === undefined
    ? null
    : addWorkingDays(period.to, submissionWorkingDays, calendar)
}
