import { isIsoDate } from '../calendar/day.js'
import { formatDate } from '../calendar/format-date.js'
import { groupDigits } from '../notation/format-count.js'
import { formatDecimal } from '../notation/format-decimal.js'
import { formatApproximate, formatFigure } from '../notation/format-figure.js'
import { formatPercentage } from '../notation/format-percentage.js'
import type { Language } from '../notation/language.js'
import type { FindingValue } from './finding.js'

/** How a text is printed: as it is, as a percentage, as a decimal number, or as a day (ISO dates). @internal */
export type ValueStyle = 'plain' | 'percent' | 'decimal' | 'date'

/** Prints a value of a finding. @internal */
export function formatValue(value: FindingValue, language: Language, style: ValueStyle = 'plain'): string {
  if (value === null) return language === 'vi' ? 'không xác định' : 'undefined'
  if (typeof value === 'string' && style === 'date') return isIsoDate(value) ? formatDate(value) : value
  if (typeof value === 'string' && style === 'decimal')
    return signed(value, (text) => formatDecimal(text, language))
  if (typeof value === 'string')
    // What is approximate is in words already.
    return style === 'percent' && /^-?\d+(?:\.\d+)?$/.test(value)
      ? signed(value, (text) => formatPercentage(text, language))
      : value
  if (typeof value === 'number') return formatNumber(value, language)
  const print = (end: number | string) =>
    typeof end === 'number' ? formatNumber(end, language) : formatPercentage(end, language)
  return formatApproximate(value, print, language)
}

function formatNumber(value: number, language: Language): string {
  if (value < 0) return `-${formatNumber(-value, language)}`
  // What counts add up to may be more than a count can be.
  return value > Number.MAX_SAFE_INTEGER
    ? groupDigits(String(BigInt(value)), language === 'en' ? ',' : '.')
    : formatFigure(value, language)
}

function signed(text: string, format: (text: string) => string): string {
  return text.startsWith('-') ? `-${format(text.slice(1))}` : format(text)
}
