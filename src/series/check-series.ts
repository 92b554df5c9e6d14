import { type AppendixForm, appendixModel, formShape } from '../appendix/appendix-model.js'
import { cumulative as appendixCumulative } from '../appendix/rules/cumulative.js'
import { jump } from '../appendix/rules/jump.js'
import { stockCarry } from '../appendix/rules/stock-carry.js'
import { type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import type { OverTime } from '../check/indicator.js'
import { anObject, listOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import { type AnyRule, notEvaluated } from '../check/rule.js'
import { type Scope, scope } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, runRules } from '../check/run-rules.js'
import { continuity } from '../dossier/rules/continuity.js'
import { planShrinking } from '../plan/rules/plan-shrinking.js'
import type { Path } from '../quantity/figure.js'
import { defaultForms } from '../report/default-forms.js'
import type { Report } from '../report/report.js'
import { conventionShape, requireReport } from '../report/require-report.js'
import { type AgencySeries, agencySeries } from './agency-series.js'
import {
  appendicesOfNextPeriod,
  appendicesOfNextYear,
  appendicesOfYear,
  type Forms,
} from './appendices-in-time.js'
import { appendixAdder } from './appendix-sections.js'
import { assignedOfYear } from './assigned-of-year.js'
import { carriedDossiers, carriedFeedback } from './carried-dossiers.js'
import { changesInTime } from './changes-in-time.js'
import { plansOfYear } from './check-consecutive-plans.js'
import { consecutivePeriods } from './consecutive-periods.js'
import { type Gathered, gatheredScope, type Unjudged } from './gathered-rule.js'
import { groupByAgency } from './group-by-agency.js'
import { periodsOfWhole } from './periods-of-whole.js'
import { type PlacedReport, placeCumulated, placeReport } from './placed-report.js'
import { agencyCode, sharedCodes } from './rules/agency-code.js'
import { assignedShrinking } from './rules/assigned-shrinking.js'
import { change } from './rules/change.js'
import { cumulative } from './rules/cumulative.js'
import { feedbackContinuity } from './rules/feedback-continuity.js'
import { gap } from './rules/gap.js'
import { reportSeriesRules } from './rules/index.js'
import { overlap } from './rules/overlap.js'
import { citationsOfYears, staleCitation } from './rules/stale-citation.js'
import { sumOfPeriods } from './rules/sum-of-periods.js'
import { samePeriodOfYears, yearOnYear } from './rules/year-on-year.js'
import { sectionsInYear } from './sections-in-year.js'
import { successionsOf } from './successions.js'

/** How reports that follow each other are checked. */
export interface CheckSeriesOptions extends Pick<RunOptions, 'severities'> {
  /** The cut-off convention that gives the days of periods that do not state theirs (Decree 09/2019 unless said). */
  readonly convention?: CutOffConvention
  /** The forms that the appendices may be of, those of 2024 and 2025 unless said. */
  readonly forms?: readonly AppendixForm[]
}

const optionsShape = /* @__PURE__ */ optionsOf<CheckSeriesOptions>({
  severities: anObject,
  convention: conventionShape,
  forms: /* @__PURE__ */ listOf(formShape),
})

/**
 * Holds the reports of agencies against each other in time (đối chiếu chuỗi báo cáo): what one period closes with, the
 * next opens with; periods neither overlap nor leave a gap; what is cumulated does not fall; a longer period is the sum of
 * the shorter ones; what changed much since the last year, or was copied from it, is named. Reports of any number of
 * agencies in any order; those of different agencies are never compared.
 *
 * Paths of findings begin with the place of the report in the list. Reports of which it cannot be said which days they
 * cover are not evaluated; the gaps name them. Of several reports of one period, which is a finding, the one issued last
 * is held against the others. Thematic and ad-hoc reports follow no order of periods and may count something else: what
 * their figures contradict is at most a warning.
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { checkSeries, describeFinding } from 'cchc'
 *
 * const month = (ordinal: number, procedures: object) => ({
 *   title: 'Báo cáo tháng',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' } as const,
 *   period: { kind: 'month', year: 2024, ordinal } as const,
 *   procedures,
 * })
 * const march = month(3, { dossiers: { inProgress: { total: 12 } } })
 * const april = month(4, { dossiers: { received: { carriedOver: 11 } } })
 * const { findings } = checkSeries([april, march])
 * findings[0]?.path // [0, 'procedures', 'dossiers', 'received', 'carriedOver']
 * findings.map(describeFinding)
 * // ['Hồ sơ từ kỳ trước chuyển sang: kỳ sau ghi 11, nhưng cuối kỳ trước còn 12 (lệch -1).']
 * ```
 */
export function checkSeries(reports: readonly Report[], options: CheckSeriesOptions = {}): CheckResult {
  requireOptions(options, optionsShape)
  const { convention = cutOffConventions.decree, forms = defaultForms, severities } = options
  const formsById: Forms = new Map(forms.map(appendixModel).map((form) => [form.template.id, form]))
  const placed: PlacedReport[] = []
  const obstacles: Path[] = []
  reports.forEach((report, index) => {
    requireReport(report, forms, [index])
    const place = placeReport(report, index, convention)
    const cumulated = placeCumulated(report, index, convention)
    if (place === undefined) obstacles.push([index, 'period'])
    else placed.push(place, ...(cumulated ? [cumulated] : []))
  })
  const { list, unknown } = successionsOf(groupByAgency(placed, ({ report }) => report.agency))
  const series = list.map(({ reports: own, predecessors }) =>
    agencySeries(
      own,
      predecessors.map((each) => agencySeries(each)),
    ),
  )
  const scopes = [
    notEvaluatedAt([...reportSeriesRules.values()], obstacles),
    notEvaluatedAt(carryingRules, unknown),
    gatheredScope(() => sharedCodes(placed), [agencyCode]),
    ...scopesOf(series, convention, formsById),
  ]
  return runRules({ scopes }, reports, { severities })
}

/** The rules by which reports go on with those before them. */
const carryingRules: readonly AnyRule[] = [
  continuity,
  feedbackContinuity,
  cumulative,
  sumOfPeriods,
  yearOnYear,
  change,
  planShrinking,
  assignedShrinking,
  appendixCumulative,
  stockCarry,
  jump,
]

function scopesOf(
  series: readonly AgencySeries[],
  convention: CutOffConvention,
  forms: Forms,
): readonly Scope<readonly Report[]>[] {
  function* all<Subject>(gather: (each: AgencySeries) => Iterable<Gathered<Subject> | Unjudged>) {
    for (const each of series) yield* gather(each)
  }
  const withFlows = appendixAdder(forms, isFlow)
  const withRows = appendixAdder(forms, hasOneMeaning)
  return [
    gatheredScope(() => all(consecutivePeriods), [overlap, gap]),
    gatheredScope(() => all(carriedDossiers), [continuity]),
    gatheredScope(() => all(carriedFeedback), [feedbackContinuity]),
    // What a form cumulates is held by a rule of appendices.
    gatheredScope(() => all((each) => sectionsInYear(withFlows(each))), [cumulative]),
    gatheredScope(() => all((each) => periodsOfWhole(withRows(each))), [sumOfPeriods]),
    gatheredScope(() => all((each) => samePeriodOfYears(each, convention)), [yearOnYear]),
    gatheredScope(() => all((each) => changesInTime(each, convention)), [change]),
    gatheredScope(() => all(citationsOfYears), [staleCitation]),
    gatheredScope(() => all(plansOfYear), [planShrinking]),
    gatheredScope(() => all(assignedOfYear), [assignedShrinking]),
    gatheredScope(() => all((each) => appendicesOfYear(each, forms)), [appendixCumulative]),
    gatheredScope(() => all((each) => appendicesOfNextPeriod(each, forms)), [stockCarry, jump]),
    gatheredScope(() => all((each) => appendicesOfNextYear(each, forms, convention)), [jump]),
  ]
}

function isFlow({ overTime }: { readonly overTime: OverTime }): boolean {
  return overTime === 'flow'
}

/** A row that may repeat one figure of the body or another counts now this, now that. */
function hasOneMeaning({ inReport = [] }: { readonly inReport?: readonly unknown[] }): boolean {
  return inReport.length < 2
}

/** Rules are not evaluated on reports of which something is missing, such as their days. */
function notEvaluatedAt(rules: readonly AnyRule[], places: readonly Path[]): Scope<readonly Report[]> {
  const unable = rules.map((rule) => ({ ...rule, check: (place: Path) => notEvaluated(place) }))
  return scope(() => places.map((place) => ({ path: [], subject: place })), unable)
}
