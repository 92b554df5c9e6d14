import type { ConsecutivePlans } from '../../plan/rules/plan-shrinking.js'
import type { AgencySeries } from './agency-series.js'
import type { PlacedReport } from './placed-report.js'
import type { Gathered, Unjudged } from './relocated-rule.js'
import { reportsOfNoYear, reportsOfYears } from './sections-in-year.js'

const path = ['direction', 'plan']

/**
 * The plan of each year in the reports that follow each other and say how many tasks it has (kế hoạch năm qua các kỳ).
 * Reports of one cut-off day are held against the one before.
 * @internal
 */
export function* plansOfYear(series: AgencySeries): Generator<Gathered<ConsecutivePlans> | Unjudged> {
  yield* reportsOfNoYear(series, ({ report }) => report.direction?.plan?.planned != null)
  for (const reports of reportsOfYears(series)) {
    let before: PlacedReport | undefined
    let last: PlacedReport | undefined
    for (const next of reports) {
      const plan = next.report.direction?.plan
      if (plan?.planned == null) continue
      if (last === undefined || last.days.to < next.days.to) {
        before = last
        last = next
      }
      const previous = before?.report.direction?.plan
      if (before === undefined || previous == null) continue
      yield {
        subject: { previous, next: plan },
        places: { previous: [before.index, ...path], next: [next.index, ...path] },
      }
    }
  }
}
