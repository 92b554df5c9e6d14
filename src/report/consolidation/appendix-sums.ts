import type { Appendix } from '../../appendix/appendix.js'
import type { AppendixModel } from '../../appendix/appendix-model.js'
import { completeValues } from '../../appendix/complete-appendix.js'
import type { Indicator } from '../../appendix/indicator.js'
import { isOfAnotherScale } from '../../appendix/printed-unit.js'
import { numberAt } from '../../appendix/value-of.js'
import { type ComparedFigure, type ConsolidatedFigure, consolidatedFigure } from './consolidated-figure.js'
import { RunningSum } from './running-sum.js'

/**
 * The sums of the appendices of one template over units (cộng phụ lục của các đơn vị): counts and amounts add up, but
 * not what each agency has of its own, rates or answers.
 * @internal
 */
export class AppendixSums {
  private readonly sums = new Map<string, RunningSum>()
  private readonly additive: readonly Indicator[]

  constructor(readonly model: AppendixModel) {
    this.additive = model.template.indicators.filter(
      (row) => (row.kind === 'count' || row.kind === 'amount') && row.overUnits !== 'own',
    )
  }

  /** An appendix of another template has no part in the sums. */
  add(unit: number, appendix: Appendix | null | undefined): void {
    if (appendix?.template !== this.model.template.id) return
    const { values } = completeValues(appendix, this.model)
    for (const row of this.additive) {
      const value = isOfAnotherScale(appendix.units, row) ? undefined : numberAt(values, row.key)
      if (value === undefined) continue
      const { key } = row
      let sum = this.sums.get(key)
      if (sum === undefined) {
        sum = new RunningSum()
        this.sums.set(key, sum)
      }
      sum.add(unit, value)
    }
  }

  /** The figures of these units, in the order of the template. */
  figures(units: readonly number[]): readonly ConsolidatedFigure[] {
    return this.additive.flatMap(({ key, label }) => {
      const sum = this.sums.get(key)
      return sum === undefined ? [] : [consolidatedFigure(['appendix', 'values', key], label, sum, units)]
    })
  }

  /** The figures that an appendix prints and that add up over these units, each with its sum. */
  *against(appendix: Appendix | null | undefined, units: readonly number[]): Generator<ComparedFigure> {
    if (appendix?.template !== this.model.template.id) return
    for (const row of this.additive) {
      const { key, label } = row
      if (isOfAnotherScale(appendix.units, row)) continue
      const [value, sum] = [numberAt(appendix.values, key), this.sums.get(key)]
      if (value === undefined || sum === undefined) continue
      const path = ['appendix', 'values', key]
      yield { path, pathIn: () => path, label, value, sum, units }
    }
  }
}
