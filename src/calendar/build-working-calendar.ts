import type { CalendarEntry } from './calendar-entry.js'
import { calendarYears } from './calendar-years.js'
import { compareDates } from './compare-dates.js'
import { dayOfWeek } from './day-of-week.js'
import { fromDayNumber } from './from-day-number.js'
import type { IsoDate } from './iso-date.js'
import { publicHolidays } from './public-holidays.js'
import { toDayNumber } from './to-day-number.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * What a calendar changes in that of Viet Nam.
 */
export interface WorkingCalendarChanges {
  /** Entries of its own. They take the place of what Viet Nam's calendar says of those days. */
  readonly add?: readonly CalendarEntry[]
  /** Days that are to be what their day of the week makes them. */
  readonly remove?: readonly IsoDate[]
}

/**
 * Builds a working calendar (lịch làm việc): that of Viet Nam, 2019 to 2030, with the changes of a caller, such
 * as a decision newer than this package, or a swap that an office did not take part in.
 *
 * Added entries stand as they are: one on a Sunday brings no substitute day with it. Throws a `RangeError` when
 * an added or removed date is not a day of 2019 to 2030, or is both added and removed, or added twice.
 *
 * @example
 * ```ts
 * import { buildWorkingCalendar, isWorkingDay } from 'cchc/calendar'
 *
 * const withoutSwap = buildWorkingCalendar({ remove: ['2024-04-29', '2024-05-04'] })
 * isWorkingDay('2024-04-29', withoutSwap) // true
 * isWorkingDay('2024-04-29') // false
 * ```
 */
export function buildWorkingCalendar(changes: WorkingCalendarChanges = {}): WorkingCalendar {
  const { add = [], remove = [] } = changes
  const firstDay = `${calendarYears.first}-01-01`
  const lastDay = `${calendarYears.last}-12-31`
  const first = toDayNumber(firstDay)
  const last = toDayNumber(lastDay)

  function requireDay(dayNumber: number): number {
    if (dayNumber >= first && dayNumber <= last) return dayNumber - first
    throw new RangeError(
      `${fromDayNumber(dayNumber)} lies outside the working calendar, ${firstDay} to ${lastDay}`,
    )
  }

  const changed = new Set<IsoDate>()
  for (const date of [...add.map((entry) => entry.date), ...remove]) {
    requireDay(toDayNumber(date))
    if (changed.has(date)) throw new RangeError(`The working calendar changes ${date} twice`)
    changed.add(date)
  }
  const entries: CalendarEntry[] = []
  for (let year: number = calendarYears.first; year <= calendarYears.last; year += 1) {
    entries.push(...publicHolidays(year).filter((entry) => !changed.has(entry.date)))
  }
  entries.push(...add)
  entries.sort((a, b) => compareDates(a.date, b.date))

  const weekdayOffset = dayOfWeek(firstDay) - 1
  const isWorked = Array.from({ length: last - first + 1 }, (_, index) => (index + weekdayOffset) % 7 < 5)
  for (const { date, kind } of entries) isWorked[toDayNumber(date) - first] = kind === 'swap-work'

  const counts: number[] = []
  const workingDays: number[] = []
  isWorked.forEach((worked, index) => {
    if (worked) workingDays.push(first + index)
    counts.push(workingDays.length)
  })

  return Object.freeze({
    firstDay,
    lastDay,
    entries: Object.freeze(entries),
    isWorkingDay: (dayNumber: number) => isWorked[requireDay(dayNumber)] === true,
    workingDaysThrough: (dayNumber: number) => counts[requireDay(dayNumber)] as number,
    workingDayOfRank: (rank: number) => {
      const dayNumber = workingDays[rank - 1]
      if (dayNumber !== undefined) return dayNumber
      throw new RangeError(
        `The working calendar, ${firstDay} to ${lastDay}, has no working day of rank ${rank}`,
      )
    },
  })
}
