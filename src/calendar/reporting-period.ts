import { addDays } from './add-days.js'
import { closingDate } from './closing-date.js'
import type { CutOffConvention } from './cut-off-convention.js'
import type { DateRange } from './date-range.js'
import { monthsOfPeriod } from './months-of-period.js'
import type { NamedPeriodKind } from './period-kind.js'

/**
 * A named period with its days (kỳ báo cáo, từ ngày … đến ngày …). It is a `Period` that states everything.
 */
export interface ReportingPeriod extends DateRange {
  readonly kind: NamedPeriodKind
  readonly year: number
  /** Missing for `nine-months` and `year`, which have none. */
  readonly ordinal?: number
}

/**
 * The days of a reporting period by a cut-off convention (thời gian của kỳ báo cáo). There is no default
 * convention: a report either follows one or it cannot be said which days it covers.
 *
 * `ordinal` is which month, quarter or half; for `year-to-date` how many months; `undefined` for `nine-months`
 * and `year`. Throws a `RangeError` for a year outside 1900 to 2199, an ordinal that the kind does not have, and
 * a convention that closes on no day of every month.
 *
 * @example
 * ```ts
 * import { cutOffConventions, reportingPeriod } from 'cchc/calendar'
 *
 * reportingPeriod('month', 2019, 2, cutOffConventions.calendar)
 * // { kind: 'month', year: 2019, ordinal: 2, from: '2019-02-01', to: '2019-02-28' }
 * reportingPeriod('year', 2024, undefined, cutOffConventions.decree)
 * // { kind: 'year', year: 2024, from: '2023-12-15', to: '2024-12-14' }
 * ```
 */
export function reportingPeriod(
  kind: NamedPeriodKind,
  year: number,
  ordinal: number | undefined,
  convention: CutOffConvention,
): ReportingPeriod {
  if (!Number.isInteger(year)) throw new RangeError(`Not a year: ${year}`)
  const [firstMonth, lastMonth] = monthsOfPeriod(kind, ordinal)
  const closedBefore =
    firstMonth === 1 ? closingDate(year - 1, 12, convention) : closingDate(year, firstMonth - 1, convention)
  return {
    kind,
    year,
    ...(ordinal !== undefined && { ordinal }),
    from: addDays(closedBefore, 1),
    to: closingDate(year, lastMonth, convention),
  }
}
