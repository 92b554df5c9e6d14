export type { AssignedFigure, AssignedTasks } from './assigned-tasks.js'
export { assignedTasksOf } from './assigned-tasks-of.js'
export { type Clarity, clarityTitles } from './clarities.js'
export { type CompletionRateOptions, completionRateOf } from './completion-rate-of.js'
export { mergeTaskTallies } from './merge-task-tallies.js'
export { type OverdueOptions, type OverdueTask, type OverdueTasks, overdueTasks } from './overdue-tasks.js'
export type { PlanFigure, PlanProgress } from './plan-progress.js'
export { planProgressOf } from './plan-progress-of.js'
export { assignedTasksSchema, planProgressSchema } from './plan-schemas.js'
export type { AssignedOnDay } from './rules/assigned-counted.js'
export {
  assignedDayRules,
  assignedRules,
  planDayRules,
  planRules,
  planSeriesRules,
  taskRules,
} from './rules/index.js'
export type { PlanOnDay } from './rules/plan-counted.js'
export type { ConsecutivePlans } from './rules/plan-shrinking.js'
export {
  type TaskCountingOptions,
  type TaskFigure,
  type TaskFigureIds,
  type TaskGrouping,
  type TaskTallies,
  type TaskTally,
  tallyTasks,
} from './tally-tasks.js'
export {
  type Area,
  areas,
  areaTitles,
  type Task,
  type TaskStatus,
  taskOrigins,
  taskSchema,
  taskStatuses,
  tasksSchema,
} from './task.js'
export { dueDayOn, type TaskState, taskStateOn } from './task-state.js'
export {
  type UnclearOptions,
  type UnclearTask,
  type UnclearTasksOfLead,
  unclearTasks,
} from './unclear-tasks.js'
