import type { AppendixModel, AppendixToCheck } from '../appendix/appendix-model.js'
import type { IsoDate } from '../calendar/day.js'
import type { Located } from '../check/ruleset.js'
import { isExact, type LocatedFigure } from '../quantity/figure.js'
import type { Report } from './report.js'
import { locateInReport, type ReportFigure, reportFigure } from './report-figure.js'

/** A form of the appendix, with the figures of the body that its rows are known to leave out, by the keys of the rows. */
export interface FormOfReport {
  readonly model: AppendixModel
  readonly oftenLeftOut: readonly (readonly [string, readonly ReportFigure[]])[]
}

/** Finds in the body of a report what the rows of a form are known to leave out, once for all reports. @internal */
export function formOfReport(model: AppendixModel): FormOfReport {
  const oftenLeftOut = model.template.indicators.flatMap(({ key, inReport = [] }) => {
    const figures = inReport.flatMap(({ oftenLeftOut = [] }) => oftenLeftOut.map(reportFigure))
    return figures.length === 0 ? [] : [[key, figures] as const]
  })
  return { model, oftenLeftOut }
}

/** The appendix of a report as its rules see it, if its form is known. @internal */
export function appendixOf(
  report: Report,
  forms: ReadonlyMap<string, FormOfReport>,
  on: IsoDate | undefined,
): readonly Located<AppendixToCheck>[] {
  const { appendix, agency } = report
  const form = appendix == null ? undefined : forms.get(appendix.template)
  if (appendix == null || form === undefined) return []
  const subject: AppendixToCheck = {
    appendix,
    model: form.model,
    level: agency.level,
    on,
    leftOut: figuresLeftOut(report, form),
  }
  return [{ path: [], subject }]
}

function figuresLeftOut(
  report: Report,
  { oftenLeftOut }: FormOfReport,
): Readonly<Record<string, readonly LocatedFigure[]>> {
  const located = (figure: ReportFigure) => {
    const found = locateInReport(figure, report)
    return found !== undefined && isExact(found.value) ? [{ ...found, value: found.value }] : []
  }
  return Object.fromEntries(oftenLeftOut.map(([key, figures]) => [key, figures.flatMap(located)]))
}
