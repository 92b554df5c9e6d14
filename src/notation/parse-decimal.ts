import { isBlank, normalizeText } from './normalize-text.js'
import { type Reading, read, readOther, unreadable } from './reading.js'

/**
 * A decimal number (số thập phân) as a string with a dot and exactly the decimals that were printed:
 * `"93.08"`, `"99.30"`, `"5"`. The decimals printed say how precise the figure is, which a number would lose.
 */
export type DecimalString = string

/** More digits than any official figure has; a limit keeps exact arithmetic on hostile input cheap. */
const mostDigits = 20

const spaced = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/
const dotted = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const plain = /^\d+(?:[.,]\d+)?$/

/**
 * Reads a decimal number (số thập phân) as officials write it: `"93,08"`, `"98.8"`, `"1.234,5"`, `"05"`.
 *
 * A comma is always the decimal mark. A dot is one too where it cannot group digits (`"98.8"`); `"1.234"`
 * could mean 1234 or 1,234 and is an issue. The printed decimals are kept. Linear time.
 *
 * @example
 * ```ts
 * import { parseDecimal } from 'cchc/notation'
 *
 * parseDecimal('1.234,50') // { ok: true, value: '1234.50' }
 * parseDecimal('1.234')
 * // { ok: false, issue: { code: 'ambiguous', text: '1.234', position: 1, readings: ['1234', '1.234'] } }
 * ```
 */
export function parseDecimal(input: string): Reading<DecimalString> {
  if (typeof input !== 'string') return readOther(input, parseDecimal)
  const text = normalizeText(input)
  if (isBlank(text)) return unreadable('empty', text)
  if (text.startsWith('-')) return unreadable('negative', text)
  const stray = text.search(/[^\d., ]/)
  if (stray >= 0) return unreadable('unexpected-character', text, stray)
  if (text.length > mostDigits * 2) return unreadable('too-large', text)
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text))
    return unreadable('ambiguous', text, text.indexOf('.'), { readings: [text.replace('.', ''), text] })
  if (plain.test(text)) return readDecimal(text.replace(',', '.'), text)
  if (dotted.test(text) || spaced.test(text)) {
    return readDecimal(text.replace(/[. ]/g, '').replace(',', '.'), text)
  }
  return unreadable('broken-grouping', text, text.search(/[., ]/))
}

function readDecimal(decimal: string, text: string): Reading<DecimalString> {
  const value = decimal.replace(/^0+(?=\d)/, '')
  return value.length > mostDigits ? unreadable('too-large', text) : read(value)
}
