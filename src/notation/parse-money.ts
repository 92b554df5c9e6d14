import { type Approximate, readApproximate } from './approximate.js'
import { isBlank, normalizeText } from './normalize-text.js'
import { integerNotation, readScaled } from './read-scaled.js'
import { type Reading, readOther, unreadable } from './reading.js'

/**
 * Reads an amount of money (số tiền) in đồng: `"1.234.567 đồng"` is exact; `"5,2 tỷ đồng"` and
 * `"gần 196 triệu đồng"` are approximate, by one unit of the last digit printed.
 *
 * Before a unit of money dots group digits: `"7.611 tỷ đồng"` is 7.611 × 10⁹. The unit is required: a bare `"196"` may mean đồng or triệu đồng, and is an issue. Integers from 0 to
 * 2^53 - 1. Linear time.
 *
 * @example
 * ```ts
 * import { parseMoney } from 'cchc/notation'
 *
 * parseMoney('gần 196 triệu đồng')
 * // { ok: true, value: { atLeast: 195000000, atMost: 196000000, soft: 'atLeast', words: 'gần 196 triệu đồng' } }
 * parseMoney('450.000 đồng') // { ok: true, value: 450000 }
 * ```
 */
export function parseMoney(input: string): Reading<number | Approximate> {
  if (typeof input !== 'string') return readOther(input, parseMoney)
  const text = normalizeText(input)
  if (isBlank(text)) return unreadable('empty', text)
  if (text.startsWith('-')) return unreadable('negative', text)
  return readApproximate(text, { ...integerNotation, readPrinted: readAmount })
}

/** Whether a text ends in the unit of money. @internal */
export function isMoney(text: string): boolean {
  return currencyBehind.test(text)
}

const currencyBehind = / ?(?:đồng|đ|vnđ|vnd)(?= trở |$)/i

function readAmount(text: string) {
  const currency = currencyBehind.exec(text.slice(-6))
  if (!currency && !/(?:tỷ|tỉ|triệu|nghìn|ngàn)$/i.test(text.slice(-6))) {
    return unreadable('unknown-unit', text, text.length)
  }
  return readScaled(currency ? text.slice(0, -currency[0].length) : text, true)
}
