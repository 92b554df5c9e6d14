import type { Figure } from './figure.js'
import { type Interval, intervalOf } from './interval.js'
import { addExactly, subtractExactly } from './scaled-decimal.js'
import { mayCountMore, type SumRelation, subsetsOf } from './sum-relation.js'

/** What sum relations determine of figures that are not reported, and where they contradict those that are. */
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

/** Reads what relations determine of a figure, by those alone that hang together with it. @internal */
export function completionReader<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => Figure | null | undefined,
): (key: Key) => number | undefined {
  const known = new Map<Key, number | undefined>()
  return (key) => {
    if (!known.has(key)) {
      const [related, figures] = relatedTo(key, relations)
      const { derived } = completeSums(related, read)
      for (const figure of figures) known.set(figure, derived.get(figure))
    }
    return known.get(key)
  }
}

/** The relations that share figures with one figure, or with such a relation, and all their figures. */
function relatedTo<Key extends string>(
  key: Key,
  relations: readonly SumRelation<Key>[],
): readonly [readonly SumRelation<Key>[], ReadonlySet<Key>] {
  const figures = new Set([key])
  const all = relations.map(allFigures)
  for (let found = -1; found < figures.size; ) {
    found = figures.size
    for (const keys of all)
      if (keys.some((each) => figures.has(each))) for (const each of keys) figures.add(each)
  }
  return [relations.filter(({ whole }) => figures.has(whole)), figures]
}

/** What relations determine in each of the readings that contradict the fewest, the plainest first. @internal */
export function completionsOf<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => Figure | null | undefined,
  doubtful: readonly Key[] = [],
): readonly [SumCompletion<Key>, ...SumCompletion<Key>[]] {
  // What is doubtful does not decide how the others are read either.
  const certain = (key: Key) => (doubtful.includes(key) ? undefined : read(key))
  const readings = readingsOf(relations, certain)
  const completions = readings.map((sums) => complete(sums, certain, doubtful))
  if (completions.length === 1) return [completions[0] as SumCompletion<Key>]
  const broken = brokenFigures(readings, certain)
  const unbroken = (key: Key) => (broken.has(key) ? undefined : certain(key))
  const conflictsOf = (index: number) =>
    broken.size === 0
      ? (completions[index] as SumCompletion<Key>).conflicts.length
      : complete(readings[index] as Reading<Key>, unbroken, doubtful).conflicts.length
  const conflicts = completions.map((_, index) => conflictsOf(index))
  const fewest = Math.min(...conflicts)
  const likely = new Map<string, SumCompletion<Key>>()
  for (const [index, completion] of completions.entries()) {
    const figures = JSON.stringify([...completion.derived].sort())
    if (conflicts[index] === fewest && !likely.has(figures)) likely.set(figures, completion)
  }
  return [...likely.values()] as unknown as [SumCompletion<Key>, ...SumCompletion<Key>[]]
}

/** The figures of relations that what is reported contradicts in every reading. */
function brokenFigures<Key extends string>(
  readings: readonly Reading<Key>[],
  read: (key: Key) => Figure | null | undefined,
): ReadonlySet<Key> {
  const [first = []] = readings
  const reported = boundsOf(
    first.map(({ relation }) => allFigures(relation)),
    read,
  )
  const isBroken = (index: number) =>
    readings.every((sums) => conflictOf(sums[index] as PlainSum<Key>, reported) !== undefined)
  return new Set(first.flatMap(({ figures }, index) => (isBroken(index) ? figures : [])))
}

/** What figures may be that are not reported, or contradicted; nothing where sums do not say. @internal */
export type RangeReader<Key extends string> = (key: Key) => Interval | undefined

/**
 * Says what figures may be if those are right that contradict one of them, in each reading in which that mends something;
 * nothing where none does. @internal
 */
export function readWithout<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => Figure | null | undefined,
): (key: Key) => readonly RangeReader<Key>[] {
  const completionsWith = (readFigure: typeof read) =>
    readingsOf(relations, readFigure).map((sums) => complete(sums, readFigure, []))
  const stated = Math.min(...completionsWith(read).map(({ conflicts }) => conflicts.length))
  if (stated === 0) return () => []
  const known = new Map<Key, readonly RangeReader<Key>[]>()
  return (key) => {
    const readers =
      known.get(key) ??
      completionsWith((each) => (each === key ? undefined : read(each)))
        .filter(({ conflicts, rangeOf }) => conflicts.length < stated && rangeOf(key) !== undefined)
        .map(({ rangeOf }) => rangeOf)
    known.set(key, readers)
    return readers
  }
}

/** A relation in one reading: what its whole is the sum of. */
interface PlainSum<Key extends string> {
  readonly relation: SumRelation<Key>
  readonly parts: readonly Key[]
  /** What is counted in the parts already, each not more than they are. */
  readonly inside: readonly Key[]
  /** All of them. */
  readonly figures: readonly Key[]
}

function plainSum<Key extends string>(
  relation: SumRelation<Key>,
  parts: readonly Key[],
  inside: readonly Key[],
): PlainSum<Key> {
  return { relation, parts, inside, figures: [relation.whole, ...parts, ...inside] }
}

/** The ways to read one relation, the plainest first. */
type Ways<Key extends string> = readonly [PlainSum<Key>, ...PlainSum<Key>[]]

/** A way to read each of the relations. */
type Reading<Key extends string> = readonly PlainSum<Key>[]

/** The ways to read relations together, of each relation those that what is reported allows; a class is added once. */
function readingsOf<Key extends string>(
  relations: readonly SumRelation<Key>[],
  read: (key: Key) => Figure | null | undefined,
): readonly Reading<Key>[] {
  let bounds: Map<Key, Bounds<Key>> | undefined
  const mayCount = (key: Key) => {
    const { high, most = high } = intervalOf(read(key))
    return most > 0
  }
  const ways = relations.map((relation): Ways<Key> => {
    const { parts, mayInclude = [], mayLieInside = [], mayAlsoCount = [] } = relation
    const outside = subsetsOf(mayInclude.filter((key) => read(key) != null && mayCount(key)))
    const within = subsetsOf(mayLieInside.filter((key) => parts.includes(key) && mayCount(key)))
    const also = subsetsOf(mayAlsoCount.filter((key) => read(key) != null && mayCount(key)))
    const plain = plainSum(relation, parts, [])
    // Most relations are read in one way.
    if (outside.length + within.length + also.length === 0) return [plain]
    bounds ??= boundsOf(relations.map(allFigures), read)
    const reported = bounds
    const all = [[], ...within].flatMap((inside): readonly PlainSum<Key>[] => {
      const rest = parts.filter((part) => !inside.includes(part))
      return [[], ...outside].flatMap((added) =>
        [[], ...also].map((more) => plainSum(relation, [...rest, ...added, ...more], inside)),
      )
    })
    const [first = plain, ...others] = all.filter((sum) => conflictOf(sum, reported) === undefined)
    return [first, ...others]
  })
  const readings = togetherOf(ways)
  // Where no ways go together, one of them fails, and is read plainly.
  return readings.length > 0
    ? readings
    : togetherOf(ways.map((each) => [...each, plainSum(each[0].relation, each[0].relation.parts, [])]))
}

function togetherOf<Key extends string>(ways: readonly Ways<Key>[]): readonly Reading<Key>[] {
  if (ways.every(([{ relation, parts }, ...others]) => others.length === 0 && parts === relation.parts))
    return [ways.map(([plain]) => plain)]
  const adds = ({ relation, parts }: PlainSum<Key>) =>
    (relation.mayInclude ?? []).filter((key) => parts.includes(key))
  return ways.reduce<readonly Reading<Key>[]>(
    (readings, way) =>
      readings.flatMap((sums) => {
        const added = sums.flatMap(adds)
        return way
          .filter(
            (sum) =>
              !adds(sum).some((key) => added.includes(key)) &&
              !sums.some((other) => countsTwice(other, sum) || countsTwice(sum, other)),
          )
          .map((sum) => [...sums, sum])
      }),
    [[]],
  )
}

/** Whether one sum counts a figure in its whole that another adds beside that whole. */
function countsTwice<Key extends string>(
  { relation: { whole, mayAlsoCount = [] }, parts }: PlainSum<Key>,
  other: PlainSum<Key>,
): boolean {
  return (
    other.parts.includes(whole) &&
    mayAlsoCount.some((key) => parts.includes(key) && other.parts.includes(key))
  )
}

/** A count that is not reported has at most this value; sums up to it are exact. */
const highest = Number.MAX_SAFE_INTEGER

/** The values still possible for a figure. */
interface Bounds<Key extends string> {
  low: number
  high: number
  /** The sums that made them narrower than what is reported. */
  narrowedBy?: Set<PlainSum<Key>>
}

function boundsOf<Key extends string>(
  lists: readonly (readonly Key[])[],
  read: (key: Key) => Figure | null | undefined,
): Map<Key, Bounds<Key>> {
  const bounds = new Map<Key, Bounds<Key>>()
  for (const keys of lists) {
    for (const key of keys) {
      if (bounds.has(key)) continue
      // What a word only suggests is no bound.
      const { low, high, least = low, most = high } = intervalOf(read(key))
      bounds.set(key, { low: least, high: Math.min(most, highest) })
    }
  }
  return bounds
}

function allFigures<Key extends string>(relation: SumRelation<Key>): readonly Key[] {
  const { whole, parts, mayInclude = [], mayAlsoCount = [] } = relation
  return [whole, ...parts, ...mayInclude, ...mayAlsoCount]
}

interface PlainCompletion<Key extends string> extends SumCompletion<Key> {
  /** What sums leave possible for a figure that takes part in no contradiction. */
  readonly rangeOf: RangeReader<Key>
}

/** Completes in one reading, again without what takes part in a contradiction as long as there is one. */
function complete<Key extends string>(
  sums: readonly PlainSum<Key>[],
  read: (key: Key) => Figure | null | undefined,
  doubtful: readonly Key[],
): PlainCompletion<Key> {
  const inDoubt = new Set(doubtful)
  const conflicts = new Map<PlainSum<Key>, SumConflict<Key>>()
  for (;;) {
    const bounds = boundsOf(
      sums.map(({ figures }) => figures),
      read,
    )
    const failing = () => sums.filter((sum) => !conflicts.has(sum) && conflictOf(sum, bounds) !== undefined)
    // What the reported figures alone contradict comes before what follows from them.
    let found = failing()
    if (found.length === 0) {
      narrowAll(
        inDoubt.size === 0 ? sums : sums.filter(({ figures }) => !figures.some((key) => inDoubt.has(key))),
        bounds,
      )
      found = failing()
    }
    if (found.length === 0) {
      const derived = new Map<Key, number>()
      for (const [key, { low, high }] of bounds)
        if (low === high && read(key) == null && !inDoubt.has(key)) derived.set(key, low)
      const rangeOf: RangeReader<Key> = (key) => {
        const { low, high } = bounds.get(key) ?? { low: 0, high: highest }
        const isOpen = high > highest / 2
        if (inDoubt.has(key) || (low === 0 && isOpen)) return undefined
        return { low, high: isOpen ? Number.POSITIVE_INFINITY : high }
      }
      return { derived, conflicts: [...conflicts.values()], rangeOf }
    }
    for (const sum of found) {
      conflicts.set(sum, conflictOf(sum, bounds) as SumConflict<Key>)
      doubt(sum, bounds, inDoubt)
    }
  }
}

/** Doubts every figure of a contradiction, and of what led to it. */
function doubt<Key extends string>(
  sum: PlainSum<Key>,
  bounds: ReadonlyMap<Key, Bounds<Key>>,
  inDoubt: Set<Key>,
): void {
  for (const key of sum.figures) {
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
  const low = totalOf(parts, 'low', bounds)
  const high = totalOf(parts, 'high', bounds)
  const fits = low <= whole.high && (high >= whole.low || mayCountMore(relation))
  if (fits && inside.every((key) => totalOf([key], 'low', bounds) <= high)) return undefined
  return { relation, whole: asBounds(whole), parts: asBounds({ low, high }) }
}

/** What figures add up to, without one of them. */
function totalOf<Key extends string>(
  keys: readonly Key[],
  end: 'low' | 'high',
  bounds: ReadonlyMap<Key, Bounds<Key>>,
  without?: Key,
): number {
  let sum = 0
  for (const key of keys) if (key !== without) sum = addExactly(sum, (bounds.get(key) as Bounds<Key>)[end])
  return sum
}

/** Narrows each figure of a sum to what the others leave it. */
function narrow<Key extends string>(sum: PlainSum<Key>, bounds: ReadonlyMap<Key, Bounds<Key>>): boolean {
  const { relation, parts, inside } = sum
  const tighten = (key: Key, low: number, high: number) => {
    const own = bounds.get(key) as Bounds<Key>
    if (low <= own.low && high >= own.high) return false
    own.low = Math.max(own.low, low)
    own.high = Math.min(own.high, high)
    own.narrowedBy ??= new Set()
    own.narrowedBy.add(sum)
    return true
  }
  const isOpen = mayCountMore(relation)
  const most = isOpen ? highest : totalOf(parts, 'high', bounds)
  let narrowed = tighten(relation.whole, totalOf(parts, 'low', bounds), most)
  const whole = bounds.get(relation.whole) as Bounds<Key>
  for (const key of parts) {
    const low = isOpen ? 0 : subtractExactly(whole.low, totalOf(parts, 'high', bounds, key))
    const high = subtractExactly(whole.high, totalOf(parts, 'low', bounds, key))
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
