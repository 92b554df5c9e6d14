import type { AssignedTasks } from './assigned-tasks.js'
import { requireTaskTally } from './require-plan.js'
import type { TaskTally } from './tally-tasks.js'

/**
 * A tally as a report states the tasks that a superior assigned (nhiệm vụ được giao): what is not completed counts as in
 * progress. Completed tasks without a date leave open how many were in time.
 *
 * What `tallyTasks` has not counted, a text for a count, say, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { assignedTasksOf, tallyTasks } from 'cchc/plan'
 *
 * assignedTasksOf(tallyTasks([], { asOf: '2024-03-14' }).total).total // 0
 * ```
 */
export function assignedTasksOf(tally: TaskTally): AssignedTasks {
  requireTaskTally(tally)
  const { planned, completed, inProgress, notStarted } = tally
  const overdue = inProgress.overdue + notStarted.overdue
  const open = inProgress.total + notStarted.total
  return {
    total: planned,
    completed: {
      total: completed.total,
      ...(completed.undated === 0 && { onTime: completed.onTime, late: completed.late }),
    },
    inProgress: { total: open, inTime: open - overdue, overdue },
  }
}
