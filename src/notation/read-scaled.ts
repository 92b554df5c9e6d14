import { type Approximate, approximate, lastDigitUnit, splitApproximation } from './approximate.js'
import { parseCount } from './parse-count.js'
import { parseDecimal } from './parse-decimal.js'
import { type Reading, read, unreadable } from './reading.js'

/** Words for a power of ten; a figure given in them is rounded, so it is approximate. */
export const scales: readonly { readonly words: readonly string[]; readonly exponent: number }[] = [
  { words: ['tỷ', 'tỉ'], exponent: 9 },
  { words: ['triệu'], exponent: 6 },
  { words: ['nghìn', 'ngàn'], exponent: 3 },
]

/**
 * Reads an integer that may carry an approximation word and a scale word: `gần 196 triệu`, `5,2 tỷ`,
 * `từ 5 đến 8`. The text is normalized and its unit (đồng) taken off; `whole` is the text for issues.
 * @internal
 */
export function readScaled(text: string, whole: string, isMoney = false): Reading<number | Approximate> {
  const [, low, high] = /^từ ([\d. ]+) đến ([\d. ]+)$/i.exec(text) ?? []
  if (low !== undefined && high !== undefined) return readRange(low, high, whole)

  const { approximation, rest, at } = splitApproximation(text)
  const { mantissa, exponent } = splitScale(rest)
  // Nobody prints money in thousandths of a billion: "7.611 tỷ đồng" are seven thousand.
  const isGrouped = isMoney && /^[1-9]\d{0,2}\.\d{3}$/.test(mantissa)
  const printed = exponent === undefined || isGrouped ? parseCount(mantissa) : parseDecimal(mantissa)
  // "5 hồ sơ đồng" is no money, though "5 hồ sơ" is a count.
  const word = isMoney ? mantissa.search(/\p{L}/u) : -1
  if (printed.ok && word >= 0) return unreadable('unexpected-character', whole, at + word)
  if (!printed.ok) {
    const { issue } = printed
    return { ok: false, issue: { ...issue, text: whole, position: at + issue.position } }
  }

  const [integer = '', decimals = ''] = String(printed.value).split('.')
  const power = BigInt((exponent ?? 0) - decimals.length)
  if (power < 0n) return unreadable('fractional', whole, at)
  const digits = BigInt(integer + decimals)
  const value = digits * 10n ** power
  if (approximation === undefined && exponent === undefined) return read(Number(value))
  // A decimal that is printed counts as significant, even a zero; a zero of an integer does not.
  const unit = (decimals === '' ? lastDigitUnit(digits) : 1n) * 10n ** power
  return readBounds(approximate(value, unit, approximation ?? 'around'), whole)
}

function splitScale(text: string): { mantissa: string; exponent?: number } {
  for (const { words, exponent } of scales) {
    const word = words.find((candidate) => text.toLowerCase().endsWith(` ${candidate}`))
    if (word === undefined) continue
    const mantissa = text.slice(0, -word.length - 1)
    const thousand = exponent === 9 ? / (?:nghìn|ngàn)$/i.exec(mantissa) : null
    return thousand ? { mantissa: mantissa.slice(0, thousand.index), exponent: 12 } : { mantissa, exponent }
  }
  return { mantissa: text }
}

function readRange(low: string, high: string, whole: string): Reading<Approximate> {
  const [atLeast, atMost] = [parseCount(low), parseCount(high)]
  if (!atLeast.ok) return unreadable(atLeast.issue.code, whole, 3 + atLeast.issue.position)
  const start = whole.toLowerCase().indexOf('đến ') + 4
  if (!atMost.ok) return unreadable(atMost.issue.code, whole, start + atMost.issue.position)
  if (atLeast.value > atMost.value) return unreadable('reversed-range', whole, start)
  return read({ atLeast: atLeast.value, atMost: atMost.value })
}

function readBounds({ atLeast, atMost }: Approximate<bigint>, whole: string): Reading<Approximate> {
  const most = atMost ?? atLeast
  if (most !== undefined && most > BigInt(Number.MAX_SAFE_INTEGER)) return unreadable('too-large', whole)
  return read({
    ...(atLeast === undefined ? {} : { atLeast: Number(atLeast) }),
    ...(atMost === undefined ? {} : { atMost: Number(atMost) }),
  })
}
