import type { Rule } from '../../check/rule.js'
import type { AssignedTasks } from '../assigned-tasks.js'
import type { PlanProgress } from '../plan-progress.js'
import type { Task } from '../task.js'
import { type AssignedOnDay, assignedCounted } from './assigned-counted.js'
import { planCompletionRate } from './plan-completion-rate.js'
import { type PlanOnDay, planCounted } from './plan-counted.js'
import { planOverdue } from './plan-overdue.js'
import { type ConsecutivePlans, planShrinking } from './plan-shrinking.js'
import { assignedCompleted, assignedInProgress, assignedTotal, planPlanned } from './sums.js'
import { taskClear } from './task-clear.js'
import { taskCompleted } from './task-completed.js'
import { taskDates } from './task-dates.js'
import { taskRecurring } from './task-recurring.js'

/**
 * The rules of a plan's progress (quy tắc về kết quả thực hiện kế hoạch).
 *
 * @example
 * ```ts
 * import { runRules, scope } from 'cchc/check'
 * import { type PlanProgress, planRules } from 'cchc/plan'
 *
 * const ruleset = { scopes: [scope((subject: PlanProgress) => [{ path: [], subject }], planRules)] }
 * const { findings } = runRules(ruleset, { planned: 11, completed: 3, inProgress: 5, notStarted: 4 })
 * findings.map(({ rule, difference }) => [rule, difference]) // [['plan/planned', -1]]
 * ```
 */
export const planRules: readonly Rule<PlanProgress>[] = [planPlanned, planOverdue]

/**
 * The rules of a plan's progress and its tasks on the day of its report (quy tắc về kế hoạch và danh mục nhiệm vụ).
 *
 * @example
 * ```ts
 * import { planDayRules } from 'cchc/plan'
 *
 * planDayRules.map(({ id }) => id) // ['plan/counted', 'plan/completion-rate']
 * ```
 */
export const planDayRules: readonly Rule<PlanOnDay>[] = [planCounted, planCompletionRate]

/**
 * The rules of the tasks that a superior assigned (quy tắc về nhiệm vụ được giao).
 *
 * @example
 * ```ts
 * import { assignedRules } from 'cchc/plan'
 *
 * assignedRules.map(({ id }) => id)
 * // ['plan/assigned-completed', 'plan/assigned-in-progress', 'plan/assigned-total']
 * ```
 */
export const assignedRules: readonly Rule<AssignedTasks>[] = [
  assignedCompleted,
  assignedInProgress,
  assignedTotal,
]

/**
 * The rules of assigned tasks (nhiệm vụ được giao) and the list of them on the day of the report.
 *
 * @example
 * ```ts
 * import { assignedDayRules } from 'cchc/plan'
 *
 * assignedDayRules.map(({ id }) => id) // ['plan/assigned-counted']
 * ```
 */
export const assignedDayRules: readonly Rule<AssignedOnDay>[] = [assignedCounted]

/**
 * The rules of one task (quy tắc về một nhiệm vụ).
 *
 * @example
 * ```ts
 * import { taskRules } from 'cchc/plan'
 *
 * taskRules.map(({ id }) => id) // ['task/clear', 'task/completed', 'task/dates', 'task/recurring']
 * ```
 */
export const taskRules: readonly Rule<Task>[] = [taskClear, taskCompleted, taskDates, taskRecurring]

/**
 * The rules of the plan of one year in two reports (quy tắc về kế hoạch năm qua hai kỳ báo cáo).
 *
 * @example
 * ```ts
 * import { planSeriesRules } from 'cchc/plan'
 *
 * planSeriesRules.map(({ id }) => id) // ['plan/shrinking']
 * ```
 */
export const planSeriesRules: readonly Rule<ConsecutivePlans>[] = [planShrinking]
