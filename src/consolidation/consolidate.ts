import type { Agency } from '../agency/agency.js'
import type { Appendix } from '../appendix/appendix.js'
import {
  type AppendixForm,
  type AppendixModel,
  appendixModel,
  formShape,
} from '../appendix/appendix-model.js'
import { completeValues } from '../appendix/complete-appendix.js'
import { termsOfRate } from '../check/model.js'
import { aText, listOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import type { Figure, Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { rateOf } from '../quantity/rate-of.js'
import { defaultForms } from '../report/default-forms.js'
import type { Report } from '../report/report.js'
import { reportsAsRead } from '../report/require-report.js'
import { sectionPlaces, yearToDateModels } from '../report/section-places.js'
import { sectionModels } from '../report/sections/index.js'
import type { ConsolidatedFigure } from './consolidated-figure.js'
import { type ExcludedReport, type Hierarchy, hierarchyShape } from './hierarchy.js'
import { type ConsolidatedSection, type FormOfUnits, type IndistinctRows, sumReports } from './report-sums.js'

/** The report of a superior made of those of its units (báo cáo tổng hợp), and where everything in it comes from. */
export interface Consolidation {
  /** The figures that every report has, added up, and their rates computed anew. */
  readonly report: Report
  /** Every figure that adds up, those too that some reports lack, with the part of each unit. */
  readonly figures: readonly ConsolidatedFigure[]
  /** The units without a report, in their order. */
  readonly missing: readonly Agency[]
  /** Reports that are not in the sums, and why. */
  readonly excluded: readonly ExcludedReport[]
  /** Rows of one table that bear one name in one section, or none: they are added up as one row. */
  readonly indistinct: readonly IndistinctRows[]
  /** The forms of the units' appendices; where they are several, no form has them all, and the report has no appendix. */
  readonly forms: readonly FormOfUnits[]
}

/** What a consolidated report is called, and the forms that appendices may be of. */
export interface ConsolidateOptions {
  /** The title of the consolidated report. */
  readonly title?: string
  /**
   * The forms of the appendix that are added up, each by itself; absent: those of 2024 and 2025. Where units use several,
   * or one that is not given, `forms` says so.
   */
  readonly forms?: readonly AppendixForm[]
}

const optionsShape = /* @__PURE__ */ optionsOf<ConsolidateOptions>({
  title: aText,
  forms: /* @__PURE__ */ listOf(formShape),
})

/** Decimals of a rate that is computed anew. */
const places = 2

/**
 * Adds up the reports of the units of an agency for one period (tổng hợp báo cáo của các đơn vị), in one pass over
 * reports that may come one by one.
 *
 * Flows and stocks of one period add up over units; rates are computed anew of the sums and never averaged. The rows of a
 * table are joined by their names and the sections that they lie in; a table is in the report only if all reports have it.
 * What each agency has of its own (its plan, its rank, the procedures that all communes share) is left out. The sums are
 * those of the reports that came: while units are in `missing`, they are not the whole.
 *
 * A figure that one of the reports lacks is not in the report: it is not 0. It stands in `figures` with the units that
 * lack it. A report of an agency that is no unit, of another level or period, and a second one of a unit are left out and
 * named.
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { consolidate, parseReport } from 'cchc'
 *
 * const period = { kind: 'quarter', year: 2024, ordinal: 1 } as const
 * const units = [
 *   { name: 'UBND xã A', level: 'commune' },
 *   { name: 'UBND xã B', level: 'commune' },
 * ] as const
 * const reports = units.map((agency, index) =>
 *   parseReport({ title: 'Báo cáo', agency, period, procedures: { feedback: { received: index + 1 } } }),
 * )
 * const { report } = consolidate(reports, { agency: { name: 'UBND huyện', level: 'district' }, period, units })
 * report.procedures?.feedback?.received // 3
 * ```
 */
export function consolidate(
  reports: Iterable<Report>,
  hierarchy: Hierarchy,
  options: ConsolidateOptions = {},
): Consolidation {
  requireOptions(hierarchy, hierarchyShape, 'hierarchy')
  requireOptions(options, optionsShape)
  const { title = 'Báo cáo tổng hợp', forms = defaultForms } = options
  const models = forms.map(appendixModel)
  const { sums, register } = sumReports(reportsAsRead(reports, models), hierarchy, models)
  const sections = sums.consolidated()
  const { agency, period } = hierarchy
  return {
    report: buildReport({ title, agency, period }, sections),
    figures: sections.flatMap(figuresOf),
    missing: register.missing.map((unit) => hierarchy.units[unit] as Agency),
    excluded: register.excluded,
    indistinct: sums.indistinct(),
    forms: sums.forms(),
  }
}

function buildReport(
  facts: Pick<Report, 'title' | 'agency' | 'period'>,
  sections: readonly ConsolidatedSection[],
): Report {
  const report: Draft = { ...facts }
  for (const section of sections) if (section.isWhole) addSection(report, section)
  addRates(report)
  const { form } =
    sections.find(({ form, figures }) => form && figures.some(({ missing }) => missing.length === 0)) ?? {}
  if (form) addAppendix(report, form)
  return report as unknown as Report
}

function figuresOf({ rows, figures }: ConsolidatedSection): readonly ConsolidatedFigure[] {
  return [...rows.flatMap((row) => row.figures), ...figures]
}

/** The figures that every report has, and the names of their rows. */
function addSection(draft: Draft, section: ConsolidatedSection): void {
  const { list, rows } = section
  const figures = figuresOf(section).filter(({ value, missing }) => missing.length === 0 && isReadable(value))
  // A table has its rows, even where there are none.
  if (rows.length + figures.length > 0) setAt(draft, list, [])
  for (const { at, names, rowCount } of rows) {
    setAt(draft, at, { ...names, ...(rowCount > 0 && { rows: [] }) })
  }
  for (const { path, value } of figures) setAt(draft, path, value)
}

/** Whether a report can hold a figure: a sum beyond the safe integers cannot be read again. */
function isReadable(value: Figure): boolean {
  const { low, high } = intervalOf(value)
  return (
    low <= Number.MAX_SAFE_INTEGER && (high <= Number.MAX_SAFE_INTEGER || high === Number.POSITIVE_INFINITY)
  )
}

/** The rates of all sections whose figures are known exactly. */
function addRates(draft: Draft): void {
  const report = draft as unknown as Report
  for (const model of [...sectionModels, ...yearToDateModels]) {
    for (const { path, section } of sectionPlaces(model, report)) {
      for (const [key, { base }] of Object.entries(model.rates)) {
        const { numerator, denominator } = termsOfRate(base, (figure) =>
          model.indicators[figure]?.read(section),
        )
        const { percentage } = rateOf(numerator, denominator, places)
        if (percentage !== null) setAt(draft, [...path, ...key.split('.')], percentage)
      }
    }
  }
}

/** The rates and totals of the appendix, if figures of it add up. */
function addAppendix(draft: Draft, model: AppendixModel): void {
  const added = draft.appendix as Pick<Appendix, 'values'> | undefined
  if (added === undefined) return
  const appendix = { template: model.template.id, values: added.values }
  draft.appendix = { ...appendix, values: completeValues(appendix, model).values }
}

/** An object or array that is being filled. */
type Draft = Record<string | number, unknown>

/** Puts a value at a path of an object that is being built, with the objects that lead there. */
function setAt(root: Draft, path: Path, value: unknown): void {
  let place = root
  path.forEach((key, depth) => {
    if (depth === path.length - 1) {
      place[key] = value
      return
    }
    place[key] ??= {}
    place = place[key] as Draft
  })
}
