import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of digitization by one unit (số hóa hồ sơ, kết quả giải quyết thủ tục hành chính), in dossiers.
 *
 * @example
 * ```ts
 * import { digitizationRowSchema } from 'cchc/report'
 *
 * digitizationRowSchema.parse({ label: 'Một cửa', intake: { required: '1.221', digitized: '1.154' } })
 * // { label: 'Một cửa', intake: { required: 1221, digitized: 1154 } }
 * ```
 */
export const digitizationRowSchema = /* @__PURE__ */ z
  .strictObject({
    /** The unit that digitized. */
    label: z.string().nullish().meta({ title: 'Đơn vị' }),
    /** Dossiers and results, where a report does not tell them apart. */
    overall: z
      .strictObject({
        /** To digitize. */
        required: count('Số hồ sơ, kết quả phải số hóa'),
        /** Digitized. */
        digitized: count('Số hồ sơ, kết quả đã số hóa'),
        /** Not digitized yet. */
        pending: count('Số hồ sơ, kết quả đang chờ số hóa'),
        /** `digitized` among `required`, as published. */
        rate: rate('Tỷ lệ số hóa hồ sơ, kết quả'),
      })
      .nullish()
      .meta({ title: 'Số hóa hồ sơ, kết quả giải quyết' }),
    /** Components of dossiers, at intake. */
    intake: z
      .strictObject({
        /** To digitize. */
        required: count('Số hồ sơ khi tiếp nhận phải số hóa'),
        /** Digitized. */
        digitized: count('Số hồ sơ khi tiếp nhận đã số hóa'),
        /** Not digitized yet. */
        pending: count('Số hồ sơ khi tiếp nhận đang chờ số hóa'),
        /** `digitized` among `required`, as published. */
        rate: rate('Tỷ lệ số hóa hồ sơ khi tiếp nhận'),
      })
      .nullish()
      .meta({ title: 'Số hóa hồ sơ khi tiếp nhận' }),
    /** Results. */
    results: z
      .strictObject({
        /** To digitize. */
        required: count('Số kết quả giải quyết phải số hóa'),
        /** Digitized. */
        digitized: count('Số kết quả giải quyết đã số hóa'),
        /** Not digitized yet. */
        pending: count('Số kết quả giải quyết đang chờ số hóa'),
        /** `digitized` among `required`, as published. */
        rate: rate('Tỷ lệ số hóa kết quả giải quyết'),
      })
      .nullish()
      .meta({ title: 'Số hóa kết quả giải quyết' }),
  })
  .meta({ title: 'Số hóa của đơn vị' })

/** Digitization by one unit (số hóa), as parsed by `digitizationRowSchema`. */
export interface DigitizationRow extends z.output<typeof digitizationRowSchema> {}

/**
 * Schema of digitization (số hóa) by unit, and of all units together.
 *
 * @example
 * ```ts
 * import { digitizationSchema } from 'cchc/report'
 *
 * digitizationSchema.parse({ total: { overall: { required: '1.221', digitized: '1.154', rate: '94,5%' } } })
 * // { total: { overall: { required: 1221, digitized: 1154, rate: '94.5' } } }
 * ```
 */
export const digitizationSchema = /* @__PURE__ */ z
  .strictObject({
    /**
     * One row for each unit. Rows must not nest: a row that adds up those below it ("I. Cấp huyện") is counted
     * twice in the total; leave it out, or those below it.
     */
    rows: z.array(digitizationRowSchema).nullish().meta({ title: 'Theo đơn vị' }),
    /** All units together. */
    total: digitizationRowSchema.nullish().meta({ title: 'Tổng số' }),
  })
  .meta({ title: 'Số hóa' })

/** Digitization by unit (số hóa), as parsed by `digitizationSchema`. */
export interface Digitization extends z.output<typeof digitizationSchema> {}
