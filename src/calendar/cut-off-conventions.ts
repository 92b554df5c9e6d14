import type { Text } from '../notation/language.js'
import type { IsoDate } from './day.js'
import { daysInMonth } from './day.js'
import type { LegalReference } from './legal-reference.js'
import type { NamedPeriodKind } from './period.js'

const decree = { document: 'Nghị định 09/2019/NĐ-CP', article: '12' }

const khanhHoa: CutOffProvision = {
  document: 'Quyết định 01/2023/QĐ-UBND của UBND tỉnh Khánh Hòa',
  article: '4',
  confirmed: true,
}

/**
 * The known cut-off conventions (thời gian chốt số liệu báo cáo).
 *
 * - `decree`: from the 15th of the month before to the 14th, by Decree 09/2019/NĐ-CP Art. 12. It names no nine
 *   months and no year to date; those follow the same day. The days were read, the clause numbers 1 to 3 not.
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
  decree: {
    id: 'decree-09-2019',
    title: {
      vi: 'Chốt số liệu ngày 14 theo Nghị định 09/2019/NĐ-CP',
      en: 'Closed on the 14th by Decree 09/2019',
    },
    closingDay: 14,
    provisions: {
      month: { ...decree, clause: '1', confirmed: false },
      quarter: { ...decree, clause: '2', confirmed: false },
      'half-year': { ...decree, clause: '3', confirmed: false },
      year: { ...decree, clause: '4', confirmed: true },
    },
    inForceFrom: '2019-03-12',
  },
  calendar: {
    id: 'calendar',
    title: { vi: 'Trọn tháng dương lịch', en: 'Whole calendar months' },
    closingDay: 'end-of-month',
    provisions: {},
  },
  khanhHoa: {
    id: 'khanh-hoa-01-2023',
    title: {
      vi: 'Chốt số liệu ngày 14 theo Quyết định 01/2023/QĐ-UBND của UBND tỉnh Khánh Hòa',
      en: 'Closed on the 14th by Decision 01/2023 of Khánh Hòa province',
    },
    closingDay: 14,
    provisions: {
      month: khanhHoa,
      quarter: khanhHoa,
      'half-year': khanhHoa,
      'nine-months': khanhHoa,
      year: khanhHoa,
    },
    submissionWorkingDays: 2,
  },
}

/**
 * On which day of the month the figures of a report are closed, and how soon it is sent (thời gian chốt số
 * liệu, thời hạn gửi báo cáo). `cutOffConventions` holds the known ones; a province or ministry with another
 * rule writes its own in this shape.
 */
export interface CutOffConvention {
  readonly id: string
  readonly title: Text
  /**
   * The last day that counts in the closing month: 14 closes on the 14th, and the next period starts on the
   * 15th. 1 to 28, or `end-of-month`, which gives whole months.
   */
  readonly closingDay: number | 'end-of-month'
  /**
   * The provision behind each kind of period. A kind that is missing is closed on the same day, but no provision
   * that is known here says so.
   */
  readonly provisions: Readonly<Partial<Record<NamedPeriodKind, CutOffProvision>>>
  /** How many working days after the cut-off day the report is due. Missing when the convention sets none. */
  readonly submissionWorkingDays?: number
  /** The first day on which the convention is law. Missing when it is not known, or it is no law. */
  readonly inForceFrom?: IsoDate
}

/**
 * Where a cut-off is laid down.
 */
export interface CutOffProvision extends LegalReference {
  /** `false` when the place in the document (such as the clause) was not read. */
  readonly confirmed: boolean
}

/**
 * The cut-off day of a month (ngày chốt số liệu). Throws a `RangeError` when the convention closes on a day that
 * not every month has.
 *
 * @internal
 */
export function closingDate(year: number, month: number, { id, closingDay }: CutOffConvention): IsoDate {
  const day = closingDay === 'end-of-month' ? daysInMonth(year, month) : closingDay
  if (closingDay !== 'end-of-month' && !(Number.isInteger(day) && day >= 1 && day <= 28)) {
    throw new RangeError(`Convention ${id} closes on day ${day}: neither 1 to 28 nor the end of the month`)
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
