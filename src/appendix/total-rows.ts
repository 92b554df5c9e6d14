import { type SumEvaluation, sumEvaluator } from '../quantity/evaluate-sum.js'
import { type Interval, intervalOf } from '../quantity/interval.js'
import { fromScaled, subtractExactly, toScaled } from '../quantity/scaled-decimal.js'
import type { SumRelation } from '../quantity/sum-relation.js'
import type { DifferenceFormula, SumFormula } from './formula.js'
import type { AmountIndicator, CountIndicator, Indicator } from './indicator.js'
import { numberAt } from './value-of.js'

type Values = Readonly<Record<string, unknown>>

/** A count or amount that is a sum or difference of others, and what these say of it. */
export interface TotalRow {
  readonly indicator: CountIndicator | AmountIndicator
  readonly formula: SumFormula | DifferenceFormula
  readonly evaluate: (values: Values) => SumEvaluation<string>
}

/**
 * The totals of a template. A part that is blank, or contradicts its own parts, may be read as these add up.
 * @internal
 */
export function totalRows(indicators: readonly Indicator[]): readonly TotalRow[] {
  const totals = indicators.flatMap((indicator) =>
    (indicator.kind === 'count' || indicator.kind === 'amount') && indicator.formula !== undefined
      ? [{ indicator, formula: indicator.formula }]
      : [],
  )
  const sums = totals.flatMap(({ indicator: { key }, formula }): SumRelation[] =>
    formula.kind === 'sum' ? [{ id: key, whole: key, parts: formula.parts }] : [],
  )
  const readerOf = (key: string) => (values: Values) => numberAt(values, key)
  return totals.map(({ indicator, formula }) => {
    const { key } = indicator
    if (formula.kind === 'difference') {
      return { indicator, formula, evaluate: (values) => evaluateDifference(key, formula, values) }
    }
    const { parts } = formula
    const relation = sums.find(({ whole }) => whole === key) as SumRelation
    const evaluate = sumEvaluator(relation, sums, readerOf)
    const keys = [...keysUnder(key, sums)]
    const evaluateExactly = (values: Values): SumEvaluation<string> => {
      if (keys.every((each) => Number.isInteger(numberAt(values, each) ?? 0))) return evaluate(values)
      const integers = inSmallestUnit(keys, values)
      const evaluation = evaluate(integers.values)
      if (evaluation.outcome !== 'fails') return evaluation
      const [whole, expected] = [evaluation.whole, evaluation.expected].map((each) =>
        withDecimals(each, integers.places),
      ) as [Interval, Interval]
      return { ...evaluation, whole, expected }
    }
    const isTotal = parts.map((part) => sums.some(({ whole }) => whole === part))
    return {
      indicator,
      formula,
      evaluate: (values) => (addsUpPlainly(key, parts, isTotal, values) ? holds : evaluateExactly(values)),
    }
  })
}

const holds = { outcome: 'holds' } as const

/** A row, the rows that it adds up, and those that they add up. */
function keysUnder(key: string, sums: readonly SumRelation[], keys = new Set<string>()): ReadonlySet<string> {
  if (keys.has(key)) return keys
  keys.add(key)
  const parts = sums.find(({ whole }) => whole === key)?.parts ?? []
  for (const part of parts) keysUnder(part, sums, keys)
  return keys
}

/** By far the most common case: the parts reported make the total, and nothing is left for those that are blank. */
function addsUpPlainly(
  key: string,
  parts: readonly string[],
  isTotal: readonly boolean[],
  values: Values,
): boolean {
  let sum = 0
  for (let index = 0; index < parts.length; index++) {
    const part = numberAt(values, parts[index] as string)
    if (part !== undefined) sum += part
    else if (isTotal[index]) return false
  }
  return numberAt(values, key) === sum
}

/** A difference that is held; one of which more is taken off than there is, is not. */
function evaluateDifference(
  key: string,
  { from, less }: DifferenceFormula,
  values: Values,
): SumEvaluation<string> {
  const [stated, whole, off] = [numberAt(values, key), numberAt(values, from), numberAt(values, less)]
  if (stated === undefined || whole === undefined || off === undefined || off > whole) {
    const missing = [key, from, less].filter((each) => numberAt(values, each) === undefined)
    return { outcome: 'not-evaluated', missing: missing.length > 0 ? missing : [from] }
  }
  const expected = subtractExactly(whole, off)
  if (stated === expected) return holds
  const figures = { whole: intervalOf(stated), expected: intervalOf(expected) }
  return { outcome: 'fails', ...figures, terms: [from, less], beside: [] }
}

/** Figures with decimals as integers of the smallest of them, which add up without the error of binary fractions. */
function inSmallestUnit(keys: readonly string[], values: Values): { values: Values; places: number } {
  const reported = keys.flatMap((key) => {
    const value = numberAt(values, key)
    return value === undefined ? [] : [{ key, decimal: toScaled(String(value)) }]
  })
  const places = reported.reduce((most, { decimal }) => Math.max(most, decimal.places), 0)
  const integers = reported.map(({ key, decimal }) => [
    key,
    Number(decimal.digits * 10n ** BigInt(places - decimal.places)),
  ])
  return { values: Object.fromEntries(integers), places }
}

function withDecimals({ low, high }: Interval, places: number): Interval {
  const shift = (integer: number) =>
    Number.isFinite(integer) ? Number(fromScaled({ digits: BigInt(integer), places })) : integer
  return { low: shift(low), high: shift(high) }
}
