import type { CutOffConvention } from './cut-off-conventions.js'
import { nameOfPeriod } from './format-period.js'
import { ordinalLimits, type Period } from './period.js'
import { type ReportingPeriod, reportingPeriod } from './reporting-period.js'

/**
 * The period of the same kind that ends the day before this one begins (kỳ trước liền kề), with its days by the
 * convention. It goes by kind, year and ordinal; days that the period states itself do not matter.
 *
 * `null` for `nine-months` and `year-to-date`, which all begin with the year and so have none before them (see
 * `samePeriodLastYear`), for `week` and `custom`, for one before 1900, and when the year, or the ordinal its kind needs, is not
 * stated. Throws as `reportingPeriod` does otherwise.
 *
 * @example
 * ```ts
 * import { cutOffConventions, previousPeriod } from 'cchc/calendar'
 *
 * previousPeriod({ kind: 'quarter', year: 2024, ordinal: 1 }, cutOffConventions.calendar)
 * // { kind: 'quarter', year: 2023, ordinal: 4, from: '2023-10-01', to: '2023-12-31' }
 * ```
 */
export function previousPeriod(period: Period, convention: CutOffConvention): ReportingPeriod | null {
  const name = nameOfPeriod(period)
  if (name === null || name.kind === 'nine-months' || name.kind === 'year-to-date') return null
  const { kind, year, ordinal } = name
  if (year === 1900 && (ordinal ?? 1) === 1) return null
  return ordinal === undefined || ordinal === 1
    ? reportingPeriod(kind, year - 1, ordinal && ordinalLimits[kind], convention)
    : reportingPeriod(kind, year, ordinal - 1, convention)
}
