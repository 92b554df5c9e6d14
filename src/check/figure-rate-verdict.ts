import type { Text } from '../notation/language.js'
import { agreesWithRatio, type PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { RateBase, RateToDiagnose } from '../quantity/diagnose-rate.js'
import { type Figure, isExact, type LocatedFigure, type Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { roundPercentage } from '../quantity/rate-of.js'
import { rateVerdict } from './rate-verdict.js'
import { type Failure, failed, notEvaluated, passed, type Verdict } from './rule.js'

/** A published rate and its figures, any of which may be approximate. */
export interface FigureRate extends Pick<RateToDiagnose, 'otherBases' | 'wouldHold'> {
  readonly published: { readonly path: Path; readonly rate: PublishedRate }
  readonly base: {
    readonly name: Text
    readonly numerator: LocatedFigure<Figure>
    readonly denominator: LocatedFigure<Figure>
  }
}

/**
 * The verdict on a published rate and its figures. Approximate ones fail only if no values inside them could satisfy
 * it; a likely slip is named where all are exact. A part above its whole is left to the rule on parts.
 * @internal
 */
export function figureRateVerdict({ published, base, ...rest }: FigureRate, label: Text): Verdict {
  const { numerator, denominator } = base
  if (intervalOf(numerator.value).low > intervalOf(denominator.value).high) {
    return notEvaluated(numerator.path)
  }
  const { path, rate } = published
  return typeof rate === 'string' && isExactBase(base)
    ? rateVerdict({ published: { path, percentage: rate }, base, ...rest }, label)
    : approximateVerdict({ published, base }, label)
}

function isExactBase(base: FigureRate['base']): base is RateBase {
  return isExact(base.numerator.value) && isExact(base.denominator.value)
}

function approximateVerdict({ published, base }: FigureRate, label: Text): Verdict | Failure {
  const operands = [base.numerator, base.denominator]
  const [numerator, denominator] = [intervalOf(base.numerator.value), intervalOf(base.denominator.value)]
  const finding = { path: published.path, label, actual: published.rate, operands }
  if (denominator.high === 0) {
    return failed({ ...finding, severity: 'warning', expected: null, cause: { kind: 'no-base' } })
  }
  if (agreesWithRatio(published.rate, numerator, denominator)) return passed
  const bound = (top: number, bottom: number) =>
    Number.isFinite(top) && Number.isFinite(bottom) && bottom > 0
      ? roundPercentage({ numerator: top, denominator: bottom }, 2)
      : undefined
  const [atLeast, atMost] = [bound(numerator.low, denominator.high), bound(numerator.high, denominator.low)]
  return failed({
    ...finding,
    expected: { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) },
  })
}
