import { type FigureNotation, lastDigitUnit, type Printed } from './approximate.js'
import { parseCount } from './parse-count.js'
import { parseDecimal } from './parse-decimal.js'
import { type Reading, read, unreadable } from './reading.js'

/** Words for a power of ten; a figure given in them is rounded, so it is approximate. */
const scales: readonly { readonly words: readonly string[]; readonly exponent: number }[] = [
  { words: ['nghìn tỷ', 'nghìn tỉ', 'ngàn tỷ', 'ngàn tỉ'], exponent: 12 },
  { words: ['tỷ', 'tỉ'], exponent: 9 },
  { words: ['triệu'], exponent: 6 },
  { words: ['nghìn', 'ngàn'], exponent: 3 },
]

/** Reads an integer that may have a scale word: `196 triệu`, `5,2 tỷ`; normalized, without its unit. @internal */
export function readScaled(text: string, isMoney = false): Reading<Printed> {
  const { mantissa, exponent } = splitScale(text)
  // Nobody prints money in thousandths of a billion: "7.611 tỷ đồng" are seven thousand.
  const isGrouped = isMoney && /^[1-9]\d{0,2}\.\d{3}$/.test(mantissa)
  const printed = exponent === undefined || isGrouped ? parseCount(mantissa) : parseDecimal(mantissa)
  if (!printed.ok) return printed
  // "5 hồ sơ đồng" is no money, though "5 hồ sơ" is a count.
  const word = isMoney ? mantissa.search(/\p{L}/u) : -1
  if (word >= 0) return unreadable('unexpected-character', text, word)

  const [integer = '', decimals = ''] = String(printed.value).split('.')
  const power = BigInt((exponent ?? 0) - decimals.length)
  if (power < 0n) return unreadable('fractional', text)
  const scale = 10n ** power
  const digits = BigInt(integer + decimals)
  return read({
    digits: digits * scale,
    places: 0,
    // A decimal that is printed counts as significant, even a zero; a zero of an integer does not.
    unit: (decimals === '' ? lastDigitUnit(digits) : 1n) * scale,
    isRounded: exponent !== undefined,
  })
}

function splitScale(text: string): { mantissa: string; exponent?: number } {
  const lower = text.toLowerCase()
  for (const { words, exponent } of scales) {
    const word = words.find((candidate) => lower.endsWith(` ${candidate}`))
    if (word !== undefined) return { mantissa: text.slice(0, -word.length - 1), exponent }
  }
  return { mantissa: text }
}

/**
 * The scale words that a published figure ends with, its unit of money after them: `tỷ đồng` of "hơn 1,5 tỷ đồng".
 * @internal
 */
export function scaleOf(
  published: string,
): { readonly words: string; readonly exponent: number } | undefined {
  const words = /\p{L}[\p{L} ]*$/u.exec(published.trim())?.[0] ?? ''
  const { exponent } = splitScale(` ${words.replace(/ đồng$/i, '')}`)
  return exponent === undefined ? undefined : { words, exponent }
}

/** How integers are read, with words of approximation and of scale. @internal */
export const integerNotation: FigureNotation<number> = {
  readPrinted: (text) => readScaled(text),
  toValue: (digits, places, end) => {
    const unit = 10n ** BigInt(places)
    const value = Number((end === 'atLeast' ? digits + unit - 1n : digits) / unit)
    return Number.isSafeInteger(value) ? value : undefined
  },
}
