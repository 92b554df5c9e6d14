import type { AssignedTasks } from './assigned-tasks.js'
import type { TaskTally } from './tally-tasks.js'

/**
 * A tally as a report states the tasks that a superior assigned (nhiệm vụ được giao): what is not completed counts as in
 * progress. Completed tasks without a date leave open how many were in time.
 *
 * @example
 * ```ts
 * import { assignedTasksOf, tallyTasks } from 'cchc/plan'
 *
 * assignedTasksOf(tallyTasks([], { asOf: '2024-03-14' }).total).total // 0
 * ```
 */
export function assignedTasksOf({ planned, completed, inProgress, notStarted }: TaskTally): AssignedTasks {
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
