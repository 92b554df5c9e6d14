/** Quoted and escaped characters of a number format, which are printed as they stand. */
const literal = /"[^"]*"|\\./g
const spacing = /_.|\*.|\[[^\]]*\]/g
const elapsed = /\[(?:h+|m+|s+)\]/i
/** Figures have no more decimals than this; a formula such as `=A1/B1` gives a dozen. */
const mostDecimals = 6

/**
 * The number of a cell as its number format shows it (định dạng số): under a percent format, the number times a hundred
 * as a text with its sign (`0.998` is `99,8%`), exactly, or rounded to the decimals shown where it has many; a number
 * that is a day is refused. Any other number is itself. @internal
 */
export function numberShown(value: number, format: unknown): number | string | { readonly refused: string } {
  if (typeof format !== 'string' || !Number.isFinite(value)) return value
  const code = sectionOf(format)
  const signs = code.split('%').length - 1
  if (signs > 0) return `${percent(value, 2 * signs, /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0)}%`
  // A percent sign in quotes is printed beside the number, which is percent as it stands.
  if (format.match(literal)?.some((text) => text.includes('%'))) return `${percent(value, 0, mostDecimals)}%`
  return isDayFormat(format) ? { refused: 'date' } : value
}

/** What decides in the first section of a number format. */
function sectionOf(format: string): string {
  return format.replace(literal, '').replace(spacing, '').split(';')[0] ?? ''
}

/** Whether a number format shows a number as a day or a time. @internal */
export function isDayFormat(format: string): boolean {
  if (elapsed.test(format.replace(literal, ''))) return true
  // Tenths of a second are written with zeros, and are no figure.
  const code = sectionOf(format).replace(/s\.0+/gi, 's')
  return /[dmyhs]/i.test(code) && !/[#0?]/.test(code)
}

function percent(value: number, places: number, shown: number): string {
  const number = decimalOf(String(Math.abs(value)), places)
  const { digits, after } = number.after > mostDecimals ? rounded(number, shown) : number
  const text = String(digits).padStart(after + 1, '0')
  const sign = value < 0 ? '-' : ''
  return sign + (after === 0 ? text : `${text.slice(0, -after)},${text.slice(-after)}`)
}

/** A decimal as an integer and how many of its digits stand after the point. @internal */
export interface Decimal {
  readonly digits: bigint
  readonly after: number
}

/** What is written as a number, its point moved to the right by some places. @internal */
export function decimalOf(written: string, places: number): Decimal {
  const [mantissa = '', exponent = '0'] = written.split('e')
  const [integer = '', decimals = ''] = mantissa.split('.')
  const digits = BigInt(integer + decimals)
  const after = decimals.length - Number(exponent) - places
  return after < 0 ? { digits: digits * 10n ** BigInt(-after), after: 0 } : { digits, after }
}

/** A decimal with no more digits after the point than are shown, half up. @internal */
export function rounded({ digits, after }: Decimal, shown: number): Decimal {
  if (after <= shown) return { digits, after }
  const unit = 10n ** BigInt(after - shown)
  return { digits: (digits + unit / 2n) / unit, after: shown }
}
