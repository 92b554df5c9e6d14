import type { AgencySeries } from './agency-series.js'
import { sameKindBefore } from './consecutive-periods.js'
import type { Gathered } from './gathered-rule.js'
import { eachWithBefore, isCorrectionAmong, isSinceJanuary, type PlacedReport } from './placed-report.js'
import type { ConsecutiveAssigned } from './rules/assigned-shrinking.js'
import { reportsOfYears } from './sections-in-year.js'

const path = ['direction', 'assignedTasks']

/** The assigned tasks of reports of one kind that follow each other in a year, and of longer periods since January. @internal */
export function* assignedOfYear(series: AgencySeries): Generator<Gathered<ConsecutiveAssigned>> {
  for (const next of series.reports) {
    const previous = sameKindBefore(next, series)
    if (previous !== undefined && previous.year === next.year) yield* pairOf(previous, next, false)
  }
  for (const reports of reportsOfYears(series)) {
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
    places: { previous: [before.index, ...path], next: [after.index, ...path] },
    ...(isCorrectionAmong(before, after) && { isCorrection: true }),
  }
}
