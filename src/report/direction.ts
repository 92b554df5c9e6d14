import * as z from 'zod'
import { assignedTasksSchema } from '../plan/assigned-tasks.js'
import { planProgressSchema } from '../plan/plan-progress.js'
import { countSchema, figureSchema, publishedRateSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const figure = (title: string) => figureSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the section on direction (công tác chỉ đạo, điều hành). Counts of inspections are cumulated since January.
 *
 * @example
 * ```ts
 * import { directionSchema } from 'cchc/report'
 *
 * directionSchema.parse({ documentsIssued: '07', plan: { planned: 11, completed: 3 } })
 * // { documentsIssued: 7, plan: { planned: 11, completed: 3 } }
 * ```
 */
export const directionSchema = /* @__PURE__ */ z
  .strictObject({
    /** Documents that direct the reform, issued in the period. */
    documentsIssued: count('Số văn bản chỉ đạo, điều hành đã ban hành'),
    /** Progress of the agency's own plan of the year. */
    plan: planProgressSchema.nullish().meta({ title: 'Thực hiện kế hoạch cải cách hành chính' }),
    /** Inspections of the reform (kiểm tra cải cách hành chính). */
    inspections: z
      .strictObject({
        /** Departments and units directly under the agency. */
        departments: z
          .strictObject({
            /** All there are. */
            total: count('Số phòng chuyên môn, đơn vị trực thuộc'),
            /** Inspected at least once this year. */
            inspected: count('Số phòng chuyên môn, đơn vị trực thuộc đã kiểm tra'),
            /** `inspected` among `total`, as published. */
            rate: rate('Tỷ lệ phòng chuyên môn, đơn vị trực thuộc đã kiểm tra'),
          })
          .nullish()
          .meta({ title: 'Kiểm tra phòng chuyên môn, đơn vị trực thuộc' }),
        /** Communes under the agency. */
        communes: z
          .strictObject({
            /** All there are. */
            total: count('Số UBND cấp xã'),
            /** Inspected at least once this year. */
            inspected: count('Số UBND cấp xã đã kiểm tra'),
            /** `inspected` among `total`, as published. */
            rate: rate('Tỷ lệ UBND cấp xã đã kiểm tra'),
          })
          .nullish()
          .meta({ title: 'Kiểm tra UBND cấp xã' }),
        /** What inspections brought to light. */
        issues: z
          .strictObject({
            /** Found. */
            found: count('Số vấn đề phát hiện qua kiểm tra'),
            /** Of those found, put right. */
            resolved: count('Số vấn đề phát hiện đã xử lý xong'),
            /** `resolved` among `found`, as published. */
            rate: rate('Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra'),
          })
          .nullish()
          .meta({ title: 'Vấn đề phát hiện qua kiểm tra' }),
      })
      .nullish()
      .meta({ title: 'Kiểm tra cải cách hành chính' }),
    /** How the reform was made known (tuyên truyền). */
    communication: z
      .strictObject({
        /** Articles and news items; may be approximate. */
        articles: figure('Số tin, bài tuyên truyền'),
        /** Broadcasts on the public address system; may be approximate. */
        broadcasts: figure('Số lượt phát thanh tuyên truyền'),
        /** Conferences and meetings. */
        conferences: count('Số hội nghị tuyên truyền, quán triệt'),
        /** Dialogues of leaders with citizens and businesses. */
        dialogues: count('Số cuộc đối thoại với người dân, doanh nghiệp'),
      })
      .nullish()
      .meta({ title: 'Tuyên truyền cải cách hành chính' }),
    /** New models, initiatives and solutions (mô hình, sáng kiến, giải pháp mới). */
    initiatives: z
      .strictObject({
        /** Put forward in the period. */
        proposed: count('Số sáng kiến, giải pháp mới được đề xuất'),
        /** Recognized in the period. */
        recognized: count('Số sáng kiến, giải pháp mới được công nhận'),
      })
      .nullish()
      .meta({ title: 'Mô hình, sáng kiến, giải pháp mới' }),
    /** Tasks that a superior assigned. */
    assignedTasks: assignedTasksSchema.nullish().meta({ title: 'Nhiệm vụ được giao' }),
  })
  .meta({ title: 'Chỉ đạo, điều hành' })

/** The section on direction (công tác chỉ đạo, điều hành). */
export interface Direction extends z.output<typeof directionSchema> {}
