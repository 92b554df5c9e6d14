import type { IsoDate } from './iso-date.js'

/**
 * The order of two days, for `sort`: -1 when `a` comes first, 1 when `b` does, 0 for the same day
 * (so sánh ngày).
 *
 * Compares the texts, since the order of `YYYY-MM-DD` texts is the order of the days. It does not check that
 * they are days, and never throws.
 *
 * @example
 * ```ts
 * import { compareDates } from 'cchc/calendar'
 *
 * ;['2024-03-11', '2023-12-31'].sort(compareDates) // ['2023-12-31', '2024-03-11']
 * ```
 */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}
