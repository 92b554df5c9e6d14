import { compareDates } from './compare-dates.js'
import type { DateRange } from './date-range.js'
import { requireDateRange } from './require-date-range.js'

/**
 * The days that two runs of days share (khoảng thời gian trùng nhau); `null` when they share none. The order of
 * the two does not matter.
 *
 * Throws a `RangeError` when an end is not an `IsoDate`, or a `from` comes after its `to`.
 *
 * @example
 * ```ts
 * import { periodOverlap } from 'cchc/calendar'
 *
 * periodOverlap({ from: '2023-12-15', to: '2024-03-14' }, { from: '2024-03-01', to: '2024-03-31' })
 * // { from: '2024-03-01', to: '2024-03-14' }
 * ```
 */
export function periodOverlap(a: DateRange, b: DateRange): DateRange | null {
  requireDateRange(a)
  requireDateRange(b)
  const from = compareDates(a.from, b.from) > 0 ? a.from : b.from
  const to = compareDates(a.to, b.to) < 0 ? a.to : b.to
  return compareDates(from, to) > 0 ? null : { from, to }
}
