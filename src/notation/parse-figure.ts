import { type Approximate, decimalOf, type FigureNotation, readApproximate } from './approximate.js'
import { isBlank, normalizeText } from './normalize-text.js'
import { parseDecimal } from './parse-decimal.js'
import { integerNotation, readScaled } from './read-scaled.js'
import { type Reading, read, readOther, unreadable } from './reading.js'

/** Scores and averages are printed with two or three decimals. */
const mostDecimals = 6

/**
 * Reads a figure of running text (số liệu) that may be a count, a decimal score or an approximation:
 * `"1.492"`, `"86,59"`, `"gần 27.000"`, `"1,2 triệu"`.
 *
 * Dots group digits and a comma is the decimal mark, also before three digits (`"94,696"`); `"1.5"` can be read
 * two ways and is an issue. Linear time.
 *
 * @example
 * ```ts
 * import { parseFigure } from 'cchc/notation'
 *
 * parseFigure('86,59') // { ok: true, value: 86.59 }
 * parseFigure('gần 27.000')
 * // { ok: true, value: { atLeast: 26000, atMost: 27000, soft: 'atLeast', words: 'gần 27.000' } }
 * ```
 */
export function parseFigure(input: string): Reading<number | Approximate> {
  return parseBy(input, parseFigure, { readPrinted: readDecimalFigure, toValue: numberOf })
}

/**
 * Reads a count (số lượng) that may be approximate: `"1.492"`, `"gần 2.840"`, `"từ 500 trở lên"`. As `parseFigure`, but a
 * count has no decimals.
 *
 * @example
 * ```ts
 * import { parseApproximateCount } from 'cchc/notation'
 *
 * parseApproximateCount('trên 500') // { ok: true, value: { atLeast: 500, atMost: 600, soft: 'atMost', words: 'trên 500' } }
 * ```
 */
export function parseApproximateCount(input: string): Reading<number | Approximate> {
  return parseBy(input, parseApproximateCount, integerNotation)
}

function parseBy<Value>(
  input: string,
  parse: (text: string) => Reading<Value | Approximate<Value>>,
  notation: FigureNotation<Value>,
): Reading<Value | Approximate<Value>> {
  if (typeof input !== 'string') return readOther(input, parse)
  const text = normalizeText(input)
  if (isBlank(text)) return unreadable('empty', text)
  return text.startsWith('-') ? unreadable('negative', text) : readApproximate(text, notation)
}

function readDecimalFigure(text: string) {
  if (!/^[\d.]*\d,\d+$/.test(text)) return readScaled(text)
  const decimal = parseDecimal(text)
  if (!decimal.ok) return decimal
  const [integer = '', decimals = ''] = decimal.value.split('.')
  if (decimals.length > mostDecimals)
    return unreadable('too-precise', text, text.indexOf(',') + 1 + mostDecimals)
  // Fifteen significant digits are the most that a number carries without loss.
  if (integer.length + decimals.length > 15) return unreadable('too-large', text)
  return read({ digits: BigInt(integer + decimals), places: decimals.length, unit: 1n })
}

/** A bound of a whole number is whole. */
function numberOf(digits: bigint, places: number, end?: 'atLeast' | 'atMost'): number | undefined {
  if (end !== undefined && places === 1) return integerNotation.toValue(digits, places, end)
  return Number(decimalOf(digits, places))
}
