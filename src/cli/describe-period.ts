import { formatDate } from '../calendar/format-date.js'
import type { Period } from '../calendar/period.js'
import type { Language } from '../notation/language.js'

const romanQuarters = ['I', 'II', 'III', 'IV']

/** A period as a heading names it: `quý I năm 2024 (13/12/2023 - 11/3/2024)`. */
export function describePeriod(period: Period, language: Language): string {
  const { from, to } = period
  const days = from !== undefined && to !== undefined ? `${formatDate(from)} - ${formatDate(to)}` : ''
  const name = language === 'vi' ? nameInVietnamese(period) : nameInEnglish(period)
  return days === '' || name === '' ? name || days : `${name} (${days})`
}

function nameInVietnamese({ kind, year, ordinal }: Period): string {
  const inYear = year === undefined ? '' : ` năm ${year}`
  switch (kind) {
    case 'month':
      return `tháng ${ordinal ?? '?'}${inYear}`
    case 'quarter':
      return `quý ${romanQuarters[(ordinal ?? 0) - 1] ?? '?'}${inYear}`
    case 'half-year':
      return `6 tháng ${ordinal === 2 ? 'cuối' : 'đầu'}${inYear || ' năm'}`
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
