import { type Approximate, lastDigitUnit } from './approximate.js'
import { formatCount } from './format-count.js'
import { formatDecimal } from './format-decimal.js'
import type { Language } from './language.js'
import { scales } from './read-scaled.js'

/**
 * Prints a figure (số liệu), exact or approximate, as officials do: `1492` is `"1.492"`,
 * `{ atLeast: 26000, atMost: 27000 }` is `"gần 27.000"`, `86.59` is `"86,59"`. Bounds that no approximation
 * word fits are printed as `"từ 5 đến 8"`. `parseFigure` reads the Vietnamese form back.
 *
 * @example
 * ```ts
 * import { formatFigure } from 'cchc/notation'
 *
 * formatFigure({ atLeast: 26000, atMost: 27000 }) // 'gần 27.000'
 * ```
 */
export function formatFigure(figure: number | Approximate, language: Language = 'vi'): string {
  if (typeof figure === 'number') {
    return Number.isInteger(figure)
      ? formatCount(figure, { language })
      : formatDecimal(plainly(figure), language)
  }
  const { atLeast, atMost } = figure
  const count = (value: number) => formatCount(value, { language })
  if (atLeast === undefined) {
    if (atMost === undefined) return language === 'en' ? 'unknown' : 'chưa rõ'
    return `${language === 'en' ? 'up to' : 'dưới'} ${count(atMost)}`
  }
  if (atMost === undefined) return `${language === 'en' ? 'at least' : 'ít nhất'} ${count(atLeast)}`
  if (language === 'en') return `${count(atLeast)} to ${count(atMost)}`
  return (
    printWithWord('gần', atMost, atMost - atLeast) ??
    printWithWord('trên', atLeast, atMost - atLeast) ??
    printWithWord('khoảng', (atLeast + atMost) / 2, atMost - atLeast) ??
    `từ ${count(atLeast)} đến ${count(atMost)}`
  )
}

/** A number below a millionth prints with an exponent, which no report has. */
function plainly(figure: number): string {
  const [, decimals = '', exponent = '0'] = /^\d+(?:\.(\d+))?e-(\d+)$/.exec(String(figure)) ?? []
  return exponent === '0' ? String(figure) : figure.toFixed(Math.min(100, decimals.length + Number(exponent)))
}

/** Prints `value` so that its last digit is worth `unit`, by a scale word where one allows it. */
function printWithWord(word: string, value: number, unit: number): string | undefined {
  if (!Number.isSafeInteger(value) || value === 0 || !/^10*$/.test(String(unit)) || value % unit !== 0) return
  // Around a unit of one there is nothing but the value itself, which reads back without bounds.
  if (word === 'khoảng' && unit === 1) return
  const fitsAsInteger = (digits: number, digitUnit: number) =>
    lastDigitUnit(BigInt(digits)) === BigInt(digitUnit)
  for (const { words, exponent } of scales) {
    if (exponent < 6) continue // 27.000 is more usual than 27 nghìn
    const scale = 10 ** exponent
    const prefix = word === 'khoảng' ? '' : `${word} `
    if (value < scale) continue
    if (unit < scale) {
      const places = String(scale / unit).length - 1
      return `${prefix}${formatDecimal(placeDecimalMark(value / unit, places))} ${words[0]}`
    }
    if (fitsAsInteger(value / scale, unit / scale)) {
      return `${prefix}${formatDecimal(String(value / scale))} ${words[0]}`
    }
  }
  return fitsAsInteger(value, unit) ? `${word} ${formatCount(value)}` : undefined
}

function placeDecimalMark(digits: number, places: number): string {
  const text = String(digits).padStart(places + 1, '0')
  return `${text.slice(0, -places)}.${text.slice(-places)}`
}
