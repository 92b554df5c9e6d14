import type { Figure } from './figure.js'
import { intervalOf } from './interval.js'
import { addExactly, subtractExactly } from './scaled-decimal.js'
import type { SumRelation } from './sum-relation.js'

/**
 * What sum relations determine of figures that are not reported, and where they contradict those that are.
 */
export interface SumCompletion<Key extends string> {
  /** The figures that were missing and can have one value only. */
  readonly derived: ReadonlyMap<Key, number>
  /** Relations that no values of the missing figures can satisfy. Nothing is derived of their figures, nor from them. */
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

/**
 * Derives every count (suy ra số liệu còn thiếu) that the relations determine: by sums, by differences, and because
 * a count cannot be negative (a total that its reported parts exhaust leaves 0 for the others).
 *
 * Where a class may be added or lie inside another part, what is derived must be so in either case. A figure that takes
 * part in a contradiction, and one of `doubtful`, decides nothing.
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
  read: (key: Key) => Figure | null | undefined,
  doubtful: readonly Key[] = [],
): SumCompletion<Key> {
  const [first, ...others] = completionsOf(relations, read, doubtful)
  const agreed = [...first.derived].filter(([key, value]) =>
    others.every((other) => other.derived.get(key) === value),
  )
  return { derived: new Map(agreed), conflicts: first.conflicts }
}

/**
 * What relations determine in each of the readings that contradict the fewest, the plainest first.
 * @internal
 */
export function completionsOf<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => Figure | null | undefined,
  doubtful: readonly Key[] = [],
): readonly [SumCompletion<Key>, ...SumCompletion<Key>[]] {
  const completions = readingsOf(relations, read).map((sums) => complete(sums, read, doubtful))
  const fewest = Math.min(...completions.map(({ conflicts }) => conflicts.length))
  const likely = completions.filter(({ conflicts }) => conflicts.length === fewest)
  return likely as [SumCompletion<Key>, ...SumCompletion<Key>[]]
}

/** A relation in one reading: what its whole is the sum of. */
interface PlainSum<Key extends string> {
  readonly relation: SumRelation<Key>
  readonly parts: readonly Key[]
  /** What is counted in the parts already, each not more than they are. */
  readonly inside: readonly Key[]
}

/** The ways to read relations: a class is added in one of those that may include it, or in none; a part, or not. */
function readingsOf<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => Figure | null | undefined,
): readonly (readonly PlainSum<Key>[])[] {
  const plain = relations.map((relation) => ({ relation, parts: relation.parts, inside: [] }))
  const mayCount = (key: Key) => intervalOf(read(key)).high > 0
  const classes = new Set(relations.flatMap(({ mayInclude = [] }) => mayInclude))
  const reported = [...classes].filter((key) => read(key) != null && mayCount(key))
  const added = reported.reduce<readonly (readonly PlainSum<Key>[])[]>(
    (readings, key) =>
      readings.flatMap((sums) => [
        sums,
        ...sums
          .filter(({ relation }) => relation.mayInclude?.includes(key))
          .map((one) => sums.map((sum) => (sum === one ? { ...sum, parts: [...sum.parts, key] } : sum))),
      ]),
    [plain],
  )
  const inside = new Set(relations.flatMap(({ mayLieInside = [] }) => mayLieInside).filter(mayCount))
  return [...inside].reduce(
    (readings, key) =>
      readings.flatMap((sums) => [
        sums,
        sums.map((sum) =>
          sum.relation.mayLieInside?.includes(key) && sum.parts.includes(key)
            ? { ...sum, parts: sum.parts.filter((part) => part !== key), inside: [...sum.inside, key] }
            : sum,
        ),
      ]),
    added,
  )
}

/** A count that is not reported has at most this value; sums up to it are exact. */
const highest = Number.MAX_SAFE_INTEGER

/** The values still possible for a figure. */
interface Bounds<Key extends string> {
  low: number
  high: number
  /** The sums that made them narrower than what is reported. */
  readonly narrowedBy: Set<PlainSum<Key>>
}

/** Completes in one reading, again without what takes part in a contradiction as long as there is one. */
function complete<Key extends string>(
  sums: readonly PlainSum<Key>[],
  read: (key: Key) => Figure | null | undefined,
  doubtful: readonly Key[],
): SumCompletion<Key> {
  const inDoubt = new Set(doubtful)
  const conflicts = new Map<PlainSum<Key>, SumConflict<Key>>()
  for (;;) {
    const bounds = new Map<Key, Bounds<Key>>()
    for (const key of sums.flatMap(figuresOf)) {
      // What a word only suggests is no bound.
      const { low, high, least = low, most = high } = intervalOf(read(key))
      bounds.set(key, { low: least, high: Math.min(most, highest), narrowedBy: new Set() })
    }
    const failing = () => sums.filter((sum) => !conflicts.has(sum) && conflictOf(sum, bounds) !== undefined)
    // What the reported figures alone contradict comes before what follows from them.
    let found = failing()
    if (found.length === 0) {
      narrowAll(
        sums.filter((sum) => !figuresOf(sum).some((key) => inDoubt.has(key))),
        bounds,
      )
      found = failing()
    }
    if (found.length === 0) {
      const derived = [...bounds].filter(
        ([key, { low, high }]) => low === high && read(key) == null && !inDoubt.has(key),
      )
      return {
        derived: new Map(derived.map(([key, { low }]) => [key, low])),
        conflicts: [...conflicts.values()],
      }
    }
    for (const sum of found) {
      conflicts.set(sum, conflictOf(sum, bounds) as SumConflict<Key>)
      doubt(sum, bounds, inDoubt)
    }
  }
}

function figuresOf<Key extends string>({ relation, parts, inside }: PlainSum<Key>): readonly Key[] {
  return [relation.whole, ...parts, ...inside]
}

/** Doubts every figure of a contradiction, and of what led to it. */
function doubt<Key extends string>(
  sum: PlainSum<Key>,
  bounds: ReadonlyMap<Key, Bounds<Key>>,
  inDoubt: Set<Key>,
): void {
  for (const key of figuresOf(sum)) {
    if (inDoubt.has(key)) continue
    inDoubt.add(key)
    for (const other of bounds.get(key)?.narrowedBy ?? []) doubt(other, bounds, inDoubt)
  }
}

/** Narrows bounds until nothing more follows, or a sum fails. */
function narrowAll<Key extends string>(
  sums: readonly PlainSum<Key>[],
  bounds: ReadonlyMap<Key, Bounds<Key>>,
): void {
  // Each pass settles at least one more figure of a tree of relations, so that many passes are enough.
  for (let pass = 0; pass < bounds.size; pass++) {
    let narrowed = false
    for (const sum of sums) {
      if (conflictOf(sum, bounds) !== undefined) return
      narrowed = narrow(sum, bounds) || narrowed
    }
    if (!narrowed) return
  }
}

function conflictOf<Key extends string>(
  { relation, parts, inside }: PlainSum<Key>,
  bounds: ReadonlyMap<Key, Bounds<Key>>,
): SumConflict<Key> | undefined {
  const whole = bounds.get(relation.whole) as Bounds<Key>
  const sum = { low: totalOf(parts, 'low', bounds), high: totalOf(parts, 'high', bounds) }
  const fits = sum.low <= whole.high && sum.high >= whole.low
  if (fits && inside.every((key) => totalOf([key], 'low', bounds) <= sum.high)) return undefined
  return { relation, whole: asBounds(whole), parts: asBounds(sum) }
}

function totalOf<Key extends string>(
  keys: readonly Key[],
  end: 'low' | 'high',
  bounds: ReadonlyMap<Key, Bounds<Key>>,
): number {
  return keys.reduce((sum, key) => addExactly(sum, (bounds.get(key) as Bounds<Key>)[end]), 0)
}

/** Narrows each figure of a sum to what the others leave it. */
function narrow<Key extends string>(sum: PlainSum<Key>, bounds: ReadonlyMap<Key, Bounds<Key>>): boolean {
  const { relation, parts, inside } = sum
  const tighten = (key: Key, low: number, high: number) => {
    const own = bounds.get(key) as Bounds<Key>
    if (low <= own.low && high >= own.high) return false
    own.low = Math.max(own.low, low)
    own.high = Math.min(own.high, high)
    own.narrowedBy.add(sum)
    return true
  }
  let narrowed = tighten(relation.whole, totalOf(parts, 'low', bounds), totalOf(parts, 'high', bounds))
  const whole = bounds.get(relation.whole) as Bounds<Key>
  for (const key of parts) {
    const others = parts.filter((part) => part !== key)
    const low = subtractExactly(whole.low, totalOf(others, 'high', bounds))
    const high = subtractExactly(whole.high, totalOf(others, 'low', bounds))
    narrowed = tighten(key, low, high) || narrowed
  }
  for (const key of inside) narrowed = tighten(key, 0, totalOf(parts, 'high', bounds)) || narrowed
  return narrowed
}

function asBounds({
  low,
  high,
}: {
  readonly low: number
  readonly high: number
}): SumConflict<string>['whole'] {
  return high >= highest ? { atLeast: low } : { atLeast: low, atMost: high }
}
