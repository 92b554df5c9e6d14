import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { citationSchema } from '../document/citation.js'
import { areas } from './area.js'

/**
 * Where a task comes from: the agency's own plan (kế hoạch), or a superior who assigned it (được giao).
 *
 * @example
 * ```ts
 * import { taskOrigins } from 'cchc/plan'
 *
 * taskOrigins // ['plan', 'assigned']
 * ```
 */
export const taskOrigins = ['plan', 'assigned'] as const

/**
 * How a task stands (tình trạng nhiệm vụ).
 *
 * @example
 * ```ts
 * import { taskStatuses } from 'cchc/plan'
 *
 * taskStatuses // ['not-started', 'in-progress', 'completed', 'cancelled']
 * ```
 */
export const taskStatuses = ['not-started', 'in-progress', 'completed', 'cancelled'] as const

/** How a task stands (tình trạng nhiệm vụ). */
export type TaskStatus = (typeof taskStatuses)[number]

const text = (title: string) => z.string().trim().min(1).nullish().meta({ title })
const day = (title: string) => isoDateSchema.nullish().meta({ title })

/**
 * Schema of a task of a reform plan (nhiệm vụ cải cách hành chính).
 *
 * Refused, with the path: a task completed or cancelled before it began, both completed and cancelled, or a status
 * that its dates contradict. What is merely unclear (no assignee, no deliverable) is for the rules.
 *
 * @example
 * ```ts
 * import { taskSchema } from 'cchc/plan'
 *
 * const task = { id: 'NV1', title: 'Ban hành kế hoạch tuyên truyền', dueOn: '2024-01-31', completedOn: '2024-01-15' }
 * taskSchema.safeParse(task).success // true
 * ```
 */
export const taskSchema = /* @__PURE__ */ z
  .strictObject({
    /** Unique within the plan. */
    id: z.string().trim().min(1).meta({ title: 'Mã nhiệm vụ' }),
    /** What is to be done (rõ việc). */
    title: z.string().trim().min(1).meta({ title: 'Nội dung nhiệm vụ' }),
    /** The agency's own plan, unless a superior assigned it. */
    origin: z.enum(taskOrigins).nullish().meta({ title: 'Nguồn: kế hoạch, được giao' }),
    /** The area of reform. */
    area: z.enum(areas).nullish().meta({ title: 'Lĩnh vực cải cách' }),
    /** The agency that answers for it (rõ trách nhiệm). */
    lead: text('Cơ quan chủ trì'),
    /** The person who does it (rõ người). */
    assignee: text('Người thực hiện'),
    /** Agencies that take part. */
    partners: z.array(z.string().trim().min(1)).nullish().meta({ title: 'Cơ quan phối hợp' }),
    /** What it results in (rõ kết quả). */
    deliverable: text('Sản phẩm, kết quả'),
    /** The day it was first due. Absent: it has no due day, or goes on throughout the year. */
    dueOn: day('Thời hạn'),
    /** Goes on throughout the year (thường xuyên) and is never completed. */
    recurring: z.boolean().nullish().meta({ title: 'Thường xuyên' }),
    /** The day the work began. */
    startedOn: day('Ngày bắt đầu'),
    /** The day it was completed. */
    completedOn: day('Ngày hoàn thành'),
    /** The day it was given up. */
    cancelledOn: day('Ngày hủy bỏ'),
    /** The status as reported; without it the dates decide. */
    status: z.enum(taskStatuses).nullish().meta({ title: 'Tình trạng' }),
    /** Later due days, with the day on which each was granted and why. */
    postponements: z
      .array(
        z.strictObject({
          /** The day on which the later due day was granted. */
          decidedOn: isoDateSchema.meta({ title: 'Ngày cho gia hạn' }),
          /** The later due day. */
          dueOn: isoDateSchema.meta({ title: 'Thời hạn mới' }),
          /** Why. */
          reason: text('Lý do'),
        }),
      )
      .nullish()
      .meta({ title: 'Gia hạn' }),
    /** What proves the result. */
    evidence: z.array(citationSchema).nullish().meta({ title: 'Văn bản chứng minh' }),
    /** Its share of the plan in whole points, where tasks do not count alike. */
    weight: z.int().min(0).max(1_000_000).nullish().meta({ title: 'Trọng số' }),
    /** A portal's own data, carried along untouched. */
    extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu riêng' }),
  })
  .superRefine(({ startedOn, completedOn, cancelledOn, status }, context) => {
    const refuse = (path: string, reason: string, input: unknown) =>
      context.addIssue({ code: 'custom', path: [path], params: { reason }, input })
    for (const [path, end] of [
      ['completedOn', completedOn],
      ['cancelledOn', cancelledOn],
    ] as const) {
      if (end != null && startedOn != null && end < startedOn) refuse(path, 'ended-before-started', end)
    }
    if (completedOn != null && cancelledOn != null) refuse('cancelledOn', 'two-outcomes', cancelledOn)
    const contradicted =
      (status === 'not-started' && (startedOn ?? completedOn ?? cancelledOn) != null) ||
      (status === 'in-progress' && (completedOn ?? cancelledOn) != null) ||
      (status === 'completed' && cancelledOn != null) ||
      (status === 'cancelled' && completedOn != null)
    if (contradicted) refuse('status', 'status-against-dates', status)
  })
  .meta({ title: 'Nhiệm vụ' })

/** A task of a reform plan (nhiệm vụ), as parsed by `taskSchema`. */
export interface Task extends z.output<typeof taskSchema> {}
