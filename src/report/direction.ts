import * as z from 'zod'
import { assignedTasksSchema } from '../plan/assigned-tasks.js'
import { planProgressSchema } from '../plan/plan-progress.js'

/**
 * Schema of the section on direction (công tác chỉ đạo, điều hành).
 */
export const directionSchema = /* @__PURE__ */ z
  .strictObject({
    /** Progress of the agency's own plan of the year. */
    plan: planProgressSchema.nullish().meta({ title: 'Thực hiện kế hoạch cải cách hành chính' }),
    /** Tasks that a superior assigned. */
    assignedTasks: assignedTasksSchema.nullish().meta({ title: 'Nhiệm vụ được giao' }),
  })
  .meta({ title: 'Chỉ đạo, điều hành' })

/** The section on direction (công tác chỉ đạo, điều hành). */
export interface Direction extends z.output<typeof directionSchema> {}
