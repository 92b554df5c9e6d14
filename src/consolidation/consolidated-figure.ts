import type { Text } from '../notation/language.js'
import type { Figure, Path } from '../quantity/figure.js'
import { addFigures } from '../quantity/interval.js'

/** A figure added up over units (số liệu tổng hợp), with where it comes from. */
export interface ConsolidatedFigure {
  /** Where it stands in the consolidated report. */
  readonly path: Path
  /** Of an appendix: the id of its form; those of several forms stand beside each other. */
  readonly form?: string
  readonly label: Text
  /** The sum of the parts; where some are missing, what the others make. */
  readonly value: Figure
  /** Which unit gave which part. */
  readonly parts: readonly ConsolidatedPart[]
  /** Units whose report lacks the figure: it is then not part of the consolidated report. */
  readonly missing: readonly number[]
}

/** A sum with its place, and the units that should have a part in it but have none. @internal */
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

/** A figure of a superior's report, and the sum of its units' figures. @internal */
export interface ComparedFigure {
  readonly path: Path
  /** Where the report of a unit has it. */
  readonly pathIn: (unit: number) => Path
  readonly label: Text
  readonly value: Figure
  readonly sum: RunningSum
  /** The units that should have a part in it. */
  readonly units: readonly number[]
  /** Whether the superior may count its own beside theirs. */
  readonly alsoOwn: boolean
}

const none: readonly number[] = []

/** A figure of a unit that is part of a consolidated one (phần của đơn vị). */
export interface ConsolidatedPart {
  /** The place of the unit in the hierarchy. */
  readonly unit: number
  readonly value: Figure
}

/** A figure that is being added up over units. @internal */
export class RunningSum {
  private readonly byUnit = new Map<number, Figure>()

  add(unit: number, value: Figure): void {
    this.byUnit.set(unit, value)
  }

  withdraw(units: ReadonlySet<number>): void {
    for (const unit of units) this.byUnit.delete(unit)
  }

  get parts(): readonly ConsolidatedPart[] {
    return [...this.byUnit].map(([unit, value]) => ({ unit, value }))
  }

  /** What the parts given so far make. */
  get value(): Figure {
    return addFigures(this.byUnit.values())
  }
}

/** Takes the parts of units from sums by key, and leaves out those without any part. @internal */
export function withdrawParts(sums: Map<string, RunningSum>, units: ReadonlySet<number>): void {
  for (const [key, sum] of sums) {
    sum.withdraw(units)
    if (sum.parts.length === 0) sums.delete(key)
  }
}

/** Adds a part to the sum of a figure among sums by key. @internal */
export function addPart(sums: Map<string, RunningSum>, key: string, unit: number, value: Figure): void {
  let sum = sums.get(key)
  if (sum === undefined) {
    sum = new RunningSum()
    sums.set(key, sum)
  }
  sum.add(unit, value)
}
