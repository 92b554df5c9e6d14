import type { IsoDate } from './iso-date.js'

/** `1900-01-01` and `2199-12-31`. */
const firstDay = -25_567
const lastDay = 84_005

/**
 * The day that stands a whole number of days after `1970-01-01`: the inverse of `toDayNumber`
 * (ngày ứng với số thứ tự).
 *
 * Throws a `RangeError` when the number is no integer, or the day lies outside the years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { fromDayNumber } from 'cchc/calendar'
 *
 * fromDayNumber(0) // '1970-01-01'
 * fromDayNumber(19_783) // '2024-03-01'
 * ```
 */
export function fromDayNumber(dayNumber: number): IsoDate {
  if (!Number.isInteger(dayNumber) || dayNumber < firstDay || dayNumber > lastDay) {
    throw new RangeError(`Day number ${dayNumber} lies outside the years 1900 to 2199`)
  }
  const sinceEpoch = dayNumber + 719_468 // days since 1 March of year 0
  const era = Math.floor(sinceEpoch / 146_097) // 400 years each
  const dayOfEra = sinceEpoch - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
