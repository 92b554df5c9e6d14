import { cutOffConventions } from '../calendar/cut-off-conventions.js'
import { notEvaluated } from '../check/rule.js'
import { scope } from '../check/ruleset.js'
import { type CheckResult, runRules } from '../check/run-rules.js'
import { planSeriesRules } from '../plan/rules/index.js'
import type { ConsecutivePlans } from '../plan/rules/plan-shrinking.js'
import type { Path } from '../quantity/figure.js'
import type { Report } from '../report/report.js'
import { requireReport } from '../report/require-report.js'
import type { AgencySeries } from './agency-series.js'
import type { Gathered, Unjudged } from './gathered-rule.js'
import { isSameAgency } from './group-by-agency.js'
import { eachWithBefore, isCorrectionAmong, placeReport } from './placed-report.js'
import { reportsOfNoYear, reportsOfYears } from './sections-in-year.js'
import { successionsOf } from './successions.js'

/**
 * Holds the plan of one report against that of an earlier one (đối chiếu kế hoạch năm giữa hai báo cáo): the plan of a
 * year does not lose tasks without a reason. Only for one agency and one year, the earlier report first; else nothing is
 * evaluated, and the gap says why. Paths begin with `previous` or `next` and go on in the plan: `['next', 'planned']`.
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'cchc'
 * import { checkConsecutivePlans } from 'cchc/series'
 *
 * const agency = { name: 'UBND thị trấn Đình Cả', level: 'commune' } as const
 * const quarter = (ordinal: number, planned: number) => ({
 *   title: 'Báo cáo quý',
 *   agency,
 *   period: { kind: 'quarter', year: 2024, ordinal } as const,
 *   direction: { plan: { planned } },
 * })
 * const { findings } = checkConsecutivePlans(quarter(1, 11), quarter(2, 10))
 * findings.map(describeFinding)
 * // ['Kế hoạch năm còn 10 nhiệm vụ, báo cáo trước là 11 (lệch -1), không nêu lý do.']
 * ```
 */
export function checkConsecutivePlans(previous: Report, next: Report): CheckResult {
  for (const report of [previous, next]) requireReport(report)
  const pair: ConsecutivePlans = {
    previous: previous.direction?.plan ?? {},
    next: next.direction?.plan ?? {},
  }
  const obstacle = obstacleTo(previous, next)
  const rules =
    obstacle === undefined
      ? planSeriesRules
      : planSeriesRules.map((rule) => ({ ...rule, check: () => notEvaluated(obstacle) }))
  return runRules({ scopes: [scope((root: ConsecutivePlans) => [{ path: [], subject: root }], rules)] }, pair)
}

/** What keeps the plans of two reports from being compared: another agency, another year, the wrong order. */
function obstacleTo(previous: Report, next: Report): Path | undefined {
  if (!isSameAgency(previous.agency, next.agency)) return ['next', 'agency']
  const placed = [previous, next].flatMap(
    (report, index) => placeReport(report, index, cutOffConventions.decree) ?? [],
  )
  if (successionsOf([placed]).list.length > 1) return ['next', 'agency', 'predecessors']
  const year = yearOf(previous)
  if (year === undefined) return ['previous', 'period']
  if (yearOf(next) !== year) return ['next', 'period']
  const [before, after] = [previous.period.to, next.period.to]
  return before !== undefined && after !== undefined && after < before ? ['next', 'period'] : undefined
}

/** The year whose plan a report speaks of; a year of reports ends with its last period, in December. */
function yearOf({ period: { year, to } }: Report): number | undefined {
  return year ?? (to === undefined ? undefined : Number(to.slice(0, 4)))
}

const path = ['direction', 'plan']

/** The plan of each year in the reports that follow each other and say how many tasks it has. @internal */
export function* plansOfYear(series: AgencySeries): Generator<Gathered<ConsecutivePlans> | Unjudged> {
  yield* reportsOfNoYear(series, ({ report }) => report.direction?.plan?.planned != null)
  for (const reports of reportsOfYears(series)) {
    const saying = reports.filter(({ report }) => report.direction?.plan?.planned != null)
    for (const [before, next] of eachWithBefore(saying, ({ days }) => days.to)) {
      yield {
        subject: { previous: before.report.direction?.plan ?? {}, next: next.report.direction?.plan ?? {} },
        places: { previous: [before.index, ...path], next: [next.index, ...path] },
        ...(isCorrectionAmong(before, next) && { isCorrection: true }),
      }
    }
  }
}
