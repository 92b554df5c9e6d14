import { InvalidTemplateError } from '../appendix/define-template.js'
import type { AppendixTemplate } from '../appendix/template.js'
import { isReportFigure, reportRate } from './report-figure.js'

/**
 * Refuses a template whose rows name figures that no section of a report declares (`inReport`), with an
 * `InvalidTemplateError`: a rate names a rate, any other row a figure.
 * @internal
 */
export function requireFiguresInReport({ id, indicators }: AppendixTemplate): void {
  const faults = indicators.flatMap(({ key, kind, inReport = [] }) =>
    inReport.flatMap(({ figure, oftenLeftOut = [] }) => [
      ...((kind === 'rate' ? reportRate(figure) !== undefined : isReportFigure(figure))
        ? []
        : [`${key}: a report has no ${kind === 'rate' ? 'rate' : 'figure'} ${figure}`]),
      ...oftenLeftOut.flatMap((part) =>
        isReportFigure(part) ? [] : [`${key}: a report has no figure ${part}`],
      ),
    ]),
  )
  if (faults.length > 0) throw new InvalidTemplateError(id, faults)
}
