import { addExactly, subtractExactly } from './scaled-decimal.js'
import { subsetsOf } from './subsets-of.js'
import type { SumRelation } from './sum-relation.js'

/**
 * What sum relations determine of figures that are not reported, and where they contradict those that are.
 */
export interface SumCompletion<Key extends string> {
  /** The figures that were missing and can have one value only. */
  readonly derived: ReadonlyMap<Key, number>
  /** Relations that no values of the missing figures can satisfy. None of their figures is derived. */
  readonly conflicts: readonly SumConflict<Key>[]
}

/** A sum that the figures contradict (hệ thức không khớp). */
export interface SumConflict<Key extends string> {
  /** The sum that does not hold. */
  readonly relation: SumRelation<Key>
  /** What the whole is, or must be by another relation. */
  readonly whole: { readonly atLeast: number; readonly atMost?: number }
  /** What the parts add up to. */
  readonly parts: { readonly atLeast: number; readonly atMost?: number }
}

/** A count that is not reported has at most this value; sums up to it are exact. */
const highest = Number.MAX_SAFE_INTEGER

/** The values still possible for a figure. */
interface Bounds {
  low: number
  high: number
}

/**
 * Derives every count (suy ra số liệu còn thiếu) that the relations determine: by sums, by differences, and because
 * a count cannot be negative (a total that its reported parts exhaust leaves 0 for the others).
 *
 * @example
 * ```ts
 * import { completeSums } from 'cchc/quantity'
 *
 * const total = { id: 'total', whole: 'total', parts: ['early', 'late'] } as const
 * const row: { total?: number; early?: number; late?: number } = { total: 10, early: 8 }
 * completeSums([total], (key) => row[key]).derived // new Map([['late', 2]])
 * ```
 */
export function completeSums<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => number | null | undefined,
): SumCompletion<Key> {
  // A class that may lie inside another part is added or not: what is derived must be so in either case.
  const classes = relations.flatMap(({ mayInclude = [] }) => mayInclude.filter((key) => (read(key) ?? 0) > 0))
  const completions = [[], ...subsetsOf(classes)].map((added) => complete(relations, added, read))
  const fewest = Math.min(...completions.map(({ conflicts }) => conflicts.length))
  const likely = completions.filter(({ conflicts }) => conflicts.length === fewest)
  const [first, ...others] = likely as [SumCompletion<Key>, ...SumCompletion<Key>[]]
  const derived = [...first.derived].filter(([key, value]) =>
    others.every((other) => other.derived.get(key) === value),
  )
  return { derived: new Map(derived), conflicts: first.conflicts }
}

function complete<Key extends string>(
  relations: readonly SumRelation<Key>[],
  added: readonly Key[],
  read: (key: Key) => number | null | undefined,
): SumCompletion<Key> {
  const bounds = new Map<Key, Bounds>()
  for (const relation of relations) {
    for (const key of [relation.whole, ...relation.parts, ...(relation.mayInclude ?? [])]) {
      const value = read(key)
      bounds.set(key, { low: value ?? 0, high: value ?? highest })
    }
  }
  const conflicts = new Map<SumRelation<Key>, SumConflict<Key>>()
  // Each pass settles at least one more figure of a tree of relations, so that many passes are enough.
  for (let pass = 0; pass < bounds.size; pass++) {
    let narrowed = false
    for (const relation of relations) {
      if (conflicts.has(relation)) continue
      const result = narrow(relation, added, bounds)
      if (result === 'narrowed') narrowed = true
      else if (result !== 'unchanged') conflicts.set(relation, result)
    }
    if (!narrowed) break
  }
  const contradicted = new Set([...conflicts.keys()].flatMap(({ whole, parts }) => [whole, ...parts]))
  const derived = new Map<Key, number>()
  for (const [key, { low, high }] of bounds) {
    if (read(key) == null && low === high && !contradicted.has(key)) derived.set(key, low)
  }
  return { derived, conflicts: [...conflicts.values()] }
}

function narrow<Key extends string>(
  relation: SumRelation<Key>,
  added: readonly Key[],
  bounds: Map<Key, Bounds>,
): 'narrowed' | 'unchanged' | SumConflict<Key> {
  const boundsOf = (key: Key) => bounds.get(key) as Bounds
  const parts = [...relation.parts, ...(relation.mayInclude ?? []).filter((key) => added.includes(key))].map(
    boundsOf,
  )
  const whole = boundsOf(relation.whole)
  const low = parts.reduce((sum, part) => addExactly(sum, part.low), 0)
  const high = parts.reduce((sum, part) => addExactly(sum, part.high), 0)
  if (low > whole.high || high < whole.low) {
    return { relation, whole: asBounds(whole), parts: asBounds({ low, high }) }
  }

  let narrowed = tighten(whole, low, high)
  parts.forEach((part, index) => {
    const othersLow = parts.reduce((sum, other, at) => (at === index ? sum : addExactly(sum, other.low)), 0)
    const othersHigh = parts.reduce((sum, other, at) => (at === index ? sum : addExactly(sum, other.high)), 0)
    narrowed =
      tighten(part, subtractExactly(whole.low, othersHigh), subtractExactly(whole.high, othersLow)) ||
      narrowed
  })
  return narrowed ? 'narrowed' : 'unchanged'
}

function tighten(bounds: Bounds, low: number, high: number): boolean {
  const narrowed = low > bounds.low || high < bounds.high
  bounds.low = Math.max(bounds.low, low)
  bounds.high = Math.min(bounds.high, high)
  return narrowed
}

function asBounds({ low, high }: Bounds): { atLeast: number; atMost?: number } {
  return high >= highest ? { atLeast: low } : { atLeast: low, atMost: high }
}
