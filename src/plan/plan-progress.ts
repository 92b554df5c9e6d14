import * as z from 'zod'
import { countSchema, percentageSchema } from '../quantity/figure-schemas.js'
import { tasksSchema } from './tasks.js'

const count = (title: string) => countSchema.nullish().meta({ title })

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
export const planProgressSchema = /* @__PURE__ */ z
  .strictObject({
    /** Tasks that the plan sets for the year. */
    planned: count('Số nhiệm vụ đề ra trong kế hoạch'),
    /** Completed so far. */
    completed: count('Số nhiệm vụ đã hoàn thành'),
    /** Begun and not completed. */
    inProgress: count('Số nhiệm vụ đang thực hiện'),
    /** Not begun. */
    notStarted: count('Số nhiệm vụ chưa thực hiện'),
    /** Past their due day, among those in progress and not begun. */
    overdue: count('Số nhiệm vụ quá hạn'),
    /** Completed among planned, as published. */
    completionRate: percentageSchema.nullish().meta({ title: 'Tỷ lệ hoàn thành kế hoạch' }),
    /** Why the number of planned tasks differs from that of an earlier report of the year. */
    changeReason: z.string().trim().min(1).nullish().meta({ title: 'Lý do điều chỉnh kế hoạch' }),
    /** The tasks themselves. */
    tasks: tasksSchema.nullish().meta({ title: 'Danh mục nhiệm vụ' }),
  })
  .meta({ title: 'Thực hiện kế hoạch cải cách hành chính' })

/** The progress of a plan (tiến độ thực hiện kế hoạch), as parsed by `planProgressSchema`. */
export interface PlanProgress extends z.output<typeof planProgressSchema> {}
