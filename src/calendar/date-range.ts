import { type IsoDate, toDayNumber } from './day.js'

/** A run of days with both its ends (khoảng thời gian, từ ngày … đến ngày …). */
export interface DateRange {
  /** The first day, included. */
  readonly from: IsoDate
  /** The last day, included. */
  readonly to: IsoDate
}

/** Throws a `RangeError` when an end of a range is not an `IsoDate`, or `from` comes after `to`. @internal */
export function requireDateRange({ from, to }: DateRange): void {
  if (toDayNumber(from) > toDayNumber(to))
    throw new RangeError(`The period starts on ${from}, after its end, ${to}`)
}

/**
 * Whether a day belongs to a run of days (trong kỳ); its first and last day do.
 *
 * Throws a `RangeError` when `date` or an end is not an `IsoDate`, or `from` comes after `to`.
 *
 * @example
 * ```ts
 * import { isWithin } from 'cchc/calendar'
 *
 * isWithin('2024-03-31', { from: '2024-03-01', to: '2024-03-31' }) // true
 * ```
 */
export function isWithin(date: IsoDate, range: DateRange): boolean {
  requireDateRange(range)
  const day = toDayNumber(date)
  return day >= toDayNumber(range.from) && day <= toDayNumber(range.to)
}
