import { countedFigure } from '../check/model.js'
import type { Figure } from '../quantity/figure.js'
import { percentageOf } from '../quantity/rate-of.js'
import type { Appendix } from './appendix.js'
import { type AppendixModel, appendixModel } from './appendix-model.js'
import { countedBy, type RatioFormula } from './formula.js'
import type { Indicator } from './indicator.js'
import { requireAppendix } from './require-appendix.js'
import type { AppendixTemplate } from './template.js'
import { figureAt } from './value-of.js'

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
 * what is reported stays as it is, a formula of which a row is blank gives nothing, one of approximate rows an approximate
 * total and no rate, 0 of 0 has no rate, and neither has
 * a part above its whole.
 *
 * What `appendixSchema` has not read, a text for a count, say, throws a `TypeError` that names the place.
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
  const model = appendixModel(template)
  requireAppendix(appendix, model)
  const { values, derived } = completeValues(appendix, model)
  return { appendix: { ...appendix, values: values as Appendix<Row>['values'] }, derived }
}

/** As `completeAppendix`, of a template that is ready. @internal */
export function completeValues(
  appendix: Appendix,
  { computed }: AppendixModel,
): { readonly values: Appendix['values']; readonly derived: readonly string[] } {
  const values: Record<string, unknown> = { ...appendix.values }
  const derived: string[] = []
  for (const { key, formula } of computed) {
    // What is only usual determines nothing.
    if (values[key] != null || (formula.kind === 'sum' && formula.strength === 'usual')) continue
    const value =
      formula.kind === 'ratio'
        ? rateOf(formula, values)
        : countedFigure(countedBy(formula), (each) => figureAt(values, each))
    if (value === undefined) continue
    values[key] = value
    derived.push(key)
  }
  return { values: values as Appendix['values'], derived }
}

function rateOf(formula: RatioFormula, values: Readonly<Record<string, unknown>>): string | undefined {
  const { numerator, denominator } = termsOfRatio(formula, values)
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined
  if (denominator === 0 || (numerator > denominator && formula.strength === undefined)) return undefined
  return percentageOf({ numerator, denominator }, places)
}

/** What is counted, and among what; `undefined` where a figure is missing or more is taken off. @internal */
export function termsOfRatio(
  { numerator, denominator }: RatioFormula,
  values: Readonly<Record<string, unknown>>,
): { readonly numerator: Figure | undefined; readonly denominator: Figure | undefined } {
  const read = (key: string) => figureAt(values, key)
  const counted = typeof numerator === 'string' ? numerator : countedBy(numerator)
  return { numerator: countedFigure(counted, read), denominator: read(denominator) }
}
