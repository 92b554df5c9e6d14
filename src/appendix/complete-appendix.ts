import { percentageOf } from '../quantity/rate-of.js'
import type { Appendix } from './appendix.js'
import { type AppendixModel, appendixModel } from './appendix-model.js'
import { evaluateRatio, evaluateTotal } from './formula.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'

/** An appendix with the rows that could be computed, and which these are. */
export interface CompletedAppendix<Row extends Indicator = Indicator> {
  readonly appendix: Appendix<Row>
  /** The keys of the rows that were computed, those that others are computed of first. */
  readonly derived: readonly Row['key'][]
}

/** Decimals of a computed rate; more where fewer would show 0 or 100 for what is neither. */
const places = 2

/**
 * Computes every rate and total of an appendix that its rows determine (suy ra chỉ tiêu còn thiếu), and only those:
 * what is reported stays as it is, a formula of which a row is blank gives nothing, 0 of 0 has no rate, and neither has
 * a part above its whole.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, completeAppendix } from 'cchc/appendix'
 *
 * const appendix = { template: 'cchc-2024', values: { '1.1.planned': 10, '1.1.completed': 3 } }
 * completeAppendix(appendix, appendixTemplate2024).appendix.values['1.1'] // '30.00'
 * ```
 */
export function completeAppendix<Row extends Indicator>(
  appendix: Appendix<Row>,
  template: AppendixTemplate<Row>,
): CompletedAppendix<Row> {
  const { values, derived } = completeValues(appendix, appendixModel(template))
  return { appendix: { ...appendix, values: values as Appendix<Row>['values'] }, derived }
}

/**
 * As `completeAppendix`, of a template that is ready.
 * @internal
 */
export function completeValues(
  appendix: Appendix,
  { computed }: AppendixModel,
): { readonly values: Appendix['values']; readonly derived: readonly string[] } {
  const values: Record<string, number | string | null | undefined> = { ...appendix.values }
  const derived: string[] = []
  for (const { key, formula } of computed) {
    if (values[key] != null) continue
    const value =
      formula.kind === 'ratio' ? rateOfTerms(evaluateRatio(formula, values)) : evaluateTotal(formula, values)
    if (value === undefined) continue
    values[key] = value
    derived.push(key)
  }
  return { values, derived }
}

function rateOfTerms(terms: ReturnType<typeof evaluateRatio>): string | undefined {
  if (terms === undefined || terms.denominator === 0 || terms.numerator > terms.denominator) return undefined
  return percentageOf(terms, places)
}
