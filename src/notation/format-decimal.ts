import { groupDigits } from './format-count.js'
import { type Language, languageOf } from './language.js'
import type { DecimalString } from './parse-decimal.js'

/**
 * Prints a decimal number (số thập phân) with the decimals it carries: `"1234.50"` is `"1.234,50"`, in English
 * `"1,234.50"`. A text that is no decimal number throws a `RangeError`.
 *
 * `parseDecimal` reads the Vietnamese form back; so that it is never ambiguous, an integer of four to six
 * digits is printed without grouping (`"1234"`).
 *
 * @example
 * ```ts
 * import { formatDecimal } from 'cchc/notation'
 *
 * formatDecimal('93.08') // '93,08'
 * ```
 */
export function formatDecimal(decimal: DecimalString, language: Language = 'vi'): string {
  const parts = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?$/.exec(decimal)
  if (!parts) throw new RangeError(`not a decimal number: ${decimal}`)
  const [, sign = '', integer = '', decimals] = parts
  if (languageOf(language) === 'en')
    return `${sign}${groupDigits(integer, ',')}${decimals === undefined ? '' : `.${decimals}`}`
  if (decimals !== undefined) return `${sign}${groupDigits(integer, '.')},${decimals}`
  return `${sign}${integer.length > 6 ? groupDigits(integer, '.') : integer}`
}
