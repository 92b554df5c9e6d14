import type { DecimalString } from '../notation/parse-decimal.js'

/** A decimal number as an integer of its smallest printed digit: `"99.30"` is 9930 at 2 places. @internal */
export interface ScaledDecimal {
  readonly digits: bigint
  readonly places: number
}

/** @internal */
export function toScaled(decimal: DecimalString): ScaledDecimal {
  if (typeof decimal !== 'string' || !isPlainDecimal(decimal))
    throw new RangeError(`not a decimal number: ${decimal}`)
  const point = decimal.indexOf('.')
  if (point < 0) return { digits: BigInt(decimal), places: 0 }
  const decimals = decimal.slice(point + 1)
  return { digits: BigInt(decimal.slice(0, point) + decimals), places: decimals.length }
}

/** @internal */
export function fromScaled({ digits, places }: ScaledDecimal): DecimalString {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** How many decimals a caller asks for: a text would move the decimal sign. @internal */
export function requirePlaces(places: number): void {
  if (!Number.isInteger(places) || places < 0)
    throw new RangeError(`decimals are a whole number from 0, not ${String(places)}`)
}

/** A hundred times a decimal: of `"0.996"` what it says in percent. @internal */
export function hundredfold(decimal: DecimalString): DecimalString {
  const { digits, places } = toScaled(decimal)
  return fromScaled(
    places < 2 ? { digits: digits * 10n ** BigInt(2 - places), places: 0 } : { digits, places: places - 2 },
  )
}

/** `a - b`, with the decimals of the longer one. @internal */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const [left, right] = [toScaled(a), toScaled(b)]
  const places = Math.max(left.places, right.places)
  const rescale = ({ digits, places: own }: ScaledDecimal) => digits * 10n ** BigInt(places - own)
  return fromScaled({ digits: rescale(left) - rescale(right), places })
}

/** The decimal that a number prints: 0.1 is one tenth, 1e-7 a ten-millionth. */
function scaledOf(figure: number): ScaledDecimal {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(figure))
  if (!parts) throw new RangeError(`not a decimal number: ${figure}`)
  const [, integer = '', decimals = '', exponent = '0'] = parts
  const digits = BigInt(integer + decimals)
  const places = decimals.length - Number(exponent)
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

/** Half a unit of the last decimal that a number prints: 0.05 of 12.5. @internal */
export function halfUnit(figure: number): number {
  return Number(`5e-${scaledOf(figure).places + 1}`)
}

/** Two figures as integers in the same ratio (10.5 and 20 are 105 and 200), by the decimals they print. @internal */
export function toIntegers(a: number, b: number): readonly [bigint, bigint] {
  if (Number.isInteger(a) && Number.isInteger(b)) return [BigInt(a), BigInt(b)]
  const [left, right] = [scaledOf(a), scaledOf(b)]
  return [left.digits * 10n ** BigInt(right.places), right.digits * 10n ** BigInt(left.places)]
}

/** A sum without the error of binary fractions: 0.1 and 0.2 make 0.3. @internal */
export function sumExactly(figures: readonly number[]): number {
  const sum = figures.reduce((total, figure) => total + figure, 0)
  if (!Number.isFinite(sum) || figures.every((figure) => Number.isInteger(figure))) return sum
  const decimals = figures.map(scaledOf)
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0)
  const digits = decimals.reduce(
    (total, decimal) => total + decimal.digits * 10n ** BigInt(places - decimal.places),
    0n,
  )
  return Number(fromScaled({ digits, places }))
}

/** `a + b` without the error of binary fractions. @internal */
export function addExactly(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a + b : sumExactly([a, b])
}

/** `a - b` without the error of binary fractions. @internal */
export function subtractExactly(a: number, b: number): number {
  return Number.isInteger(a) && Number.isInteger(b) ? a - b : sumExactly([a, -b])
}

/**
 * Compares two decimal numbers (số thập phân) in integers: negative, 0 or positive, as `a - b`.
 *
 * @example
 * ```ts
 * import { compareDecimals } from 'cchc/quantity'
 *
 * compareDecimals('99.9', '100') // -1
 * compareDecimals('95.0', '95')  // 0
 * ```
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  // Numbers of so few digits are told apart by floating-point numbers.
  if (a.length <= 15 && b.length <= 15 && isPlainDecimal(a) && isPlainDecimal(b)) {
    return Math.sign(Number(a) - Number(b)) as -1 | 0 | 1
  }
  const difference = subtractDecimals(a, b)
  if (/^-?[0.]+$/.test(difference)) return 0
  return difference.startsWith('-') ? -1 : 1
}

/** Whether a text is digits, with a point among them or not, without a regular expression: it is hot. @internal */
export function isPlainDecimal(text: string): boolean {
  let points = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === point && index > 0 && index < text.length - 1) points++
    else if (code < zero || code > zero + 9) return false
  }
  return text !== '' && points < 2
}

const [point, zero] = [0x2e, 0x30]
