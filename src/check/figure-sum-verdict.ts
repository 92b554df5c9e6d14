import { type Figure, isExact, type LocatedFigure, type Path } from '../quantity/figure.js'
import { figureOf, intervalOf, intervalsOverlap, sumIntervals } from '../quantity/interval.js'
import { subtractExactly } from '../quantity/scaled-decimal.js'
import { failed, notEvaluated, passed, type Verdict } from './rule.js'
import { sumFailure } from './sum-failure.js'

/** A whole and its parts, some of them approximate. */
export interface FigureSum {
  readonly whole: LocatedFigure<Figure>
  readonly terms: readonly LocatedFigure<Figure>[]
  /** Parts that are not reported: the terms are a lower bound. */
  readonly missing?: readonly Path[]
  readonly wouldHold?: (path: Path, value: number) => boolean
}

/**
 * The verdict on a whole and the sum of its parts. Approximate figures fail only if no values inside them could
 * satisfy it; a likely slip is named where all are exact.
 * @internal
 */
export function figureSumVerdict({ whole, terms, missing = [], wouldHold }: FigureSum): Verdict {
  const sum = sumIntervals(terms.map(({ value }) => intervalOf(value)))
  const expected = missing.length === 0 ? sum : { ...sum, high: Number.POSITIVE_INFINITY }
  const stated = intervalOf(whole.value)
  if (intervalsOverlap(stated, expected)) {
    return missing.length === 0 || sum.low === stated.high ? passed : notEvaluated(...missing)
  }
  const exactTerms = terms.filter(isExactFigure)
  if (isExactFigure(whole) && exactTerms.length === terms.length) {
    return sumFailure({ whole, terms: exactTerms, expected, ...(wouldHold && { wouldHold }) })
  }
  const { low, high } = stated
  return failed({
    path: whole.path,
    label: whole.label,
    actual: whole.value,
    expected: figureOf(expected),
    // The least by which the whole misses what its parts make.
    difference:
      low > expected.high ? subtractExactly(low, expected.high) : subtractExactly(high, expected.low),
    operands: terms,
  })
}

function isExactFigure(figure: LocatedFigure<Figure>): figure is LocatedFigure {
  return isExact(figure.value)
}
