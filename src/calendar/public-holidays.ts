import { addDays } from './add-days.js'
import type { CalendarEntry, CalendarEntryKind, CalendarEntryStatus } from './calendar-entry.js'
import { calendarYears } from './calendar-years.js'
import { compareDates } from './compare-dates.js'
import { entryLabels } from './entry-labels.js'
import type { IsoDate } from './iso-date.js'
import { laborCode } from './labor-code.js'
import type { LegalReference } from './legal-reference.js'
import { lunarHolidays } from './lunar-holidays.js'
import { substituteDays } from './substitute-days.js'
import { type YearlyArrangement, yearlyArrangements } from './yearly-arrangements.js'

/**
 * Every day of a year that differs from its day of the week in the offices of Viet Nam, in order of date
 * (ngày nghỉ lễ, tết, nghỉ bù, hoán đổi trong năm): public holidays, on whatever day of the week they fall,
 * the substitute days for those on a Saturday or Sunday, and the days swapped with a worked Saturday.
 *
 * Tết and the day beside the National Day of 2027 to 2030 are `estimated`: the Prime Minister settles them
 * year by year. Throws a `RangeError` for a year outside 2019 to 2030.
 *
 * Source: Labor Code 2012 Art. 115 for the years before 2021, then Labor Code 2019 Art. 111 and 112;
 * Resolution 28/2026/QH16 for 24 November from 2026 on; the yearly decisions named in each entry.
 *
 * @example
 * ```ts
 * import { publicHolidays } from 'cchc/calendar'
 *
 * publicHolidays(2026).filter((entry) => entry.kind === 'substitute').map((entry) => entry.date) // ['2026-04-27']
 * ```
 */
export function publicHolidays(year: number): CalendarEntry[] {
  const lunar = lunarHolidays[year]
  if (lunar === undefined) {
    throw new RangeError(
      `The public holidays of ${year} are not known here: the tables cover ${calendarYears.first} to ${calendarYears.last}`,
    )
  }
  const law = laborCode(year, 'holidays')
  const arranged = yearlyArrangements.filter((entry) => entry.date.startsWith(`${year}-`))
  const holidays = [
    holiday(`${year}-01-01`, 'new-year', law),
    ...arranged
      .filter((entry) => entry.kind === 'tet')
      .flatMap((entry) => [0, 1, 2, 3, 4].map((day) => arrangedDay(entry, addDays(entry.date, day), law))),
    holiday(lunar.hungKings, 'hung-kings', law),
    holiday(`${year}-04-30`, 'reunification', law),
    holiday(`${year}-05-01`, 'labor', law),
    holiday(`${year}-09-02`, 'national', law),
    ...arranged
      .filter((entry) => entry.kind === 'national')
      .map((entry) => arrangedDay(entry, entry.date, law)),
    ...(year < 2026
      ? []
      : [holiday(`${year}-11-24`, 'culture-day', { document: 'Nghị quyết 28/2026/QH16' })]),
  ]
  const swaps = arranged
    .filter(({ kind }) => kind === 'swap-off' || kind === 'swap-work')
    .map((entry) => arrangedDay(entry, entry.date, law))
  return [...holidays, ...substituteDays(holidays, year), ...swaps].sort((a, b) =>
    compareDates(a.date, b.date),
  )
}

/** A day of an arrangement; where the number of its decision is not known, the Labor Code stands alone. */
function arrangedDay(
  { kind, status, basis }: YearlyArrangement,
  date: IsoDate,
  law: LegalReference,
): CalendarEntry {
  return holiday(date, kind, basis ?? law, status)
}

function holiday(
  date: IsoDate,
  kind: CalendarEntryKind,
  basis: LegalReference,
  status: CalendarEntryStatus = 'decided',
): CalendarEntry {
  return { date, kind, label: entryLabels[kind], status, basis }
}
