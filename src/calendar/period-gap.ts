import type { DateRange } from './date-range.js'
import { daysBetween } from './days-between.js'
import { periodOverlap } from './period-overlap.js'

/**
 * How many days lie between two runs of days and belong to neither (số ngày bỏ sót giữa hai kỳ): 0 when one ends
 * the day before the other begins, `null` when they overlap. The order of the two does not matter.
 *
 * Throws a `RangeError` when an end is not an `IsoDate`, or a `from` comes after its `to`.
 *
 * @example
 * ```ts
 * import { periodGap } from 'cchc/calendar'
 *
 * periodGap({ from: '2024-01-15', to: '2024-02-14' }, { from: '2024-02-15', to: '2024-03-14' }) // 0
 * periodGap({ from: '2024-01-15', to: '2024-02-14' }, { from: '2024-03-01', to: '2024-03-31' }) // 15
 * periodGap({ from: '2024-01-15', to: '2024-02-14' }, { from: '2024-02-01', to: '2024-02-29' }) // null
 * ```
 */
export function periodGap(a: DateRange, b: DateRange): number | null {
  if (periodOverlap(a, b) !== null) return null
  return Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from)) - 1
}
