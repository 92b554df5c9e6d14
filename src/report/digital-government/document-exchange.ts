import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the documents exchanged with other agencies (trao đổi văn bản điện tử) in the period.
 *
 * @example
 * ```ts
 * import { documentExchangeSchema } from 'cchc/report'
 *
 * documentExchangeSchema.parse({ total: '2.010', electronic: '2.010', electronicRate: '100%' })
 * // { total: 2010, electronic: 2010, electronicRate: '100' }
 * ```
 */
export const documentExchangeSchema = /* @__PURE__ */ z
  .strictObject({
    /** Exchanged in any form. */
    total: count('Tổng số văn bản trao đổi'),
    /** In electronic form: `fullyElectronic` + `withPaper`. */
    electronic: count('Văn bản trao đổi dưới dạng điện tử'),
    /** In electronic form alone, signed digitally. */
    fullyElectronic: count('Văn bản gửi hoàn toàn dưới dạng điện tử'),
    /** In electronic form and on paper. */
    withPaper: count('Văn bản gửi dưới dạng điện tử song song với văn bản giấy'),
    /** `electronic` among `total`, as published. */
    electronicRate: rate('Tỷ lệ văn bản trao đổi dưới dạng điện tử'),
    /** `fullyElectronic` among `total`, as published. */
    fullyElectronicRate: rate('Tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử'),
    /** `withPaper` among `total`, as published. */
    withPaperRate: rate('Tỷ lệ văn bản gửi dưới dạng điện tử song song với văn bản giấy'),
  })
  .meta({ title: 'Trao đổi văn bản điện tử' })

/** The documents exchanged (trao đổi văn bản), as parsed by `documentExchangeSchema`. */
export interface DocumentExchange extends z.output<typeof documentExchangeSchema> {}

const amongAll = { vi: 'tổng số văn bản trao đổi', en: 'all documents exchanged' }
const amongElectronic = { vi: 'số văn bản điện tử', en: 'the electronic documents' }

const figures = {
  total: {
    label: { vi: 'Tổng số văn bản trao đổi', en: 'Documents exchanged' },
    unit: 'document',
    overTime: 'flow',
    read: ({ total }) => total,
  },
  electronic: {
    label: { vi: 'Văn bản trao đổi dưới dạng điện tử', en: 'Documents exchanged electronically' },
    unit: 'document',
    overTime: 'flow',
    read: ({ electronic }) => electronic,
  },
  fullyElectronic: {
    label: { vi: 'Văn bản gửi hoàn toàn dưới dạng điện tử', en: 'Documents sent electronically alone' },
    unit: 'document',
    overTime: 'flow',
    read: ({ fullyElectronic }) => fullyElectronic,
  },
  withPaper: {
    label: {
      vi: 'Văn bản gửi dưới dạng điện tử song song với văn bản giấy',
      en: 'Documents sent electronically and on paper',
    },
    unit: 'document',
    overTime: 'flow',
    read: ({ withPaper }) => withPaper,
  },
} as const satisfies Readonly<Record<string, SectionFigure<DocumentExchange>>>

/** The figures of the documents exchanged; some reports count those sent, others those received as well. */
export const documentExchangeModel: SectionModel<DocumentExchange, keyof typeof figures> = {
  path: ['digitalGovernment', 'documentExchange'],
  title: { vi: 'Trao đổi văn bản điện tử', en: 'Documents exchanged electronically' },
  layout: 'figures',
  figures,
  sums: [
    {
      id: 'electronic',
      whole: 'electronic',
      parts: ['fullyElectronic', 'withPaper'],
      severity: 'warning',
    },
  ],
  parts: [
    { part: 'electronic', whole: 'total', severity: 'warning' },
    { part: 'fullyElectronic', whole: 'total', severity: 'warning' },
    { part: 'withPaper', whole: 'total', severity: 'warning' },
  ],
  rates: {
    electronicRate: {
      label: {
        vi: 'Tỷ lệ văn bản trao đổi dưới dạng điện tử',
        en: 'Rate of documents exchanged electronically',
      },
      read: ({ electronicRate }) => electronicRate,
      base: { name: amongAll, numerator: 'electronic', denominator: 'total' },
    },
    fullyElectronicRate: {
      label: {
        vi: 'Tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử',
        en: 'Rate of documents sent electronically alone',
      },
      read: ({ fullyElectronicRate }) => fullyElectronicRate,
      base: { name: amongAll, numerator: 'fullyElectronic', denominator: 'total' },
      otherBases: [{ name: amongElectronic, numerator: 'fullyElectronic', denominator: 'electronic' }],
    },
    withPaperRate: {
      label: {
        vi: 'Tỷ lệ văn bản gửi dưới dạng điện tử song song với văn bản giấy',
        en: 'Rate of documents sent electronically and on paper',
      },
      read: ({ withPaperRate }) => withPaperRate,
      base: { name: amongAll, numerator: 'withPaper', denominator: 'total' },
      otherBases: [{ name: amongElectronic, numerator: 'withPaper', denominator: 'electronic' }],
    },
  },
}
