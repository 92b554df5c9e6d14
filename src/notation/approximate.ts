import { type Reading, read, unreadable } from './reading.js'

/**
 * An approximate figure (số ước lượng): any value from `atLeast` to `atMost`, both included; an absent end is
 * open. `"gần 27.000"` is `{ atLeast: 26000, atMost: 27000, soft: 'atLeast', words: 'gần 27.000' }`.
 */
export interface Approximate<Value = number> {
  /** The lower bound, included; absent: there is none. */
  readonly atLeast?: Value | undefined
  /** The upper bound, included; absent: there is none. */
  readonly atMost?: Value | undefined
  /**
   * The bound that the word does not state, a unit of the last digit away: a value beyond it is worth a look, but not
   * wrong. Of `"gần 27.000"` the lower one, of `"khoảng 1.200"` both. Absent: none.
   */
  readonly soft?: 'atLeast' | 'atMost' | 'both' | undefined
  /** The words as published (nguyên văn): `"gần 27.000"`; absent: bounds that were given as such, or added up. */
  readonly words?: string | undefined
}

/** An approximate figure of which each bound is made another value. @internal */
export function mapBounds<From, To>(
  { atLeast, atMost, ...rest }: Approximate<From>,
  of: (bound: From) => To,
): Approximate<To> {
  return {
    ...(atLeast !== undefined && { atLeast: of(atLeast) }),
    ...(atMost !== undefined && { atMost: of(atMost) }),
    ...rest,
  }
}

/** Where the true value lies about the printed one; `rounded` of a figure in thousands, millions or billions. */
type Approximation = 'below' | 'up to' | 'above' | 'from' | 'around' | 'rounded'

/** Words and signs before a figure that make it approximate. */
const wordsBefore: Readonly<Record<Exclude<Approximation, 'rounded'>, readonly string[]>> = {
  below: ['gần'],
  above: ['hơn', 'trên', 'quá'],
  around: ['khoảng', 'chừng', 'ước', 'ước khoảng', 'xấp xỉ', 'trên dưới', '~', '≈'],
  from: ['từ', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', '≥', '>=', '>'],
  'up to': ['dưới', 'tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'không trên', '≤', '<=', '<'],
}

const approximations = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(wordsBefore).flatMap(([approximation, words]) =>
    words.map((word) => [word, approximation as Approximation] as const),
  ),
)

/** Words behind a figure that make it a bound: "từ 95% trở lên". */
const trailing: readonly { readonly words: string; readonly approximation: Approximation }[] = [
  { words: ' trở lên', approximation: 'from' },
  { words: ' trở xuống', approximation: 'up to' },
]

/** A text without the words that make it approximate, or the two ends of a range. */
interface Split {
  readonly approximation?: Approximation
  readonly rest: string
  /** Where the rest begins in the text. */
  readonly at: number
  /** The upper end of a range. */
  readonly to?: { readonly rest: string; readonly at: number }
}

/** Splits the words that make a figure approximate off a normalized text; "đạt" (reached) before them says nothing. */
function splitApproximation(text: string): Split {
  const before = /^đạt(?: tỷ lệ)? /i.exec(text)?.[0].length ?? 0
  const { at, to, ...split } = splitWords(text.slice(before))
  return { ...split, at: at + before, ...(to && { to: { ...to, at: to.at + before } }) }
}

function splitWords(text: string): Split {
  const lower = text.toLowerCase()
  const isFrom = lower.startsWith('từ ')
  const end = lower.lastIndexOf(' đến ')
  if (isFrom && end > 3) {
    return { rest: text.slice(3, end), at: 3, to: { rest: text.slice(end + 5), at: end + 5 } }
  }
  const side = trailing.find(({ words }) => lower.endsWith(words))
  if (side !== undefined) {
    const at = isFrom ? 3 : 0
    return { approximation: side.approximation, rest: text.slice(at, -side.words.length), at }
  }
  const digit = lower.search(/\d/)
  const approximation = digit > 0 ? approximations.get(lower.slice(0, digit).trimEnd()) : undefined
  return approximation === undefined
    ? { rest: text, at: 0 }
    : { approximation, rest: text.slice(digit), at: digit }
}

/** A figure as printed: an integer of its last decimal, and what its last significant digit is worth. */
export interface Printed {
  readonly digits: bigint
  readonly places: number
  readonly unit: bigint
  /** Whether it stands for all that is rounded to it. */
  readonly isRounded?: boolean
}

/** How figures of one kind are read, and what their values are; a bound has one decimal more, and is rounded inwards. */
export interface FigureNotation<Value> {
  readonly readPrinted: (text: string) => Reading<Printed>
  readonly toValue: (digits: bigint, places: number, end?: 'atLeast' | 'atMost') => Value | undefined
}

/** Reads a normalized text that may be approximate. @internal */
export function readApproximate<Value>(
  text: string,
  { readPrinted, toValue }: FigureNotation<Value>,
): Reading<Value | Approximate<Value>> {
  const { approximation, rest, at, to } = splitApproximation(text)
  const within = (reading: Reading<Printed>, start: number): Reading<Printed> =>
    reading.ok
      ? reading
      : { ok: false, issue: { ...reading.issue, text, position: start + reading.issue.position } }
  if (to !== undefined) {
    // "từ 5 đến 8 triệu": the scale and the sign of the end are those of both.
    const unit = /\d$/.test(rest) ? (/[^\d., ].*$/.exec(to.rest) ?? [''])[0] : ''
    const low = within(readPrinted(unit === '' ? rest : `${rest} ${unit}`), at)
    if (!low.ok) return low
    const high = within(readPrinted(to.rest), to.at)
    if (!high.ok) return high
    if (
      low.value.digits * 10n ** BigInt(high.value.places) >
      high.value.digits * 10n ** BigInt(low.value.places)
    )
      return unreadable('reversed-range', text, to.at)
    return bounded(text, {
      atLeast: toValue(low.value.digits * 10n, low.value.places + 1, 'atLeast'),
      atMost: toValue(high.value.digits * 10n, high.value.places + 1, 'atMost'),
    })
  }
  const printed = within(readPrinted(rest), at)
  if (!printed.ok) return printed
  const { digits, places, unit, isRounded } = printed.value
  if (approximation === undefined && !isRounded) {
    const value = toValue(digits, places)
    return value === undefined ? unreadable('too-large', text) : read(value)
  }
  // Half a unit needs one more decimal.
  const { atLeast, atMost, soft } = approximate(
    digits * 10n,
    unitAbout(digits, unit) * 10n,
    approximation ?? 'rounded',
  )
  return bounded(text, {
    ...(atLeast !== undefined && { atLeast: toValue(atLeast, places + 1, 'atLeast') }),
    ...(atMost !== undefined && { atMost: toValue(atMost, places + 1, 'atMost') }),
    ...(soft && { soft }),
  })
}

function bounded<Value>(words: string, bounds: Approximate<Value>): Reading<Approximate<Value>> {
  const isTooLarge = Object.values(bounds).includes(undefined)
  return isTooLarge ? unreadable('too-large', words) : read({ ...bounds, words })
}

/** One unit of the last significant digit; of a power of ten, a tenth of it. */
function unitAbout(digits: bigint, unit: bigint): bigint {
  return digits === unit && unit > 1n ? unit / 10n : unit
}

function approximate(value: bigint, unit: bigint, approximation: Approximation): Approximate<bigint> {
  const floor = (lowest: bigint) => (lowest < 0n ? 0n : lowest)
  switch (approximation) {
    case 'below':
      return { atLeast: floor(value - unit), atMost: value, soft: 'atLeast' }
    case 'above':
      return { atLeast: value, atMost: value + unit, soft: 'atMost' }
    case 'around':
    case 'rounded': {
      const bounds = { atLeast: floor(value - unit / 2n), atMost: value + unit / 2n }
      return approximation === 'around' ? { ...bounds, soft: 'both' } : bounds
    }
    case 'up to':
      return { atMost: value }
    case 'from':
      return { atLeast: value }
  }
}

/** What the last significant digit of an integer is worth: 1.000 for 27.000, 1 for 196 and for 0. @internal */
export function lastDigitUnit(value: bigint): bigint {
  let unit = 1n
  while (value !== 0n && value % (unit * 10n) === 0n) unit *= 10n
  return unit
}

/** A decimal number of that many decimals, as a string. @internal */
export function decimalOf(digits: bigint, places: number): string {
  const padded = String(digits).padStart(places + 1, '0')
  return places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`
}
