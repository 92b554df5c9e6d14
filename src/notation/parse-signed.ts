import type { Approximate } from './approximate.js'
import { normalizeText } from './normalize-text.js'
import { parseApproximatePercentage } from './parse-approximate-percentage.js'
import type { DecimalString } from './parse-decimal.js'
import { parseFigure } from './parse-figure.js'
import { isMoney, parseMoney } from './parse-money.js'
import { type Reading, read, readOther } from './reading.js'

/**
 * Reads a figure that may be below zero (số có dấu): by how much something changed, or a part that is taken off. A sign or
 * the words tăng and giảm stand before it, "điểm" or "điểm phần trăm" may stand behind: `"-0,07"`, `"giảm 0,07 điểm"`,
 * `"tăng gần 300"`. As `parseFigure` and `parseMoney` otherwise.
 *
 * @example
 * ```ts
 * import { parseSignedFigure } from 'cchc/notation'
 *
 * parseSignedFigure('giảm 0,07 điểm') // { ok: true, value: -0.07 }
 * parseSignedFigure('+1.492') // { ok: true, value: 1492 }
 * ```
 */
export function parseSignedFigure(input: string): Reading<number | Approximate> {
  if (typeof input !== 'string') return readOther(input, parseSignedFigure)
  const text = normalizeText(input)
  const { isNegative, rest, at } = splitSign(text.replace(/ điểm(?: ?%| phần trăm)?$/iu, ''))
  const reading = isMoney(rest) ? parseMoney(rest) : parseFigure(rest)
  return signed(reading, text, at, isNegative, (value) => (value === 0 ? 0 : -value), 0)
}

/**
 * Reads a growth rate (tốc độ tăng, giảm) in percent, with its sign or the words tăng and giảm: `"12,3%"`,
 * `"tăng 12,3%"`, `"giảm gần 5%"`. The decimals printed are kept. A multiple is a range of rates: `"gấp đôi"`,
 * `"gấp 1,5 lần"`, `"giảm một nửa"`; of `"tăng 2 lần"` both readings, twice as much and twice as much more.
 *
 * @example
 * ```ts
 * import { parseSignedPercentage } from 'cchc/notation'
 *
 * parseSignedPercentage('giảm 12,30%') // { ok: true, value: '-12.30' }
 * ```
 */
export function parseSignedPercentage(input: string): Reading<DecimalString | Approximate<DecimalString>> {
  if (typeof input !== 'string') return readOther(input, parseSignedPercentage)
  const text = normalizeText(input)
  const multiple = readMultiple(text)
  if (multiple !== undefined) return read({ ...multiple, words: text })
  const { isNegative, rest, at } = splitSign(text)
  const negate = (value: DecimalString) => (/[1-9]/.test(value) ? `-${value}` : value)
  return signed(parseApproximatePercentage(rest), text, at, isNegative, negate, '0')
}

const opposite = { atLeast: 'atMost', atMost: 'atLeast', both: 'both' } as const

const multiples: Readonly<Record<string, string>> = {
  rưỡi: '1,5',
  đôi: '2',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
}

const about = '(?:(?<about>gần|hơn|trên|khoảng) )?'
const multipleForm = new RegExp(
  `^(?:(?<verb>tăng|giảm) (?:lên |xuống )?)?${about}(?<times>gấp )?${about.replace('about', 'within')}` +
    `(?:(?<count>[1-9][0-9]{0,4}(?:,[0-9]{1,2})?) lần|(?<word>${Object.keys(multiples).join('|')})(?: lần)?)$`,
  'iu',
)
const halfForm = new RegExp(`^giảm ${about}(?:một )?nửa$`, 'iu')

/** The growth that a multiple says, between tenths of a percent; `undefined` where a text says none. */
function readMultiple(text: string): Approximate<DecimalString> | undefined {
  const half = halfForm.exec(text)?.groups
  if (half !== undefined) {
    const ends = half.about
      ? endsOfMultiple('2', half.about)
      : ({ least: 1800, most: 2200, soft: 'both' } as const)
    return fallTo(ends)
  }
  const { verb, times, count, word = '', about, within } = multipleForm.exec(text)?.groups ?? {}
  const printed = count ?? multiples[word.toLowerCase()]
  if (printed === undefined || (times === undefined && (verb === undefined || count === undefined)))
    return undefined
  const ends = endsOfMultiple(printed, about ?? within)
  if (verb?.toLowerCase() === 'giảm') return fallTo(ends)
  const { least, most, soft } = ends
  return {
    atLeast: tenths(least - 1000),
    // What grows by a multiple may be that and what it was.
    atMost: tenths(times === undefined ? most : most - 1000),
    ...(soft && { soft }),
  }
}

/** The ends of a multiple, in thousandths. */
interface MultipleEnds extends Pick<Approximate, 'soft'> {
  readonly least: number
  readonly most: number
}

/** A multiple without a word may have been rounded or cut off. */
function endsOfMultiple(printed: string, about: string | undefined): MultipleEnds {
  const [whole = '', decimals = ''] = printed.split(',')
  const unit = 10 ** (3 - decimals.length)
  const value = Number(whole + decimals) * unit
  switch (about?.toLowerCase()) {
    case 'gần':
      return { least: Math.max(1, value - unit), most: value, soft: 'atLeast' }
    case 'hơn':
    case 'trên':
      return { least: value, most: value + unit, soft: 'atMost' }
    case 'khoảng':
      return { least: value - unit / 2, most: value + unit / 2, soft: 'both' }
    default:
      return { least: value - unit / 2, most: value + unit }
  }
}

/** The growth of what fell to so many times less. */
function fallTo({ least, most, soft }: MultipleEnds): Approximate<DecimalString> {
  return {
    atLeast: tenths(Math.floor(1e6 / most) - 1000),
    atMost: tenths(Math.min(0, Math.ceil(1e6 / least) - 1000)),
    ...(soft && { soft: opposite[soft] }),
  }
}

/** Tenths of a percent as a percentage. */
function tenths(value: number): DecimalString {
  const [sign, digits] = [value < 0 ? '-' : '', String(Math.abs(value)).padStart(2, '0')]
  return `${sign}${digits.slice(0, -1)}.${digits.slice(-1)}`.replace('.0', '')
}

/** A text without the sign or word before its figure. */
function splitSign(text: string) {
  const [sign = ''] = /^(?:[-+] ?|(?:tăng|giảm) )/iu.exec(text) ?? []
  return { isNegative: /^(?:-|giảm)/iu.test(sign), rest: text.slice(sign.length), at: sign.length }
}

/** A reading of what stands behind a sign; what is at most some amount is at least nothing. */
function signed<Value>(
  reading: Reading<Value | Approximate<Value>>,
  text: string,
  at: number,
  isNegative: boolean,
  negate: (value: Value) => Value,
  nothing: Value,
): Reading<Value | Approximate<Value>> {
  if (!reading.ok)
    return { ok: false, issue: { ...reading.issue, text, position: at + reading.issue.position } }
  const { value } = reading
  if (typeof value !== 'object' || value === null) return read(isNegative ? negate(value as Value) : value)
  const { atLeast = nothing, atMost, soft } = value as Approximate<Value>
  if (!isNegative) return read({ ...value, atLeast, words: text })
  return read({
    ...(atMost !== undefined && { atLeast: negate(atMost) }),
    atMost: negate(atLeast),
    ...(soft && { soft: opposite[soft] }),
    words: text,
  })
}
