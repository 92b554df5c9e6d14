import {
  type Approximate,
  decimalOf,
  type FigureNotation,
  lastDigitUnit,
  readApproximate,
} from './approximate.js'
import { normalizeText } from './normalize-text.js'
import type { DecimalString } from './parse-decimal.js'
import { parsePercentage } from './parse-percentage.js'
import { type Reading, read, readOther } from './reading.js'

const percentageNotation: FigureNotation<DecimalString> = {
  readPrinted: (text) => {
    const printed = parsePercentage(text)
    if (!printed.ok) return printed
    const [integer = '', decimals = ''] = printed.value.split('.')
    const digits = BigInt(integer + decimals)
    return read({ digits, places: decimals.length, unit: decimals === '' ? lastDigitUnit(digits) : 1n })
  },
  // Only the digits that are printed say how precise a rate is.
  toValue: (digits, places, end) => {
    const decimal = decimalOf(digits, places)
    return end === undefined ? decimal : decimal.replace(/\.?0$/, '')
  },
}

/**
 * Reads a percentage that may be approximate: `"gần 90%"`, `"trên 99,5%"`, `"từ 95% trở lên"`, `"≥ 95%"`, `"93,08%"`.
 *
 * @example
 * ```ts
 * import { parseApproximatePercentage } from 'cchc/notation'
 *
 * parseApproximatePercentage('trên 99,5%')
 * // { ok: true, value: { atLeast: '99.5', atMost: '99.6', soft: 'atMost', words: 'trên 99,5%' } }
 * parseApproximatePercentage('93,08%') // { ok: true, value: '93.08' }
 * ```
 */
export function parseApproximatePercentage(
  input: string,
): Reading<DecimalString | Approximate<DecimalString>> {
  if (typeof input !== 'string') return readOther(input, parseApproximatePercentage)
  return readApproximate(normalizeText(input), percentageNotation)
}
