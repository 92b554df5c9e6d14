import { completionRateOf } from './completion-rate-of.js'
import type { PlanProgress } from './plan-progress.js'
import type { TaskTally } from './tally-tasks.js'

/**
 * A tally of tasks as a report states the progress of its plan (tiến độ kế hoạch), with the completion rate at `places`
 * decimals.
 *
 * What `tallyTasks` has not counted, a text for a count, say, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { planProgressOf, tallyTasks } from 'cchc/plan'
 *
 * planProgressOf(tallyTasks([], { asOf: '2024-03-14' }).total).planned // 0
 * ```
 */
export function planProgressOf(tally: TaskTally, places = 1): PlanProgress {
  const { planned, completed, inProgress, notStarted } = tally
  return {
    planned,
    completed: completed.total,
    inProgress: inProgress.total,
    notStarted: notStarted.total,
    overdue: inProgress.overdue + notStarted.overdue,
    completionRate: completionRateOf(tally, places).percentage,
  }
}
