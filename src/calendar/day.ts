/**
 * A calendar day in Viet Nam (ngày), `YYYY-MM-DD`, from `1900-01-01` to `2199-12-31`. It has no time and no
 * zone, so it is the same day on every machine; an instant becomes one through `toDayInVietNam`.
 *
 * Functions of this folder that take an `IsoDate` throw a `RangeError` when the text is not one: that is a
 * fault of the program. Data from outside goes through `isoDateSchema`, `parseDate` or `toDayInVietNam`.
 */
export type IsoDate = string

/** Where three numbers stop being a day of the years 1900 to 2199; `undefined` for a day that exists. @internal */
export function calendarFault(
  year: number,
  month: number,
  day: number,
): 'year' | 'month' | 'day' | undefined {
  if (!(year >= 1900 && year <= 2199)) return 'year'
  if (!(month >= 1 && month <= 12)) return 'month'
  return day >= 1 && day <= daysInMonth(year, month) ? undefined : 'day'
}

/** The years for which the tables of public holidays are complete: 2019 to 2030. @internal */
export const calendarYears = { first: 2019, last: 2030 } as const

const positions = { year: 0, month: 5, day: 8 }

/** The index at which `YYYY-MM-DD` stops being a day of 1900 to 2199; `undefined` for a day that exists. @internal */
export function isoDateFault(text: string): number | undefined {
  const fault = calendarFault(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10))
  return fault === undefined ? undefined : positions[fault]
}

/** The number that digits of a text make; -1 where there are none, or other signs. It is hot. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    number = 10 * number + digit
  }
  return number
}

/**
 * Whether a text is a day of the calendar, written `YYYY-MM-DD`, in the years 1900 to 2199
 * (ngày có thật trên lịch).
 *
 * Anything else is `false`; it never throws.
 *
 * @example
 * ```ts
 * import { isIsoDate } from 'cchc/calendar'
 *
 * isIsoDate('2024-02-29') // true
 * // 2023 is no leap year.
 * isIsoDate('2023-02-29') // false
 * // A month has two digits.
 * isIsoDate('2024-2-29') // false
 * ```
 */
export function isIsoDate(text: string): boolean {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  return isoDateFault(text) === undefined
}

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
  const month = numberAt(date, 5, 7)
  // The year is counted from March, so that the leap day is its last one.
  const year = numberAt(date, 0, 4) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + numberAt(date, 8, 10) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear - 719_468
}

/** `1900-01-01` and `2199-12-31`. */
const firstDay = -25_567
const lastDay = 84_005

/** Whether a day lies in the years 1900 to 2199; the number of a `Date` that is none does not. @internal */
export function isInCalendar(dayNumber: number): boolean {
  return dayNumber >= firstDay && dayNumber <= lastDay
}

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
  if (!Number.isInteger(dayNumber) || !isInCalendar(dayNumber)) {
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

/**
 * The day that lies `days` calendar days after `date`, or before it when `days` is negative (cộng ngày).
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`, `days` is no integer, or the result lies outside the
 * years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { addDays } from 'cchc/calendar'
 *
 * addDays('2024-02-28', 2) // '2024-03-01'
 * addDays('2024-01-01', -1) // '2023-12-31'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/**
 * How many calendar days `to` lies after `from` (số ngày giữa hai ngày): 0 for the same day, negative when
 * `to` comes first.
 *
 * Throws a `RangeError` when one of them is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'cchc/calendar'
 *
 * daysBetween('2024-02-28', '2024-03-01') // 2
 * daysBetween('2025-07-01', '2025-06-01') // -30
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

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

/** A day of the week by ISO 8601 (thứ trong tuần): 1 is Monday (thứ Hai), 6 Saturday (thứ Bảy), 7 Sunday (Chủ nhật). */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * The day of the week (thứ trong tuần) of a day.
 *
 * Throws a `RangeError` when the text is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { dayOfWeek } from 'cchc/calendar'
 *
 * // A Sunday.
 * dayOfWeek('2026-04-26') // 7
 * ```
 */
export function dayOfWeek(date: IsoDate): DayOfWeek {
  // Day 0, 1 January 1970, was a Thursday.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as DayOfWeek
}

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

/**
 * The same day of another year (cùng ngày của năm khác); 29 February becomes 28 February where there is none.
 *
 * @example
 * ```ts
 * import { withYear } from 'cchc/calendar'
 *
 * withYear('2022-01-31', 2024) // '2024-01-31'
 * ```
 */
export function withYear(date: IsoDate, year: number): IsoDate {
  const [, month = '', day = ''] = date.split('-')
  const last = daysInMonth(year, Number(month))
  return `${year}-${month}-${String(Math.min(Number(day), last)).padStart(2, '0')}`
}
