import type { Dated, LegalBasis } from '../calendar/dated.js'
import type { Counted } from '../check/indicator.js'
import type { Text } from '../notation/language.js'

/**
 * Where a figure comes from, in dotted keys (nguồn số liệu): of a report (`procedures.feedback.answered`, also a published
 * rate), of a tally of dossiers (`tally.received.total`, that of the report where none is given), or handed over
 * (`given.synchronized`).
 */
export type Pointer = string

/** What is measured (đại lượng chấm điểm): a rate of counts in percent, or a figure or published rate as it stands. */
export type Measure =
  | {
      /** What is counted. */
      readonly numerator: Counted<Pointer>
      /** Among what. */
      readonly denominator: Counted<Pointer>
    }
  | {
      /** A figure, all of some figures without others, or a rate in percent. */
      readonly figure: Counted<Pointer>
    }

/** The ends of a band (khoảng giá trị): at most one lower and one upper end; open where there is none. */
export interface BandEnds {
  /** From this value on (từ … trở lên). */
  readonly from?: number | undefined
  /** Above this value (trên …). */
  readonly above?: number | undefined
  /** Up to this value (đến …). */
  readonly to?: number | undefined
  /** Below this value (dưới …). */
  readonly below?: number | undefined
}

/** Points for all values of a band (bậc điểm). */
export interface ScoreBand extends BandEnds {
  /** The points for every value in it (điểm). */
  readonly points: number
}

/** A class of results (mức xếp loại) by the points in all. */
export interface ResultClass extends BandEnds {
  readonly label: Text
}

/** What a card says of figures that are not there. */
export interface WithoutFigures {
  /** Points where a figure is not reported, or an answer is none of the choices; absent: not scored. */
  readonly whenMissing?: number | undefined
  /** Points where nothing is counted in the denominator (mẫu số bằng 0); absent: not scored. */
  readonly whenNoBase?: number | undefined
}

/** The way in which a criterion is scored (cách chấm điểm). */
export type Scoring =
  /** The more, the more points: full ones from the threshold on, in percent or the unit of the figure. */
  | ({
      readonly way: 'proportional'
      readonly of: Measure
      /** The value for full points (ngưỡng); absent: 100. */
      readonly threshold?: number | undefined
    } & WithoutFigures)
  /** Points by bands that touch each other and leave nothing out. */
  | ({ readonly way: 'bands'; readonly of: Measure; readonly bands: readonly ScoreBand[] } & WithoutFigures)
  /** Yes or no, or one of some answers, handed over. */
  | ({
      readonly way: 'choice'
      readonly of: Pointer
      readonly choices: readonly {
        readonly value: string | number | boolean
        readonly label: Text
        readonly points: number
      }[]
    } & Pick<WithoutFigures, 'whenMissing'>)
  /** The maximum, less so many points for each case. */
  | ({
      readonly way: 'deduction'
      readonly of: Counted<Pointer>
      /** Points that are taken off for each case. */
      readonly each: number
      /** The least that is left; absent: 0. */
      readonly least?: number | undefined
    } & Pick<WithoutFigures, 'whenMissing'>)
  /** Points that somebody gives, from 0 or `from` to the maximum: those appraised, else those of the unit itself. */
  | ({ readonly way: 'manual'; readonly from?: number | undefined } & Pick<WithoutFigures, 'whenMissing'>)
  /** Points of a survey (điều tra xã hội học). */
  | ({ readonly way: 'survey' } & Pick<WithoutFigures, 'whenMissing'>)

/** A criterion (tiêu chí), or a group of criteria whose maxima add up to its own. */
export interface Criterion {
  /** Unique in its card: `2.1`. */
  readonly code: string
  readonly label: Text
  /** The most points that can be reached (điểm tối đa), in no more decimals than the card rounds to. */
  readonly maximum: number
  /** The criteria in it, whose points add up to its own. */
  readonly children?: readonly Criterion[] | undefined
  /** How it is scored; only where it has no children. */
  readonly scoring?: Scoring | undefined
  /** What it rests on, and whether that was read; absent: as its group or the card. */
  readonly basis?: LegalBasis | undefined
  /** When it is in force; absent: as long as its group or the card. */
  readonly inForce?: Dated<true> | undefined
  /** What somebody who uses it should know. */
  readonly note?: Text | undefined
}

/** A scorecard (bộ tiêu chí, bộ chỉ số) as data, which may come from JSON; `defineScorecard` makes it ready. */
export interface ScorecardDeclaration {
  /** Unique among cards: `decision-766`. */
  readonly id: string
  readonly title: Text
  /** Other names by which reports call the index. */
  readonly names?: readonly string[] | undefined
  /** What the card rests on, and whether that was read. */
  readonly basis: LegalBasis
  /** When it is in force; absent: always. */
  readonly inForce?: Dated<true> | undefined
  /** Decimals to which points made of figures are rounded, half up: 0 to 6. Groups add up what was rounded. */
  readonly decimals: number
  /** Decimals to which a rate is rounded, half up, before points are made of it; absent: it is taken exactly. 0 to 12. */
  readonly rateDecimals?: number | undefined
  /** The criteria, whose maxima add up to those of the card (các tiêu chí). */
  readonly criteria: readonly Criterion[]
  /** Classes of results by the points in all; absent: none are known. */
  readonly classes?: readonly ResultClass[] | undefined
  /** What the card leaves out, and why. */
  readonly note?: Text | undefined
}
