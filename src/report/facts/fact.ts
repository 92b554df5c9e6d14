import type { Level } from '../../agency/level.js'
import type { IsoDate } from '../../calendar/iso-date.js'
import type { PeriodKind } from '../../calendar/period-kind.js'

/**
 * One figure of a report as a flat row (dòng số liệu): what a spreadsheet, a warehouse or an audit takes in. `null` is
 * what a report does not say.
 */
export interface Fact {
  readonly agency: string
  readonly agencyCode: string | null
  readonly level: Level
  readonly periodKind: PeriodKind
  readonly year: number | null
  /** Which month, quarter or half; for a period from January how many months. */
  readonly ordinal: number | null
  readonly from: IsoDate | null
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
  /** The bounds of an approximate figure. */
  readonly atLeast: number | string | null
  readonly atMost: number | string | null
  /** Of a rate: what is counted, among what. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** As the report prints it, or determined by other figures of it: by a sum, or as a ratio. */
  readonly obtainedBy: 'report' | 'sum' | 'ratio'
  /** The version of the package whose declarations made a derived figure; `null` of reported ones. */
  readonly derivedBy: string | null
}

/** What a fact says of its figure. */
export type FigureFact = Pick<Fact, 'pointer' | 'label' | 'unit' | 'value' | 'obtainedBy'> &
  Partial<Pick<Fact, 'row' | 'atLeast' | 'atMost' | 'numerator' | 'denominator'>>
