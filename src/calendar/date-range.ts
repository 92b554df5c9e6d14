import type { IsoDate } from './iso-date.js'

/**
 * A run of days with both its ends (khoảng thời gian, từ ngày … đến ngày …).
 */
export interface DateRange {
  /** The first day, included. */
  readonly from: IsoDate
  /** The last day, included. */
  readonly to: IsoDate
}
