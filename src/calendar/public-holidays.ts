import type { Text } from '../notation/language.js'
import { type Dated, entryOn, type LegalBasis, valueOn } from './dated.js'
import { addDays, calendarYears, compareDates, dayOfWeek, type IsoDate } from './day.js'

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
  const arranged = yearlyArrangements.filter((entry) => entry.date.startsWith(`${year}-`))
  const holidays = [
    ...fixedHolidaysOf(year),
    holiday(lunar.hungKings, 'hung-kings'),
    ...arranged
      .filter((entry) => entry.kind === 'tet')
      .flatMap((entry) => [0, 1, 2, 3, 4].map((day) => arrangedDay(entry, addDays(entry.date, day)))),
    ...arranged.filter((entry) => entry.kind === 'national').map((entry) => arrangedDay(entry, entry.date)),
  ]
  const swaps = arranged
    .filter(({ kind }) => kind === 'swap-off' || kind === 'swap-work')
    .map((entry) => arrangedDay(entry, entry.date))
  return [...holidays, ...substituteDays(holidays), ...swaps].sort((a, b) => compareDates(a.date, b.date))
}

/** A day of an arrangement; where the number of its decision is not known, the Labor Code stands alone. */
function arrangedDay({ kind, status, basis }: YearlyArrangement, date: IsoDate): CalendarEntry {
  return holiday(date, kind, basis, status)
}

function holiday(
  date: IsoDate,
  kind: CalendarEntryKind,
  basis: LegalBasis = laborCodeOn(date, 'holidays'),
  status: CalendarEntryStatus = 'decided',
): CalendarEntry {
  return { date, kind, label: entryLabels[kind], status, basis }
}

/** The holidays on fixed days of the year that the law of each of these days has. */
function fixedHolidaysOf(year: number): CalendarEntry[] {
  const known = new Map(fixedHolidays.flatMap(({ value }) => value ?? []).map((each) => [each.kind, each]))
  return [...known.values()].flatMap(({ kind, day, basis }) => {
    const date = `${year}-${day}`
    const isHoliday = valueOn(fixedHolidays, date)?.some((each) => each.kind === kind) === true
    return isHoliday ? [holiday(date, kind, basis)] : []
  })
}

const entryLabels: Readonly<Record<CalendarEntryKind, Text>> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Âm lịch', en: 'Tết, the lunar New Year' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' commemoration" },
  reunification: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' },
  labor: { vi: 'Ngày Quốc tế lao động', en: 'International Labor Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  'culture-day': { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
  substitute: { vi: 'Nghỉ bù', en: 'Substitute day' },
  'swap-off': { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  'swap-work': { vi: 'Làm bù', en: 'Saturday worked by swap' },
}

/** @internal */
export function isEntryKind(kind: unknown): kind is CalendarEntryKind {
  return typeof kind === 'string' && Object.hasOwn(entryLabels, kind)
}

/** What the Labor Code (Bộ luật Lao động) says of public holidays and of their substitute days. @internal */
export const laborCode: Dated<{ readonly holidays: string; readonly substitute: string }> = [
  {
    from: '1900-01-01',
    value: { holidays: 'Điều 115 khoản 1', substitute: 'Điều 115 khoản 3' },
    basis: {
      document: 'Bộ luật Lao động 2012 (10/2012/QH13)',
      from: '2013-05-01',
      to: '2020-12-31',
      confirmed: false,
    },
  },
  {
    from: '2021-01-01',
    value: { holidays: 'Điều 112 khoản 1', substitute: 'Điều 111 khoản 3' },
    basis: { document: 'Bộ luật Lao động 2019 (45/2019/QH14)', from: '2021-01-01', confirmed: true },
  },
]

function laborCodeOn(date: IsoDate, provision: 'holidays' | 'substitute'): LegalBasis {
  const { value, basis } = entryOn(laborCode, date) ?? {}
  return { ...(basis as LegalBasis), article: value?.[provision] ?? '' }
}

interface FixedHoliday {
  readonly kind: CalendarEntryKind
  /** Month and day: `04-30`. */
  readonly day: string
  /** Missing where it is the Labor Code. */
  readonly basis?: LegalBasis
}

const holidaysOfLaborCode: readonly FixedHoliday[] = [
  { kind: 'new-year', day: '01-01' },
  { kind: 'reunification', day: '04-30' },
  { kind: 'labor', day: '05-01' },
  { kind: 'national', day: '09-02' },
]

const cultureDay: LegalBasis = { document: 'Nghị quyết 28/2026/QH16', from: '2026-07-01', confirmed: true }

/** The public holidays that fall on a fixed day of the Gregorian year (ngày nghỉ lễ theo dương lịch). @internal */
export const fixedHolidays: Dated<readonly FixedHoliday[]> = [
  {
    from: '1900-01-01',
    value: holidaysOfLaborCode,
    basis: {
      document: 'Bộ luật Lao động 2012 (10/2012/QH13)',
      article: 'Điều 115 khoản 1',
      confirmed: false,
    },
  },
  {
    from: '2026-07-01',
    value: [...holidaysOfLaborCode, { kind: 'culture-day', day: '11-24', basis: cultureDay }],
    basis: cultureDay,
  },
]

/**
 * The days of the Gregorian calendar on which the holidays of the lunar calendar fall, reckoned at UTC+7 as in Viet
 * Nam: the first day of Tết (mùng 1 tháng Giêng) and the Hùng Kings' commemoration (Giỗ Tổ Hùng Vương, 10/3 âm lịch). A
 * test holds them against two lunar packages, a table and an astronomical one. @internal
 */
export const lunarHolidays: Readonly<Record<number, { readonly tet: IsoDate; readonly hungKings: IsoDate }>> =
  {
    2019: { tet: '2019-02-05', hungKings: '2019-04-14' },
    2020: { tet: '2020-01-25', hungKings: '2020-04-02' },
    2021: { tet: '2021-02-12', hungKings: '2021-04-21' },
    2022: { tet: '2022-02-01', hungKings: '2022-04-10' },
    2023: { tet: '2023-01-22', hungKings: '2023-04-29' },
    2024: { tet: '2024-02-10', hungKings: '2024-04-18' },
    2025: { tet: '2025-01-29', hungKings: '2025-04-07' },
    2026: { tet: '2026-02-17', hungKings: '2026-04-26' },
    2027: { tet: '2027-02-06', hungKings: '2027-04-16' },
    2028: { tet: '2028-01-26', hungKings: '2028-04-04' },
    2029: { tet: '2029-02-13', hungKings: '2029-04-23' },
    2030: { tet: '2030-02-02', hungKings: '2030-04-12' },
  }

/** The substitute days (nghỉ bù): the next day that is no rest day, holiday or substitute; as sure as its holiday. */
function substituteDays(holidays: readonly CalendarEntry[]): CalendarEntry[] {
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
        basis: laborCodeOn(holiday.date, 'substitute'),
      }
    })
}

/**
 * A day that the Prime Minister settles year by year (phương án nghỉ tết, nghỉ lễ, hoán đổi ngày làm việc). For `tet`
 * it is the first of five days in a row; for `national` the day beside 2 September.
 */
interface YearlyArrangement {
  readonly date: IsoDate
  readonly kind: Extract<CalendarEntryKind, 'tet' | 'national' | 'swap-off' | 'swap-work'>
  readonly status: CalendarEntryStatus
  /** Missing where the number of the decision is not known: then the Labor Code stands alone. */
  readonly basis?: LegalBasis
}

// The days were read in the text or in a public report of each document; the number of that of 2023 in one
// report only. For Tết 2020 and for 2021 the days are known, from public reports, but no number. The Saturday worked for
// 02/5/2025 and the exchange of 02/01/2026 stand in reports, not in a text that was read: unconfirmed.
const notice2019: LegalBasis = { document: 'Thông báo 3238/TB-LĐTBXH', confirmed: true }
const decision2022: LegalBasis = { document: 'Công văn 245/VPCP-KGVX ngày 11/01/2022', confirmed: true }
const decision2023: LegalBasis = { document: 'Công văn 8056/VPCP-KGVX ngày 01/12/2022', confirmed: false }
const decision2024: LegalBasis = { document: 'Công văn 8662/VPCP-KGVX ngày 03/11/2023', confirmed: true }
const swap2024: LegalBasis = { document: 'Công văn 2450/VPCP-KGVX ngày 12/4/2024', confirmed: true }
const decision2025: LegalBasis = { document: 'Công văn 8726/VPCP-KGVX ngày 26/11/2024', confirmed: true }
const newYear2026: LegalBasis = { document: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025', confirmed: true }
const notice2026: LegalBasis = { document: 'Thông báo 9441/TB-BNV năm 2025', confirmed: true }

/**
 * Estimates follow the latest decided year in which the first day of Tết, or 2 September, fell on the same day of the
 * week; no year from 2021 on has 2 September on a Sunday, so 2029 takes the Monday.
 */
const yearlyArrangements: readonly YearlyArrangement[] = [
  { date: '2019-01-05', kind: 'swap-work', status: 'decided', basis: notice2019 }, // for 31/12/2018
  { date: '2019-02-04', kind: 'tet', status: 'decided', basis: notice2019 },
  { date: '2019-04-29', kind: 'swap-off', status: 'decided', basis: notice2019 },
  { date: '2019-05-04', kind: 'swap-work', status: 'decided', basis: notice2019 },
  { date: '2020-01-23', kind: 'tet', status: 'decided' },
  { date: '2021-02-10', kind: 'tet', status: 'decided' },
  { date: '2021-09-03', kind: 'national', status: 'decided' },
  { date: '2022-01-31', kind: 'tet', status: 'decided', basis: decision2022 },
  { date: '2022-09-01', kind: 'national', status: 'decided', basis: decision2022 },
  { date: '2023-01-20', kind: 'tet', status: 'decided', basis: decision2023 },
  { date: '2023-09-01', kind: 'national', status: 'decided', basis: decision2023 },
  { date: '2024-02-08', kind: 'tet', status: 'decided', basis: decision2024 },
  { date: '2024-04-29', kind: 'swap-off', status: 'decided', basis: swap2024 },
  { date: '2024-05-04', kind: 'swap-work', status: 'decided', basis: swap2024 },
  { date: '2024-09-03', kind: 'national', status: 'decided', basis: decision2024 },
  { date: '2025-01-27', kind: 'tet', status: 'decided', basis: decision2025 },
  { date: '2025-04-26', kind: 'swap-work', status: 'unconfirmed', basis: decision2025 },
  { date: '2025-05-02', kind: 'swap-off', status: 'decided', basis: decision2025 },
  { date: '2025-09-01', kind: 'national', status: 'decided', basis: decision2025 },
  { date: '2026-01-02', kind: 'swap-off', status: 'unconfirmed', basis: newYear2026 },
  { date: '2026-01-10', kind: 'swap-work', status: 'unconfirmed', basis: newYear2026 },
  { date: '2026-02-16', kind: 'tet', status: 'decided', basis: notice2026 },
  { date: '2026-08-22', kind: 'swap-work', status: 'decided', basis: notice2026 },
  { date: '2026-08-31', kind: 'swap-off', status: 'decided', basis: notice2026 },
  { date: '2026-09-01', kind: 'national', status: 'decided', basis: notice2026 },
  { date: '2027-02-04', kind: 'tet', status: 'estimated' }, // as 2024
  { date: '2027-09-03', kind: 'national', status: 'estimated' }, // as 2021
  { date: '2028-01-24', kind: 'tet', status: 'estimated' }, // as 2025
  { date: '2028-09-01', kind: 'national', status: 'estimated' }, // as 2023
  { date: '2029-02-12', kind: 'tet', status: 'estimated' }, // as 2026
  { date: '2029-09-03', kind: 'national', status: 'estimated' },
  { date: '2030-01-31', kind: 'tet', status: 'estimated' }, // as 2024
  { date: '2030-09-03', kind: 'national', status: 'estimated' }, // as 2024
]

/**
 * Why a day is not what its day of the week makes it (loại ngày nghỉ, ngày làm bù).
 *
 * `new-year`, `tet`, `hung-kings`, `reunification`, `labor`, `national` and `culture-day` are public
 * holidays; `substitute` is a day off for a holiday on a weekly rest day (nghỉ bù); `swap-off` is a working
 * day off (nghỉ hoán đổi) against the Saturday of a `swap-work` (làm bù), the only kind that is worked.
 */
export type CalendarEntryKind =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'reunification'
  | 'labor'
  | 'national'
  | 'culture-day'
  | 'substitute'
  | 'swap-off'
  | 'swap-work'

/**
 * How sure an entry is: `decided` by law, or by the yearly decision of the Prime Minister; `estimated` where
 * that decision was not out when the table was written; `unconfirmed` where it is reported but was not read.
 */
export type CalendarEntryStatus = 'decided' | 'estimated' | 'unconfirmed'

/**
 * One day of the working calendar that differs from its day of the week (ngày nghỉ lễ, tết, nghỉ bù, hoán
 * đổi), with the text that makes it so.
 */
export interface CalendarEntry {
  readonly date: IsoDate
  readonly kind: CalendarEntryKind
  readonly label: Text
  /** How sure it is. */
  readonly status: CalendarEntryStatus
  /** The text that makes it so. */
  readonly basis: LegalBasis
}
