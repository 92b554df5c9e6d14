import type { Level } from '../agency/level.js'
import type { IsoDate } from '../calendar/day.js'
import type { PeriodKind } from '../calendar/period.js'

/**
 * One figure of a report as a flat row (dòng số liệu): what a spreadsheet, a warehouse or an audit takes in. `null` is
 * what a report does not say.
 */
export interface Fact {
  /** The name of the agency that reports. */
  readonly agency: string
  /** Its code. */
  readonly agencyCode: string | null
  /** Its level. */
  readonly level: Level
  /** The kind of period that the figure covers. */
  readonly periodKind: PeriodKind
  /** The year of the period. */
  readonly year: number | null
  /** Which week, month, quarter or half; for a period from January how many months. */
  readonly ordinal: number | null
  /** The first day of the period, as stated. */
  readonly from: IsoDate | null
  /** The last day of the period, as stated; of a period to the present (đến nay) the day of the report. */
  readonly to: IsoDate | null
  /** Where the figure stands in the report, as a JSON Pointer: `/procedures/dossiers/received/total`. */
  readonly pointer: string
  /** The row of its table: a field, a unit. */
  readonly row: string | null
  /** What it is called, in Vietnamese. */
  readonly label: string
  /** What it counts, in Vietnamese; `%` of a rate. */
  readonly unit: string
  /** A number, or of a rate the percentage as a decimal string with the digits printed; `null` where there are only bounds. */
  readonly value: number | string | null
  /** The lower bound of an approximate figure. */
  readonly atLeast: number | string | null
  /** The upper bound of an approximate figure. */
  readonly atMost: number | string | null
  /** Of a rate: what is counted. */
  readonly numerator: number | null
  /** Of a rate: among what it is counted. */
  readonly denominator: number | null
  /** As the report prints it, or determined by other figures of it: by a sum, or as a ratio. */
  readonly obtainedBy: 'report' | 'sum' | 'ratio'
  /** The version of the package whose declarations made a derived figure; `null` of reported ones. */
  readonly derivedBy: string | null
}

/** What a fact says of its figure. */
export type FigureFact = Pick<Fact, 'pointer' | 'label' | 'unit' | 'value' | 'obtainedBy'> &
  Partial<Pick<Fact, 'row' | 'atLeast' | 'atMost' | 'numerator' | 'denominator'>>
