import { type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import type { IsoDate } from '../calendar/day.js'
import { periodRange } from '../calendar/reporting-period.js'
import type { Report } from './report.js'

/**
 * The day by whose rules a report is judged (ngày xét báo cáo): the last day of its period, as it says or as its name has
 * it by the cut-off convention that it follows (Decree 09/2019 unless said); or else the day it was issued. `undefined`
 * when it states neither.
 *
 * @example
 * ```ts
 * import { parseReport, reportDay } from 'cchc/report'
 *
 * const report = parseReport({ title: 'Báo cáo', agency: { name: 'UBND xã', level: 'commune' }, period: { kind: 'year', year: 2024 } })
 * reportDay(report) // '2024-12-14'
 * ```
 */
export function reportDay(
  { period, issuedOn }: Report,
  convention: CutOffConvention = cutOffConventions.decree,
): IsoDate | undefined {
  return period.to ?? periodRange(period, convention)?.to ?? issuedOn ?? undefined
}
