import { normalizeText } from './normalize-text.js'
import { type Reading, read, readOther, unreadable } from './reading.js'

/** Three digits a group, by dots or by spaces, never both. */
const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$/

/**
 * Reads a count (số lượng) as officials write it: `"1.492"`, `"2 096"`, `"05"`, `"2096"`.
 *
 * Dots and spaces group digits by three. A comma is the decimal mark of Vietnamese, so `"1,5"` is not a
 * count; `"1.5"` and `"1,492"` can be read two ways and are issues, never guesses. The value is an integer
 * from 0 to 2^53 - 1. Linear time.
 *
 * @example
 * ```ts
 * import { parseCount } from 'cchc/notation'
 *
 * parseCount('1.492') // { ok: true, value: 1492 }
 * parseCount('1.5')   // { ok: false, issue: { code: 'ambiguous', text: '1.5', position: 1 } }
 * ```
 */
export function parseCount(input: string): Reading<number> {
  if (typeof input !== 'string') return readOther(input, parseCount)
  const text = normalizeText(input)
  if (text === '') return unreadable('empty', text)
  if (text.startsWith('-')) return unreadable('negative', text)
  const stray = text.search(/[^\d., ]/)
  if (stray >= 0) return unreadable('unexpected-character', text, stray)
  if (/^\d+$/.test(text)) return readInteger(text, text)
  if (grouped.test(text)) return readInteger(text.replace(/[. ]/g, ''), text)
  if (/^\d{1,3},\d{3}$|^\d+\.\d{1,2}$/.test(text)) return unreadable('ambiguous', text, text.search(/[.,]/))
  if (/^[\d.]*\d,\d+$/.test(text)) return unreadable('fractional', text, text.indexOf(','))
  return unreadable('broken-grouping', text, text.search(/[., ]/))
}

function readInteger(digits: string, text: string): Reading<number> {
  const significant = digits.replace(/^0+(?=\d)/, '')
  // Sixteen digits are the most that a safe integer has.
  if (significant.length > 16 || !Number.isSafeInteger(Number(significant)))
    return unreadable('too-large', text)
  return read(Number(significant))
}
