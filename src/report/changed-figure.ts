import { type Approximate, mapBounds } from '../notation/approximate.js'
import { type PublishedRate, withPercentSign } from '../quantity/agrees-with-ratio.js'
import type { Path } from '../quantity/figure.js'
import type { ChangedFigure } from '../quantity/figure-schemas.js'
import { type Interval, intervalOf, printedInterval } from '../quantity/interval.js'
import { rateOf } from '../quantity/rate-of.js'
import { figureAt, isFigure } from './figure-path.js'

/**
 * The values that a figure before or after a change may have; a rate stands for all that is rounded to its digits.
 * @internal
 */
export function changedInterval(figure: ChangedFigure | PublishedRate): Interval {
  if (typeof figure === 'number') return printedInterval(figure)
  if (typeof figure === 'string') {
    const value = numberOf(figure)
    const places = figure.replace('%', '').split('.')[1]?.length ?? 0
    return { low: value, high: value, slack: Number(`5e-${places + 1}`) }
  }
  return intervalOf(mapBounds<number | string, number>(figure, numberOf))
}

function numberOf(end: number | string): number {
  return Number(String(end).replace('%', ''))
}

/** Whether a figure says by its sign that it is a percentage. @internal */
export function isPercentage(figure: ChangedFigure | null | undefined): boolean {
  const value = typeof figure === 'object' ? (figure?.atLeast ?? figure?.atMost) : figure
  return typeof value === 'string'
}

/** A figure as findings have it: percentages without their sign. @internal */
export function toFindingValue(figure: ChangedFigure): number | string | Approximate<number | string> {
  return typeof figure === 'object' ? mapBounds<number | string, number | string>(figure, bare) : bare(figure)
}

function bare<Value extends number | string>(value: Value): Value {
  return (typeof value === 'string' ? value.replace('%', '') : value) as Value
}

/** What a report says at a path as statements of changes have it: rates with their sign. @internal */
export function changedFigureAt(
  report: unknown,
  path: Path,
): { readonly path: Path; readonly value: ChangedFigure } | undefined {
  const found = figureAt(report, path)
  if (found === undefined) return undefined
  const { value, isDerived, base } = found
  if (isFigure(value)) return { path, value }
  if (!isDerived || base === undefined) return { path, value: withPercentSign(value) }
  const { percentage } = rateOf(base.numerator.value as number, base.denominator.value as number, 2)
  return percentage === null ? undefined : { path, value: `${percentage}%` }
}
