import * as z from 'zod'
import { type HeldSchemas, schemaOf } from '../check/entry-schemas.js'
import { assignedTasks } from './assigned-tasks.js'
import { planProgress } from './plan-progress.js'
import { tasksSchema } from './task.js'

/** The schemas of what a plan holds beside its figures. @internal */
export const heldByPlan: HeldSchemas = {
  changeReason: /* @__PURE__ */ z.string().trim().min(1),
  tasks: tasksSchema,
}

/**
 * Schema of the progress of the year's reform plan (tiến độ thực hiện kế hoạch), cumulated since January. Every
 * figure is optional; absent and `null` mean "not reported".
 *
 * @example
 * ```ts
 * import { planProgressSchema } from 'cchc/plan'
 *
 * planProgressSchema.parse({ planned: 11, completed: 3, completionRate: '27,2%' }).completionRate // '27.2'
 * ```
 */
export const planProgressSchema = /* @__PURE__ */ schemaOf(planProgress, heldByPlan)

/**
 * Schema of the tasks that a superior assigned (nhiệm vụ được giao) as the period of the report saw them: how many, done
 * in time or late in it, still open at its end.
 *
 * @example
 * ```ts
 * import { assignedTasksSchema } from 'cchc/plan'
 *
 * assignedTasksSchema.parse({ completed: { total: '09', onTime: '08', late: '01' }, inProgress: { total: '06' } })
 * // { completed: { total: 9, onTime: 8, late: 1 }, inProgress: { total: 6 } }
 * ```
 */
export const assignedTasksSchema = /* @__PURE__ */ schemaOf(assignedTasks)
