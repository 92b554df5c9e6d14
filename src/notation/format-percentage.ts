import { formatDecimal } from './format-decimal.js'
import type { Language } from './language.js'
import type { DecimalString } from './parse-decimal.js'

/**
 * Prints a percentage (tỷ lệ phần trăm) with the decimals it carries: `"99.30"` is `"99,30%"`, in English
 * `"99.30%"`. `parsePercentage` reads the Vietnamese form back.
 *
 * @example
 * ```ts
 * import { formatPercentage } from 'cchc/notation'
 *
 * formatPercentage('93.08') // '93,08%'
 * ```
 */
export function formatPercentage(percentage: DecimalString, language: Language = 'vi'): string {
  return `${formatDecimal(percentage, language)}%`
}
