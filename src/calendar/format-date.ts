import { type IsoDate, toDayNumber } from './day.js'

/** How a day is written: `long` in words (`ngày 05 tháng 01 năm 2020`), `short` in figures (`05/01/2020`). */
export type DateForm = 'long' | 'short'

/**
 * Writes a day as Decree 30/2020/NĐ-CP has it (thể thức ngày, tháng, năm của văn bản): a leading zero for
 * days under 10 and for the months 1 and 2 only.
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { formatDate } from 'cchc/calendar'
 *
 * formatDate('2020-01-05', 'long') // 'ngày 05 tháng 01 năm 2020'
 * formatDate('2024-06-29') // '29/6/2024'
 * ```
 */
export function formatDate(date: IsoDate, form: DateForm = 'short'): string {
  toDayNumber(date) // refuses what is not a day
  const [year, full, day] = date.split('-')
  const month = Number(full) < 3 ? full : Number(full)
  return form === 'long' ? `ngày ${day} tháng ${month} năm ${year}` : `${day}/${month}/${year}`
}
