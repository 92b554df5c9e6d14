import type { Text } from '../notation/language.js'
import type { IsoDate } from './iso-date.js'
import type { LegalReference } from './legal-reference.js'
import type { NamedPeriodKind } from './period-kind.js'

/**
 * On which day of the month the figures of a report are closed, and how soon it is sent (thời gian chốt số
 * liệu, thời hạn gửi báo cáo). `cutOffConventions` holds the known ones; a province or ministry with another
 * rule writes its own in this shape.
 */
export interface CutOffConvention {
  readonly id: string
  readonly title: Text
  /**
   * The last day that counts in the closing month: 14 closes on the 14th, and the next period starts on the
   * 15th. 1 to 28, or `end-of-month`, which gives whole months.
   */
  readonly closingDay: number | 'end-of-month'
  /**
   * The provision behind each kind of period. A kind that is missing is closed on the same day, but no provision
   * that is known here says so.
   */
  readonly provisions: Readonly<Partial<Record<NamedPeriodKind, CutOffProvision>>>
  /** How many working days after the cut-off day the report is due. Missing when the convention sets none. */
  readonly submissionWorkingDays?: number
  /** The first day on which the convention is law. Missing when it is not known, or it is no law. */
  readonly inForceFrom?: IsoDate
}

/**
 * Where a cut-off is laid down.
 */
export interface CutOffProvision extends LegalReference {
  /** `false` when the place in the document (such as the clause) was not read. */
  readonly confirmed: boolean
}
