import type { Text } from '../notation/language.js'
import type { Figure, Path } from '../quantity/figure.js'
import { addIntervals, figureOf, type Interval, intervalOf, sumIntervals } from '../quantity/interval.js'

/**
 * A figure added up over units (số liệu tổng hợp), with where it comes from.
 */
export interface ConsolidatedFigure {
  /** Where it stands in the consolidated report. */
  readonly path: Path
  readonly label: Text
  /** The sum of the parts; where some are missing, what the others make. */
  readonly value: Figure
  /** Which unit gave which part. */
  readonly parts: readonly ConsolidatedPart[]
  /** Units whose report lacks the figure: it is then not part of the consolidated report. */
  readonly missing: readonly number[]
}

/**
 * A sum with its place, and the units that should have a part in it but have none.
 * @internal
 */
export function consolidatedFigure(
  path: Path,
  label: Text,
  sum: RunningSum,
  units: readonly number[],
): ConsolidatedFigure {
  const { parts, value } = sum
  if (parts.length === units.length) return { path, label, value, parts, missing: none }
  const given = new Set(parts.map(({ unit }) => unit))
  return { path, label, value, parts, missing: units.filter((unit) => !given.has(unit)) }
}

/**
 * A figure of a superior's report, and the sum of its units' figures.
 * @internal
 */
export interface ComparedFigure {
  readonly path: Path
  /** Where the report of a unit has it. */
  readonly pathIn: (unit: number) => Path
  readonly label: Text
  readonly value: Figure
  readonly sum: RunningSum
  /** The units that should have a part in it. */
  readonly units: readonly number[]
}

const none: readonly number[] = []

/** A figure of a unit that is part of a consolidated one (phần của đơn vị). */
export interface ConsolidatedPart {
  /** The place of the unit in the hierarchy. */
  readonly unit: number
  readonly value: Figure
}

/**
 * A figure that is being added up over units.
 * @internal
 */
export class RunningSum {
  readonly parts: ConsolidatedPart[] = []
  private sum: Interval = { low: 0, high: 0 }

  add(unit: number, value: Figure): void {
    this.parts.push({ unit, value })
    const interval = intervalOf(value)
    const isWhole = Number.isInteger(this.sum.low) && Number.isInteger(interval.low)
    this.sum = isWhole ? addIntervals(this.sum, interval) : sumIntervals([this.sum, interval])
  }

  /** What the parts given so far make. */
  get value(): Figure {
    return figureOf(this.sum)
  }
}
