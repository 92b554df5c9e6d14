import type { Approximate } from './approximate.js'
import { formatCount } from './format-count.js'
import { formatDecimal } from './format-decimal.js'
import { type Language, languageOf } from './language.js'

/**
 * Prints a figure (số liệu), exact or approximate: `1492` is `"1.492"`, `86.59` is `"86,59"`. An approximate figure is
 * printed in the words that were published, in English with its bounds beside them; one without words by its bounds
 * alone, `"từ 5 đến 8"`. `parseFigure` reads the Vietnamese form back.
 *
 * @example
 * ```ts
 * import { formatFigure, parseFigure } from 'cchc/notation'
 *
 * formatFigure({ atLeast: 26000, atMost: 27000 }) // 'từ 26.000 đến 27.000'
 * const reading = parseFigure('gần 27.000')
 * if (reading.ok) formatFigure(reading.value) // 'gần 27.000'
 * ```
 */
export function formatFigure(figure: number | Approximate, asked: Language = 'vi'): string {
  const language = languageOf(asked)
  return typeof figure === 'number'
    ? formatNumber(figure, language)
    : formatApproximate(figure, (value) => formatNumber(value, language), language)
}

function formatNumber(figure: number, language: Language): string {
  return Number.isInteger(figure)
    ? formatCount(figure, { language })
    : formatDecimal(plainly(figure), language)
}

/** Prints an approximate figure, in the words published or by its bounds. @internal */
export function formatApproximate<Value>(
  { atLeast, atMost, words }: Approximate<Value>,
  format: (bound: Value) => string,
  language: Language,
): string {
  if (words !== undefined && language !== 'en') return words
  const say = (vi: string, en: string) => (language === 'en' ? en : vi)
  const [low, high] = [atLeast, atMost].map((bound) => (bound === undefined ? undefined : format(bound)))
  const bounds =
    low === undefined
      ? high === undefined
        ? say('chưa rõ', 'unknown')
        : `${say('không quá', 'up to')} ${high}`
      : high === undefined
        ? `${say('ít nhất', 'at least')} ${low}`
        : low === high
          ? low
          : say(`từ ${low} đến ${high}`, `${low} to ${high}`)
  return words === undefined ? bounds : `${bounds} (“${words}”)`
}

/** A number below a millionth prints with an exponent, which no report has. */
function plainly(figure: number): string {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?e-(\d+)$/.exec(String(figure)) ?? []
  return exponent === '0' ? String(figure) : figure.toFixed(Math.min(20, decimals.length + Number(exponent)))
}
