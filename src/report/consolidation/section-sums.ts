import type { Figure } from '../../quantity/figure.js'
import type { Path } from '../../quantity/located-figure.js'
import { completedReader } from '../completed-reader.js'
import type { Report } from '../report.js'
import { rowKey } from '../row-key.js'
import type { AnySectionModel } from '../section-model.js'
import { sectionPlaces } from '../section-places.js'
import { FigureSum } from './figure-sum.js'

/**
 * The sums of the figures of a section, of one row of it or of its total row.
 * @internal
 */
export class RowSums {
  /** The units whose report has the row. */
  readonly units: number[] = []
  readonly figures = new Map<string, FigureSum>()

  /** @param label as the first unit writes it; of rows only */
  constructor(readonly label?: string) {}

  add(unit: number, figures: Iterable<readonly [string, Figure]>): void {
    this.units.push(unit)
    for (const [key, value] of figures) {
      let sum = this.figures.get(key)
      if (sum === undefined) {
        sum = new FigureSum()
        this.figures.set(key, sum)
      }
      sum.add(unit, value)
    }
  }
}

/**
 * The sums of a section over units (cộng một mục của các đơn vị): of the section itself, or of the rows that bear the
 * same label and of the total row. Rows without a label have no like and are left out, and so is what each agency has of
 * its own.
 * @internal
 */
export class SectionSums {
  readonly whole = new RowSums()
  readonly rows = new Map<string, RowSums>()
  private readonly keys: readonly string[]

  constructor(readonly model: AnySectionModel) {
    this.keys = Object.keys(model.figures).filter((key) => model.figures[key]?.overUnits !== 'own')
  }

  add(unit: number, report: Report): void {
    if (this.keys.length === 0) return
    for (const { path, section } of sectionPlaces(this.model, report)) {
      this.sumsAt(path, section)?.add(unit, this.figuresOf(section))
    }
  }

  /** The sums of the place of a report that has this path; of a row, those of its like. */
  sumsLike(path: Path, { label }: { readonly label?: string | null }): RowSums | undefined {
    return typeof path.at(-1) === 'number' ? this.rows.get(rowKey(label ?? '')) : this.whole
  }

  private sumsAt(path: Path, section: { readonly label?: string | null }): RowSums | undefined {
    if (typeof path.at(-1) !== 'number') return this.whole
    const key = rowKey(section.label ?? '')
    if (key === '') return undefined
    const known = this.rows.get(key)
    if (known !== undefined) return known
    const added = new RowSums(section.label ?? '')
    this.rows.set(key, added)
    return added
  }

  private *figuresOf(section: unknown): Generator<readonly [string, Figure]> {
    const read = completedReader(this.model, section)
    for (const key of this.keys) {
      const value = read(key)
      if (value != null) yield [key, value]
    }
  }
}
