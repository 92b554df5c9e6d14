import type { Appendix } from '../appendix/appendix.js'
import type { AppendixModel } from '../appendix/appendix-model.js'
import type { AppendixRelation, ConsecutiveAppendices } from '../appendix/rules/consecutive-appendices.js'
import type { CutOffConvention } from '../calendar/cut-off-conventions.js'
import type { AgencySeries } from './agency-series.js'
import { sameKindBefore } from './consecutive-periods.js'
import type { Gathered, Unjudged } from './gathered-rule.js'
import { eachWithBefore, isCorrectionAmong, type PlacedReport, typesInDoubt } from './placed-report.js'
import { yearBefore } from './rules/year-on-year.js'
import { reportsOfNoYear, reportsOfYears } from './sections-in-year.js'

export type Forms = ReadonlyMap<string, AppendixModel>

type Pairs = Generator<Gathered<ConsecutiveAppendices> | Unjudged>

/** The appendices of one year and one form, each with the one before it by cut-off day. @internal */
export function* appendicesOfYear(series: AgencySeries, forms: Forms): Pairs {
  yield* reportsOfNoYear(series, ({ report }) => report.appendix != null)
  for (const reports of reportsOfYears(series)) {
    const having = reports.filter(({ report }) => report.appendix != null)
    for (const [before, next] of eachWithBefore(having, ({ days }) => days.to)) {
      yield* pairOf(before, next, 'next-period', forms)
    }
  }
}

/** The appendices of periods of one kind that follow each other by name: stocks carry over. @internal */
export function* appendicesOfNextPeriod(series: AgencySeries, forms: Forms): Pairs {
  for (const next of series.reports) {
    const previous = sameKindBefore(next, series)
    if (previous !== undefined) yield* pairOf(previous, next, 'next-period', forms)
  }
}

/** The appendices of one period of two years. @internal */
export function* appendicesOfNextYear(
  series: AgencySeries,
  forms: Forms,
  convention: CutOffConvention,
): Pairs {
  for (const next of series.reports) {
    const previous = yearBefore(next, series, convention)
    if (previous !== undefined) yield* pairOf(previous, next, 'next-year', forms)
  }
}

/** The appendices of two reports; those that are not of one form, or of a form that is not known, are not judged. */
function* pairOf(
  previous: PlacedReport,
  next: PlacedReport,
  relation: AppendixRelation,
  forms: Forms,
): Pairs {
  const [before, after] = [previous.report.appendix, next.report.appendix]
  if (before == null || after == null) return
  const model = forms.get(after.template)
  if (model === undefined || before.template !== after.template) {
    yield { missing: [[next.index, 'appendix', 'template']] }
    return
  }
  const isExcused = relation === 'next-period' && next.report.direction?.plan?.changeReason != null
  yield {
    subject: {
      previous: before,
      next: isExcused ? withoutPlan(after, model) : after,
      model,
      relation,
      sameYear: previous.year === next.year,
    },
    places: { previous: [previous.index, 'appendix'], next: [next.index, 'appendix'] },
    doubts: typesInDoubt(previous, next),
    ...(isCorrectionAmong(previous, next) && { isCorrection: true }),
  }
}

/** An appendix without the rows that repeat figures of the plan: a reason for its change excuses them as well. */
function withoutPlan(appendix: Appendix, { template }: AppendixModel): Appendix {
  const rows = template.indicators.filter(({ inReport = [] }) =>
    inReport.some(({ figure }) => figure.startsWith('direction.plan.')),
  )
  const values: Record<string, unknown> = { ...appendix.values }
  for (const { key } of rows) delete values[key]
  return { ...appendix, values } as Appendix
}
