import type { CutOffConvention } from './cut-off-conventions.js'
import { type DateRange, requireDateRange } from './date-range.js'
import { daysInMonth, type IsoDate, withYear } from './day.js'
import { nameOfPeriod } from './format-period.js'
import type { Period } from './period.js'
import { reportingPeriod } from './reporting-period.js'

/**
 * The same period of the year before (cùng kỳ năm trước). A named period goes by kind, year and ordinal, with its
 * days by the convention; days that it states itself do not matter. A custom period keeps its days and months; one that
 * ends a month ends it in that year too, and any other 29 February becomes 28 February.
 *
 * `null` for a week, which has no like; when the year, or the ordinal its kind needs, or an end of a custom period is not stated, and before 1900. Throws
 * as `reportingPeriod` does otherwise, and when the ends of a custom period are no days in order.
 *
 * @example
 * ```ts
 * import { cutOffConventions, samePeriodLastYear } from 'cchc/calendar'
 *
 * samePeriodLastYear({ kind: 'nine-months', year: 2024 }, cutOffConventions.decree)
 * // { kind: 'nine-months', year: 2023, from: '2022-12-15', to: '2023-09-14' }
 * samePeriodLastYear({ kind: 'custom', from: '2024-01-01', to: '2024-02-29' }, cutOffConventions.decree)
 * // { kind: 'custom', from: '2023-01-01', to: '2023-02-28' }
 * samePeriodLastYear({ kind: 'custom', from: '2025-02-01', to: '2025-02-28' }, cutOffConventions.decree)
 * // { kind: 'custom', from: '2024-02-01', to: '2024-02-29' }
 * ```
 */
export function samePeriodLastYear(
  period: Period,
  convention: CutOffConvention,
): (Period & DateRange) | null {
  const { kind, from, to } = period
  if (kind === 'custom') {
    if (from === undefined || to === undefined) return null
    requireDateRange({ from, to })
    if (from < '1901') return null
    const last = yearBefore(to)
    return { kind, from: yearBefore(from), to: from < to && to === monthEnd(to) ? monthEnd(last) : last }
  }
  const name = nameOfPeriod(period)
  return (
    name && (name.year === 1900 ? null : reportingPeriod(name.kind, name.year - 1, name.ordinal, convention))
  )
}

function yearBefore(date: IsoDate): IsoDate {
  return withYear(date, Number(date.slice(0, 4)) - 1)
}

function monthEnd(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}
