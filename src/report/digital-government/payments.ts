import * as z from 'zod'
import { figureSchema, moneySchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

/**
 * Schema of the online payments of one unit for one purpose (giao dịch thanh toán trực tuyến).
 *
 * @example
 * ```ts
 * import { paymentRowSchema } from 'cchc/report'
 *
 * paymentRowSchema.parse({ purpose: 'fees', transactions: 'gần 27.000', amount: '450.000 đồng' })
 * // { purpose: 'fees', transactions: { atLeast: 26000, atMost: 27000 }, amount: 450000 }
 * ```
 */
export const paymentRowSchema = /* @__PURE__ */ z
  .strictObject({
    /** The unit at which was paid. */
    label: z.string().nullish().meta({ title: 'Đơn vị' }),
    /** What was paid: fees and charges (phí, lệ phí), or taxes, land and registration duties (thuế, lệ phí trước bạ). */
    purpose: z.enum(['fees', 'taxes']).nullish().meta({ title: 'Phí, lệ phí; thuế, lệ phí trước bạ' }),
    /** Payments made online in the period; may be approximate. */
    transactions: figureSchema.nullish().meta({ title: 'Số giao dịch thanh toán trực tuyến' }),
    /** Their amount, in đồng; may be approximate. */
    amount: moneySchema.nullish().meta({ title: 'Số tiền thanh toán trực tuyến' }),
  })
  .meta({ title: 'Thanh toán trực tuyến của đơn vị' })

/** The online payments of one unit (giao dịch thanh toán trực tuyến), as parsed by `paymentRowSchema`. */
export interface PaymentRow extends z.output<typeof paymentRowSchema> {}

/**
 * Schema of online payments (giao dịch thanh toán trực tuyến) by unit and purpose. No payment is in two rows: the
 * rows make the total.
 *
 * @example
 * ```ts
 * import { paymentsSchema } from 'cchc/report'
 *
 * paymentsSchema.parse({ total: { transactions: '2.116', amount: '196 triệu đồng' } })
 * // { total: { transactions: 2116, amount: { atLeast: 195500000, atMost: 196500000 } } }
 * ```
 */
export const paymentsSchema = /* @__PURE__ */ z
  .strictObject({
    /**
     * One row for each unit, or for each purpose of it. Rows must not nest: a row that adds up those below it ("I. Cấp huyện") is counted
     * twice in the total; leave it out, or those below it.
     */
    rows: z.array(paymentRowSchema).nullish().meta({ title: 'Theo đơn vị, loại khoản nộp' }),
    /** All together. */
    total: paymentRowSchema.nullish().meta({ title: 'Tổng số' }),
  })
  .meta({ title: 'Giao dịch thanh toán trực tuyến' })

/** Online payments by unit (giao dịch thanh toán trực tuyến), as parsed by `paymentsSchema`. */
export interface Payments extends z.output<typeof paymentsSchema> {}

const figures = {
  transactions: {
    label: { vi: 'Số giao dịch thanh toán trực tuyến', en: 'Online payments' },
    unit: 'transaction',
    overTime: 'flow',
    read: ({ transactions }) => transactions,
  },
  amount: {
    label: { vi: 'Số tiền thanh toán trực tuyến', en: 'Amount paid online' },
    unit: 'dong',
    overTime: 'flow',
    read: ({ amount }) => amount,
  },
} as const satisfies Readonly<Record<string, SectionFigure<PaymentRow>>>

/** The figures of online payments. */
export const paymentsModel: SectionModel<PaymentRow, keyof typeof figures> = {
  path: ['digitalGovernment', 'onlinePayment', 'payments'],
  title: { vi: 'Giao dịch thanh toán trực tuyến', en: 'Online payments' },
  layout: 'table',
  figures,
  sums: [],
  parts: [],
  rates: {},
}
