/**
 * The kinds of reporting period (loại kỳ báo cáo): month, quarter, half-year (6 tháng), nine months (9 tháng
 * đầu năm), year; `year-to-date`, the first so many months of a year (lũy kế từ đầu năm); `custom`, any other
 * run of days.
 *
 * @example
 * ```ts
 * import { periodKinds } from 'cchc/calendar'
 *
 * periodKinds.includes('nine-months') // true
 * ```
 */
export const periodKinds = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
  'year-to-date',
  'custom',
] as const

/** One of `periodKinds`. */
export type PeriodKind = (typeof periodKinds)[number]

/** A kind whose days follow from year, ordinal and cut-off convention: every one but `custom`. */
export type NamedPeriodKind = Exclude<PeriodKind, 'custom'>
