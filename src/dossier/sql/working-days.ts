import { fromDayNumber, toDayNumber } from '../../calendar/day.js'
import { vietNamCalendar } from '../../calendar/working-calendar.js'
import { effectiveDeadline } from '../../calendar/working-days.js'
import { type Fragment, integer, parameter, sql } from '../../sql/fragment.js'
import type { Count } from './count.js'
import { tableOf } from './source-columns.js'

/** One day of the table of working days (lịch làm việc). Days are whole numbers: 0 is 1970-01-01. */
export interface WorkingDayRow {
  /** The number of the day, the key of the table. */
  readonly day: number
  /** 1 when offices work on it, else 0. */
  readonly is_working: 0 | 1
  /** How many working days there are from the first day of the calendar to this one, both included. */
  readonly working_days: number
  /** The number of the first working day from this one on. */
  readonly next_working_day: number
}

/**
 * The rows of a table of working days (lịch làm việc 2019–2030), for dialects without lists: `sqlite` and `mariadb`. Make
 * the table once, with `day` as its key and an index on `(is_working, working_days)`, name it as `calendar` of the source,
 * and fill it anew with each release of this package that knows more holidays.
 *
 * @example
 * ```ts
 * import { workingDayRows } from 'cchc/sql'
 *
 * const rows = workingDayRows()
 * rows.length // 4383
 * // Tuesday, New Year's Day of 2019.
 * rows[0] // { day: 17897, is_working: 0, working_days: 0, next_working_day: 17898 }
 * ```
 */
export function workingDayRows(): readonly WorkingDayRow[] {
  const { firstDay, lastDay, isWorkingDay, workingDaysThrough } = vietNamCalendar
  const first = toDayNumber(firstDay)
  return Array.from({ length: toDayNumber(lastDay) - first + 1 }, (_, index) => {
    const day = first + index
    return {
      day,
      is_working: isWorkingDay(day) ? 1 : 0,
      working_days: workingDaysThrough(day),
      next_working_day: toDayNumber(effectiveDeadline(fromDayNumber(day))),
    }
  })
}

/** Working days as a statement looks them up; NULL for what lies outside the calendar. */
export interface WorkingDays {
  /** How many working days there are to a day. */
  readonly through: (day: Fragment) => Fragment
  /** The working day of a rank. */
  readonly ofRank: (rank: Fragment) => Fragment
  /** The day itself if it is worked, or lies outside the calendar; else the next working day. */
  readonly deadline: (day: Fragment) => Fragment
}

/** Working days from lists beside the statement, or from the table that the source names. */
export function workingDaysOf({ dialect: { lists }, source: { calendar } }: Count): WorkingDays {
  const found = lists === undefined ? inTable(calendar as string | string[]) : inLists(lists)
  return { ...found, deadline: (day) => sql`COALESCE(${found.deadline(day)}, ${day})` }
}

/** The last day of a time limit that ends on a day, as the policy has it. */
export function deadline(count: Count, due: Fragment): Fragment {
  return count.policy.dueOnDayOff === 'next-working-day' ? workingDaysOf(count).deadline(due) : due
}

function inTable(calendar: string | string[]): WorkingDays {
  const table = sql`${tableOf(calendar)} AS calendar`
  return {
    through: (day) => sql`(SELECT calendar.working_days FROM ${table} WHERE calendar.day = ${day})`,
    ofRank: (rank) =>
      sql`(SELECT calendar.day FROM ${table} WHERE calendar.is_working = 1 AND calendar.working_days = ${rank})`,
    deadline: (day) => sql`(SELECT calendar.next_working_day FROM ${table} WHERE calendar.day = ${day})`,
  }
}

function inLists({ element }: NonNullable<Count['dialect']['lists']>): WorkingDays {
  const rows = workingDayRows()
  const before = (rows[0] as WorkingDayRow).day - 1
  const list = (values: readonly number[]) => parameter(values, 'integers')
  const ofDay = (values: readonly number[]) => (day: Fragment) =>
    element(list(values), sql`${day} - ${integer(before)}`)
  const worked = rows.filter(({ is_working }) => is_working === 1).map(({ day }) => day)
  return {
    through: ofDay(rows.map(({ working_days }) => working_days)),
    ofRank: (rank) => element(list(worked), rank),
    deadline: ofDay(rows.map(({ next_working_day }) => next_working_day)),
  }
}
