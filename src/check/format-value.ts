import { formatFigure } from '../notation/format-figure.js'
import { formatPercentage } from '../notation/format-percentage.js'
import type { Language } from '../notation/language.js'
import type { FindingValue } from './finding.js'

/**
 * Prints a value of a finding; `percent` for texts that are percentages.
 * @internal
 */
export function formatValue(
  value: FindingValue,
  language: Language,
  style: 'plain' | 'percent' = 'plain',
): string {
  if (value === null) return language === 'vi' ? 'không xác định' : 'undefined'
  if (typeof value === 'string')
    return style === 'percent' ? signed(value, (text) => formatPercentage(text, language)) : value
  if (typeof value === 'number') {
    return value < 0 ? `-${formatFigure(-value, language)}` : formatFigure(value, language)
  }
  const { atLeast, atMost } = value
  if (typeof atLeast !== 'string' && typeof atMost !== 'string') {
    return formatFigure({ atLeast, atMost }, language)
  }
  const words = language === 'vi' ? ['từ', 'đến', 'dưới', 'ít nhất'] : ['from', 'to', 'up to', 'at least']
  const [low, high] = [atLeast, atMost].map((end) =>
    end === undefined ? '' : formatPercentage(String(end), language),
  )
  if (low === '') return `${words[2]} ${high}`
  return high === '' ? `${words[3]} ${low}` : `${words[0]} ${low} ${words[1]} ${high}`
}

function signed(text: string, format: (text: string) => string): string {
  return text.startsWith('-') ? `-${format(text.slice(1))}` : format(text)
}
