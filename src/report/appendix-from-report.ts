import type { Appendix } from '../appendix/appendix.js'
import { appendixModel } from '../appendix/appendix-model.js'
import { completeValues } from '../appendix/complete-appendix.js'
import type { Indicator } from '../appendix/indicator.js'
import type { AppendixTemplate } from '../appendix/template.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import type { Report } from './report.js'
import { type DeterminedFigures, determinedFigures, reportFigure, reportRate } from './report-figure.js'
import { requireFiguresInReport } from './require-figures-in-report.js'
import { requireReport } from './require-report.js'

/** An appendix filled from the body of a report (phụ lục lập từ lời văn). */
export interface FilledAppendix<Row extends Indicator = Indicator> {
  readonly appendix: Appendix<Row>
  /** The rows filled from the body, and from which figure of it. */
  readonly filled: readonly { readonly key: Row['key']; readonly from: Path }[]
  /** The rows computed of those. */
  readonly derived: readonly Row['key'][]
}

/**
 * Fills an appendix from the body of a report (lập phụ lục từ số liệu của báo cáo): every row whose indicator says where
 * the body has its figure (`inReport`: plan, dossiers, staff, legal documents…), then the rates and totals that these
 * determine. What the body does not report stays blank; rows of other levels stay blank; the
 * report's own appendix is not read.
 *
 * Throws an `InvalidTemplateError` for a row whose `inReport` names a figure that a report does not have.
 *
 * A published rate fills its row as it is printed, so that a slip of the body is not hidden but found.
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { appendixFromReport, appendixTemplate2024, parseReport } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 *   direction: { plan: { planned: 11, completed: 3 } },
 * })
 * appendixFromReport(report, appendixTemplate2024).appendix.values
 * // { '1.1': '27.27', '1.1.planned': 11, '1.1.completed': 3 }
 * ```
 */
export function appendixFromReport<Row extends Indicator>(
  report: Report,
  template: AppendixTemplate<Row>,
): FilledAppendix<Row> {
  requireFiguresInReport(template)
  requireReport(report)
  const model = appendixModel(template)
  const ofYear: Report = {
    ...report.yearToDate,
    title: report.title,
    agency: report.agency,
    period: report.period,
  }
  const values: Record<string, Figure | PublishedRate> = {}
  const filled: { key: Row['key']; from: Path }[] = []
  const [determined, ofYearDetermined] = [determinedFigures(report), determinedFigures(ofYear)]
  const fill = (indicator: Row) => {
    // What is cumulated is said of the year, if a report tells the two apart.
    const found =
      (isCumulative(indicator) && valueInBody(ofYear, indicator, ofYearDetermined, ['yearToDate'])) ||
      valueInBody(report, indicator, determined)
    if (found === undefined) return
    values[indicator.key] = found.value
    filled.push({ key: indicator.key, from: found.from })
  }
  // A rate of the body may be of another base than the row, which is made of its own rows where these are known.
  const isLast = ({ kind, inReport = [], ...row }: Indicator) =>
    kind === 'rate' && 'formula' in row && inReport.every(({ strength }) => strength !== 'same')
  for (const indicator of template.indicators) if (!isLast(indicator)) fill(indicator)
  const { values: computed } = completeValues({ template: template.id, values }, model)
  for (const indicator of template.indicators)
    if (isLast(indicator) && computed[indicator.key] == null) fill(indicator)
  const { values: completed, derived } = completeValues({ template: template.id, values }, model)
  const inOrder = template.indicators.flatMap(({ key }) =>
    completed[key] == null ? [] : [[key, completed[key]] as const],
  )
  const appendix = { template: template.id, values: Object.fromEntries(inOrder) }
  return { appendix: appendix as unknown as Appendix<Row>, filled, derived }
}

function isCumulative(indicator: Indicator): boolean {
  return 'overTime' in indicator && indicator.overTime === 'cumulative'
}

/** What a figure of the body says in a row: a code whether there is any, an amount in the unit of the row. */
function asInRow(value: Figure | undefined, indicator: Indicator): Figure | undefined {
  if (indicator.kind === 'choice') {
    const code = value === undefined ? undefined : Math.min(1, intervalOf(value).low)
    return indicator.choices.some((each) => each.code === code) ? code : undefined
  }
  if (indicator.kind !== 'amount' || indicator.unit !== 'million-dong') return value
  return typeof value === 'number' ? value / 1_000_000 : undefined
}

/** The first figure of the body that fills a row. */
function valueInBody(
  report: Report,
  indicator: Indicator,
  determined: DeterminedFigures,
  at: Path = [],
): { readonly value: Figure | PublishedRate; readonly from: Path } | undefined {
  const { kind, levels, inReport = [] } = indicator
  if (kind === 'heading') return undefined
  if (levels !== undefined && !levels.includes(report.agency.level)) return undefined
  for (const { figure, levels: having } of inReport) {
    if (having !== undefined && !having.includes(report.agency.level)) continue
    const value =
      kind === 'rate'
        ? reportRate(figure)?.read(report)
        : asInRow(determined.figure(reportFigure(figure))?.value, indicator)
    if (value != null) return { value, from: [...at, ...figure.split('.')] }
  }
  return undefined
}
