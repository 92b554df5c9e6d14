import type { Appendix } from '../appendix/appendix.js'
import type { AppendixModel } from '../appendix/appendix-model.js'
import type { AmountIndicator, CountIndicator, Indicator } from '../appendix/indicator.js'
import { isOfAnotherScale } from '../appendix/printed-unit.js'
import { figureAt, rowLabel } from '../appendix/value-of.js'
import type { SectionModel } from '../check/entries.js'
import { defineModel } from '../check/model.js'
import { valueAtPath } from '../report/figure-path.js'
import type { Report } from '../report/report.js'
import type { SectionOfReport } from '../report/sections-of-report.js'
import type { AgencySeries } from './agency-series.js'
import type { Forms } from './appendices-in-time.js'
import type { PlacedReport } from './placed-report.js'

type Row = CountIndicator | AmountIndicator
type Values = Readonly<Record<string, unknown>>

/**
 * Puts the rows of each appendix beside the sections of its report, but for those that the body says as well: there they
 * are held against those of other reports. @internal
 */
export function appendixAdder(
  forms: Forms,
  isJudged: (row: Row) => boolean,
): (series: AgencySeries) => AgencySeries {
  const models = new Map([...forms].map(([id, form]) => [id, sectionModel(form, isJudged)]))
  return (series) => {
    const known = new Map<PlacedReport, PlacedReport>()
    const withAppendix = (placed: PlacedReport): PlacedReport => {
      const { appendix } = placed.report
      const model = appendix == null || placed.isCumulated ? undefined : models.get(appendix.template)
      if (appendix == null || model === undefined) return placed
      const made = known.get(placed) ?? {
        ...placed,
        sections: new Map([
          ...placed.sections,
          [`appendix ${appendix.template}`, sectionOf(placed.report, appendix, model)],
        ]),
      }
      known.set(placed, made)
      return made
    }
    return {
      ...series,
      reports: series.reports.map(withAppendix),
      byPeriod: new Map([...series.byPeriod].map(([key, placed]) => [key, withAppendix(placed)])),
    }
  }
}

interface ModelOfForm {
  readonly section: SectionModel
  readonly form: AppendixModel
}

function sectionModel(form: AppendixModel, isJudged: (row: Row) => boolean): ModelOfForm {
  const rows = form.template.indicators.filter(isCounted).filter(isJudged)
  const indicators = Object.fromEntries(
    rows.map((row) => [
      row.key,
      {
        label: rowLabel(row),
        unit: row.unit,
        overTime: row.overTime,
        // Many fill in what happened since January, and do not say so.
        ...(row.overTime === 'flow' && { alsoRead: 'cumulative' as const }),
        read: (values: object) => figureAt(values as Values, row.key),
      },
    ]),
  )
  const model = defineModel<object, string>({ indicators, pathOf: (key) => [key] })
  const { title } = form.template
  return {
    form,
    section: { ...model, path: ['appendix'], title, layout: 'figures', hasOwnRules: true, ownSums: [] },
  }
}

function isCounted(row: Indicator): row is Row {
  return row.kind === 'count' || row.kind === 'amount'
}

/** The rows that the body does not say and that are printed in the money of the form. */
function sectionOf(report: Report, appendix: Appendix, { section, form }: ModelOfForm): SectionOfReport {
  const values: Record<string, unknown> = { ...appendix.values }
  for (const row of form.template.indicators) {
    const isSaid = row.inReport?.some(({ figure }) => valueAtPath(report, figure.split('.')) != null)
    if (isSaid || isOfAnotherScale(appendix.units, row)) delete values[row.key]
  }
  return { model: section, path: ['appendix', 'values'], figures: values }
}
