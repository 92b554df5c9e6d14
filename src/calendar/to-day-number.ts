import { isIsoDate } from './is-iso-date.js'
import type { IsoDate } from './iso-date.js'

/**
 * The day as a whole number of days since `1970-01-01`, which is 0 (số thứ tự của ngày). Earlier days are
 * negative. Exact integer arithmetic; no `Date` takes part.
 *
 * Throws a `RangeError` when the text is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { toDayNumber } from 'cchc/calendar'
 *
 * toDayNumber('1970-01-02') // 1
 * toDayNumber('2024-03-01') - toDayNumber('2024-02-28') // 2
 * ```
 */
export function toDayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`Not a day written YYYY-MM-DD: ${String(date).slice(0, 40)}`)
  const month = Number(date.slice(5, 7))
  // The year is counted from March, so that the leap day is its last one.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(date.slice(8)) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear - 719_468
}
