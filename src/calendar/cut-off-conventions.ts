import type { Text } from '../notation/language.js'
import { type Basis, type Dated, entryOn, overlay } from './dated.js'
import { daysInMonth, type IsoDate } from './day.js'
import type { NamedPeriodKind } from './period.js'

/** What law has on cut-offs from a day on (quy định về thời gian chốt số liệu). */
export interface CutOff {
  /** The rule by its name, as findings say it. */
  readonly title: Text
  /**
   * The last day that counts in the closing month: 14 closes on the 14th, and the next period starts on the
   * 15th. 1 to 28, or `end-of-month`, which gives whole months.
   */
  readonly closingDay: number | 'end-of-month'
  /** The kinds of period that the text names. Any other is closed on the same day, but no text says so. */
  readonly names: readonly NamedPeriodKind[]
  /** How many working days after the cut-off day the report is due. Missing when the text sets none. */
  readonly submissionWorkingDays?: number
}

/**
 * On which day of the month the figures of a report are closed, and how soon it is sent (thời gian chốt số liệu, thời
 * hạn gửi báo cáo). Each end of a period asks the law of its own month. `cutOffConventions` holds the known ones; a
 * province or ministry with another rule lays it over that of the country, with `overlay`.
 *
 * @example
 * ```ts
 * import { type CutOffConvention, cutOffConventions, overlay, reportingPeriod } from 'cchc/calendar'
 *
 * const title = { vi: 'Chốt số liệu ngày 20', en: 'Closed on the 20th' }
 * const own: CutOffConvention = {
 *   id: 'own',
 *   law: overlay(cutOffConventions.decree.law, [
 *     {
 *       from: '2025-01-01',
 *       value: { title, closingDay: 20, names: ['month'] },
 *       basis: { document: 'Quyết định 40/2024/QĐ-UBND', article: 'Điều 5', from: '2025-01-01', confirmed: true },
 *     },
 *   ]),
 * }
 * reportingPeriod('month', 2025, 1, own) // { kind: 'month', year: 2025, ordinal: 1, from: '2024-12-15', to: '2025-01-20' }
 * ```
 */
export interface CutOffConvention {
  readonly id: string
  /** The rule in force on each day. */
  readonly law: Dated<CutOff>
}

const decree: Dated<CutOff> = [
  // No rule of the country before it is known: its days stand for those of earlier reports too, and bind none of them.
  {
    from: '1900-01-01',
    value: {
      title: {
        vi: 'Chốt số liệu ngày 14 theo Nghị định 09/2019/NĐ-CP',
        en: 'Closed on the 14th by Decree 09/2019',
      },
      closingDay: 14,
      names: ['month', 'quarter', 'half-year', 'year'],
    },
    basis: { document: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 12', from: '2019-03-12', confirmed: true },
  },
]

/**
 * The known cut-off conventions (thời gian chốt số liệu báo cáo).
 *
 * - `decree`: from the 15th of the month before to the 14th, by Decree 09/2019/NĐ-CP Art. 12, and by whatever takes its
 *   place. It names no nine months and no year to date; those follow the same day.
 * - `calendar`: whole months, for reports that count by the calendar.
 * - `khanhHoa`: as the decree, with nine months, and two working days to send the report.
 *
 * @example
 * ```ts
 * import { cutOffConventions, reportingPeriod } from 'cchc/calendar'
 *
 * reportingPeriod('quarter', 2024, 1, cutOffConventions.decree)
 * // { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-14' }
 * ```
 */
export const cutOffConventions: Readonly<Record<'decree' | 'calendar' | 'khanhHoa', CutOffConvention>> = {
  decree: { id: 'decree', law: decree },
  calendar: {
    id: 'calendar',
    law: [
      {
        from: '1900-01-01',
        value: {
          title: { vi: 'Trọn tháng dương lịch', en: 'Whole calendar months' },
          closingDay: 'end-of-month',
          names: [],
        },
        basis: 'consistency',
      },
    ],
  },
  khanhHoa: {
    id: 'khanh-hoa',
    law: /* @__PURE__ */ overlay(decree, [
      // The day on which it came into force was not read; it is a decision of that year.
      {
        from: '2023-01-01',
        value: {
          title: {
            vi: 'Chốt số liệu ngày 14 theo Quyết định 01/2023/QĐ-UBND của UBND tỉnh Khánh Hòa',
            en: 'Closed on the 14th by Decision 01/2023 of Khánh Hòa province',
          },
          closingDay: 14,
          names: ['month', 'quarter', 'half-year', 'nine-months', 'year'],
          submissionWorkingDays: 2,
        },
        basis: {
          document: 'Quyết định 01/2023/QĐ-UBND của UBND tỉnh Khánh Hòa',
          article: 'Điều 4',
          from: '2023-01-01',
          confirmed: true,
        },
      },
    ]),
  },
}

/** The cut-off day of a month, with the law that sets it. @internal */
export interface Closing {
  readonly date: IsoDate
  readonly law: CutOff
  readonly basis: Basis
}

/**
 * How a convention closes a month (ngày chốt số liệu): by the first rule of that month that is in force on the day that
 * it sets itself, or else by the last. `undefined` when it has none. Throws a `RangeError` when the rule closes on a
 * day that not every month has, or the month lies outside the years 1900 to 2199. @internal
 */
export function closingOf(year: number, month: number, { id, law }: CutOffConvention): Closing | undefined {
  const lastDay = daysInMonth(year, month)
  const dayOf = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const first = entryOn(law, dayOf(1))
  const later = law.filter(({ from }) => from > dayOf(1) && from <= dayOf(lastDay))
  const closings = [...(first ? [first] : []), ...later].map((entry) => {
    if (entry.value === null) return undefined
    const { closingDay } = entry.value
    const day = closingDay === 'end-of-month' ? lastDay : closingDay
    if (closingDay !== 'end-of-month' && !(Number.isInteger(day) && day >= 1 && day <= 28)) {
      throw new RangeError(`Convention ${id} closes on day ${day}: neither 1 to 28 nor the end of the month`)
    }
    return { date: dayOf(day), law: entry.value, basis: entry.basis, entry }
  })
  const closing = closings.find((each) => each && entryOn(law, each.date) === each.entry) ?? closings.at(-1)
  return closing && { date: closing.date, law: closing.law, basis: closing.basis }
}
