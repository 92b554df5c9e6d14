import type { Rule } from '../../check/rule.js'
import type { AssignedTasks } from '../assigned-tasks.js'
import type { PlanProgress } from '../plan-progress.js'
import type { Task } from '../task.js'
import { assignedCompleted } from './assigned-completed.js'
import { type AssignedOnDay, assignedCounted } from './assigned-counted.js'
import { assignedInProgress } from './assigned-in-progress.js'
import { assignedTotal } from './assigned-total.js'
import { planCompletionRate } from './plan-completion-rate.js'
import { type PlanOnDay, planCounted } from './plan-counted.js'
import { planOverdue } from './plan-overdue.js'
import { planPlanned } from './plan-planned.js'
import { type ConsecutivePlans, planShrinking } from './plan-shrinking.js'
import { taskClear } from './task-clear.js'
import { taskCompleted } from './task-completed.js'
import { taskDates } from './task-dates.js'
import { taskRecurring } from './task-recurring.js'

/** The rules of a plan's progress. */
export const planRules: readonly Rule<PlanProgress>[] = [planPlanned, planOverdue]

/** The rules of a plan's progress and its tasks on the day of its report. */
export const planDayRules: readonly Rule<PlanOnDay>[] = [planCounted, planCompletionRate]

/** The rules of the tasks that a superior assigned. */
export const assignedRules: readonly Rule<AssignedTasks>[] = [
  assignedCompleted,
  assignedInProgress,
  assignedTotal,
]

/** The rules of assigned tasks and the list of them on the day of the report. */
export const assignedDayRules: readonly Rule<AssignedOnDay>[] = [assignedCounted]

/** The rules of one task. */
export const taskRules: readonly Rule<Task>[] = [taskClear, taskCompleted, taskDates, taskRecurring]

/** The rules of the plan of one year in two reports. */
export const planSeriesRules: readonly Rule<ConsecutivePlans>[] = [planShrinking]
