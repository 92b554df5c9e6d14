import { daysInMonth } from './days-in-month.js'
import type { IsoDate } from './iso-date.js'

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
