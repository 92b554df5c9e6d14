import { oneOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import { type Rate, rateOf } from '../quantity/rate-of.js'
import { requireTaskTally } from './require-plan.js'
import type { TaskTally } from './tally-tasks.js'

/** How a completion rate is taken. */
export interface CompletionRateOptions {
  /** By the number of tasks (unless said), or by their weights. */
  readonly by?: 'count' | 'weight'
}

const optionsShape = /* @__PURE__ */ optionsOf<CompletionRateOptions>({
  by: /* @__PURE__ */ oneOf(['count', 'weight']),
})

/**
 * The completion rate of a plan (tỷ lệ hoàn thành kế hoạch): completed among planned, at least `places` decimals. Tasks
 * count alike, unless `by` says that they count by their weights (trọng số); a task without one weighs 1.
 *
 * What `tallyTasks` has not counted, a text for a count, say, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { completionRateOf, tallyTasks } from 'cchc/plan'
 *
 * completionRateOf(tallyTasks([], { asOf: '2024-03-14' }).total, 1) // { percentage: null, reason: 'no-base' }
 * ```
 */
export function completionRateOf(
  tally: TaskTally,
  places: number,
  options: CompletionRateOptions = {},
): Rate {
  requireOptions(options, optionsShape)
  requireTaskTally(tally)
  const { planned, completed, weight } = tally
  return options.by === 'weight'
    ? rateOf(weight.completed, weight.planned, places)
    : rateOf(completed.total, planned, places)
}
