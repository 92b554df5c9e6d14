import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { areas } from '../plan/task.js'

/**
 * Schema of one thing that an agency is going to do (phương hướng, nhiệm vụ thời gian tới).
 *
 * @example
 * ```ts
 * import { outlookItemSchema } from 'cchc/report'
 *
 * const item = { summary: 'Hoàn thành số hóa hồ sơ', area: 'digitalGovernment', dueOn: '2024-12-14' }
 * outlookItemSchema.safeParse(item).success // true
 * ```
 */
export const outlookItemSchema = /* @__PURE__ */ z
  .strictObject({
    /** What it is, in short. */
    summary: z.string().trim().min(1).meta({ title: 'Nội dung' }),
    /** The area of the reform that it belongs to. */
    area: z.enum(areas).nullish().meta({ title: 'Lĩnh vực' }),
    /** By when. */
    dueOn: isoDateSchema.nullish().meta({ title: 'Thời hạn' }),
  })
  .meta({ title: 'Phương hướng, nhiệm vụ' })

/** A thing to do (phương hướng, nhiệm vụ), as parsed by `outlookItemSchema`. */
export interface OutlookItem extends z.output<typeof outlookItemSchema> {}
