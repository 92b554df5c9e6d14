import type { DateRange } from './date-range.js'
import { addDays, dayOfWeek, type IsoDate } from './day.js'

/**
 * The earliest and the latest day on which a numbered week may begin: agencies begin theirs on any day, and the first of a
 * year is the one with its first day, the first whole one, or one between. @internal
 */
export function startsOfWeek(year: number, ordinal: number): DateRange {
  const before = 7 * (ordinal - 1)
  const newYear = `${year}-01-01` as IsoDate
  return { from: addDays(newYear, before - 6), to: addDays(newYear, before + 6) }
}

/** How many weeks from Monday to Sunday a year has by ISO 8601: 52 or 53. @internal */
export function weeksOfYear(year: number): 52 | 53 {
  const isThursday = (day: string) => dayOfWeek(`${year}-${day}` as IsoDate) === 4
  return isThursday('01-01') || isThursday('12-31') ? 53 : 52
}
