import type { CutOffConvention } from './cut-off-convention.js'
import { daysInMonth } from './days-in-month.js'
import type { IsoDate } from './iso-date.js'

/**
 * The cut-off day of a month (ngày chốt số liệu). Throws a `RangeError` when the convention closes on a day that
 * not every month has.
 *
 * @internal
 */
export function closingDate(year: number, month: number, { id, closingDay }: CutOffConvention): IsoDate {
  const day = closingDay === 'end-of-month' ? daysInMonth(year, month) : closingDay
  if (closingDay !== 'end-of-month' && !(Number.isInteger(day) && day >= 1 && day <= 28)) {
    throw new RangeError(`Convention ${id} closes on day ${day}: neither 1 to 28 nor the end of the month`)
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
