import type { Approximate } from './approximate.js'
import { formatFigure } from './format-figure.js'
import type { Language } from './language.js'
import { isMoney } from './parse-money.js'

/**
 * Prints an amount of money (số tiền) in đồng: `450000` is `"450.000 đồng"`; an approximate one in the words published.
 * `parseMoney` reads the Vietnamese form back.
 *
 * @example
 * ```ts
 * import { formatMoney } from 'cchc/notation'
 *
 * formatMoney(450000) // '450.000 đồng'
 * ```
 */
export function formatMoney(amount: number | Approximate, language: Language = 'vi'): string {
  const printed = formatFigure(amount, language)
  const saysUnit = typeof amount === 'object' && language !== 'en' && isMoney(amount.words ?? '')
  return saysUnit ? printed : `${printed} ${language === 'en' ? 'dong' : 'đồng'}`
}
