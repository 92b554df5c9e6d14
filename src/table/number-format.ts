/** Quoted and escaped characters of a number format, which are printed as they stand. */
const literal = /"[^"]*"|\\./g
const spacing = /_.|\*.|\[[^\]]*\]/g
/** Figures have no more decimals than this; a formula such as `=A1/B1` gives a dozen. */
const mostDecimals = 6

/**
 * The number of a cell as its number format shows it (định dạng số): under a percent format, the number times a hundred
 * as a text with its sign (`0.998` is `99,8%`), exactly, or rounded to the decimals shown where it has many; a number
 * that is a day is refused. Any other number is itself. @internal
 */
export function numberShown(value: number, format: unknown): number | string | { readonly refused: string } {
  if (typeof format !== 'string' || !Number.isFinite(value)) return value
  const code = format.replace(literal, '').replace(spacing, '').split(';')[0] ?? ''
  const signs = code.split('%').length - 1
  if (signs > 0) return `${shifted(value, 2 * signs, /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0)}%`
  // A percent sign in quotes is printed beside the number, which is percent as it stands.
  if (format.match(literal)?.some((text) => text.includes('%'))) return `${shifted(value, 0, mostDecimals)}%`
  const isDay = /[dmyhs]/i.test(code) && !/[#0?]/.test(code)
  return isDay || /\[[hms]+\]/i.test(format) ? { refused: 'date' } : value
}

/** A number with its decimal point moved to the right, with a comma for a point. */
function shifted(value: number, places: number, shown: number): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const [integer = '', decimals = ''] = mantissa.split('.')
  let digits = BigInt(integer + decimals)
  let after = decimals.length - Number(exponent) - places
  if (after < 0) [digits, after] = [digits * 10n ** BigInt(-after), 0]
  if (after > mostDecimals) {
    const unit = 10n ** BigInt(after - shown)
    ;[digits, after] = [(digits + unit / 2n) / unit, shown]
  }
  const text = String(digits).padStart(after + 1, '0')
  const sign = value < 0 ? '-' : ''
  return sign + (after === 0 ? text : `${text.slice(0, -after)},${text.slice(-after)}`)
}
