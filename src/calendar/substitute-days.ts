import { addDays } from './add-days.js'
import type { CalendarEntry } from './calendar-entry.js'
import { compareDates } from './compare-dates.js'
import { dayOfWeek } from './day-of-week.js'
import { entryLabels } from './entry-labels.js'
import { laborCode } from './labor-code.js'

/**
 * The substitute days (nghỉ bù) for the holidays of a year that fall on a Saturday or Sunday: each the next
 * day that is neither a weekly rest day, nor a holiday, nor already a substitute. As sure as its holiday.
 *
 * @internal
 */
export function substituteDays(holidays: readonly CalendarEntry[], year: number): CalendarEntry[] {
  const daysOff = new Set(holidays.map((holiday) => holiday.date))
  return holidays
    .filter((holiday) => dayOfWeek(holiday.date) > 5)
    .sort((a, b) => compareDates(a.date, b.date))
    .map((holiday) => {
      let date = addDays(holiday.date, 1)
      while (daysOff.has(date) || dayOfWeek(date) > 5) date = addDays(date, 1)
      daysOff.add(date)
      return {
        date,
        kind: 'substitute',
        label: {
          vi: `${entryLabels.substitute.vi}: ${holiday.label.vi}`,
          en: `${entryLabels.substitute.en}: ${holiday.label.en}`,
        },
        status: holiday.status,
        basis: laborCode(year, 'substitute'),
      }
    })
}
