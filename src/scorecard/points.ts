import { type Decimal, OwnDecimal } from '../host/decimal.js'
import type { BandEnds } from './scorecard.js'

export type { Decimal }

/** The decimal that a number prints. @internal */
export function decimal(number: number | string): Decimal {
  return new OwnDecimal(number)
}

/** @internal */
export const zero = /* @__PURE__ */ decimal(0)
const [one, two, hundred] = /* @__PURE__ */ [decimal(1), decimal(2), decimal(100)]
const units = /* @__PURE__ */ Array.from({ length: 13 }, (_, places) => decimal(`1e${places}`))

/** A value that need not be a finite decimal: one decimal by another, which is above 0. @internal */
export interface Quotient {
  readonly dividend: Decimal
  readonly divisor: Decimal
}

/** A quotient rounded half up, by whole numbers alone: no digit is lost before it is rounded. @internal */
export function rounded({ dividend, divisor }: Quotient, decimals: number): Decimal {
  const unit = units[decimals] ?? one
  return dividend.times(unit).times(two).plus(divisor).divToInt(divisor.times(two)).div(unit)
}

/** What a count is among others, in percent: exactly, or as a card rounds rates. @internal */
export function percentOf(numerator: Decimal, denominator: Decimal, rateDecimals?: number): Quotient {
  const exact = { dividend: numerator.times(hundred), divisor: denominator }
  return rateDecimals === undefined ? exact : { dividend: rounded(exact, rateDecimals), divisor: one }
}

/** `value × maximum / threshold`, not above the maximum, rounded half up. @internal */
export function proportionalPoints(
  { dividend, divisor }: Quotient,
  maximum: number,
  threshold: number,
  decimals: number,
): Decimal {
  const [most, full] = [decimal(maximum), divisor.times(threshold)]
  if (dividend.gte(full)) return most
  return rounded({ dividend: dividend.times(most), divisor: full }, decimals)
}

/** Whether a value lies in a band; `below` and `above` are no part of it. @internal */
export function isInBand({ dividend, divisor }: Quotient, { from, above, to, below }: BandEnds): boolean {
  const compare = (end: number) => dividend.cmp(divisor.times(end))
  return (
    (from === undefined || compare(from) >= 0) &&
    (above === undefined || compare(above) > 0) &&
    (to === undefined || compare(to) <= 0) &&
    (below === undefined || compare(below) < 0)
  )
}

/** The sum of decimals. @internal */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  return decimals.reduce((sum, each) => sum.plus(each), zero)
}
