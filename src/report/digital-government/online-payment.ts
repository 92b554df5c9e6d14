import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'
import { paymentsSchema } from './payments.js'

/**
 * Schema of online payment (thanh toán trực tuyến): how many dossiers were paid online, and the payments themselves.
 *
 * @example
 * ```ts
 * import { onlinePaymentSchema } from 'cchc/report'
 *
 * onlinePaymentSchema.parse({ payable: 500, paid: 450, rate: '90%' }) // { payable: 500, paid: 450, rate: '90' }
 * ```
 */
export const onlinePaymentSchema = /* @__PURE__ */ z
  .strictObject({
    /** Dossiers with a fee or charge to pay. */
    payable: countSchema.nullish().meta({ title: 'Hồ sơ có phát sinh phí, lệ phí' }),
    /** Dossiers paid online. */
    paid: countSchema.nullish().meta({ title: 'Hồ sơ thanh toán trực tuyến' }),
    /** `paid` among `payable`, as published. */
    rate: publishedRateSchema.nullish().meta({ title: 'Tỷ lệ thanh toán trực tuyến' }),
    /** The payments, by unit and purpose. */
    payments: paymentsSchema.nullish().meta({ title: 'Giao dịch thanh toán trực tuyến' }),
  })
  .meta({ title: 'Thanh toán trực tuyến' })

/** Online payment (thanh toán trực tuyến), as parsed by `onlinePaymentSchema`. */
export interface OnlinePayment extends z.output<typeof onlinePaymentSchema> {}

const figures = {
  payable: {
    label: { vi: 'Hồ sơ có phát sinh phí, lệ phí', en: 'Dossiers with fees' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ payable }) => payable,
  },
  paid: {
    label: { vi: 'Hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ paid }) => paid,
  },
} as const satisfies Readonly<Record<string, SectionFigure<OnlinePayment>>>

/** The figures of online payment; what is paid in a period may have been due before. */
export const onlinePaymentModel: SectionModel<OnlinePayment, keyof typeof figures> = {
  path: ['digitalGovernment', 'onlinePayment'],
  title: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [{ part: 'paid', whole: 'payable', severity: 'warning' }],
  rates: {
    rate: {
      label: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Rate of dossiers paid online' },
      read: ({ rate }) => rate,
      base: {
        name: { vi: 'số hồ sơ có phát sinh phí, lệ phí', en: 'the dossiers with fees' },
        numerator: 'paid',
        denominator: 'payable',
      },
    },
  },
}
