import type { DateRange } from './date-range.js'
import { fromDayNumber, type IsoDate, isInCalendar, toDayNumber } from './day.js'

/**
 * The earliest and the latest day on which a numbered week may begin: agencies begin theirs on any day, and the first of a
 * year is the one with its first day, the first whole one, or one between. @internal
 */
export function startsOfWeek(year: number, ordinal: number): DateRange {
  const start = toDayNumber(`${year}-01-01` as IsoDate) + 7 * (ordinal - 1)
  return { from: nearestDay(start - 6), to: nearestDay(start + 6) }
}

/** The day of a number, or where the calendar begins or ends. */
function nearestDay(dayNumber: number): IsoDate {
  if (isInCalendar(dayNumber)) return fromDayNumber(dayNumber)
  return dayNumber < 0 ? '1900-01-01' : '2199-12-31'
}

/** How many weeks from Monday to Sunday any year has by ISO 8601: 53 where it begins or ends on a Thursday, else 52. @internal */
export function weeksOfYear(year: number): 52 | 53 {
  return lastDayOfWeek(year) === 4 || lastDayOfWeek(year - 1) === 3 ? 53 : 52
}

/** The day of the week on which a year ends, 0 for Sunday. */
function lastDayOfWeek(year: number): number {
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)) % 7
}
