import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import type { Period } from '../../calendar/period.js'
import { periodRange } from '../../calendar/reporting-period.js'
import type { ConsecutivePeriods } from '../consecutive-periods.js'

/** Two periods for samples, with the days that they state, or that the decree has for their names. */
export function samplePair(
  previous: Period,
  next: Period,
  about: Partial<ConsecutivePeriods> = {},
): ConsecutivePeriods {
  const dated = (period: Period) => {
    const days = periodRange(period, cutOffConventions.decree)
    if (days === null) throw new RangeError('a sample without days')
    return { period, days }
  }
  return { previous: dated(previous), next: dated(next), areApart: false, missing: [], ...about }
}
