const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * How many days a month has: 28 to 31 (số ngày trong tháng), by the Gregorian calendar.
 *
 * Throws a `RangeError` when `month` is not 1 to 12 or `year` is not an integer.
 *
 * @example
 * ```ts
 * import { daysInMonth } from 'cchc/calendar'
 *
 * daysInMonth(2024, 2) // 29
 * daysInMonth(2019, 2) // 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  const length = lengths[month - 1]
  if (length === undefined || !Number.isInteger(year)) {
    throw new RangeError(`There is no month ${month} of year ${year}`)
  }
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeapYear ? 29 : length
}
