import type { Appendix } from '../appendix/appendix.js'
import type { AppendixModel } from '../appendix/appendix-model.js'
import { completeValues } from '../appendix/complete-appendix.js'
import type { Indicator as Row } from '../appendix/indicator.js'
import { isOfAnotherScale } from '../appendix/printed-unit.js'
import { figureAt } from '../appendix/value-of.js'
import { groupBy } from '../check/group-by.js'
import type { Indicator } from '../check/indicator.js'
import type { Path } from '../quantity/figure.js'
import type { Report } from '../report/report.js'
import { reportFigure } from '../report/report-figure.js'
import { isNamed, type RowNames } from '../report/row-key.js'
import { yearToDateModels } from '../report/section-places.js'
import { sectionModels } from '../report/sections/index.js'
import {
  addPart,
  type ComparedFigure,
  type ConsolidatedFigure,
  consolidatedFigure,
  RunningSum,
  withdrawParts,
} from './consolidated-figure.js'
import { type Hierarchy, UnitRegister } from './hierarchy.js'
import { type RowSums, SectionSums } from './section-sums.js'

/** The sums of reports over units, one report at a time (cộng dồn báo cáo của các đơn vị). @internal */
export class ReportSums {
  private readonly sections: readonly SectionSums[] = [...sectionModels, ...yearToDateModels].map(
    (model) => new SectionSums(model),
  )
  private readonly appendices: readonly AppendixSums[]
  private readonly units = new Set<number>()
  private readonly formOfUnit = new Map<number, string>()

  constructor(forms: readonly AppendixModel[]) {
    this.appendices = forms.map((form) => new AppendixSums(form))
  }

  add(unit: number, report: Report): void {
    this.units.add(unit)
    for (const section of this.sections) section.add(unit, report)
    for (const appendix of this.appendices) appendix.add(unit, report.appendix)
    if (report.appendix != null) this.formOfUnit.set(unit, report.appendix.template)
  }

  /** Takes back what reports gave that do not stand. */
  withdraw(units: ReadonlySet<number>): void {
    for (const unit of units) {
      this.units.delete(unit)
      this.formOfUnit.delete(unit)
    }
    for (const section of this.sections) section.withdraw(units)
    for (const appendix of this.appendices) appendix.withdraw(units)
  }

  /** The sections with figures that add up, in the order of a report, and the appendix. */
  consolidated(): readonly ConsolidatedSection[] {
    return [
      ...this.sections.map((section) => this.consolidateSection(section)),
      ...this.appendices.map((appendix) => ({
        list: [],
        rows: [],
        figures: appendix.figures([...this.units]),
        isWhole: true,
        form: appendix.model,
      })),
    ]
  }

  /** The figures that a report prints and that add up over units, each with its sum. */
  *against(report: Report): Generator<ComparedFigure> {
    const units = [...this.units]
    for (const section of this.sections) {
      for (const { place, sums, isIndistinct } of section.placesLike(report)) {
        for (const [key, sum] of sums.figures) {
          const { label, read, alsoOwn = false } = section.model.indicators[key] as Indicator<unknown>
          const value = read(place.section)
          if (value == null) continue
          const path = [...place.path, ...key.split('.')]
          const pathIn = (unit: number) => sums.pathIn(unit, place.path, key)
          const compared = { path, pathIn, label, value, units, alsoOwn }
          // What stands for what is not known, so that nothing is given.
          yield { ...compared, sum: isIndistinct ? new RunningSum() : sum }
        }
      }
    }
    for (const appendix of this.appendices) yield* appendix.against(report.appendix, units)
  }

  /** Whether appendices of a form are added up. */
  knows(template: string): boolean {
    return this.appendices.some(({ model }) => model.template.id === template)
  }

  /** The forms of the appendices that came, in the order in which they first did, with the units that use each. */
  forms(): readonly FormOfUnits[] {
    return [...groupBy(this.formOfUnit, ([, template]) => template)].map(([template, parts]) => ({
      template,
      units: parts.map(([unit]) => unit).sort((a, b) => a - b),
      isAddedUp: this.knows(template),
    }))
  }

  /** Rows that cannot be told apart, by unit, from the root of its report. */
  indistinct(): readonly IndistinctRows[] {
    return this.sections.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        (isNamed(row.names) ? row.repeatedBy : [...row.units.keys()]).map((unit) => ({
          unit,
          paths: row.units.get(unit) ?? [],
        })),
      ),
    )
  }

  private consolidateSection(section: SectionSums): ConsolidatedSection {
    const { model, whole, withRows } = section
    const figuresOf = (row: RowSums, at: Path, units: readonly number[]) =>
      Object.entries(model.indicators).flatMap(([key, { label }]) => {
        const sum = row.figures.get(key)
        return sum === undefined ? [] : [consolidatedFigure([...at, ...key.split('.')], label, sum, units)]
      })
    const isTable = model.layout === 'table'
    // What only stands for a section in no report is none of it.
    const figures = section.isThere
      ? figuresOf(whole, isTable ? [...model.path, 'total'] : model.path, [...this.units])
      : []
    if (model.layout === 'figures') return { list: [], rows: [], figures, isWhole: true }
    return {
      list: isTable ? [...model.path, 'rows'] : model.path,
      // A row is of the units that have it: others have no such field.
      rows: section.placedRows().map(({ row, at, rowCount }) => ({
        at,
        names: row.names,
        rowCount,
        figures: figuresOf(row, at, [...row.units.keys()]),
      })),
      figures,
      isWhole: withRows.size === 0 || withRows.size === this.units.size,
    }
  }
}

/** A form of the appendix that units use (mẫu phụ lục mà các đơn vị dùng). */
export interface FormOfUnits {
  /** Its id. */
  readonly template: string
  /** The places in the hierarchy of the units whose appendix is of it. */
  readonly units: readonly number[]
  /** Whether it is one of the forms given, so that its figures are added up. */
  readonly isAddedUp: boolean
}

/** Rows of one report that cannot be told apart (các dòng không phân biệt được): of one name in one section, or of none. */
export interface IndistinctRows {
  /** The place of the unit in the hierarchy. */
  readonly unit: number
  /** From the root of its report. */
  readonly paths: readonly Path[]
}

/** Adds up the reports of the units of a hierarchy in one pass, and registers which came. @internal */
export function sumReports(
  reports: Iterable<Report>,
  hierarchy: Hierarchy,
  forms: readonly AppendixModel[],
): { readonly sums: ReportSums; readonly register: UnitRegister } {
  const register = new UnitRegister(hierarchy)
  const sums = new ReportSums(forms)
  let index = 0
  for (const report of reports) {
    const unit = register.admit(report, index++)
    if (unit !== undefined) sums.add(unit, report)
  }
  const { withdrawn, standing } = register.settle()
  if (withdrawn.size > 0) sums.withdraw(withdrawn)
  for (const [unit, report] of standing) sums.add(unit, report)
  return { sums, register }
}

/**
 * A section added up over units (một mục đã tổng hợp): of a table its rows, and the figures of its total row. @internal
 */
export interface ConsolidatedSection {
  /** Where the rows of a table stand; empty of a section without rows. */
  readonly list: Path
  readonly rows: readonly {
    readonly at: Path
    readonly names: RowNames
    readonly rowCount: number
    readonly figures: readonly ConsolidatedFigure[]
  }[]
  readonly figures: readonly ConsolidatedFigure[]
  /** Whether every report has the rows, or none: else a table of them would not be the whole. */
  readonly isWhole: boolean
  /** Of an appendix: its form. */
  readonly form?: AppendixModel
}

/** Whether a row repeats a figure of the body that a superior has of its own. */
function mayCountOwn({ inReport = [] }: Row): boolean {
  return inReport.some(({ figure }) => {
    const { section, key } = reportFigure(figure)
    const { additive, alsoOwn } = section.indicators[key] ?? {}
    return additive === false || alsoOwn === true
  })
}

/**
 * The sums of the appendices of one template over units (cộng phụ lục của các đơn vị): counts and amounts add up, but
 * not what each agency has of its own, rates or answers. @internal
 */
export class AppendixSums {
  private readonly sums = new Map<string, RunningSum>()
  private readonly additive: readonly Row[]

  constructor(readonly model: AppendixModel) {
    this.additive = model.template.indicators.filter(
      (row) => (row.kind === 'count' || row.kind === 'amount') && row.additive !== false,
    )
  }

  /** An appendix of another template has no part in the sums. */
  add(unit: number, appendix: Appendix | null | undefined): void {
    if (appendix?.template !== this.model.template.id) return
    const { values } = completeValues(appendix, this.model)
    for (const row of this.additive) {
      const value = isOfAnotherScale(appendix.units, row) ? undefined : figureAt(values, row.key)
      if (value === undefined) continue
      addPart(this.sums, row.key, unit, value)
    }
  }

  withdraw(units: ReadonlySet<number>): void {
    withdrawParts(this.sums, units)
  }

  /** The figures of these units, in the order of the template. */
  figures(units: readonly number[]): readonly ConsolidatedFigure[] {
    return this.additive.flatMap(({ key, label }) => {
      const sum = this.sums.get(key)
      if (sum === undefined) return []
      const { id: form } = this.model.template
      return [{ ...consolidatedFigure(['appendix', 'values', key], label, sum, units), form }]
    })
  }

  /** The figures that an appendix prints and that add up over these units, each with its sum. */
  *against(appendix: Appendix | null | undefined, units: readonly number[]): Generator<ComparedFigure> {
    if (appendix?.template !== this.model.template.id) return
    for (const row of this.additive) {
      const { key, label } = row
      if (isOfAnotherScale(appendix.units, row)) continue
      const [value, sum] = [figureAt(appendix.values, key), this.sums.get(key)]
      if (value === undefined || sum === undefined) continue
      const path = ['appendix', 'values', key]
      yield { path, pathIn: () => path, label, value, sum, units, alsoOwn: mayCountOwn(row) }
    }
  }
}
