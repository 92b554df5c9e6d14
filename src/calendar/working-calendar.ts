import { type DateRange, isWithin, requireDateRange } from './date-range.js'
import { calendarYears, compareDates, dayOfWeek, fromDayNumber, type IsoDate, toDayNumber } from './day.js'
import { type CalendarEntry, isEntryKind, publicHolidays } from './public-holidays.js'

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

/** What a calendar changes in that of Viet Nam. */
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
 * an added or removed date is not a day of 2019 to 2030, or is both added and removed, or added twice; a `TypeError` for
 * an entry of a kind that there is not, and for changes that are none.
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
  const { add = [], remove = [], ...others } = changes
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new TypeError(`changes/${unknown}: add or remove`)
  if (!Array.isArray(add) || !Array.isArray(remove))
    throw new TypeError('changes: lists of entries and of days')
  // A day of an unknown kind would be taken for a day off.
  const wrong = add.findIndex((entry) => !isEntryKind(entry?.kind))
  if (wrong >= 0) throw new TypeError(`changes/add/${wrong}/kind: a kind of entry, not ${add[wrong]?.kind}`)
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

/**
 * The working calendar of the offices of Viet Nam (lịch làm việc của cơ quan nhà nước), 2019 to 2030, with the
 * holidays, substitute days and swaps of `publicHolidays`.
 *
 * @example
 * ```ts
 * import { vietNamCalendar } from 'cchc/calendar'
 *
 * vietNamCalendar.entries.find((entry) => entry.date === '2026-11-24')?.kind // 'culture-day'
 * ```
 */
export const vietNamCalendar: WorkingCalendar = /* @__PURE__ */ buildWorkingCalendar()

/**
 * The entries between two days, both included, that are estimated or unconfirmed (ngày nghỉ chưa chính thức):
 * whatever was counted across them may still change. Empty when every day is decided.
 *
 * Throws a `RangeError` when an end is not an `IsoDate`, `from` comes after `to`, or the range
 * leaves the calendar (2019 to 2030).
 *
 * @example
 * ```ts
 * import { undecidedEntries } from 'cchc/calendar'
 *
 * undecidedEntries({ from: '2027-01-01', to: '2027-03-31' }).map((entry) => entry.kind)
 * // ['tet', 'tet', 'tet', 'tet', 'tet', 'substitute', 'substitute']
 * undecidedEntries({ from: '2024-01-01', to: '2024-12-31' }) // []
 * ```
 */
export function undecidedEntries(
  range: DateRange,
  calendar: WorkingCalendar = vietNamCalendar,
): CalendarEntry[] {
  requireDateRange(range)
  if (range.from < calendar.firstDay || range.to > calendar.lastDay) {
    throw new RangeError(
      `${range.from} to ${range.to} leaves the working calendar, ${calendar.firstDay} to ${calendar.lastDay}`,
    )
  }
  return calendar.entries.filter(({ date, status }) => status !== 'decided' && isWithin(date, range))
}
