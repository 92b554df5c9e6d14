import type { Text } from '../../notation/language.js'
import type { Figure, Path } from '../../quantity/figure.js'
import type { ConsolidatedPart, RunningSum } from './running-sum.js'

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
