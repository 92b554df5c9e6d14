import * as z from 'zod'
import { countSchema, figureSchema, publishedRateSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the section on the civil service (cải cách chế độ công vụ), in persons. Staff and posts are those at the end
 * of the period; the rest happened in it.
 *
 * @example
 * ```ts
 * import { civilServiceSchema } from 'cchc/report'
 *
 * civilServiceSchema.parse({ staff: { total: '23', qualified: '22', qualifiedRate: '95,65%' } })
 * // { staff: { total: 23, qualified: 22, qualifiedRate: '95.65' } }
 * ```
 */
export const civilServiceSchema = /* @__PURE__ */ z
  .strictObject({
    /** Staff by kind. */
    staff: z
      .strictObject({
        /** Officials and civil servants; with the other kinds, where a report counts them in. */
        total: count('Tổng số cán bộ, công chức'),
        /** Elected or appointed for a term. */
        officials: count('Số cán bộ'),
        /** Civil servants. */
        civilServants: count('Số công chức'),
        /** Employees of public service units. */
        publicEmployees: count('Số viên chức'),
        /** Under a labor contract. */
        contractors: count('Số hợp đồng lao động'),
        /** Part-time staff of communes and residential groups. */
        partTime: count('Số người hoạt động không chuyên trách'),
        /** Of `total`, qualified as their posts require. */
        qualified: count('Số cán bộ, công chức đạt chuẩn trình độ chuyên môn'),
        /** `qualified` among `total`, as published. */
        qualifiedRate: rate('Tỷ lệ cán bộ, công chức đạt chuẩn trình độ chuyên môn'),
      })
      .nullish()
      .meta({ title: 'Đội ngũ cán bộ, công chức' }),
    /** Posts (biên chế). */
    posts: z
      .strictObject({
        /** Assigned for the year. */
        assigned: count('Tổng số biên chế được giao trong năm'),
        /** Filled. */
        present: count('Tổng số biên chế có mặt'),
        /** Cut in the period. */
        reduced: count('Số biên chế đã tinh giản trong kỳ'),
        /** Cut since 2015, in percent of the posts then, as published. */
        reducedRate: rate('Tỷ lệ biên chế đã tinh giản so với năm 2015'),
      })
      .nullish()
      .meta({ title: 'Biên chế' }),
    /** Recruited in the period. */
    recruitment: z
      .strictObject({
        /** Civil servants. */
        civilServants: count('Số công chức được tuyển dụng'),
        /** Employees of public service units. */
        publicEmployees: count('Số viên chức được tuyển dụng'),
      })
      .nullish()
      .meta({ title: 'Tuyển dụng' }),
    /** Training in the period. */
    training: z
      .strictObject({
        /** Courses. */
        courses: count('Số lớp đào tạo, bồi dưỡng'),
        /** Participants; one person in two courses counts twice; may be approximate. */
        participants: figureSchema.nullish().meta({ title: 'Số lượt người được đào tạo, bồi dưỡng' }),
      })
      .nullish()
      .meta({ title: 'Đào tạo, bồi dưỡng' }),
    /** Disciplined in the period, by the Party or the administration. */
    discipline: z
      .strictObject({
        /** All. */
        total: count('Số cán bộ, công chức, viên chức bị kỷ luật'),
        /** Of them, leaders of communes. */
        leaders: count('Số lãnh đạo UBND cấp xã bị kỷ luật'),
        /** Of them, in public service units. */
        serviceUnitStaff: count('Số người làm việc tại đơn vị sự nghiệp bị kỷ luật'),
      })
      .nullish()
      .meta({ title: 'Kỷ luật' }),
  })
  .meta({ title: 'Cải cách chế độ công vụ' })

/** The section on the civil service (cải cách chế độ công vụ). */
export interface CivilService extends z.output<typeof civilServiceSchema> {}
