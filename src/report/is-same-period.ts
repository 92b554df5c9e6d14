import { cutOffConventions } from '../calendar/cut-off-conventions.js'
import { nameOfPeriod } from '../calendar/format-period.js'
import type { Period } from '../calendar/period.js'
import { monthsOfPeriod, periodRange } from '../calendar/reporting-period.js'

/**
 * Whether two periods are the same: by year and months where both say them, since cut-off days differ from unit to
 * unit; weeks by their numbers; else by their days, those of a named period that does not state them by a cut-off
 * convention or as whole months. @internal
 */
export function isSamePeriod(one: Period, other: Period): boolean {
  const [name, otherName] = [nameOfPeriod(one), nameOfPeriod(other)]
  if (name !== null && otherName !== null) {
    const [months, otherMonths] = [name, otherName].map((each) =>
      monthsOfPeriod(each.kind, each.ordinal).join(),
    )
    return name.year === otherName.year && months === otherMonths
  }
  const marks = marksOf(other)
  return marksOf(one).some((each) => marks.includes(each))
}

/** The days that a period has, or may have, and the number of a week. */
function marksOf(period: Period): readonly string[] {
  const { kind, year, ordinal } = period
  const isNumbered = kind === 'week' && year !== undefined && ordinal !== undefined
  const days = [cutOffConventions.decree, cutOffConventions.calendar].flatMap((convention) => {
    const days = periodRange(period, convention)
    return days === null ? [] : [`${days.from} ${days.to}`]
  })
  return isNumbered ? [...days, `week ${ordinal} ${year}`] : days
}
