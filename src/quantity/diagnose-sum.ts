import type { DecimalString } from '../notation/parse-decimal.js'
import { type DigitSlip, digitSlip } from './digit-slip.js'
import type { LocatedFigure, Path } from './figure.js'
import type { Interval } from './interval.js'
import { addExactly, halfUnit, subtractExactly } from './scaled-decimal.js'

/**
 * The likely slip (lỗi có thể) behind a sum that does not hold: a part that the whole leaves out, or two digits
 * swapped or one missing in one figure, with the figure it was meant to be; or decimals that were cut off.
 */
export type SumSlip =
  | { readonly kind: 'truncated'; readonly rounded: number | DecimalString }
  | { readonly kind: 'part-left-out'; readonly part: Path; readonly value: number }
  | { readonly kind: DigitSlip; readonly figure: Path; readonly written: number; readonly proposed: number }

/** A sum that does not hold. */
export interface FailedSum {
  readonly whole: LocatedFigure
  /** The figures added up. */
  readonly terms: readonly LocatedFigure[]
  /** What they add up to; with figures missing, at least that. */
  readonly expected: Interval
  /** Figures beside the terms that such a whole is known to leave out. */
  readonly oftenLeftOut?: readonly LocatedFigure[]
  /** Whether every other relation of a figure would hold with another value; without it, all would. */
  readonly wouldHold?: (path: Path, value: number) => boolean
}

/**
 * Names the likely slip (sai sót) behind a sum that does not hold, or nothing: a guess that fits in two ways is no
 * guess.
 *
 * @example
 * ```ts
 * import { diagnoseSum } from 'cchc/quantity'
 *
 * diagnoseSum({
 *   whole: { path: ['total'], value: 1304 },
 *   terms: [{ path: ['inPeriod'], value: 1304 }, { path: ['carriedOver'], value: 16 }],
 *   expected: { low: 1320, high: 1320 },
 * }) // { kind: 'part-left-out', part: ['carriedOver'], value: 16 }
 * ```
 */
export function diagnoseSum(sum: FailedSum): SumSlip | undefined {
  const { whole, terms, expected, oftenLeftOut = [], wouldHold = () => true } = sum
  const cutOff = cutOffAt(whole.value, expected)
  if (cutOff !== undefined) return cutOff
  const [leftOut, ...others] = [...oftenLeftOut, ...terms].filter(
    ({ value }) => value > 0 && whole.value + value === expected.low,
  )
  if (others.length > 0) return undefined
  if (leftOut !== undefined) return { kind: 'part-left-out', part: leftOut.path, value: leftOut.value }

  if (![whole, ...terms].every(({ value }) => Number.isInteger(value))) return undefined
  // Without every part the figure meant cannot be told.
  if (expected.low !== expected.high) return undefined
  const slips = [whole, ...terms].flatMap(({ path, value }): SumSlip[] => {
    const proposed = path === whole.path ? expected.low : value + whole.value - expected.low
    const kind = proposed < 0 ? undefined : digitSlip(String(proposed), String(value))
    return kind !== undefined && wouldHold(path, proposed)
      ? [{ kind, figure: path, written: value, proposed }]
      : []
  })
  return slips.length === 1 ? slips[0] : undefined
}

/** A sum of decimals that is cut off at the last decimal of the whole, instead of rounded. */
function cutOffAt(whole: number, { low, high }: Interval): SumSlip | undefined {
  if (Number.isInteger(whole) || low !== high) return undefined
  const rest = subtractExactly(low, whole)
  const unit = 2 * halfUnit(whole)
  return rest > 0 && rest < unit ? { kind: 'truncated', rounded: addExactly(whole, unit) } : undefined
}
