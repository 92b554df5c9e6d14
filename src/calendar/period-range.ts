import type { CutOffConvention } from './cut-off-convention.js'
import type { DateRange } from './date-range.js'
import { nameOfPeriod } from './name-of-period.js'
import type { Period } from './period.js'
import { reportingPeriod } from './reporting-period.js'

/**
 * The days that a period covers (từ ngày … đến ngày …): those it states itself, else those that its name has by
 * the convention.
 *
 * `null` when that cannot be said: it states no days and no year, or not the ordinal its kind needs; or it
 * states one end alone, and that is not the convention's. Throws as `reportingPeriod` does.
 *
 * @example
 * ```ts
 * import { cutOffConventions, periodRange } from 'cchc/calendar'
 *
 * periodRange({ kind: 'month', year: 2024, ordinal: 3 }, cutOffConventions.decree)
 * // { from: '2024-02-15', to: '2024-03-14' }
 * periodRange({ kind: 'month', year: 2024 }, cutOffConventions.decree) // null
 * ```
 */
export function periodRange(period: Period, convention: CutOffConvention): DateRange | null {
  if (period.from !== undefined && period.to !== undefined) return { from: period.from, to: period.to }
  const name = nameOfPeriod(period)
  if (name === null) return null
  const { from, to } = reportingPeriod(name.kind, name.year, name.ordinal, convention)
  const agrees = (period.from ?? from) === from && (period.to ?? to) === to
  return agrees ? { from, to } : null
}
