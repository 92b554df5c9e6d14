import type { Text } from '../notation/language.js'
import { diagnoseSum } from '../quantity/diagnose-sum.js'
import type { LocatedFigure, Path } from '../quantity/figure.js'
import { figureOf, type Interval } from '../quantity/interval.js'
import { subtractExactly } from '../quantity/scaled-decimal.js'
import { type Failure, failed } from './rule.js'

/** A sum that does not hold, as a rule meets it. */
export interface FailingSum {
  /** The whole as stated. */
  readonly whole: LocatedFigure
  /** The figures that are added up. */
  readonly terms: readonly LocatedFigure[]
  /** What the terms add up to. */
  readonly expected: Interval
  /** Figures that the whole is known to leave out by mistake. */
  readonly oftenLeftOut?: readonly LocatedFigure[]
  /** Whether every other relation of a figure would hold if it had another value. */
  readonly wouldHold?: (path: Path, value: number) => boolean
  /** Parts that may already be counted inside others. */
  readonly inside?: readonly LocatedFigure[]
  /** Figures that decided it without being terms. */
  readonly beside?: readonly LocatedFigure[]
}

/**
 * The message of every rule that holds a whole (tổng số) against the sum of its parts.
 *
 * @example
 * ```ts
 * import { sumMessage } from 'cchc/check'
 *
 * sumMessage.vi // '{figure}: ghi {actual}, nhưng {equation} (lệch {difference}).'
 * ```
 */
export const sumMessage: Text = {
  vi: '{figure}: ghi {actual}, nhưng {equation} (lệch {difference}).',
  en: '{figure}: stated as {actual}, but {equation} (difference {difference}).',
}

/**
 * The verdict on a sum (hệ thức tổng) that does not hold, with its likely slip.
 *
 * @example
 * ```ts
 * import { sumFailure } from 'cchc/check'
 *
 * const failure = sumFailure({
 *   whole: { path: ['total'], value: 1304 },
 *   terms: [{ path: ['inPeriod'], value: 1304 }, { path: ['carriedOver'], value: 16 }],
 *   expected: { low: 1320, high: 1320 },
 * })
 * failure.difference // -16
 * failure.cause // { kind: 'part-left-out', part: ['carriedOver'], value: 16 }
 * ```
 */
export function sumFailure(sum: FailingSum): Failure {
  const { whole, terms, expected, oftenLeftOut = [], wouldHold, inside, beside = [] } = sum
  const nearest = whole.value < expected.low ? expected.low : expected.high
  const slip = diagnoseSum({
    whole,
    terms,
    expected,
    oftenLeftOut,
    ...(wouldHold && { wouldHold }),
  })
  const leftOut = oftenLeftOut.filter(({ path }) => slip?.kind === 'part-left-out' && slip.part === path)
  const cause = inside ? ({ kind: 'inside-another', parts: inside.map(({ path }) => path) } as const) : slip
  return failed({
    path: whole.path,
    label: whole.label,
    actual: whole.value,
    expected: figureOf(expected),
    difference: subtractExactly(whole.value, nearest),
    operands: [...terms, ...[...beside, ...leftOut].map((figure) => ({ ...figure, beside: true as const }))],
    ...(cause && { cause }),
    ...(inside && { severity: 'warning' }),
  })
}
