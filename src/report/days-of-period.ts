import type { CutOffConvention } from '../calendar/cut-off-conventions.js'
import type { DateRange } from '../calendar/date-range.js'
import type { Period } from '../calendar/period.js'
import { periodRange } from '../calendar/reporting-period.js'

/**
 * The days that a period covers, as `periodRange` gives them; `null` for one of 1900 as well, which may begin in
 * 1899, before the first day that can be written.
 * @internal
 */
export function daysOfPeriod(period: Period, convention: CutOffConvention): DateRange | null {
  return period.year === 1900 ? null : periodRange(period, convention)
}
