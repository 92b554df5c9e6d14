import type { CutOffConvention, CutOffProvision } from './cut-off-convention.js'

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
