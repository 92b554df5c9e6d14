import { type Rate, rateOf } from '../quantity/rate-of.js'
import type { TaskTally } from './task-tally.js'

/**
 * The completion rate of a plan (tỷ lệ hoàn thành kế hoạch): completed among planned, at least `places` decimals.
 *
 * @example
 * ```ts
 * import { completionRateOf, tallyTasks } from 'cchc/plan'
 *
 * completionRateOf(tallyTasks([], { asOf: '2024-03-14' }).total, 1) // { percentage: null, reason: 'no-base' }
 * ```
 */
export function completionRateOf({ planned, completed }: TaskTally, places: number): Rate {
  return rateOf(completed.total, planned, places)
}
