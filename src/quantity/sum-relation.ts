import type { Figure } from './figure.js'

/**
 * A sum that figures must satisfy (hệ thức tổng), declared once as data and used for checking, completing and
 * documenting: `whole` = all of `parts`.
 */
export interface SumRelation<Key extends string = string> {
  /** Name of the relation, unique among its like: `received-total`. */
  readonly id: string
  readonly whole: Key
  readonly parts: readonly Key[]
  /** A part in some reports, a share of another part elsewhere: both sums are accepted. Absent: it is no part. */
  readonly mayInclude?: readonly Key[]
  /** Parts that some reports count inside another part: the sum without them is possible, but to be told apart. */
  readonly mayLieInside?: readonly Key[]
  /** Figures that some reports count in the whole beside its parts: the sum with them is possible, but to be told apart. */
  readonly mayAlsoCount?: readonly Key[]
  /** Figures that a whole is known to leave out by mistake, beside its parts. */
  readonly oftenLeftOut?: readonly Key[]
  /**
   * Whether its parts are classes: all there are; `some`, where the field has others that are not declared; `few`, which
   * most often leave much of the whole. What they leave where one is not printed is said, but of a few; what some leave
   * where all are printed is worth a look.
   */
  readonly classes?: 'all' | 'some' | 'few'
}

/** Whether a whole may be above all its parts. @internal */
export function mayCountMore({ classes }: SumRelation): boolean {
  return classes === 'some' || classes === 'few'
}

/** Reads a figure of a subject; absent and `null` mean "not reported". */
export type FigureReader<Subject> = (subject: Subject) => Figure | null | undefined

/** The subsets of a few keys, without the empty one. @internal */
export function subsetsOf<Key>(keys: readonly Key[]): readonly (readonly Key[])[] {
  return keys.reduce<readonly (readonly Key[])[]>(
    (subsets, key) =>
      subsets.concat(
        subsets.map((subset) => subset.concat(key)),
        [[key]],
      ),
    [],
  )
}
