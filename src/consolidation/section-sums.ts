import type { SectionModel } from '../check/entries.js'
import { completedReader } from '../check/model.js'
import type { Figure, Path } from '../quantity/figure.js'
import { figureOf, intervalOf, sumIntervals } from '../quantity/interval.js'
import type { Report } from '../report/report.js'
import { isNamed, type RowNames, rowKey, rowNames } from '../report/row-key.js'
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
  /** How many rows lie in it, where it is a section of a table. */
  rowCount = 0
  /** The units of which several rows are this one. */
  readonly repeatedBy: number[] = []
  private readonly placesOf = new Map<number, readonly Path[]>()

  /**
   * @param at where it stands in the consolidated section
   * @param names as the first unit writes them; of rows only
   */
  constructor(
    readonly at: Path,
    readonly names: RowNames = {},
  ) {}

  add(unit: number, figures: Iterable<readonly [string, Figure]>, paths: readonly Path[]): void {
    this.units.push(unit)
    this.placesOf.set(unit, paths)
    if (paths.length > 1) this.repeatedBy.push(unit)
    for (const [key, value] of figures) {
      let sum = this.figures.get(key)
      if (sum === undefined) {
        sum = new RunningSum()
        this.figures.set(key, sum)
      }
      sum.add(unit, value)
    }
  }

  /** Where the report of a unit has the rows that are this one. */
  pathsIn(unit: number): readonly Path[] {
    return this.placesOf.get(unit) ?? []
  }

  /**
   * Where the report of a unit has a figure that stands at `place` in another report: its row may stand elsewhere. Of a
   * unit without the row, its rows.
   */
  pathIn(unit: number, place: Path, key: string): Path {
    const names = key.split('.')
    if (typeof place.at(-1) !== 'number') return [...place, ...names]
    const [row] = this.pathsIn(unit)
    return row === undefined ? place.slice(0, -1) : [...row, ...names]
  }
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
 * added up as one. What each agency has of its own is left out.
 * @internal
 */
export class SectionSums {
  readonly whole: RowSums
  /** How many reports have rows. */
  reportsWithRows = 0
  private readonly byKey = new Map<string, RowSums>()
  private readonly keys: readonly string[]
  private readonly list: Path
  private topRows = 0

  constructor(readonly model: SectionModel) {
    this.keys = Object.keys(model.indicators).filter((key) => model.indicators[key]?.additive !== false)
    this.whole = new RowSums(model.layout === 'table' ? [...model.path, 'total'] : model.path)
    this.list = model.layout === 'table' ? [...model.path, 'rows'] : model.path
  }

  /** The rows, sections of the table before what lies in them. */
  get rows(): readonly RowSums[] {
    return [...this.byKey.values()]
  }

  add(unit: number, report: Report): void {
    if (this.keys.length === 0) return
    let hasRows = false
    for (const places of likesIn(sectionPlaces(this.model, report))) {
      const [{ rows }] = places
      if (rows !== undefined) hasRows = true
      const sums = rows === undefined ? this.whole : this.sumsOf(rows)
      sums.add(
        unit,
        this.figuresOf(places),
        places.map(({ path }) => path),
      )
    }
    if (hasRows) this.reportsWithRows++
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
    const above = rows.slice(0, -1)
    const section = above.length === 0 ? undefined : this.sumsOf(above)
    const at =
      section === undefined ? [...this.list, this.topRows++] : [...section.at, 'rows', section.rowCount++]
    const names = rows.at(-1) ?? {}
    const written = rowNames.flatMap((name) => (names[name] == null ? [] : [[name, names[name]]]))
    const added = new RowSums(at, Object.fromEntries(written))
    this.byKey.set(key, added)
    return added
  }

  /** What one report says of a row; of several rows that are one, where all of them say it. */
  private *figuresOf(places: Likes): Generator<readonly [string, Figure]> {
    const readers = places.map(({ section }) => completedReader(this.model, section))
    for (const key of this.keys) {
      const values = readers.map((read) => read(key)).filter((value) => value != null)
      const [first] = values
      if (first === undefined || values.length < places.length) continue
      yield [key, values.length === 1 ? first : figureOf(sumIntervals(values.map(intervalOf)))]
    }
  }
}

/** The places of a report, those that are one row together. */
function likesIn(places: readonly SectionPlace[]): Iterable<Likes> {
  const byKey = new Map<string, [SectionPlace, ...SectionPlace[]]>()
  for (const place of places) {
    const key = place.rows === undefined ? '' : rowKey(place.rows)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [place])
    else known.push(place)
  }
  return byKey.values()
}
