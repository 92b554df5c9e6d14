import { notEvaluated } from '../../check/rule.js'
import type { Figure } from '../../quantity/figure.js'
import type { Appendix } from '../appendix.js'
import type { AppendixModel } from '../appendix-model.js'
import type { Indicator } from '../indicator.js'
import { isOfAnotherScale } from '../printed-unit.js'
import { figureAt } from '../value-of.js'

/**
 * How an appendix follows another: it is of the next period (kỳ sau), or of the same period of the next year (cùng kỳ
 * năm sau).
 */
export type AppendixRelation = 'next-period' | 'next-year'

/** Two appendices of one agency and one form, the earlier first. */
export interface ConsecutiveAppendices {
  readonly previous: Appendix
  readonly next: Appendix
  readonly model: AppendixModel
  /** How their periods lie to each other. */
  readonly relation: AppendixRelation
  /** Whether both are of one year, in which cumulative figures go on. */
  readonly sameYear: boolean
}

/** The figures of a row in two appendices; none where one is printed in another unit of money. */
export function figuresInBoth(
  row: Indicator,
  previous: Appendix,
  next: Appendix,
): readonly [Figure, Figure] | readonly [undefined, undefined] {
  if (isOfAnotherScale(previous.units, row) || isOfAnotherScale(next.units, row))
    return [undefined, undefined]
  const [before, after] = [figureAt(previous.values, row.key), figureAt(next.values, row.key)]
  return before === undefined || after === undefined ? [undefined, undefined] : [before, after]
}

/** The verdict of a rule that meets none of its figures in both of two appendices. */
export const nothingInBoth = /* @__PURE__ */ notEvaluated(['previous', 'values'], ['next', 'values'])
