import type { Language } from './language.js'

/**
 * Prints a count (số lượng) as officials do: `1492` is `"1.492"`, in English `"1,492"`. Officials often write
 * counts under ten with a leading zero in running text (`"05 hồ sơ"`): `leadingZero` asks for that.
 *
 * `parseCount` reads the Vietnamese form back. A value that is no integer from 0 to 2^53 - 1 is a programming
 * error and throws a `RangeError`; an option that is none throws a `TypeError`.
 *
 * @example
 * ```ts
 * import { formatCount } from 'cchc/notation'
 *
 * formatCount(1492)                     // '1.492'
 * formatCount(5, { leadingZero: true }) // '05'
 * ```
 */
export function formatCount(
  count: number,
  options: { readonly language?: Language; readonly leadingZero?: boolean } = {},
): string {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`not a count: ${typeof count === 'string' ? JSON.stringify(count) : count}`)
  const { language = 'vi', leadingZero = false, ...others } = options
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new TypeError(`options/${unknown}: no option of formatCount`)
  if (typeof language === 'string' && language !== 'vi' && language !== 'en')
    throw new TypeError(`options/language: vi or en, not ${language}`)
  if (count < 10 && leadingZero) return `0${count}`
  return groupDigits(String(count), language === 'en' ? ',' : '.')
}

/** @internal */
export function groupDigits(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator)
}
