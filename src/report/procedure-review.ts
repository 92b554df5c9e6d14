import * as z from 'zod'
import { countSchema } from '../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from './section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })

/**
 * Schema of the review and simplification of procedures (rà soát, đơn giản hóa thủ tục hành chính) in the period.
 *
 * @example
 * ```ts
 * import { procedureReviewSchema } from 'cchc/report'
 *
 * procedureReviewSchema.parse({ reviewed: '12', proposed: '03', simplified: 0 })
 * // { reviewed: 12, proposed: 3, simplified: 0 }
 * ```
 */
export const procedureReviewSchema = /* @__PURE__ */ z
  .strictObject({
    /** Reviewed. */
    reviewed: count('Số TTHC đã rà soát, đánh giá'),
    /** Proposed for simplification. */
    proposed: count('Số TTHC kiến nghị đơn giản hóa'),
    /** Whose simplification was approved. */
    simplified: count('Số TTHC được phê duyệt đơn giản hóa'),
  })
  .meta({ title: 'Rà soát, đơn giản hóa TTHC' })

/** The review of procedures (rà soát, đơn giản hóa), as parsed by `procedureReviewSchema`. */
export interface ProcedureReview extends z.output<typeof procedureReviewSchema> {}

const figures = {
  reviewed: {
    label: { vi: 'Số TTHC đã rà soát, đánh giá', en: 'Procedures reviewed' },
    unit: 'procedure',
    overTime: 'flow',
    read: ({ reviewed }) => reviewed,
  },
  proposed: {
    label: { vi: 'Số TTHC kiến nghị đơn giản hóa', en: 'Procedures proposed for simplification' },
    unit: 'procedure',
    overTime: 'flow',
    read: ({ proposed }) => proposed,
  },
  simplified: {
    label: { vi: 'Số TTHC được phê duyệt đơn giản hóa', en: 'Procedures simplified' },
    unit: 'procedure',
    overTime: 'flow',
    read: ({ simplified }) => simplified,
  },
} as const satisfies Readonly<Record<string, SectionFigure<ProcedureReview>>>

/** The figures of the review of procedures; what is proposed or approved now may have been reviewed before. */
export const procedureReviewModel: SectionModel<ProcedureReview, keyof typeof figures> = {
  path: ['procedures', 'review'],
  title: { vi: 'Rà soát, đơn giản hóa TTHC', en: 'Review and simplification of procedures' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [
    { part: 'proposed', whole: 'reviewed', severity: 'warning' },
    { part: 'simplified', whole: 'proposed', severity: 'warning' },
  ],
  rates: {},
}
