import { type Language, languageOf } from '../notation/language.js'
import { formatDate } from './format-date.js'
import { type NamedPeriodKind, ordinalLimits, type Period } from './period.js'

const halves = ['đầu', 'cuối']
/** Quarters as officials write them. @internal */
export const romanQuarters: readonly string[] = ['I', 'II', 'III', 'IV']

/**
 * Names a period as a heading does (tên kỳ báo cáo), with its days where it states both. What it leaves unsaid is a
 * question mark, but for the number of a week; a custom period without its days has no name.
 *
 * @example
 * ```ts
 * import { formatPeriod } from 'cchc/calendar'
 *
 * formatPeriod({ kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-13', to: '2024-03-11' })
 * // 'quý I năm 2024 (13/12/2023 - 11/3/2024)'
 * ```
 */
export function formatPeriod(period: Period, asked: Language = 'vi'): string {
  const language = languageOf(asked)
  const { from, to, openEnd } = period
  const end =
    to === undefined
      ? ''
      : openEnd
        ? `${language === 'en' ? 'now' : 'nay'} (${formatDate(to)})`
        : formatDate(to)
  const days = from === undefined || to === undefined ? '' : `${formatDate(from)} - ${end}`
  const name = language === 'en' ? nameInEnglish(period) : nameInVietnamese(period)
  return days === '' || name === '' ? name || days : `${name} (${days})`
}

function nameInVietnamese({ kind, year, ordinal }: Period): string {
  const inYear = year === undefined ? '' : ` năm ${year}`
  switch (kind) {
    case 'week':
      return ordinal === undefined ? 'tuần' : `tuần ${ordinal}${inYear}`
    case 'month':
      return `tháng ${ordinal ?? '?'}${inYear}`
    case 'quarter':
      return `quý ${romanQuarters[(ordinal ?? 0) - 1] ?? '?'}${inYear}`
    case 'half-year':
      return `6 tháng ${halves[(ordinal ?? 0) - 1] ?? '?'}${inYear || ' năm'}`
    case 'nine-months':
      return `9 tháng đầu${inYear || ' năm'}`
    case 'year':
      return `năm ${year ?? '?'}`
    case 'year-to-date':
      return `${ordinal ?? '?'} tháng đầu${inYear || ' năm'}`
    case 'custom':
      return ''
  }
}

function nameInEnglish({ kind, year, ordinal }: Period): string {
  const inYear = year === undefined ? '' : ` of ${year}`
  switch (kind) {
    case 'week':
      return ordinal === undefined ? 'week' : `week ${ordinal}${inYear}`
    case 'month':
      return `month ${ordinal ?? '?'}${inYear}`
    case 'quarter':
      return `quarter ${ordinal ?? '?'}${inYear}`
    case 'half-year':
      return `half ${ordinal ?? '?'}${inYear}`
    case 'nine-months':
      return `nine months${inYear}`
    case 'year':
      return `year ${year ?? '?'}`
    case 'year-to-date':
      return `first ${ordinal ?? '?'} months${inYear}`
    case 'custom':
      return ''
  }
}

/**
 * The kind, year and ordinal of a period, when together they say which one it is; `null` for a week, a custom period
 * and one that leaves its year, or the ordinal its kind needs, unsaid. @internal
 */
export function nameOfPeriod({ kind, year, ordinal }: Period): PeriodName | null {
  if (kind === 'week' || kind === 'custom' || year === undefined) return null
  if (ordinalLimits[kind] === undefined) return { kind, year }
  return ordinal === undefined ? null : { kind, year, ordinal }
}

interface PeriodName {
  readonly kind: NamedPeriodKind
  readonly year: number
  readonly ordinal?: number
}
