import type { SectionModel } from '../check/entries.js'
import { completedReader } from '../check/model.js'
import type { Figure, Path } from '../quantity/figure.js'
import type { Report } from '../report/report.js'
import { type RowNames, rowKey } from '../report/row-key.js'
import { type SectionPlace, sectionPlaces } from '../report/section-places.js'
import { RunningSum } from './consolidated-figure.js'

/**
 * The sums of the figures of a section, of one row of it or of its total row.
 * @internal
 */
export class RowSums {
  /** The units whose report has the row. */
  readonly units: number[] = []
  readonly figures = new Map<string, RunningSum>()
  private readonly rowOf = new Map<number, number>()

  /** @param names as the first unit writes them; of rows only */
  constructor(readonly names: RowNames = {}) {}

  add(unit: number, figures: Iterable<readonly [string, Figure]>, row?: number): void {
    this.units.push(unit)
    if (row !== undefined) this.rowOf.set(unit, row)
    for (const [key, value] of figures) {
      let sum = this.figures.get(key)
      if (sum === undefined) {
        sum = new RunningSum()
        this.figures.set(key, sum)
      }
      sum.add(unit, value)
    }
  }

  /**
   * Where the report of a unit has a figure that stands at `place` in another report: its row may stand elsewhere. Of a
   * unit without the row, its rows.
   */
  pathIn(unit: number, place: Path, key: string): Path {
    const names = key.split('.')
    if (typeof place.at(-1) !== 'number') return [...place, ...names]
    const row = this.rowOf.get(unit)
    return row === undefined ? place.slice(0, -1) : [...place.slice(0, -1), row, ...names]
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

  constructor(readonly model: SectionModel) {
    this.keys = Object.keys(model.indicators).filter((key) => model.indicators[key]?.additive !== false)
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
      const row = path.at(-1)
      if (typeof row !== 'number') {
        this.whole.add(unit, this.figuresOf(section))
        continue
      }
      hasRows = true
      const key = rowKey(section)
      if (key === undefined) this.hasRowWithoutLike = true
      else if (seen.has(key)) this.repeated.add(key)
      else {
        seen.add(key)
        this.rowOf(key, section).add(unit, this.figuresOf(section), row)
      }
    }
    if (hasRows) this.reportsWithRows++
  }

  /** The places of another report that have their like, each with the sums of that. */
  *placesLike(report: Report): Generator<{ readonly place: SectionPlace; readonly sums: RowSums }> {
    const places = sectionPlaces(this.model, report)
    const keys = places.map(({ path, section }) =>
      typeof path.at(-1) === 'number' ? rowKey(section) : undefined,
    )
    const seen = new Set<string | undefined>()
    const repeated = new Set(keys.filter((key) => seen.size === seen.add(key).size))
    for (const [index, place] of places.entries()) {
      const key = keys[index]
      const hasLike = key !== undefined && !repeated.has(key) && !this.repeated.has(key)
      const ofRow = hasLike ? this.byKey.get(key) : undefined
      const sums = typeof place.path.at(-1) === 'number' ? ofRow : this.whole
      if (sums !== undefined) yield { place, sums }
    }
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
