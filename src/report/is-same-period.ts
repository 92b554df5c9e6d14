import { nameOfPeriod } from '../calendar/format-period.js'
import type { Period } from '../calendar/period.js'
import { monthsOfPeriod } from '../calendar/reporting-period.js'

/**
 * Whether two periods are the same: by year and months where both say them, since cut-off days differ from unit
 * to unit; else by their days.
 * @internal
 */
export function isSamePeriod(one: Period, other: Period): boolean {
  const [name, otherName] = [nameOfPeriod(one), nameOfPeriod(other)]
  if (name !== null && otherName !== null) {
    const [months, otherMonths] = [name, otherName].map((each) =>
      monthsOfPeriod(each.kind, each.ordinal).join(),
    )
    return name.year === otherName.year && months === otherMonths
  }
  return one.kind === other.kind && one.from !== undefined && one.from === other.from && one.to === other.to
}
