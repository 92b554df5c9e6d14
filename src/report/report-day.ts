import type { IsoDate } from '../calendar/iso-date.js'
import type { Report } from './report.js'

/**
 * The day by whose rules a report is judged: the last day of its period, or else the day it was issued.
 */
export function reportDay({ period, issuedOn }: Report): IsoDate | undefined {
  return period.to ?? issuedOn ?? undefined
}
