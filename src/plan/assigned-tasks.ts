import * as z from 'zod'
import { countSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })

/**
 * Schema of the tasks that a superior assigned (nhiệm vụ được giao): how many, done in time or late, still open.
 *
 * @example
 * ```ts
 * import { assignedTasksSchema } from 'cchc/plan'
 *
 * assignedTasksSchema.parse({ completed: { total: '09', onTime: '08', late: '01' }, inProgress: { total: '06' } })
 * // { completed: { total: 9, onTime: 8, late: 1 }, inProgress: { total: 6 } }
 * ```
 */
export const assignedTasksSchema = /* @__PURE__ */ z
  .strictObject({
    /** All assigned: `completed.total` + `inProgress.total`. */
    total: count('Tổng số nhiệm vụ được giao'),
    /** Completed. */
    completed: z
      .strictObject({
        /** All completed: `onTime` + `late`. */
        total: count('Số nhiệm vụ đã hoàn thành'),
        /** In time. */
        onTime: count('Số nhiệm vụ hoàn thành đúng hạn'),
        /** After the due day. */
        late: count('Số nhiệm vụ hoàn thành quá hạn'),
      })
      .nullish()
      .meta({ title: 'Đã hoàn thành' }),
    /** Not completed. */
    inProgress: z
      .strictObject({
        /** All open: `inTime` + `overdue`. */
        total: count('Số nhiệm vụ đang thực hiện'),
        /** Not past the due day. */
        inTime: count('Số nhiệm vụ đang thực hiện còn hạn'),
        /** Past the due day. */
        overdue: count('Số nhiệm vụ đang thực hiện quá hạn'),
      })
      .nullish()
      .meta({ title: 'Đang thực hiện' }),
  })
  .meta({ title: 'Nhiệm vụ được giao' })

/** The tasks that a superior assigned (nhiệm vụ được giao), as parsed by `assignedTasksSchema`. */
export interface AssignedTasks extends z.output<typeof assignedTasksSchema> {}
