import { isIsoDate } from '../calendar/day.js'
import { formatDate } from '../calendar/format-date.js'
import { groupDigits } from '../notation/format-count.js'
import { formatDecimal } from '../notation/format-decimal.js'
import { formatFigure } from '../notation/format-figure.js'
import { formatPercentage } from '../notation/format-percentage.js'
import type { Language } from '../notation/language.js'
import type { FindingValue } from './finding.js'

/**
 * How a text is printed: as it is, as a percentage, as a decimal number, or as a day (ISO dates).
 * @internal
 */
export type ValueStyle = 'plain' | 'percent' | 'decimal' | 'date'

/**
 * Prints a value of a finding.
 * @internal
 */
export function formatValue(value: FindingValue, language: Language, style: ValueStyle = 'plain'): string {
  if (value === null) return language === 'vi' ? 'không xác định' : 'undefined'
  if (typeof value === 'string' && style === 'date') return isIsoDate(value) ? formatDate(value) : value
  if (typeof value === 'string' && style === 'decimal')
    return signed(value, (text) => formatDecimal(text, language))
  if (typeof value === 'string')
    return style === 'percent' ? signed(value, (text) => formatPercentage(text, language)) : value
  if (typeof value === 'number') return formatNumber(value, language)
  const { atLeast, atMost } = value
  if (isCountOrOpen(atLeast) && isCountOrOpen(atMost)) return formatFigure({ atLeast, atMost }, language)
  const words = language === 'vi' ? ['từ', 'đến', 'dưới', 'ít nhất'] : ['from', 'to', 'up to', 'at least']
  const [low, high] = [atLeast, atMost].map((end) =>
    typeof end === 'number' ? formatNumber(end, language) : end && formatPercentage(end, language),
  )
  if (low === undefined) return `${words[2]} ${high}`
  return high === undefined ? `${words[3]} ${low}` : `${words[0]} ${low} ${words[1]} ${high}`
}

function formatNumber(value: number, language: Language): string {
  if (value < 0) return `-${formatNumber(-value, language)}`
  // What counts add up to may be more than a count can be.
  return value > Number.MAX_SAFE_INTEGER
    ? groupDigits(String(BigInt(value)), language === 'en' ? ',' : '.')
    : formatFigure(value, language)
}

function isCountOrOpen(end: number | string | undefined): end is number | undefined {
  return end === undefined || Number.isSafeInteger(end)
}

function signed(text: string, format: (text: string) => string): string {
  return text.startsWith('-') ? `-${format(text.slice(1))}` : format(text)
}
