import type { AppendixModel } from '../appendix/appendix-model.js'
import type { AppendixRelation, ConsecutiveAppendices } from '../appendix/rules/consecutive-appendices.js'
import type { CutOffConvention } from '../calendar/cut-off-conventions.js'
import type { AgencySeries } from './agency-series.js'
import { sameKindBefore } from './consecutive-periods.js'
import type { Gathered, Unjudged } from './gathered-rule.js'
import { isCorrectionAmong, type PlacedReport, typesInDoubt } from './placed-report.js'
import { yearBefore } from './rules/year-on-year.js'
import { reportsOfNoYear, reportsOfYears } from './sections-in-year.js'

/** The forms of appendices by their ids. */
export type Forms = ReadonlyMap<string, AppendixModel>

type Pairs = Generator<Gathered<ConsecutiveAppendices> | Unjudged>

/**
 * The appendices of one year and one form, each with the one before it by cut-off day: cumulative figures go on.
 * @internal
 */
export function* appendicesOfYear(series: AgencySeries, forms: Forms): Pairs {
  yield* reportsOfNoYear(series, ({ report }) => report.appendix != null)
  for (const reports of reportsOfYears(series)) {
    let before: PlacedReport | undefined
    let last: PlacedReport | undefined
    for (const next of reports) {
      if (next.report.appendix == null) continue
      if (last === undefined || last.days.to < next.days.to) {
        before = last
        last = next
      }
      if (before !== undefined) yield* pairOf(before, next, 'next-period', forms)
    }
  }
}

/**
 * The appendices of periods of one kind that follow each other by name: stocks carry over.
 * @internal
 */
export function* appendicesOfNextPeriod(series: AgencySeries, forms: Forms): Pairs {
  for (const next of series.reports) {
    const previous = sameKindBefore(next, series)
    if (previous !== undefined) yield* pairOf(previous, next, 'next-period', forms)
  }
}

/**
 * The appendices of one period of two years.
 * @internal
 */
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
  yield {
    subject: { previous: before, next: after, model, relation, sameYear: previous.year === next.year },
    places: { previous: [previous.index, 'appendix'], next: [next.index, 'appendix'] },
    doubts: typesInDoubt(previous, next),
    ...(isCorrectionAmong(previous, next) && { isCorrection: true }),
  }
}
