import type { Path } from '../quantity/figure.js'
import type { AgencySeries } from './agency-series.js'
import { sameKindBefore } from './consecutive-periods.js'
import type { Gathered } from './gathered-rule.js'
import {
  eachWithBefore,
  isCorrectionAmong,
  isSinceJanuary,
  type PlacedReport,
  typesInDoubt,
} from './placed-report.js'
import type { ConsecutiveAssigned } from './rules/assigned-shrinking.js'
import { reportsOfYears } from './sections-in-year.js'

/**
 * The assigned tasks of reports of one kind that follow each other in a year, and of longer periods since January, with what
 * reports say of the year under `yearToDate`. @internal
 */
export function* assignedOfYear(series: AgencySeries): Generator<Gathered<ConsecutiveAssigned>> {
  for (const next of series.reports) {
    // Beside all tasks of the year, those of the period may be the new ones alone.
    if (next.report.yearToDate?.direction?.assignedTasks != null) continue
    const previous = sameKindBefore(next, series)
    if (previous !== undefined && previous.year === next.year) yield* pairOf(previous, next, false)
  }
  for (const reports of reportsOfYears({ reports: [...series.reports, ...series.cumulated] })) {
    const cumulated = reports.filter(
      (placed) => isSinceJanuary(placed) && placed.report.direction?.assignedTasks != null,
    )
    for (const [before, next] of eachWithBefore(cumulated, ({ days }) => days.to))
      yield* pairOf(before, next, true)
  }
}

function* pairOf(
  before: PlacedReport,
  after: PlacedReport,
  isInside: boolean,
): Generator<Gathered<ConsecutiveAssigned>> {
  const [previous, next] = [before, after].map(({ report }) => report.direction?.assignedTasks)
  if (previous == null || next == null) return
  yield {
    subject: { previous, next, isInside },
    places: { previous: placeOf(before), next: placeOf(after) },
    doubts: typesInDoubt(before, after),
    ...(isCorrectionAmong(before, after) && { isCorrection: true }),
  }
}

function placeOf({ index, isCumulated }: PlacedReport): Path {
  return [index, ...(isCumulated ? ['yearToDate'] : []), 'direction', 'assignedTasks']
}
