import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure } from '../quantity/figure.js'
import type { SumRelation } from '../quantity/sum-relation.js'
import type { Unit } from '../quantity/units.js'

/**
 * How an indicator goes on over periods that follow each other: a `flow` (phát sinh) adds up; the `opening-stock` (tồn
 * đầu kỳ) is that of the first, the `closing-stock` (tồn cuối kỳ) that of the last; a `cumulative` one (lũy kế từ đầu
 * năm) is that of the last of its year; what is `derived` is made anew.
 */
export type OverTime = 'flow' | 'opening-stock' | 'closing-stock' | 'cumulative' | 'derived'

/** What every definition of a figure says (định nghĩa chỉ tiêu), in sections and in forms of the appendix alike. */
export interface IndicatorFacts {
  readonly label: Text
  /** What is counted: of the table of units, or a text where that has none. */
  readonly unit: Unit | Text
  /** How it goes on over periods that follow each other. */
  readonly overTime: OverTime
  /** How other reports count it, without saying so: what agrees with that is not wrong. */
  readonly alsoRead?: OverTime
  /** `false`: the figure is each unit's own, and units do not add up (a rank; procedures, which all communes share). */
  readonly additive?: false
}

/**
 * The definition of a figure (chỉ tiêu): what it is called, what it counts, how it goes on, and how its value, a
 * `Figure`, is read.
 */
export interface Indicator<Subject> extends IndicatorFacts {
  /** Whether a superior may count its own beside those of its units (its computers, its courses). */
  readonly alsoOwn?: true
  /** Absent and `null` mean "not reported", never 0. */
  readonly read: (subject: Subject) => Figure | null | undefined
}

/** A sum of figures (hệ thức tổng); a warning where what is counted may differ from figure to figure. */
export interface Sum<Key extends string> extends SumRelation<Key> {
  readonly severity?: 'warning'
  /** `false`: it is judged where its figures stand, and nothing follows from it. */
  readonly determines?: false
  /** The part that is what the others leave (phần còn lại): a sum that does not hold is said of it. */
  readonly remainder?: Key
}

/** A part that is not above its whole (phần của toàn bộ); a warning where what is counted may differ. */
export interface Part<Key extends string> {
  readonly part: Key
  /** What is taken off the part before it is held against the whole. */
  readonly less?: Key
  readonly whole: Key
  readonly severity?: 'warning'
}

/** What is counted: a figure, or all of some figures without others (tổng, hiệu của các số liệu). */
export type Counted<Key extends string> =
  | Key
  | { readonly plus: readonly Key[]; readonly less?: readonly Key[] }

/** What a rate is taken of: what is counted, among what. */
export interface Base<Key extends string> {
  readonly name: Text
  readonly numerator: Counted<Key>
  readonly denominator: Key
}

/** Another way to take a rate that the field knows. */
export interface OtherBase<Key extends string> extends Omit<Base<Key>, 'denominator'> {
  readonly denominator: Counted<Key>
}

/** A published rate (tỷ lệ công bố) and what it is held against. */
export interface Rate<Subject, Key extends string> {
  readonly label: Text
  /** Absent and `null` mean "not reported". */
  readonly read: (subject: Subject) => PublishedRate | null | undefined
  /** Absent: reports do not say of what it is taken, and it cannot be checked. */
  readonly base?: Base<Key>
  /** Bases that other reports use for the same name. */
  readonly otherBases?: readonly OtherBase<Key>[]
  /** A larger figure that stands in for the denominator where that lies in it and is not told apart. */
  readonly standIn?: Key
  /** The rates that, with this one, make up the same whole. */
  readonly partners?: readonly string[]
  /** Whether the numerator may be above the denominator. */
  readonly mayExceed?: true
  /** Figures that the numerator is known to leave out. */
  readonly oftenLeftOut?: readonly Key[]
}
