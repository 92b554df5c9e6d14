import type { AppendixModel } from '../../appendix/appendix-model.js'
import type { Path } from '../../quantity/figure.js'
import type { Report } from '../report.js'
import type { SectionFigure } from '../section-model.js'
import { sectionModels } from '../section-models.js'
import { AppendixSums } from './appendix-sums.js'
import { type ComparedFigure, consolidatedFigure } from './consolidated-figure.js'
import type { ConsolidatedSection } from './consolidated-section.js'
import { type RowSums, SectionSums } from './section-sums.js'

/**
 * The sums of reports over units, one report at a time (cộng dồn báo cáo của các đơn vị).
 * @internal
 */
export class ReportSums {
  private readonly sections: readonly SectionSums[] = sectionModels.map((model) => new SectionSums(model))
  private readonly appendix: AppendixSums
  private readonly units: number[] = []

  constructor(template: AppendixModel) {
    this.appendix = new AppendixSums(template)
  }

  add(unit: number, report: Report): void {
    this.units.push(unit)
    for (const section of this.sections) section.add(unit, report)
    this.appendix.add(unit, report.appendix)
  }

  /** The sections with figures that add up, in the order of a report, and the appendix. */
  consolidated(): readonly ConsolidatedSection[] {
    return [
      ...this.sections.map((section) => this.consolidateSection(section)),
      { list: [], rows: [], figures: this.appendix.figures(this.units), isWhole: true },
    ]
  }

  /** The figures that a report prints and that add up over units, each with its sum. */
  *against(report: Report): Generator<ComparedFigure> {
    for (const section of this.sections) {
      for (const { place, sums } of section.placesLike(report)) {
        for (const [key, sum] of sums.figures) {
          const { label, read } = section.model.figures[key] as SectionFigure<unknown>
          const value = read(place.section)
          if (value == null) continue
          const path = [...place.path, ...key.split('.')]
          const pathIn = (unit: number) => sums.pathIn(unit, place.path, key)
          yield { path, pathIn, label, value, sum, units: this.units }
        }
      }
    }
    yield* this.appendix.against(report.appendix, this.units)
  }

  private consolidateSection(section: SectionSums): ConsolidatedSection {
    const { model, whole, rows, reportsWithRows, hasAllRows } = section
    const figuresOf = (path: Path, row: RowSums, units: readonly number[]) =>
      Object.entries(model.figures).flatMap(([key, { label }]) => {
        const sum = row.figures.get(key)
        return sum === undefined ? [] : [consolidatedFigure([...path, ...key.split('.')], label, sum, units)]
      })
    if (model.layout === 'figures') {
      return { list: [], rows: [], figures: figuresOf(model.path, whole, this.units), isWhole: true }
    }
    const list = model.layout === 'table' ? [...model.path, 'rows'] : model.path
    return {
      list,
      // A row is of the units that have it: others have no such field.
      rows: rows.map((row, index) => ({
        names: row.names,
        figures: figuresOf([...list, index], row, row.units),
      })),
      figures: figuresOf([...model.path, 'total'], whole, this.units),
      isWhole: hasAllRows && (reportsWithRows === 0 || reportsWithRows === this.units.length),
    }
  }
}
