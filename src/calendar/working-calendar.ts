import type { CalendarEntry } from './calendar-entry.js'
import type { IsoDate } from './iso-date.js'

/**
 * Which days offices work (lịch làm việc), 2019 to 2030: Monday to Friday, but for the entries. Built by
 * `buildWorkingCalendar` and never changed; the functions on working days take one, or else that of Viet Nam.
 *
 * The methods number the working days, so that counting them needs no walk from day to day.
 */
export interface WorkingCalendar {
  /** The first day that it knows. */
  readonly firstDay: IsoDate
  /** The last day that it knows. */
  readonly lastDay: IsoDate
  /** The days that differ from their day of the week, in order of date. */
  readonly entries: readonly CalendarEntry[]
  /** Whether the day of that number (`toDayNumber`) is worked. Throws a `RangeError` outside the calendar. */
  readonly isWorkingDay: (dayNumber: number) => boolean
  /**
   * How many working days there are from `firstDay` to the day of that number, both included. Throws a
   * `RangeError` outside the calendar.
   */
  readonly workingDaysThrough: (dayNumber: number) => number
  /**
   * The number of the calendar's working day of that rank; the first has rank 1. Throws a
   * `RangeError` when the calendar has no such day.
   */
  readonly workingDayOfRank: (rank: number) => number
}
