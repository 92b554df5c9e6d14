import { faultOf, InvalidTemplateError } from '../appendix/define-template.js'
import type { AppendixTemplate } from '../appendix/template.js'
import { isReportFigure, reportRate } from './report-figure.js'

/**
 * Refuses a template whose rows name figures that no section of a report declares (`inReport`), with an
 * `InvalidTemplateError`: a rate names a rate, any other row a figure. @internal
 */
export function requireFiguresInReport({ id, indicators }: AppendixTemplate): void {
  const faults = indicators.flatMap(({ key, kind, inReport = [] }) => {
    const [has, vi, en] =
      kind === 'rate'
        ? ([reportRate, 'tỷ lệ', 'rate'] as const)
        : ([isReportFigure, 'số liệu', 'figure'] as const)
    return inReport.flatMap(({ figure, oftenLeftOut = [] }) => [
      ...(has(figure)
        ? []
        : [faultOf(key, `báo cáo không có ${vi} ${figure}`, `a report has no ${en} ${figure}`)]),
      ...oftenLeftOut
        .filter((part) => !isReportFigure(part))
        .map((part) => faultOf(key, `báo cáo không có số liệu ${part}`, `a report has no figure ${part}`)),
    ])
  })
  if (faults.length > 0) throw new InvalidTemplateError(id, faults)
}
