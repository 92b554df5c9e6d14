import type { Level } from '../agency/level.js'
import type { IndicatorFacts, OverTime } from '../check/indicator.js'
import type { Text } from '../notation/language.js'
import type { DifferenceFormula, RatioFormula, SumFormula } from './formula.js'

/** A figure of the report's body that an indicator repeats (số liệu tương ứng trong lời văn). */
export interface FigureInReport {
  /** Its dotted path from the report's root: `direction.plan.planned`. */
  readonly figure: string
  /**
   * `same`: by definition, and exact counts agree; `usual`: in most reports, but what is counted may differ; absent: the
   * words differ too much to hold them against each other, and the figure only fills the row. A row that agrees with one
   * of its figures is not held against the others.
   */
  readonly strength?: 'same' | 'usual'
  /** The levels in whose reports the body has it; absent: every level. */
  readonly levels?: readonly Level[]
  /** Figures of the body that the row is known to leave out by mistake. */
  readonly oftenLeftOut?: readonly string[]
}

/** What every row says. */
interface RowFacts {
  /** The official code, without a dot at its end: `3.2.4`. A row under "Trong đó" bears the code of its parent and an English word: `3.2.4.online`. */
  readonly key: string
  /** The label as printed, and in English. */
  readonly label: Text
  /** The key of the indicator under whose "Trong đó" (of which) the row is printed. */
  readonly under?: string
  /** The levels that report it; absent: every level. */
  readonly levels?: readonly Level[]
  /** Where the report's body has the same figure, the one that fills the row first. */
  readonly inReport?: readonly FigureInReport[]
}

/** A row that only heads others (mục): it has no figure. */
export interface HeadingIndicator extends RowFacts {
  readonly kind: 'heading'
}

/** A number of something (số lượng), an integer from 0. */
export interface CountIndicator extends RowFacts, IndicatorFacts {
  readonly kind: 'count'
  /** How it is computed of other rows; absent: it is reported only. */
  readonly formula?: SumFormula | DifferenceFormula
  /** The key of the indicator of which this counts a part: never more than it. */
  readonly partOf?: string
  /** `usual`: it is most often a part, but may count what the whole does not; absent: by definition. */
  readonly partStrength?: 'usual'
  /** Keys of parts that exclude each other, and most often are together not more than it. */
  readonly exclusiveParts?: readonly string[]
  /** Of a stock: the keys of the flows of a period that make it more and less than at the end of the period before. */
  readonly carries?: { readonly more: readonly string[]; readonly less: readonly string[] }
}

/** An amount in a unit of money (số tiền): a number from 0, with decimals where the unit is large. */
export interface AmountIndicator extends Omit<CountIndicator, 'kind'> {
  readonly kind: 'amount'
}

/** A share in percent (tỷ lệ). Its unit is always "%". */
export interface RateIndicator extends RowFacts {
  readonly kind: 'rate'
  /** How it goes on over periods that follow each other. */
  readonly overTime: OverTime
  /** How it is computed of other rows; absent: it is reported only. */
  readonly formula?: RatioFormula
  /** Keys of rates of one whole whose cases exclude each other: together they are at most 100. */
  readonly exclusiveParts?: readonly string[]
}

/** One answer of a list (lựa chọn), printed as a code: "Phát phiếu = 1". */
export interface Choice {
  readonly code: number
  readonly label: Text
}

/** An answer from a list of codes (chỉ tiêu lựa chọn). */
export interface ChoiceIndicator extends RowFacts {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}

/** An indicator of an appendix (chỉ tiêu phụ lục): one row. */
export type Indicator = HeadingIndicator | CountIndicator | AmountIndicator | RateIndicator | ChoiceIndicator

/** What a row holds. */
export type IndicatorKind = Indicator['kind']
