import * as z from 'zod'

/**
 * Schema of one remark of an assessment (nhận xét), with what it speaks of, so that words can be held against figures.
 *
 * @example
 * ```ts
 * import { remarkSchema } from 'cchc/report'
 *
 * const remark = { summary: 'Số hóa hồ sơ vượt chỉ tiêu', about: ['targets', 0], judgement: 'met' }
 * remarkSchema.safeParse(remark).success // true
 * ```
 */
export const remarkSchema = /* @__PURE__ */ z
  .strictObject({
    /** What it says, in short. */
    summary: z.string().trim().min(1).meta({ title: 'Nội dung' }),
    /** The figure or target it speaks of: a path in the report, `["targets", 2]`. */
    about: z
      .array(z.union([z.string(), z.int().min(0)]))
      .min(1)
      .max(20)
      .nullish()
      .meta({ title: 'Nói về số liệu, chỉ tiêu' }),
    /** What it says of it. */
    judgement: z
      .enum(['met', 'missed', 'high', 'low'])
      .nullish()
      .meta({ title: 'Đạt, không đạt, cao, thấp' }),
  })
  .meta({ title: 'Nhận xét' })

/** A remark (nhận xét), as parsed by `remarkSchema`. */
export interface Remark extends z.output<typeof remarkSchema> {}

const remarks = (title: string) => z.array(remarkSchema).nullish().meta({ title })

/**
 * Schema of the assessment (đánh giá chung): achievements, limitations, and their causes.
 *
 * @example
 * ```ts
 * import { assessmentSchema } from 'cchc/report'
 *
 * assessmentSchema.parse({ limitations: [{ summary: 'Còn hồ sơ quá hạn' }] })
 * // { limitations: [{ summary: 'Còn hồ sơ quá hạn' }] }
 * ```
 */
export const assessmentSchema = /* @__PURE__ */ z
  .strictObject({
    /** What went well. */
    achievements: remarks('Kết quả đạt được'),
    /** What did not. */
    limitations: remarks('Tồn tại, hạn chế'),
    /** Why. */
    causes: remarks('Nguyên nhân'),
  })
  .meta({ title: 'Đánh giá chung' })

/** The assessment (đánh giá chung), as parsed by `assessmentSchema`. */
export interface Assessment extends z.output<typeof assessmentSchema> {}
