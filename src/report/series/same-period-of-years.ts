import type { CutOffConvention } from '../../calendar/cut-off-conventions.js'
import { samePeriodLastYear } from '../../calendar/same-period-last-year.js'
import type { AgencySeries } from './agency-series.js'
import { type PlacedReport, periodKey } from './placed-report.js'
import type { Gathered } from './relocated-rule.js'
import type { SectionInTwoYears } from './rules/year-on-year.js'

/**
 * The sections that a report has as well as that of the same period of the last year (cùng kỳ năm trước).
 * @internal
 */
export function* samePeriodOfYears(
  series: AgencySeries,
  convention: CutOffConvention,
): Generator<Gathered<SectionInTwoYears>> {
  for (const next of series.reports) {
    const previous = yearBefore(next, series, convention)
    if (previous === undefined) continue
    for (const [key, later] of next.sections) {
      const earlier = previous.sections.get(key)
      if (earlier === undefined) continue
      yield {
        subject: {
          section: later.model.path.join('.'),
          previous: earlier.figures,
          next: later.figures,
        },
        places: { previous: [previous.index, ...earlier.path], next: [next.index, ...later.path] },
      }
    }
  }
}

/**
 * The report of the same period of the last year.
 * @internal
 */
export function yearBefore(
  { report: { period }, months }: PlacedReport,
  { byPeriod }: AgencySeries,
  convention: CutOffConvention,
): PlacedReport | undefined {
  if (months !== undefined) {
    return byPeriod.get(periodKey(period.kind, { first: months.first - 12, last: months.last - 12 }))
  }
  const last = samePeriodLastYear(period, convention)
  return last === null ? undefined : byPeriod.get(periodKey(period.kind, last))
}
