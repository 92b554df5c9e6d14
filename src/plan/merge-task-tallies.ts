import { requireTaskTally } from './require-plan.js'
import type { TaskTally } from './tally-tasks.js'

/**
 * Adds up tallies of tasks of several agencies (cộng tiến độ). Associative and commutative; without tallies, 0.
 *
 * What `tallyTasks` has not counted, a text for a count, say, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { mergeTaskTallies, tallyTasks } from 'cchc/plan'
 *
 * mergeTaskTallies([tallyTasks([], { asOf: '2024-03-14' }).total]).planned // 0
 * ```
 */
export function mergeTaskTallies(tallies: Iterable<TaskTally>): TaskTally {
  const all = [...tallies]
  for (const [index, tally] of all.entries()) requireTaskTally(tally, [index])
  const sum = (of: (tally: TaskTally) => number) => all.reduce((total, tally) => total + of(tally), 0)
  return {
    planned: sum(({ planned }) => planned),
    completed: {
      total: sum(({ completed }) => completed.total),
      onTime: sum(({ completed }) => completed.onTime),
      late: sum(({ completed }) => completed.late),
      undated: sum(({ completed }) => completed.undated),
    },
    inProgress: {
      total: sum(({ inProgress }) => inProgress.total),
      inTime: sum(({ inProgress }) => inProgress.inTime),
      dueSoon: sum(({ inProgress }) => inProgress.dueSoon),
      overdue: sum(({ inProgress }) => inProgress.overdue),
    },
    notStarted: {
      total: sum(({ notStarted }) => notStarted.total),
      overdue: sum(({ notStarted }) => notStarted.overdue),
    },
    cancelled: sum(({ cancelled }) => cancelled),
    weight: {
      planned: sum(({ weight }) => weight.planned),
      completed: sum(({ weight }) => weight.completed),
    },
  }
}
