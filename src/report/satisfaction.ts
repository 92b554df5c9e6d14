import * as z from 'zod'
import { type FigureModel, figureModel } from '../check/figure-model.js'
import { countSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })

/**
 * Schema of the satisfaction ratings of one unit (mức độ hài lòng).
 *
 * @example
 * ```ts
 * import { ratingsSchema } from 'cchc/report'
 *
 * ratingsSchema.parse({ label: 'Một cửa', total: '120', verySatisfied: '118', satisfied: 2 })
 * // { label: 'Một cửa', total: 120, verySatisfied: 118, satisfied: 2 }
 * ```
 */
export const ratingsSchema = /* @__PURE__ */ z
  .strictObject({
    /** The unit whose service was rated. */
    label: z.string().nullish().meta({ title: 'Đơn vị' }),
    /** All ratings. */
    total: count('Tổng số lượt đánh giá'),
    /** Very satisfied. */
    verySatisfied: count('Rất hài lòng'),
    /** Satisfied. */
    satisfied: count('Hài lòng'),
    /** Neither satisfied nor dissatisfied. */
    neutral: count('Bình thường'),
    /** Not satisfied. */
    dissatisfied: count('Không hài lòng'),
  })
  .meta({ title: 'Lượt đánh giá sự hài lòng' })

/** The satisfaction ratings of one unit (mức độ hài lòng). */
export interface Ratings extends z.output<typeof ratingsSchema> {}

/**
 * Schema of the satisfaction ratings (mức độ hài lòng) by unit, and all together.
 *
 * @example
 * ```ts
 * import { satisfactionSchema } from 'cchc/report'
 *
 * satisfactionSchema.parse({ rows: [{ label: 'Một cửa', total: '120' }], total: { total: '120' } })
 * // { rows: [{ label: 'Một cửa', total: 120 }], total: { total: 120 } }
 * ```
 */
export const satisfactionSchema = /* @__PURE__ */ z
  .strictObject({
    /**
     * One row for each unit. Rows must not nest: a row that adds up those below it ("I. Cấp huyện") is counted
     * twice in the total; leave it out, or those below it.
     */
    rows: z.array(ratingsSchema).meta({ title: 'Theo đơn vị' }),
    /** All units together. */
    total: ratingsSchema.nullish().meta({ title: 'Tổng số' }),
  })
  .meta({ title: 'Mức độ hài lòng' })

/** The satisfaction ratings by unit (mức độ hài lòng). */
export interface Satisfaction extends z.output<typeof satisfactionSchema> {}

/** The counts of satisfaction ratings. */
export type RatingFigure = 'total' | 'verySatisfied' | 'satisfied' | 'neutral' | 'dissatisfied'

/** The counts of ratings and their sum. */
export const ratingsModel: FigureModel<Ratings, RatingFigure> = /* @__PURE__ */ figureModel<
  Ratings,
  RatingFigure
>({
  figures: {
    total: { label: { vi: 'Tổng số lượt đánh giá', en: 'Ratings' }, read: (ratings) => ratings.total },
    verySatisfied: {
      label: { vi: 'Lượt đánh giá rất hài lòng', en: 'Very satisfied' },
      read: (ratings) => ratings.verySatisfied,
    },
    satisfied: {
      label: { vi: 'Lượt đánh giá hài lòng', en: 'Satisfied' },
      read: (ratings) => ratings.satisfied,
    },
    neutral: {
      label: { vi: 'Lượt đánh giá bình thường', en: 'Neutral' },
      read: (ratings) => ratings.neutral,
    },
    dissatisfied: {
      label: { vi: 'Lượt đánh giá không hài lòng', en: 'Dissatisfied' },
      read: (ratings) => ratings.dissatisfied,
    },
  },
  relations: [
    { id: 'ratings', whole: 'total', parts: ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied'] },
  ],
})
