import { isoDateFault } from './iso-date-fault.js'

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
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDateFault(text) === undefined
}
