import type { IsoDate } from '../calendar/iso-date.js'

/**
 * The days between which something of the model of local government exists (thời gian tồn tại). An absent end
 * is open: since before these tables begin, or still.
 */
export interface Existence {
  /** The first day. */
  readonly from?: IsoDate
  /** The last day. */
  readonly to?: IsoDate
}

/** @internal */
export function existsOn({ from, to }: Existence, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to)
}

/**
 * The last day of the district level (cấp huyện), and the day before two-tier local government.
 *
 * @internal
 */
export const lastDayOfDistricts: IsoDate = '2025-06-30'

/**
 * The first day of two-tier local government (chính quyền địa phương hai cấp).
 *
 * @internal
 */
export const firstDayOfTwoTiers: IsoDate = '2025-07-01'
