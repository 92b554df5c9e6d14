import { nameOfPeriod } from '../calendar/name-of-period.js'
import type { Period } from '../calendar/period.js'

/**
 * Whether two periods are the same: by kind, year and ordinal where both say them, since cut-off days differ from unit
 * to unit; else by their days.
 * @internal
 */
export function isSamePeriod(one: Period, other: Period): boolean {
  if (one.kind !== other.kind) return false
  const [name, otherName] = [nameOfPeriod(one), nameOfPeriod(other)]
  if (name !== null && otherName !== null) {
    return name.year === otherName.year && name.ordinal === otherName.ordinal
  }
  return one.from !== undefined && one.from === other.from && one.to === other.to
}
