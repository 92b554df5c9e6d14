import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from './section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })

/**
 * Schema of the section on institutions (cải cách thể chế): legal normative documents (văn bản quy phạm pháp luật,
 * VBQPPL) in the period.
 *
 * @example
 * ```ts
 * import { institutionsSchema } from 'cchc/report'
 *
 * institutionsSchema.parse({ legalDocuments: { issued: '02', toHandle: 1, handled: 1 } })
 * // { legalDocuments: { issued: 2, toHandle: 1, handled: 1 } }
 * ```
 */
export const institutionsSchema = /* @__PURE__ */ z
  .strictObject({
    /** Legal normative documents. */
    legalDocuments: z
      .strictObject({
        /** Issued. */
        issued: count('Số VBQPPL đã ban hành'),
        /** Inspected for their legality. */
        inspected: count('Số VBQPPL đã kiểm tra'),
        /** Reviewed. */
        reviewed: count('Số VBQPPL đã rà soát'),
        /** Found to need handling by inspection or review. */
        toHandle: count('Số VBQPPL cần phải xử lý sau kiểm tra, rà soát'),
        /** Of those to handle, handled. */
        handled: count('Số VBQPPL đã được xử lý xong'),
        /** `handled` among `toHandle`, as published. */
        handledRate: publishedRateSchema
          .nullish()
          .meta({ title: 'Tỷ lệ xử lý văn bản sau kiểm tra, rà soát' }),
      })
      .nullish()
      .meta({ title: 'Văn bản quy phạm pháp luật' }),
  })
  .meta({ title: 'Cải cách thể chế' })

/** The section on institutions (cải cách thể chế). */
export interface Institutions extends z.output<typeof institutionsSchema> {}

const figures = {
  'legalDocuments.issued': {
    label: { vi: 'Số VBQPPL đã ban hành', en: 'Legal documents issued' },
    unit: 'document',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ legalDocuments }) => legalDocuments?.issued,
  },
  'legalDocuments.inspected': {
    label: { vi: 'Số VBQPPL đã kiểm tra', en: 'Legal documents inspected' },
    unit: 'document',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ legalDocuments }) => legalDocuments?.inspected,
  },
  'legalDocuments.reviewed': {
    label: { vi: 'Số VBQPPL đã rà soát', en: 'Legal documents reviewed' },
    unit: 'document',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ legalDocuments }) => legalDocuments?.reviewed,
  },
  'legalDocuments.toHandle': {
    label: { vi: 'Số VBQPPL cần phải xử lý sau kiểm tra, rà soát', en: 'Legal documents to handle' },
    unit: 'document',
    // What was not handled in one period is there to handle in the next.
    overTime: 'derived',
    overUnits: 'own',
    read: ({ legalDocuments }) => legalDocuments?.toHandle,
  },
  'legalDocuments.handled': {
    label: { vi: 'Số VBQPPL đã được xử lý xong', en: 'Legal documents handled' },
    unit: 'document',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ legalDocuments }) => legalDocuments?.handled,
  },
} as const satisfies Readonly<Record<string, SectionFigure<Institutions>>>

/** The figures of institutions. */
export const institutionsModel: SectionModel<Institutions, keyof typeof figures> = {
  path: ['institutions'],
  title: { vi: 'Cải cách thể chế', en: 'Institutions' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [{ part: 'legalDocuments.handled', whole: 'legalDocuments.toHandle' }],
  rates: {
    'legalDocuments.handledRate': {
      label: { vi: 'Tỷ lệ xử lý văn bản sau kiểm tra, rà soát', en: 'Rate of legal documents handled' },
      read: ({ legalDocuments }) => legalDocuments?.handledRate,
      base: {
        name: { vi: 'số VBQPPL cần phải xử lý', en: 'the legal documents to handle' },
        numerator: 'legalDocuments.handled',
        denominator: 'legalDocuments.toHandle',
      },
    },
  },
}
