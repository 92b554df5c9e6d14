import type { AppendixModel } from '../appendix/appendix-model.js'
import type { AppendixToCheck } from '../appendix/appendix-to-check.js'
import type { Located } from '../check/ruleset.js'
import { isExact } from '../quantity/figure.js'
import type { LocatedFigure } from '../quantity/located-figure.js'
import type { Report } from './report.js'
import { reportDay } from './report-day.js'
import { locateInReport, reportFigure } from './report-figure.js'

/**
 * The appendix of a report as its rules see it, if its form is known, with the figures of the body that its rows are
 * known to leave out.
 * @internal
 */
export function appendixOf(
  report: Report,
  forms: ReadonlyMap<string, AppendixModel>,
): readonly Located<AppendixToCheck>[] {
  const { appendix, agency } = report
  const model = appendix == null ? undefined : forms.get(appendix.template)
  if (appendix == null || model === undefined) return []
  const subject: AppendixToCheck = {
    appendix,
    model,
    level: agency.level,
    on: reportDay(report),
    leftOut: figuresLeftOut(report, model),
  }
  return [{ path: [], subject }]
}

function figuresLeftOut(
  report: Report,
  { template }: AppendixModel,
): Readonly<Record<string, readonly LocatedFigure[]>> {
  const leftOut: Record<string, readonly LocatedFigure[]> = {}
  for (const { key, inReport = [] } of template.indicators) {
    const figures = inReport.flatMap(({ oftenLeftOut = [] }) => oftenLeftOut)
    if (figures.length === 0) continue
    leftOut[key] = figures.flatMap((figure) => {
      const located = locateInReport(reportFigure(figure), report)
      return located !== undefined && isExact(located.value) ? [{ ...located, value: located.value }] : []
    })
  }
  return leftOut
}
