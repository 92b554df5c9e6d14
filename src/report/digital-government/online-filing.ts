import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the online filing of one unit, or of one unit at one level of online service (hồ sơ nộp trực tuyến).
 *
 * @example
 * ```ts
 * import { onlineFilingRowSchema } from 'cchc/report'
 *
 * onlineFilingRowSchema.parse({ serviceLevel: 'full', received: '1.492', online: '1.482', rate: '99,3%' })
 * // { serviceLevel: 'full', received: 1492, online: 1482, rate: '99.3' }
 * ```
 */
export const onlineFilingRowSchema = /* @__PURE__ */ z
  .strictObject({
    /** The unit that received the dossiers. */
    label: z.string().nullish().meta({ title: 'Đơn vị' }),
    /** The level of online service, in the terms of the report: full and partial; 4 and 3 before 2022. */
    serviceLevel: z
      .enum(['full', 'partial', 'level-4', 'level-3'])
      .nullish()
      .meta({ title: 'Dịch vụ công toàn trình, một phần, mức độ 4, mức độ 3' }),
    /** Dossiers received in the period, in any way. */
    received: count('Hồ sơ tiếp nhận của TTHC có dịch vụ công trực tuyến'),
    /** Of them, filed online. */
    online: count('Hồ sơ nộp trực tuyến'),
    /** `online` among `received`, as published. */
    rate: rate('Tỷ lệ hồ sơ nộp trực tuyến'),
  })
  .meta({ title: 'Hồ sơ nộp trực tuyến của đơn vị' })

/** The online filing of one unit (hồ sơ nộp trực tuyến), as parsed by `onlineFilingRowSchema`. */
export interface OnlineFilingRow extends z.output<typeof onlineFilingRowSchema> {}

/**
 * Schema of online filing (nộp hồ sơ trực tuyến) by unit and level of online service. No dossier is in two rows:
 * the rows make the total.
 *
 * @example
 * ```ts
 * import { onlineFilingSchema } from 'cchc/report'
 *
 * onlineFilingSchema.parse({ total: { received: '1.492', online: '1.482' } })
 * // { total: { received: 1492, online: 1482 } }
 * ```
 */
export const onlineFilingSchema = /* @__PURE__ */ z
  .strictObject({
    /**
     * One row for each unit, or for each of its levels of online service. Rows must not nest: a row that adds up those below it ("I. Cấp huyện") is counted
     * twice in the total; leave it out, or those below it.
     */
    rows: z.array(onlineFilingRowSchema).nullish().meta({ title: 'Theo đơn vị, mức độ' }),
    /** All units and levels together. */
    total: onlineFilingRowSchema.nullish().meta({ title: 'Tổng số' }),
  })
  .meta({ title: 'Nộp hồ sơ trực tuyến' })

/** Online filing by unit (nộp hồ sơ trực tuyến), as parsed by `onlineFilingSchema`. */
export interface OnlineFiling extends z.output<typeof onlineFilingSchema> {}

const figures = {
  received: {
    label: { vi: 'Hồ sơ tiếp nhận của TTHC có dịch vụ công trực tuyến', en: 'Dossiers received' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ received }) => received,
  },
  online: {
    label: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ online }) => online,
  },
} as const satisfies Readonly<Record<string, SectionFigure<OnlineFilingRow>>>

/** The figures of online filing. */
export const onlineFilingModel: SectionModel<OnlineFilingRow, keyof typeof figures> = {
  path: ['digitalGovernment', 'onlineFiling'],
  title: { vi: 'Nộp hồ sơ trực tuyến', en: 'Online filing' },
  layout: 'table',
  figures,
  sums: [],
  parts: [{ part: 'online', whole: 'received' }],
  rates: {
    rate: {
      label: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Rate of dossiers filed online' },
      read: ({ rate }) => rate,
      base: {
        name: { vi: 'số hồ sơ tiếp nhận', en: 'the dossiers received' },
        numerator: 'online',
        denominator: 'received',
      },
    },
  },
}
