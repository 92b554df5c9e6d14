import type { Figure } from '../../quantity/figure.js'
import { addIntervals, figureOf, type Interval, intervalOf, sumIntervals } from '../../quantity/interval.js'

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
