/**
 * An approximate figure (số ước lượng): any value from `atLeast` to `atMost`, both included; an absent end is
 * open. `"gần 27.000"` is `{ atLeast: 26000, atMost: 27000 }`.
 */
export interface Approximate<Value = number> {
  /** The lower bound, included; absent: there is none. */
  readonly atLeast?: Value | undefined
  /** The upper bound, included; absent: there is none. */
  readonly atMost?: Value | undefined
}

/** Words that make a figure approximate, and where its true value lies about the printed one. */
const approximationWords = {
  gần: 'below',
  dưới: 'up to',
  trên: 'above',
  hơn: 'above',
  'ít nhất': 'from',
  khoảng: 'around',
} as const

export type Approximation = (typeof approximationWords)[keyof typeof approximationWords]

/**
 * Splits an approximation word off the front of a normalized text.
 * @internal
 */
export function splitApproximation(text: string): {
  approximation?: Approximation
  rest: string
  at: number
} {
  const lower = text.toLowerCase()
  for (const [word, approximation] of Object.entries(approximationWords)) {
    if (lower.startsWith(`${word} `))
      return { approximation, rest: text.slice(word.length + 1), at: word.length + 1 }
  }
  return { rest: text, at: 0 }
}

/**
 * The values that a printed one may stand for, when the last significant digit printed is worth `unit`.
 * @internal
 */
export function approximate(value: bigint, unit: bigint, approximation: Approximation): Approximate<bigint> {
  const floor = (lowest: bigint) => (lowest < 0n ? 0n : lowest)
  switch (approximation) {
    case 'below':
      return { atLeast: floor(value - unit), atMost: value }
    case 'above':
      return { atLeast: value, atMost: value + unit }
    case 'around':
      return { atLeast: floor(value - unit / 2n), atMost: value + unit / 2n }
    case 'up to':
      return { atMost: value }
    case 'from':
      return { atLeast: value }
  }
}

/**
 * What the last significant digit of an integer is worth: 1.000 for 27.000, 1 for 196 and for 0.
 * @internal
 */
export function lastDigitUnit(value: bigint): bigint {
  let unit = 1n
  while (value !== 0n && value % (unit * 10n) === 0n) unit *= 10n
  return unit
}
