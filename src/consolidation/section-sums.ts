import type { SectionModel } from '../check/entries.js'
import { groupBy } from '../check/group-by.js'
import { completedReader } from '../check/model.js'
import type { Figure, Path } from '../quantity/figure.js'
import { addFigures } from '../quantity/interval.js'
import type { Report } from '../report/report.js'
import { isNamed, type RowNames, rowKey, rowNames } from '../report/row-key.js'
import { type SectionPlace, sectionPlaces } from '../report/section-places.js'
import { wholeReader } from '../report/whole-of-section.js'
import { addPart, type RunningSum, withdrawParts } from './consolidated-figure.js'

/** The sums of the figures of a section as a whole, or of one row of it. @internal */
export class RowSums {
  /** The units whose report has it, with the places of the rows that are this one. */
  readonly units = new Map<number, readonly Path[]>()
  readonly figures = new Map<string, RunningSum>()

  /**
   * @param names as the first unit writes them; of rows only
   * @param above the section of the table that it lies in
   */
  constructor(
    readonly names: RowNames = {},
    readonly above?: RowSums,
  ) {}

  add(unit: number, figures: Iterable<readonly [string, Figure]>, paths: readonly Path[]): void {
    this.units.set(unit, paths)
    for (const [key, value] of figures) addPart(this.figures, key, unit, value)
  }

  withdraw(units: ReadonlySet<number>): void {
    for (const unit of units) this.units.delete(unit)
    withdrawParts(this.figures, units)
  }

  /** The units of which several rows are this one. */
  get repeatedBy(): readonly number[] {
    return [...this.units].flatMap(([unit, paths]) => (paths.length > 1 ? [unit] : []))
  }

  /**
   * Where the report of a unit has a figure that stands at `place` in another report: its row may stand elsewhere. Of a
   * unit without the row, its rows.
   */
  pathIn(unit: number, place: Path, key: string): Path {
    const names = key.split('.')
    if (typeof place.at(-1) !== 'number') return [...place, ...names]
    const [row] = this.units.get(unit) ?? []
    return row === undefined ? place.slice(0, -1) : [...row, ...names]
  }
}

/** A row of the consolidated table: where it stands, and how many rows lie in it. */
export interface PlacedRow {
  readonly row: RowSums
  readonly at: Path
  rowCount: number
}

/** The places of one report that are one row, or the section itself. */
type Likes = readonly [SectionPlace, ...SectionPlace[]]

/** A place of another report that has its like, with the sums of that. */
export interface PlaceLike {
  readonly place: SectionPlace
  readonly sums: RowSums
  /** Whether it, or one of its likes, is one of several rows that cannot be told apart: then nothing can be said of it. */
  readonly isIndistinct: boolean
}

/**
 * The sums of a section over units (cộng một mục của các đơn vị): of the section itself, or of the rows that bear the
 * same names in the same section of the table, and of the total row. Rows of one table that cannot be told apart are
 * added up as one. What each agency has of its own is left out. @internal
 */
export class SectionSums {
  readonly whole = new RowSums()
  /** The units whose reports have rows, and those that have the section at all. */
  readonly withRows = new Set<number>()
  private readonly withSection = new Set<number>()
  private readonly byKey = new Map<string, RowSums>()
  private readonly keys: readonly string[]

  constructor(readonly model: SectionModel) {
    this.keys = Object.keys(model.indicators).filter((key) => model.indicators[key]?.additive !== false)
  }

  /** The rows, sections of the table before what lies in them. */
  get rows(): readonly RowSums[] {
    return [...this.byKey.values()]
  }

  /** Whether a report has the section. */
  get isThere(): boolean {
    return this.withSection.size > 0
  }

  /** The rows, each in its place of the consolidated table. */
  placedRows(): readonly PlacedRow[] {
    const list = this.model.layout === 'table' ? [...this.model.path, 'rows'] : this.model.path
    const placed = new Map<RowSums, PlacedRow>()
    let top = 0
    for (const row of this.byKey.values()) {
      const above = row.above && placed.get(row.above)
      const at = above === undefined ? [...list, top++] : [...above.at, 'rows', above.rowCount++]
      placed.set(row, { row, at, rowCount: 0 })
    }
    return [...placed.values()]
  }

  add(unit: number, report: Report): void {
    if (this.keys.length === 0) return
    for (const places of likesIn(sectionPlaces(this.model, report))) {
      this.withSection.add(unit)
      const [{ rows }] = places
      if (rows === undefined) continue
      this.withRows.add(unit)
      this.sumsOf(rows).add(
        unit,
        this.figuresOf(places),
        places.map(({ path }) => path),
      )
    }
    if (this.model.layout === 'list') return
    const read = wholeReader(this.model, report)
    const figures = this.keys.flatMap((key) => {
      const value = read(key)
      return value == null ? [] : [[key, value] as const]
    })
    if (figures.length > 0) this.whole.add(unit, figures, [])
  }

  /** Takes back what reports gave that do not stand. */
  withdraw(units: ReadonlySet<number>): void {
    this.whole.withdraw(units)
    for (const unit of units) {
      this.withRows.delete(unit)
      this.withSection.delete(unit)
    }
    for (const [key, row] of this.byKey) {
      row.withdraw(units)
      if (row.units.size === 0) this.byKey.delete(key)
    }
  }

  /** The places of another report that have their like, each with the sums of that. */
  *placesLike(report: Report): Generator<PlaceLike> {
    for (const places of likesIn(sectionPlaces(this.model, report))) {
      const [{ rows, section }] = places
      const sums = rows === undefined ? this.whole : this.byKey.get(rowKey(rows))
      if (sums === undefined) continue
      const isUnnamed = rows !== undefined && !isNamed(section)
      for (const place of places)
        yield { place, sums, isIndistinct: isUnnamed || places.length > 1 || sums.repeatedBy.length > 0 }
    }
  }

  private sumsOf(rows: readonly RowNames[]): RowSums {
    const key = rowKey(rows)
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const above = rows.length > 1 ? this.sumsOf(rows.slice(0, -1)) : undefined
    const names = rows.at(-1) ?? {}
    const written = rowNames.flatMap((name) => (names[name] == null ? [] : [[name, names[name]]]))
    const added = new RowSums(Object.fromEntries(written), above)
    this.byKey.set(key, added)
    return added
  }

  /** What one report says of a row; of several rows that are one, where all of them say it. */
  private *figuresOf(places: Likes): Generator<readonly [string, Figure]> {
    const readers = places.map(({ section }) => completedReader(this.model, section))
    for (const key of this.keys) {
      const [first, ...others] = readers.map((read) => read(key))
      // A figure alone is as it was published, with its words.
      const value = others.length === 0 ? first : addFigures([first, ...others])
      if (value != null) yield [key, value]
    }
  }
}

/** The places of a report, those that are one row together. */
function likesIn(places: readonly SectionPlace[]): Iterable<Likes> {
  return groupBy(places, ({ rows }) => (rows === undefined ? '' : rowKey(rows))).values()
}
