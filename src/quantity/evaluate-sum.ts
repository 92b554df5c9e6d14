import { addIntervals, type Interval, intervalOf, intervalsOverlap } from './interval.js'
import { subsetsOf } from './subsets-of.js'
import type { FigureReader, SumRelation } from './sum-relation.js'

/**
 * What a sum relation says of figures: it holds; it cannot be evaluated because figures are missing; it holds
 * only if some parts lie inside others; or it fails, with what the whole should be, the figures that were added
 * up, and those beside them and the whole that would have made it hold with other values.
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
      readonly whole: Interval
      readonly expected: Interval
      readonly terms: readonly Key[]
      readonly beside: readonly Key[]
    }

const holds = { outcome: 'holds' } as const

/** One way of adding figures up: the values possible, the figures read, the figures missing. */
interface Sum<Key> {
  readonly value: Interval
  readonly terms: readonly Key[]
  readonly missing: readonly Key[]
}

/**
 * Makes the function that evaluates one relation among `relations` on a subject.
 *
 * - A figure that is not reported is replaced by its own parts, if an earlier relation has it as whole; else it
 *   may be anything from 0 up, so that the sum is at most the whole.
 * - A part that contradicts its own parts is left to its own relation: this one accepts either reading.
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
): (subject: Subject) => SumEvaluation<Key> {
  const whole = termOf(relation.whole)
  const parts = relation.parts.map(termOf)
  const optional = (relation.mayInclude ?? []).map(readerOf)

  return (subject) => {
    // The common case, without allocation: the figures are there, or their own parts are, and they add up.
    const isReached = reaches(valueOf(whole, subject), sumOf(parts, subject), optional, 0, subject)
    return isReached ? holds : evaluateAnyCase(subject)
  }

  function termOf(key: Key): Term<Subject> {
    const own = relations.find((other) => other.whole === key)
    return { read: readerOf(key), parts: own === undefined || own === relation ? [] : own.parts.map(termOf) }
  }

  function evaluateAnyCase(subject: Subject): SumEvaluation<Key> {
    const [whole] = readingsOf(relation.whole, subject)
    const sums = sumsOf(relation, subject)
    const [first] = sums
    if (whole === undefined || first === undefined)
      return { outcome: 'not-evaluated', missing: [relation.whole] }

    const missing = [...new Set([...whole.missing, ...sums.flatMap((sum) => sum.missing)])]
    if (sums.some((sum) => intervalsOverlap(whole.value, sum.value))) {
      // With figures missing the sum is only a bound, unless it leaves nothing for them.
      const decided = missing.length === 0 || sums.some((sum) => sum.value.low === whole.value.high)
      return decided ? holds : { outcome: 'not-evaluated', missing }
    }
    const { value: expected, terms } = first
    const read = new Set([...whole.terms, ...sums.flatMap((sum) => sum.terms)])
    const beside = [...read].filter((key) => key !== relation.whole && !terms.includes(key))
    const inside = subsetsOf(relation.mayLieInside ?? []).find((keys) => {
      const values = keys.map((key) => readerOf(key)(subject) ?? 0)
      const less = values.reduce((sum, value) => sum + value, 0)
      return !values.includes(0) && intervalsOverlap(whole.value, addIntervals(expected, intervalOf(-less)))
    })
    return inside === undefined
      ? { outcome: 'fails', whole: whole.value, expected, terms, beside }
      : { outcome: 'ambiguous', inside, whole: whole.value, expected, terms, beside }
  }

  /** The ways to read one figure: as reported, and as its parts add up where they contradict it. */
  function readingsOf(key: Key, subject: Subject): readonly Sum<Key>[] {
    const value = readerOf(key)(subject)
    const own = relations.find((other) => other.whole === key)
    const sums = own === undefined || own === relation ? [] : sumsOf(own, subject)
    if (value == null) {
      return sums.length > 0 ? sums : [{ value: intervalOf(value), terms: [], missing: [key] }]
    }
    const reported = { value: intervalOf(value), terms: [key], missing: [] }
    const contradicted = !sums.some((sum) => intervalsOverlap(reported.value, sum.value))
    return contradicted ? [reported, ...sums] : [reported]
  }

  /** The ways to add up the parts of a relation, the plain one first. */
  function sumsOf({ parts, mayInclude = [] }: SumRelation<Key>, subject: Subject): readonly Sum<Key>[] {
    const plain = parts.reduce<readonly Sum<Key>[]>(
      (sums, part) => sums.flatMap((sum) => readingsOf(part, subject).map((reading) => add(sum, reading))),
      [{ value: intervalOf(0), terms: [], missing: [] }],
    )
    const optional = mayInclude.filter((key) => readerOf(key)(subject) != null)
    const extended = subsetsOf(optional).flatMap((keys) =>
      plain.map((sum) => keys.flatMap((key) => readingsOf(key, subject)).reduce(add, sum)),
    )
    return plain.concat(extended)
  }
}

/** A figure, and those it is the sum of. */
interface Term<Subject> {
  readonly read: FigureReader<Subject>
  readonly parts: readonly Term<Subject>[]
}

/** A figure as reported, or else as its own parts add up; not a number where some are missing. */
function valueOf<Subject>({ read, parts }: Term<Subject>, subject: Subject): number {
  return read(subject) ?? (parts.length === 0 ? Number.NaN : sumOf(parts, subject))
}

function sumOf<Subject>(terms: readonly Term<Subject>[], subject: Subject): number {
  let sum = 0
  for (const term of terms) sum += valueOf(term, subject)
  return sum
}

/** Whether a sum is the whole, as it is or with some of the figures that it may include. */
function reaches<Subject>(
  whole: number,
  sum: number,
  optional: readonly FigureReader<Subject>[],
  first: number,
  subject: Subject,
): boolean {
  if (whole === sum) return true
  for (let index = first; index < optional.length; index++) {
    const value = optional[index]?.(subject)
    if (value != null && reaches(whole, sum + value, optional, index + 1, subject)) return true
  }
  return false
}

function add<Key>(left: Sum<Key>, right: Sum<Key>): Sum<Key> {
  return {
    value: addIntervals(left.value, right.value),
    terms: [...left.terms, ...right.terms],
    missing: [...left.missing, ...right.missing],
  }
}
