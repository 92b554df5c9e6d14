import type { Approximate } from './approximate.js'
import { formatFigure } from './format-figure.js'
import type { Language } from './language.js'

/**
 * Prints an amount of money (số tiền) in đồng: `450000` is `"450.000 đồng"`,
 * `{ atLeast: 195000000, atMost: 196000000 }` is `"gần 196 triệu đồng"`. `parseMoney` reads the Vietnamese form
 * back.
 *
 * @example
 * ```ts
 * import { formatMoney } from 'cchc/notation'
 *
 * formatMoney(450000) // '450.000 đồng'
 * ```
 */
export function formatMoney(amount: number | Approximate, language: Language = 'vi'): string {
  return `${formatFigure(amount, language)} ${language === 'en' ? 'dong' : 'đồng'}`
}
