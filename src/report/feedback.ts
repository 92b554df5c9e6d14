import * as z from 'zod'
import { type FigureModel, figureModel } from '../check/figure-model.js'
import { countSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })

/**
 * Schema of the feedback on procedures (phản ánh, kiến nghị).
 *
 * @example
 * ```ts
 * import { feedbackSchema } from 'cchc/report'
 *
 * feedbackSchema.parse({ received: '03', answered: '03', pending: 0 }) // { received: 3, answered: 3, pending: 0 }
 * ```
 */
export const feedbackSchema = /* @__PURE__ */ z
  .strictObject({
    /** Received in the period, and carried over. */
    received: count('Phản ánh, kiến nghị tiếp nhận'),
    /** Answered. */
    answered: count('Phản ánh, kiến nghị đã giải quyết'),
    /** Not answered yet. */
    pending: count('Phản ánh, kiến nghị đang giải quyết'),
    /** Refused, or outside the agency's authority. Absent: not reported, which is not 0. */
    refused: count('Phản ánh, kiến nghị từ chối, không thuộc thẩm quyền'),
  })
  .meta({ title: 'Phản ánh, kiến nghị' })

/** The feedback on procedures (phản ánh, kiến nghị). */
export interface Feedback extends z.output<typeof feedbackSchema> {}

/** The counts of feedback and their sum. */
export const feedbackModel: FigureModel<Feedback, keyof Feedback> = /* @__PURE__ */ figureModel<
  Feedback,
  keyof Feedback
>({
  figures: {
    received: {
      label: { vi: 'Phản ánh, kiến nghị tiếp nhận', en: 'Feedback received' },
      read: (feedback) => feedback.received,
    },
    answered: {
      label: { vi: 'Phản ánh, kiến nghị đã giải quyết', en: 'Feedback answered' },
      read: (feedback) => feedback.answered,
    },
    pending: {
      label: { vi: 'Phản ánh, kiến nghị đang giải quyết', en: 'Feedback pending' },
      read: (feedback) => feedback.pending,
    },
    refused: {
      label: { vi: 'Phản ánh, kiến nghị từ chối, không thuộc thẩm quyền', en: 'Feedback refused' },
      read: (feedback) => feedback.refused,
    },
  },
  relations: [{ id: 'feedback', whole: 'received', parts: ['answered', 'pending', 'refused'] }],
})
