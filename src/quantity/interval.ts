import type { Approximate } from '../notation/approximate.js'
import type { Figure } from './figure.js'
import { addExactly, halfUnit, subtractExactly, sumExactly } from './scaled-decimal.js'

/**
 * The values that a figure may have, from `low` to `high`, both included. An exact figure has both ends equal; a count
 * that is not reported lies anywhere from 0 up.
 */
export interface Interval {
  /** The least that it can be, included. */
  readonly low: number
  /** The most that it can be, included; `Infinity` where nothing bounds it. */
  readonly high: number
  /** What it can be at least where a word only suggests the lower end (`"gần 27.000"`); absent: `low`. */
  readonly least?: number
  /** What it can be at most where a word only suggests the upper end (`"hơn 27.000"`); absent: `high`. */
  readonly most?: number
  /** How far each end may be off by the rounding of printed decimals: half a unit of each that was added. */
  readonly slack?: number
}

/**
 * The values that a figure (số liệu) may have. Absent and `null` mean "not reported": from 0 to infinity,
 * never 0.
 *
 * @example
 * ```ts
 * import { intervalOf } from 'cchc/quantity'
 *
 * intervalOf(5)                // { low: 5, high: 5 }
 * intervalOf({ atMost: 500 })  // { low: 0, high: 500 }
 * intervalOf(null)             // { low: 0, high: Infinity }
 * ```
 */
export function intervalOf(figure: number | Approximate | null | undefined): Interval {
  if (typeof figure === 'number') return { low: figure, high: figure }
  const soft = figure?.soft
  // Only what changed or is taken off can be below 0.
  const floor = (figure?.atLeast ?? figure?.atMost ?? 0) < 0 ? Number.NEGATIVE_INFINITY : 0
  return {
    low: figure?.atLeast ?? floor,
    high: figure?.atMost ?? Number.POSITIVE_INFINITY,
    ...((soft === 'atLeast' || soft === 'both') && { least: floor }),
    ...((soft === 'atMost' || soft === 'both') && { most: Number.POSITIVE_INFINITY }),
  }
}

/** The values that a figure of a sum may have: a decimal number stands for all that is rounded to it. @internal */
export function printedInterval(figure: Figure | null | undefined): Interval {
  if (typeof figure !== 'number' || Number.isInteger(figure)) return intervalOf(figure)
  return { low: figure, high: figure, slack: halfUnit(figure) }
}

/**
 * The values (khoảng giá trị) that the sum of two figures may have; decimals are added as they are printed.
 *
 * @example
 * ```ts
 * import { addIntervals } from 'cchc/quantity'
 *
 * addIntervals({ low: 1, high: 2 }, { low: 10, high: 10 }) // { low: 11, high: 12 }
 * ```
 */
export function addIntervals(a: Interval, b: Interval): Interval {
  return isPlain(a) && isPlain(b)
    ? { low: addExactly(a.low, b.low), high: addExactly(a.high, b.high) }
    : sumIntervals([a, b])
}

function isPlain({ least, most, slack }: Interval): boolean {
  return least === undefined && most === undefined && slack === undefined
}

/** The values that one figure less another may have. @internal */
export function subtractIntervals(a: Interval, { low, high, least, most, slack }: Interval): Interval {
  return sumIntervals([
    a,
    {
      low: -high,
      high: -low,
      ...(most !== undefined && { least: -most }),
      ...(least !== undefined && { most: -least }),
      ...(slack !== undefined && { slack }),
    },
  ])
}

/**
 * Whether two figures can be equal (khoảng giá trị giao nhau).
 *
 * @example
 * ```ts
 * import { intervalsOverlap } from 'cchc/quantity'
 *
 * intervalsOverlap({ low: 1, high: 5 }, { low: 5, high: 9 }) // true
 * ```
 */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return agreementOf(a, b) === 'agrees'
}

/** How two figures go together: they can be equal; only `beyond` what a word suggests; or not at all. @internal */
export type Agreement = 'agrees' | 'beyond' | 'apart'

/** Whether two figures can be equal. @internal */
export function agreementOf(a: Interval, b: Interval): Agreement {
  const [one, other] = [reach(a, b), reach(b, a)]
  if (one === 'apart' || other === 'apart') return 'apart'
  return one === 'agrees' ? other : one
}

/** The least by which two figures differ, signed: what is stated less what is expected. @internal */
export function differenceOf(stated: Interval, expected: Interval): number {
  return stated.low > expected.high
    ? subtractExactly(stated.low, expected.high)
    : subtractExactly(stated.high, expected.low)
}

/** Whether one figure can be at most another. @internal */
export function reach(lower: Interval, upper: Interval): Agreement {
  const { low, slack: below } = lower
  const { high, slack: above } = upper
  if (isAtMost(low, high, below, above)) return 'agrees'
  const { least = low } = lower
  const { most = high } = upper
  return isAtMost(least, most, below, above) ? 'beyond' : 'apart'
}

function isAtMost(low: number, high: number, below = 0, above = 0): boolean {
  if (low <= high || (below === 0 && above === 0)) return low <= high
  const over = sumExactly([low, -below, -high, -above])
  // What is rounded half up stands for less than half a unit more.
  return above === 0 ? over <= 0 : over < 0
}

/** The better of two agreements. @internal */
export function betterOf(a: Agreement, b: Agreement): Agreement {
  return a === 'agrees' || b === 'apart' ? a : b
}

/** Writes an interval as a figure: a number when both ends are equal, else an approximate figure. @internal */
export function figureOf({ low, high, least, most }: Interval): number | Approximate {
  if (low === high && least === undefined && most === undefined) return low
  const soft = least === undefined ? most !== undefined && 'atMost' : most === undefined ? 'atLeast' : 'both'
  return {
    ...((low !== Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) && { atLeast: low }),
    ...(high !== Number.POSITIVE_INFINITY && { atMost: high }),
    ...(soft && { soft }),
  }
}

/** The values that the sum of several figures may have; scores are added as the decimals they print. @internal */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  const total = (endOf: (interval: Interval) => number) => sumExactly(intervals.map(endOf))
  const slack = total(({ slack = 0 }) => slack)
  return {
    low: total(({ low }) => low),
    high: total(({ high }) => high),
    ...(intervals.some(({ least }) => least !== undefined) && {
      least: total(({ low, least = low }) => least),
    }),
    ...(intervals.some(({ most }) => most !== undefined) && { most: total(({ high, most = high }) => most) }),
    ...(slack > 0 && { slack }),
  }
}

/** The sum of figures; `undefined` where one is not reported. @internal */
export function addFigures<Value extends Figure>(figures: Iterable<Value>): Value
export function addFigures<Value extends Figure>(
  figures: Iterable<Value | null | undefined>,
): Value | undefined
export function addFigures(figures: Iterable<Figure | null | undefined>): Figure | undefined {
  let sum = 0
  const others: Figure[] = []
  for (const figure of figures) {
    if (figure == null) return undefined
    if (Number.isInteger(figure)) sum += figure as number
    else others.push(figure)
  }
  return others.length === 0 ? sum : figureOf(sumIntervals([sum, ...others].map(intervalOf)))
}
