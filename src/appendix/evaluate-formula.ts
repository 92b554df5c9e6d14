import { subtractExactly } from '../quantity/scaled-decimal.js'
import { sumExactly } from '../quantity/sum-intervals.js'
import type { DifferenceFormula, RatioFormula, SumFormula } from './formula.js'
import { numberAt } from './number-at.js'

type Values = Readonly<Record<string, unknown>>

/**
 * The total or difference that a formula makes of its rows, unless one is not reported or less is left than nothing.
 * @internal
 */
export function evaluateTotal(formula: SumFormula | DifferenceFormula, values: Values): number | undefined {
  if (formula.kind === 'difference') {
    const [from, less] = [numberAt(values, formula.from), numberAt(values, formula.less)]
    return from === undefined || less === undefined || less > from ? undefined : subtractExactly(from, less)
  }
  const parts = formula.parts.map((part) => numberAt(values, part))
  return parts.every((part) => part !== undefined) ? sumExactly(parts) : undefined
}

/**
 * What is counted, among what; `undefined` where a figure is not reported.
 * @internal
 */
export function evaluateRatio(
  { numerator, denominator }: RatioFormula,
  values: Values,
): { readonly numerator: number; readonly denominator: number } | undefined {
  const part = typeof numerator === 'string' ? numberAt(values, numerator) : evaluateTotal(numerator, values)
  const whole = numberAt(values, denominator)
  return part === undefined || whole === undefined ? undefined : { numerator: part, denominator: whole }
}
