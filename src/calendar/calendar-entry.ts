import type { Text } from '../notation/language.js'
import type { IsoDate } from './iso-date.js'
import type { LegalReference } from './legal-reference.js'

/**
 * Why a day is not what its day of the week makes it (loại ngày nghỉ, ngày làm bù).
 *
 * `new-year`, `tet`, `hung-kings`, `reunification`, `labor`, `national` and `culture-day` are public
 * holidays; `substitute` is a day off for a holiday on a weekly rest day (nghỉ bù); `swap-off` is a working
 * day off (nghỉ hoán đổi) against the Saturday of a `swap-work` (làm bù), the only kind that is worked.
 */
export type CalendarEntryKind =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'reunification'
  | 'labor'
  | 'national'
  | 'culture-day'
  | 'substitute'
  | 'swap-off'
  | 'swap-work'

/**
 * How sure an entry is: `decided` by law, or by the yearly decision of the Prime Minister; `estimated` where
 * that decision was not out when the table was written; `unconfirmed` where it is reported but was not read.
 */
export type CalendarEntryStatus = 'decided' | 'estimated' | 'unconfirmed'

/**
 * One day of the working calendar that differs from its day of the week (ngày nghỉ lễ, tết, nghỉ bù, hoán
 * đổi), with the text that makes it so.
 */
export interface CalendarEntry {
  readonly date: IsoDate
  readonly kind: CalendarEntryKind
  readonly label: Text
  /** How sure it is. */
  readonly status: CalendarEntryStatus
  /** The text that makes it so. */
  readonly basis: LegalReference
}
