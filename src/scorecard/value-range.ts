import type { Figure } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { GivenValue } from './pointers.js'
import { type Decimal, decimal, zero } from './points.js'

/** Values from a least to a most; the most is `undefined` where nothing bounds it. @internal */
export interface ValueRange<Value> {
  readonly low: Value
  readonly high: Value | undefined
}

/** Points from a least to a most; `undefined`: not scored. @internal */
export interface PointsRange {
  readonly low: Decimal
  readonly high: Decimal
}

/** Both ends are one object where a value is exact, so that nothing is made of it twice. @internal */
export function exact<Value>(value: Value): { readonly low: Value; readonly high: Value } {
  return { low: value, high: value }
}

/** Points as a figure, an interval where they are open; `null`: not scored. @internal */
export function figureOf(range: PointsRange | undefined): Figure | null {
  if (range === undefined) return null
  if (range.low === range.high) return range.low.toNumber()
  const [low, high] = [range.low.toNumber(), range.high.toNumber()]
  return low === high ? low : { atLeast: low, atMost: high }
}

/** What a word only suggests (`"khoảng 95"`) bounds nothing. @internal */
export function boundsOf(value: GivenValue | undefined): ValueRange<Decimal> | undefined {
  if (typeof value === 'number') return exact(decimal(value))
  if (typeof value === 'string') return isPlainDecimal(value) ? boundsOf(Number(value)) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const { atLeast = 0, atMost, soft } = value
  return {
    low: soft === 'atLeast' || soft === 'both' ? zero : decimal(atLeast),
    high: atMost === undefined || soft === 'atMost' || soft === 'both' ? undefined : decimal(atMost),
  }
}
