import { daysInMonth } from './days-in-month.js'

/**
 * Where three numbers stop being a day of the calendar in the years 1900 to 2199; `undefined` for a day
 * that exists.
 *
 * @internal
 */
export function calendarFault(
  year: number,
  month: number,
  day: number,
): 'year' | 'month' | 'day' | undefined {
  if (year < 1900 || year > 2199) return 'year'
  if (month < 1 || month > 12) return 'month'
  return day < 1 || day > daysInMonth(year, month) ? 'day' : undefined
}
