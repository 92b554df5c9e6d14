import { type Approximate, splitApproximation } from './approximate.js'
import { isBlank, normalizeText } from './normalize-text.js'
import { parseDecimal } from './parse-decimal.js'
import { readScaled } from './read-scaled.js'
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
 * parseFigure('86,59')      // { ok: true, value: 86.59 }
 * parseFigure('gần 27.000') // { ok: true, value: { atLeast: 26000, atMost: 27000 } }
 * ```
 */
export function parseFigure(input: string): Reading<number | Approximate> {
  if (typeof input !== 'string') return readOther(input, parseFigure)
  const text = normalizeText(input)
  if (isBlank(text)) return unreadable('empty', text)
  if (text.startsWith('-')) return unreadable('negative', text)
  const isPlainDecimal = /^[\d.]*\d,\d+$/.test(text) && splitApproximation(text).approximation === undefined
  if (!isPlainDecimal) return readScaled(text, text)
  const decimal = parseDecimal(text)
  if (!decimal.ok) return decimal
  const [integer = '', decimals = ''] = decimal.value.split('.')
  if (decimals.length > mostDecimals)
    return unreadable('too-precise', text, text.indexOf(',') + 1 + mostDecimals)
  // Fifteen significant digits are the most that a number carries without loss.
  if (integer.length + decimals.length > 15) return unreadable('too-large', text)
  return read(Number(decimal.value))
}
