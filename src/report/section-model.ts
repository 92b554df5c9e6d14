import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure } from '../quantity/figure.js'
import type { SumRelation } from '../quantity/sum-relation.js'
import type { FigureUnit } from './figure-unit.js'

/**
 * A figure of a section (chỉ tiêu): what it is called, what it counts, and how it is read.
 */
export interface SectionFigure<Section> {
  readonly label: Text
  readonly unit: FigureUnit
  /**
   * How the figure goes on over periods that follow each other: a flow (phát sinh) adds up; the opening stock (tồn đầu
   * kỳ) is that of the first, the closing stock (tồn cuối kỳ) that of the last; a cumulative figure (lũy kế từ đầu năm)
   * is that of the last of its year; what is derived is made anew.
   */
  readonly overTime: 'flow' | 'opening-stock' | 'closing-stock' | 'cumulative' | 'derived'
  /** `own`: the figure is each unit's own, and units do not add up (a rank; procedures, which all communes share). */
  readonly overUnits?: 'own'
  /** Absent and `null` mean "not reported", never 0. */
  readonly read: (section: Section) => Figure | null | undefined
}

/** A sum of figures; `warning` where what is counted may differ from figure to figure. */
export interface SectionSum<Key extends string> extends SumRelation<Key> {
  readonly severity?: 'warning'
}

/** A part that is not above its whole; `warning` where what is counted may differ. */
export interface PartOfWhole<Key extends string> {
  readonly part: Key
  readonly whole: Key
  readonly severity?: 'warning'
}

/** What a rate is taken of: what is counted, among what. */
export interface SectionRateBase<Key extends string> {
  readonly name: Text
  readonly numerator: Key
  readonly denominator: Key
}

/** A rate that a section publishes (tỷ lệ). */
export interface SectionRate<Section, Key extends string> {
  readonly label: Text
  /** Absent and `null` mean "not reported". */
  readonly read: (section: Section) => PublishedRate | null | undefined
  /** Absent: reports do not say of what it is taken, and it cannot be checked. */
  readonly base?: SectionRateBase<Key>
  /** Bases that other reports use for the same name. */
  readonly otherBases?: readonly SectionRateBase<Key>[]
}

/**
 * The figures of one section of a report and how they hang together (mô hình số liệu của một mục), declared once: they
 * serve checking, adding up, completing and the documentation.
 */
export interface SectionModel<Section, Key extends string = string> {
  /** Where the section stands in the report. */
  readonly path: readonly string[]
  readonly title: Text
  /** What stands there: the figures; a list of rows of figures; or `rows` and the `total` row that they make. */
  readonly layout: 'figures' | 'list' | 'table'
  /** By dotted path from the section, or from the row: `staff.total`. */
  readonly figures: Readonly<Record<Key, SectionFigure<Section>>>
  /** The sums that the figures satisfy. */
  readonly sums: readonly SectionSum<Key>[]
  /** Those that no sum holds against each other. */
  readonly parts: readonly PartOfWhole<Key>[]
  /** By dotted path of the published rate. */
  readonly rates: Readonly<Record<string, SectionRate<Section, Key>>>
  /** Whether rules of its own judge it, and not those that judge all sections. */
  readonly hasOwnRules?: true
}

/** A model of any section, for lists of them. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds models of different sections, each read on its own
export type AnySectionModel = SectionModel<any>
