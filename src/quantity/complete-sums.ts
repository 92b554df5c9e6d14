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

export interface SumConflict<Key extends string> {
  readonly relation: SumRelation<Key>
  /** What the whole is, or must be by another relation. */
  readonly whole: { readonly atLeast: number; readonly atMost?: number }
  /** What the parts add up to. */
  readonly parts: { readonly atLeast: number; readonly atMost?: number }
}

/** The values still possible for a figure. */
interface Bounds {
  low: number
  high: number
}

/**
 * Derives every count that the relations determine: by sums, by differences, and because a count cannot be
 * negative (a total that its reported parts exhaust leaves 0 for the others).
 *
 * @example
 * ```ts
 * import { completeSums } from 'cchc/quantity'
 *
 * const total = { id: 'total', whole: 'total', parts: ['early', 'late'] } as const
 * completeSums([total], (key) => ({ total: 10, early: 8 })[key]).derived // Map { 'late' => 2 }
 * ```
 */
export function completeSums<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => number | null | undefined,
): SumCompletion<Key> {
  const bounds = new Map<Key, Bounds>()
  for (const relation of relations) {
    for (const key of [relation.whole, ...relation.parts, ...(relation.mayInclude ?? [])]) {
      const value = read(key)
      bounds.set(key, { low: value ?? 0, high: value ?? Number.POSITIVE_INFINITY })
    }
  }
  const conflicts = new Map<SumRelation<Key>, SumConflict<Key>>()
  // Each pass settles at least one more figure of a tree of relations, so that many passes are enough.
  for (let pass = 0; pass < bounds.size; pass++) {
    let narrowed = false
    for (const relation of relations) {
      if (conflicts.has(relation)) continue
      const result = narrow(relation, bounds, (key) => read(key) != null)
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
  bounds: Map<Key, Bounds>,
  isReported: (key: Key) => boolean,
): 'narrowed' | 'unchanged' | SumConflict<Key> {
  const boundsOf = (key: Key): Bounds => bounds.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY }
  // A class that may lie inside another part adds from nothing to the whole of itself.
  const optional = (relation.mayInclude ?? [])
    .filter(isReported)
    .reduce((sum, key) => sum + boundsOf(key).high, 0)
  const parts = relation.parts.map(boundsOf)
  const whole = boundsOf(relation.whole)
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, optional)
  if (low > whole.high || high < whole.low) {
    return { relation, whole: asBounds(whole), parts: asBounds({ low, high }) }
  }

  let narrowed = tighten(whole, low, high)
  relation.parts.forEach((_, index) => {
    const part = parts[index]
    if (part === undefined) return
    const othersLow = parts.reduce((sum, other, at) => (at === index ? sum : sum + other.low), 0)
    const othersHigh = parts.reduce((sum, other, at) => (at === index ? sum : sum + other.high), optional)
    narrowed = tighten(part, whole.low - othersHigh, whole.high - othersLow) || narrowed
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
  return high === Number.POSITIVE_INFINITY ? { atLeast: low } : { atLeast: low, atMost: high }
}
