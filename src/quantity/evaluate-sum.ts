import type { Figure } from './figure.js'
import {
  type Agreement,
  addIntervals,
  agreementOf,
  betterOf,
  differenceOf,
  type Interval,
  intervalsOverlap,
  printedInterval,
  subtractIntervals,
  sumIntervals,
} from './interval.js'
import { addExactly } from './scaled-decimal.js'
import { type FigureReader, mayCountMore, type SumRelation, subsetsOf } from './sum-relation.js'

/**
 * What a sum relation says of figures: it holds; it cannot be evaluated because figures are missing; it holds
 * only if some parts lie inside others; or it fails, with what the whole should be, the figures that were added
 * up, and those beside them and the whole that would have made it hold with other values. It fails only by what an
 * approximation word suggests (`isBeyond`) where the values that the word allows would let it hold.
 */
export type SumEvaluation<Key extends string> =
  | { readonly outcome: 'holds' }
  | { readonly outcome: 'not-evaluated'; readonly missing: readonly Key[] }
  | {
      readonly outcome: 'ambiguous'
      readonly inside: readonly Key[]
      readonly whole: Interval
      readonly expected: Interval
      readonly terms: readonly Key[]
      readonly beside: readonly Key[]
    }
  | {
      readonly outcome: 'fails'
      readonly isBeyond?: true
      readonly whole: Interval
      readonly expected: Interval
      readonly terms: readonly Key[]
      readonly beside: readonly Key[]
    }

const holds = { outcome: 'holds' } as const

/** A figure of a relation, with the sum that it is the whole of, unless that is the relation itself. */
interface Term<Subject, Key> {
  readonly key: Key
  readonly read: FigureReader<Subject>
  readonly own: Terms<Subject, Key> | undefined
}

/** What a relation adds up. */
interface Terms<Subject, Key> {
  /** Whether the whole may be above them. */
  readonly isOpen: boolean
  readonly parts: readonly Term<Subject, Key>[]
  readonly optional: readonly Term<Subject, Key>[]
}

/** One way of adding figures up: the values possible, the figures read, the figures missing. */
interface Sum<Key> {
  readonly value: Interval
  readonly terms: readonly Key[]
  readonly missing: readonly Key[]
}

/** All the ways of adding figures up; there is always one. */
type Sums<Key> = readonly [Sum<Key>, ...Sum<Key>[]]

/**
 * Makes the function that evaluates one relation (hệ thức) among `relations` on a subject.
 *
 * - A figure that is not reported is replaced by its own parts, if an earlier relation has it as whole; else it
 *   may be anything from 0 up, so that the sum is at most the whole.
 * - A part that contradicts its own parts is left to its own relation: this one accepts either reading.
 * - Parts lie inside others, or are counted beside them, only where `mayBeInside` says so of them; without it any may.
 * - Approximate figures, and decimals, which stand for all that is rounded to them, fail only if no values inside them
 *   satisfy the relation.
 *
 * @example
 * ```ts
 * import { sumEvaluator } from 'cchc/quantity'
 *
 * const total = { id: 'total', whole: 'total', parts: ['early', 'late'] } as const
 * const evaluate = sumEvaluator(total, [total], (key) => (row: Record<string, number>) => row[key])
 *
 * evaluate({ total: 10, early: 8, late: 2 }) // { outcome: 'holds' }
 * evaluate({ total: 10, early: 8 })          // { outcome: 'not-evaluated', missing: ['late'] }
 * ```
 */
export function sumEvaluator<Subject, Key extends string>(
  relation: SumRelation<Key>,
  relations: readonly SumRelation<Key>[],
  readerOf: (key: Key) => FigureReader<Subject>,
): (subject: Subject, mayBeInside?: (keys: readonly Key[]) => boolean) => SumEvaluation<Key> {
  const whole = termOf(relation.whole, [relation])
  const terms = termsOf(relation, [])
  const termsOfKeys = (keys: readonly Key[] = []) => subsetsOf(keys.map((key) => termOf(key, [relation])))
  const alsoCounted = [[], ...termsOfKeys(relation.mayAlsoCount)]
  // Those that lie inside parts, and those that the whole counts beside them: some of either, or both.
  const otherwise = [[], ...termsOfKeys(relation.mayLieInside)]
    .flatMap((inside) => alsoCounted.map((also) => ({ inside, also })))
    .slice(1)

  return (subject, mayBeInside) =>
    // The common case, without allocation: the figures are there, or else their own parts, and they add up.
    addsUp(countOf(whole, subject), terms, subject)
      ? holds
      : (openOf(subject) ?? evaluateAnyCase(subject, mayBeInside))

  function termsOf(sum: SumRelation<Key>, above: readonly SumRelation<Key>[]): Terms<Subject, Key> {
    const within = [...above, sum]
    const termWithin = (key: Key) => termOf(key, within)
    return {
      parts: sum.parts.map(termWithin),
      optional: (sum.mayInclude ?? []).map(termWithin),
      isOpen: mayCountMore(sum),
    }
  }

  /** No figure is read as what it is itself a part of. */
  function termOf(key: Key, within: readonly SumRelation<Key>[]): Term<Subject, Key> {
    const own = relations.find((other) => other.whole === key)
    const isOpen = own !== undefined && !within.includes(own)
    return { key, read: readerOf(key), own: isOpen ? termsOf(own, within) : undefined }
  }

  /** Next most common: figures are missing, and the others leave them something; nothing where more is to be weighed. */
  function openOf(subject: Subject): SumEvaluation<Key> | undefined {
    const missing: Key[] = []
    const stated = whole.read(subject)
    if (stated == null && whole.own === undefined) missing.push(whole.key)
    else if (!Number.isInteger(stated)) return undefined
    let least = 0
    for (const { key, read, own } of terms.parts) {
      const value = read(subject)
      if (value == null && own === undefined) missing.push(key)
      else if (Number.isInteger(value) && (own === undefined || addsUp(value as number, own, subject)))
        least += value as number
      else return undefined
    }
    const most = stated == null ? Number.POSITIVE_INFINITY : (stated as number)
    return missing.length > 0 && least < most && optionalOf(terms, subject).length === 0
      ? { outcome: 'not-evaluated', missing }
      : undefined
  }

  function evaluateAnyCase(
    subject: Subject,
    mayBeInside: (keys: readonly Key[]) => boolean = () => true,
  ): SumEvaluation<Key> {
    const readings = readingsOf(whole, subject)
    const [stated] = readings
    const sums = sumsOf(terms, subject)
    // A whole that is not reported may be read in any way in which its own parts add up.
    const wholes = whole.read(subject) == null ? readings : [stated]
    const pairs = wholes.flatMap((reading) => sums.map((sum) => [reading, sum] as const))
    const agreement = pairs.reduce<Agreement>(
      (best, [reading, sum]) => betterOf(best, agreementOf(reading.value, sum.value)),
      'apart',
    )
    if (agreement === 'agrees') {
      const missing = new Set(pairs.flat().flatMap((sum) => sum.missing))
      // With figures missing the sum is only a bound, unless it leaves nothing for them.
      const isDecided = pairs.some(
        ([reading, sum]) =>
          (reading.missing.length + sum.missing.length === 0 && intervalsOverlap(reading.value, sum.value)) ||
          sum.value.low === reading.value.high,
      )
      return isDecided ? holds : { outcome: 'not-evaluated', missing: [...missing] }
    }
    const figuresOf = ({ value, terms }: Sum<Key>) => {
      const others = [stated, ...sums].flatMap((sum) => sum.terms)
      const beside = others.filter((key) => key !== relation.whole && !terms.includes(key))
      return { whole: stated.value, expected: value, terms, beside: [...new Set(beside)] }
    }
    if (agreement === 'beyond') return { outcome: 'fails', isBeyond: true, ...figuresOf(sums[0]) }
    const valuesOf = (each: readonly Term<Subject, Key>[]) =>
      each.map((term) => printedInterval(term.read(subject) ?? 0))
    for (const { inside, also } of otherwise) {
      const [within, more] = [valuesOf(inside), valuesOf(also)]
      const less = sumIntervals(within)
      const fitting = sums.find(({ value, terms }) => {
        const others = subtractIntervals(value, less)
        const isAdded = inside.every(({ key }) => terms.includes(key))
        const isAny = [...within, ...more].every(({ low }) => low > 0)
        const total = sumIntervals([others, ...more])
        return (
          isAdded &&
          isAny &&
          less.low <= others.high &&
          wholes.some((reading) => intervalsOverlap(reading.value, total))
        )
      })
      const keys = [...inside, ...also].map(({ key }) => key)
      if (fitting === undefined || !mayBeInside(keys)) continue
      const figures = figuresOf(fitting)
      const beside = new Set([...figures.beside, ...keys.filter((key) => !figures.terms.includes(key))])
      return { outcome: 'ambiguous', inside: keys, ...figures, beside: [...beside] }
    }
    return { outcome: 'fails', ...figuresOf(nearestTo(stated.value, sums)) }
  }
}

/** A figure as reported, or else as its own parts add up; not a number where some are missing or approximate. */
function countOf<Subject, Key>({ read, own }: Term<Subject, Key>, subject: Subject): number {
  const value = read(subject)
  if (value == null) return own === undefined || own.isOpen ? Number.NaN : sumOf(own.parts, subject)
  return exactly(value)
}

function exactly(figure: Figure | null | undefined): number {
  return typeof figure === 'number' ? figure : Number.NaN
}

function sumOf<Subject, Key>(terms: readonly Term<Subject, Key>[], subject: Subject): number {
  let sum = 0
  for (const term of terms) sum = addExactly(sum, countOf(term, subject))
  return sum
}

/** Whether figures that are all there make a whole, with or without those that it may include. */
function addsUp<Subject, Key>(whole: number, terms: Terms<Subject, Key>, subject: Subject): boolean {
  const sum = sumOf(terms.parts, subject)
  return whole === sum || reaches(whole, sum, optionalOf(terms, subject), 0, subject)
}

/** The reported figures that a sum may include; one that a part includes already is not added to it again. */
function optionalOf<Subject, Key>(
  { parts, optional }: Pick<Terms<Subject, Key>, 'parts' | 'optional'>,
  subject: Subject,
): readonly Term<Subject, Key>[] {
  if (optional.length === 0) return optional
  return optional.filter(
    (term) => term.read(subject) != null && !parts.some((part) => isIncludedIn(part, term, subject)),
  )
}

/** Whether a part adds up only with an optional figure, or stands for its own parts, which may include it. */
function isIncludedIn<Subject, Key>(
  { read, own }: Term<Subject, Key>,
  { key, read: readOptional }: Term<Subject, Key>,
  subject: Subject,
): boolean {
  if (own === undefined || !own.optional.some((term) => term.key === key)) return false
  const [value, more] = [read(subject), readOptional(subject)]
  if (value == null) return true
  const sum = sumOf(own.parts, subject)
  const others = own.optional.filter((term) => term.key !== key)
  const [whole, added] = [exactly(value), addExactly(sum, exactly(more))]
  return !reaches(whole, sum, others, 0, subject) && reaches(whole, added, others, 0, subject)
}

function reaches<Subject, Key>(
  whole: number,
  sum: number,
  optional: readonly Term<Subject, Key>[],
  from: number,
  subject: Subject,
): boolean {
  if (whole === sum) return true
  for (let index = from; index < optional.length; index++) {
    const more = exactly(optional[index]?.read(subject))
    if (reaches(whole, addExactly(sum, more), optional, index + 1, subject)) return true
  }
  return false
}

/** The ways to read one figure: as reported, and as its parts add up where they contradict it. */
function readingsOf<Subject, Key>(term: Term<Subject, Key>, subject: Subject): Sums<Key> {
  const { key, read, own } = term
  const value = read(subject)
  if (value == null) {
    return own === undefined
      ? [{ value: printedInterval(value), terms: [], missing: [key] }]
      : ownSumsOf(key, own, subject)
  }
  const reported = { value: printedInterval(value), terms: [key], missing: [] }
  if (own === undefined || addsUp(exactly(value), own, subject)) return [reported]
  const sums = ownSumsOf(key, own, subject)
  const contradicted = !sums.some((sum) => intervalsOverlap(reported.value, sum.value))
  return contradicted ? [reported, ...sums] : [reported]
}

/** What the parts of a figure make of it: of some classes only, no more than the least that it can be. */
function ownSumsOf<Subject, Key>(key: Key, own: Terms<Subject, Key>, subject: Subject): Sums<Key> {
  const sums = sumsOf(own, subject)
  if (!own.isOpen) return sums
  return sums.map(({ value, terms, missing }) => ({
    value: { ...value, high: Number.POSITIVE_INFINITY },
    terms,
    missing: joined(missing, [key]),
  })) as unknown as Sums<Key>
}

/** The ways to add up the parts of a relation, the plain one first. */
function sumsOf<Subject, Key>(
  { parts, optional }: Pick<Terms<Subject, Key>, 'parts' | 'optional'>,
  subject: Subject,
): Sums<Key> {
  const plain = addEach([{ value: printedInterval(0), terms: [], missing: [] }], parts, subject)
  if (optional.length === 0) return plain
  const reported = optionalOf({ parts, optional }, subject)
  return [...plain, ...subsetsOf(reported).flatMap((terms) => addEach(plain, terms, subject))]
}

/** Of the plain sum and those that add to it, the nearest to a whole; of several equally near the plainest. */
function nearestTo<Key>(whole: Interval, sums: Sums<Key>): Sum<Key> {
  const distanceTo = ({ value }: Sum<Key>) => Math.abs(differenceOf(whole, value))
  const plain = sums[0].terms
  return sums.reduce((best, sum) =>
    distanceTo(sum) < distanceTo(best) && plain.every((key) => sum.terms.includes(key)) ? sum : best,
  )
}

/** Each sum with each term added in turn, however it may be read. */
function addEach<Subject, Key>(
  sums: Sums<Key>,
  terms: readonly Term<Subject, Key>[],
  subject: Subject,
): Sums<Key> {
  let added: readonly Sum<Key>[] = sums
  for (const term of terms) {
    const longer: Sum<Key>[] = []
    const readings = readingsOf(term, subject)
    for (const sum of added) for (const reading of readings) longer.push(add(sum, reading))
    added = longer
  }
  return added as Sums<Key>
}

function add<Key>(left: Sum<Key>, right: Sum<Key>): Sum<Key> {
  return {
    value: addIntervals(left.value, right.value),
    terms: joined(left.terms, right.terms),
    missing: joined(left.missing, right.missing),
  }
}

function joined<Key>(one: readonly Key[], other: readonly Key[]): readonly Key[] {
  if (other.length === 0) return one
  return one.length === 0 ? other : one.concat(other)
}
