import type { Figure } from '../../quantity/figure.js'
import type { Path } from '../../quantity/located-figure.js'
import { completedReader } from '../completed-reader.js'
import type { Report } from '../report.js'
import { type RowNames, rowKey } from '../row-key.js'
import type { AnySectionModel } from '../section-model.js'
import { sectionPlaces } from '../section-places.js'
import { RunningSum } from './running-sum.js'

/**
 * The sums of the figures of a section, of one row of it or of its total row.
 * @internal
 */
export class RowSums {
  /** The units whose report has the row. */
  readonly units: number[] = []
  readonly figures = new Map<string, RunningSum>()

  /** @param names as the first unit writes them; of rows only */
  constructor(readonly names: RowNames = {}) {}

  add(unit: number, figures: Iterable<readonly [string, Figure]>): void {
    this.units.push(unit)
    for (const [key, value] of figures) {
      let sum = this.figures.get(key)
      if (sum === undefined) {
        sum = new RunningSum()
        this.figures.set(key, sum)
      }
      sum.add(unit, value)
    }
  }
}

/**
 * The sums of a section over units (cộng một mục của các đơn vị): of the section itself, or of the rows that bear the
 * same names and of the total row. Rows without a name, and those of which one table has two, have no like and are left
 * out, and so is what each agency has of its own.
 * @internal
 */
export class SectionSums {
  readonly whole = new RowSums()
  /** How many reports have rows. */
  reportsWithRows = 0
  private readonly byKey = new Map<string, RowSums>()
  private readonly repeated = new Set<string>()
  private hasRowWithoutLike = false
  private readonly keys: readonly string[]

  constructor(readonly model: AnySectionModel) {
    this.keys = Object.keys(model.figures).filter((key) => model.figures[key]?.overUnits !== 'own')
  }

  /** The rows that have their like in every table that could have it. */
  get rows(): readonly RowSums[] {
    return [...this.byKey].flatMap(([key, row]) => (this.repeated.has(key) ? [] : [row]))
  }

  /** Whether every row of every report is among the sums. */
  get hasAllRows(): boolean {
    return !this.hasRowWithoutLike && this.repeated.size === 0
  }

  add(unit: number, report: Report): void {
    if (this.keys.length === 0) return
    const seen = new Set<string>()
    let hasRows = false
    for (const { path, section } of sectionPlaces(this.model, report)) {
      if (typeof path.at(-1) !== 'number') {
        this.whole.add(unit, this.figuresOf(section))
        continue
      }
      hasRows = true
      const key = rowKey(section)
      if (key === undefined) this.hasRowWithoutLike = true
      else if (seen.has(key)) this.repeated.add(key)
      else this.rowOf(key, section).add(unit, this.figuresOf(section))
      if (key !== undefined) seen.add(key)
    }
    if (hasRows) this.reportsWithRows++
  }

  /** The sums of the place of a report that has this path; of a row, those of its like. */
  sumsLike(path: Path, names: RowNames): RowSums | undefined {
    if (typeof path.at(-1) !== 'number') return this.whole
    const key = rowKey(names)
    return key === undefined || this.repeated.has(key) ? undefined : this.byKey.get(key)
  }

  private rowOf(key: string, { label, serviceLevel, purpose }: RowNames): RowSums {
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const added = new RowSums({
      ...(label != null && { label }),
      ...(serviceLevel != null && { serviceLevel }),
      ...(purpose != null && { purpose }),
    })
    this.byKey.set(key, added)
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
