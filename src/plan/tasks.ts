import * as z from 'zod'
import { taskSchema } from './task.js'

/** The most tasks of one list; no plan has that many. */
const mostTasks = 10_000

/**
 * Schema of a list of tasks (danh mục nhiệm vụ), each id once.
 *
 * @example
 * ```ts
 * import { tasksSchema } from 'cchc/plan'
 *
 * const task = { id: 'NV1', title: 'Tự kiểm tra' }
 * tasksSchema.safeParse([task]).success // true
 * tasksSchema.safeParse([task, task]).success // false
 * ```
 */
export const tasksSchema = /* @__PURE__ */ z
  .array(taskSchema)
  .max(mostTasks)
  .superRefine((tasks, context) => {
    const seen = new Set<string>()
    for (const [index, { id }] of tasks.entries()) {
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          params: { reason: 'repeated-task' },
          input: id,
        })
      }
      seen.add(id)
    }
  })
  .meta({ title: 'Danh mục nhiệm vụ' })
