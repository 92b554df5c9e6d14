import * as z from 'zod'

/**
 * Schema of one recommendation to a superior (kiến nghị, đề xuất).
 *
 * @example
 * ```ts
 * import { recommendationSchema } from 'cchc/report'
 *
 * recommendationSchema.safeParse({ summary: 'Bố trí thêm biên chế', to: 'Sở Nội vụ' }).success // true
 * ```
 */
export const recommendationSchema = /* @__PURE__ */ z
  .strictObject({
    /** What is asked for, in short. */
    summary: z.string().trim().min(1).meta({ title: 'Nội dung' }),
    /** The agency that is asked. */
    to: z.string().trim().min(1).nullish().meta({ title: 'Cơ quan được kiến nghị' }),
  })
  .meta({ title: 'Kiến nghị, đề xuất' })

/** A recommendation (kiến nghị, đề xuất), as parsed by `recommendationSchema`. */
export interface Recommendation extends z.output<typeof recommendationSchema> {}
