import { type Approximate, approximate, lastDigitUnit, splitApproximation } from './approximate.js'
import { normalizeText } from './normalize-text.js'
import type { DecimalString } from './parse-decimal.js'
import { parsePercentage } from './parse-percentage.js'
import { type Reading, read, readOther } from './reading.js'

/**
 * Reads a percentage that may carry an approximation word: `"gần 90%"`, `"trên 99,5%"`, `"93,08%"`.
 *
 * @example
 * ```ts
 * import { parseApproximatePercentage } from 'cchc/notation'
 *
 * parseApproximatePercentage('trên 99,5%') // { ok: true, value: { atLeast: '99.5', atMost: '99.6' } }
 * parseApproximatePercentage('93,08%')     // { ok: true, value: '93.08' }
 * ```
 */
export function parseApproximatePercentage(
  input: string,
): Reading<DecimalString | Approximate<DecimalString>> {
  if (typeof input !== 'string') return readOther(input, parseApproximatePercentage)
  const text = normalizeText(input)
  const { approximation, rest, at } = splitApproximation(text)
  const printed = parsePercentage(rest)
  if (!printed.ok)
    return { ok: false, issue: { ...printed.issue, text, position: at + printed.issue.position } }
  if (approximation === undefined) return printed

  const [integer = '', decimals = ''] = printed.value.split('.')
  const digits = BigInt(integer + decimals)
  const unit = decimals === '' ? lastDigitUnit(digits) : 1n
  // Half a unit needs one more decimal.
  const places = decimals.length + 1
  const { atLeast, atMost } = approximate(digits * 10n, unit * 10n, approximation)
  return read({
    ...(atLeast === undefined ? {} : { atLeast: toDecimalString(atLeast, places) }),
    ...(atMost === undefined ? {} : { atMost: toDecimalString(atMost, places) }),
  })
}

function toDecimalString(digits: bigint, places: number): DecimalString {
  const padded = String(digits).padStart(places + 1, '0')
  const decimal = `${padded.slice(0, -places)}.${padded.slice(-places)}`
  return decimal.replace(/\.?0$/, '')
}
