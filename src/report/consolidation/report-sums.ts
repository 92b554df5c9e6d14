import type { AppendixModel } from '../../appendix/appendix-model.js'
import type { Path } from '../../quantity/located-figure.js'
import type { Report } from '../report.js'
import type { RowNames } from '../row-key.js'
import type { AnySectionModel, SectionFigure } from '../section-model.js'
import { sectionModels } from '../section-models.js'
import { sectionPlaces } from '../section-places.js'
import { AppendixSums } from './appendix-sums.js'
import { type ComparedFigure, type ConsolidatedFigure, consolidatedFigure } from './consolidated-figure.js'
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

  /** Every figure, in the order of a report. */
  figures(): readonly ConsolidatedFigure[] {
    return [
      ...this.sections.flatMap((section) => this.figuresOfSection(section, true)),
      ...this.appendix.figures(this.units),
    ]
  }

  /** The names of the rows of the tables that can be printed: those of which every report has all rows. */
  *namedRows(): Generator<{ readonly path: Path; readonly names: RowNames }> {
    for (const section of this.sections) {
      if (!this.isPrintable(section)) continue
      for (const [index, { names }] of section.rows.entries()) {
        yield { path: [...rowsPath(section.model), index], names }
      }
    }
  }

  /** Every figure of the consolidated report, in its order: the rows of a table only if they are all of it. */
  printableFigures(): readonly ConsolidatedFigure[] {
    return [
      ...this.sections.flatMap((section) => this.figuresOfSection(section, this.isPrintable(section))),
      ...this.appendix.figures(this.units),
    ]
  }

  private isPrintable({ reportsWithRows, isComplete }: SectionSums): boolean {
    return isComplete && reportsWithRows === this.units.length
  }

  /** The figures that a report prints and that add up over units, each with its sum. */
  *against(report: Report): Generator<ComparedFigure> {
    for (const section of this.sections) {
      for (const place of sectionPlaces(section.model, report)) {
        const row = section.sumsLike(place.path, place.section)
        for (const [key, sum] of row?.figures ?? []) {
          const { label, read } = section.model.figures[key] as SectionFigure<unknown>
          const value = read(place.section)
          if (value != null)
            yield { path: [...place.path, ...key.split('.')], label, value, sum, units: this.units }
        }
      }
    }
    yield* this.appendix.against(report.appendix, this.units)
  }

  private figuresOfSection(
    { model, whole, rows }: SectionSums,
    withRows: boolean,
  ): readonly ConsolidatedFigure[] {
    const figuresOf = (path: Path, row: RowSums, units: readonly number[]) =>
      Object.entries(model.figures).flatMap(([key, { label }]) => {
        const sum = row.figures.get(key)
        return sum === undefined ? [] : [consolidatedFigure([...path, ...key.split('.')], label, sum, units)]
      })
    if (model.layout === 'figures') return figuresOf(model.path, whole, this.units)
    return [
      // A row is of the units that have it: others have no such field.
      ...(withRows ? rows : []).flatMap((row, index) =>
        figuresOf([...rowsPath(model), index], row, row.units),
      ),
      ...figuresOf([...model.path, 'total'], whole, this.units),
    ]
  }
}

function rowsPath({ path, layout }: AnySectionModel): Path {
  return layout === 'table' ? [...path, 'rows'] : path
}
