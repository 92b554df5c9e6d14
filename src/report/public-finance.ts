import * as z from 'zod'
import { countSchema, moneySchema, publishedRateSchema } from '../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from './section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const money = (title: string) => moneySchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the section on public finance (cải cách tài chính công).
 *
 * @example
 * ```ts
 * import { publicFinanceSchema } from 'cchc/report'
 *
 * publicFinanceSchema.parse({ investment: { planned: '450.000.000 đồng', disbursed: 'gần 196 triệu đồng' } })
 * // { investment: { planned: 450000000, disbursed: { atLeast: 195000000, atMost: 196000000 } } }
 * ```
 */
export const publicFinanceSchema = /* @__PURE__ */ z
  .strictObject({
    /** Public investment of the year, in đồng. */
    investment: z
      .strictObject({
        /** Assigned for the year. */
        planned: money('Kế hoạch vốn đầu tư công được giao'),
        /** Disbursed since January. */
        disbursed: money('Vốn đầu tư công đã giải ngân'),
        /** `disbursed` among `planned`, as published. */
        rate: rate('Tỷ lệ giải ngân vốn đầu tư công'),
      })
      .nullish()
      .meta({ title: 'Đầu tư công' }),
    /** Public service units by how far they bear their own costs (tự chủ tài chính). */
    autonomy: z
      .strictObject({
        /** All there are. */
        total: count('Tổng số đơn vị sự nghiệp công lập'),
        /** Bear recurrent costs and investment. */
        recurrentAndInvestment: count('Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư'),
        /** Bear recurrent costs. */
        recurrent: count('Số đơn vị tự bảo đảm chi thường xuyên'),
        /** Bear part of the recurrent costs. */
        partial: count('Số đơn vị tự bảo đảm một phần chi thường xuyên'),
        /** Borne by the State. */
        stateFunded: count('Số đơn vị do Nhà nước bảo đảm chi thường xuyên'),
      })
      .nullish()
      .meta({ title: 'Tự chủ tài chính của đơn vị sự nghiệp' }),
    /** Disclosure of the budget (công khai ngân sách). */
    budgetDisclosure: z
      .strictObject({
        /** Items to disclose. */
        required: count('Số nội dung ngân sách phải công khai'),
        /** Of them, disclosed. */
        disclosed: count('Số nội dung ngân sách đã công khai'),
        /** `disclosed` among `required`, as published. */
        rate: rate('Tỷ lệ công khai ngân sách'),
      })
      .nullish()
      .meta({ title: 'Công khai ngân sách' }),
  })
  .meta({ title: 'Cải cách tài chính công' })

/** The section on public finance (cải cách tài chính công). */
export interface PublicFinance extends z.output<typeof publicFinanceSchema> {}

const figures = {
  'investment.planned': {
    label: { vi: 'Kế hoạch vốn đầu tư công được giao', en: 'Public investment planned' },
    unit: 'dong',
    overTime: 'closing-stock',
    read: ({ investment }) => investment?.planned,
  },
  'investment.disbursed': {
    label: { vi: 'Vốn đầu tư công đã giải ngân', en: 'Public investment disbursed' },
    unit: 'dong',
    overTime: 'cumulative',
    read: ({ investment }) => investment?.disbursed,
  },
  'autonomy.total': {
    label: { vi: 'Tổng số đơn vị sự nghiệp công lập', en: 'Public service units' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ autonomy }) => autonomy?.total,
  },
  'autonomy.recurrentAndInvestment': {
    label: {
      vi: 'Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư',
      en: 'Units that bear recurrent costs and investment',
    },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ autonomy }) => autonomy?.recurrentAndInvestment,
  },
  'autonomy.recurrent': {
    label: { vi: 'Số đơn vị tự bảo đảm chi thường xuyên', en: 'Units that bear recurrent costs' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ autonomy }) => autonomy?.recurrent,
  },
  'autonomy.partial': {
    label: {
      vi: 'Số đơn vị tự bảo đảm một phần chi thường xuyên',
      en: 'Units that bear part of the recurrent costs',
    },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ autonomy }) => autonomy?.partial,
  },
  'autonomy.stateFunded': {
    label: { vi: 'Số đơn vị do Nhà nước bảo đảm chi thường xuyên', en: 'Units that the State funds' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ autonomy }) => autonomy?.stateFunded,
  },
  'budgetDisclosure.required': {
    label: { vi: 'Số nội dung ngân sách phải công khai', en: 'Budget items to disclose' },
    unit: 'item',
    // Some reports count the items of the year, others those of the period.
    overTime: 'derived',
    read: ({ budgetDisclosure }) => budgetDisclosure?.required,
  },
  'budgetDisclosure.disclosed': {
    label: { vi: 'Số nội dung ngân sách đã công khai', en: 'Budget items disclosed' },
    unit: 'item',
    overTime: 'derived',
    read: ({ budgetDisclosure }) => budgetDisclosure?.disclosed,
  },
} as const satisfies Readonly<Record<string, SectionFigure<PublicFinance>>>

/** The figures of public finance. */
export const publicFinanceModel: SectionModel<PublicFinance, keyof typeof figures> = {
  path: ['publicFinance'],
  title: { vi: 'Cải cách tài chính công', en: 'Public finance' },
  layout: 'figures',
  figures,
  sums: [
    {
      id: 'autonomy',
      whole: 'autonomy.total',
      parts: [
        'autonomy.recurrentAndInvestment',
        'autonomy.recurrent',
        'autonomy.partial',
        'autonomy.stateFunded',
      ],
    },
  ],
  parts: [
    // Funds carried over from the year before may be disbursed as well.
    { part: 'investment.disbursed', whole: 'investment.planned', severity: 'warning' },
    { part: 'budgetDisclosure.disclosed', whole: 'budgetDisclosure.required' },
  ],
  rates: {
    'investment.rate': {
      label: { vi: 'Tỷ lệ giải ngân vốn đầu tư công', en: 'Rate of public investment disbursed' },
      read: ({ investment }) => investment?.rate,
      base: {
        name: { vi: 'kế hoạch được giao', en: 'the plan' },
        numerator: 'investment.disbursed',
        denominator: 'investment.planned',
      },
    },
    'budgetDisclosure.rate': {
      label: { vi: 'Tỷ lệ công khai ngân sách', en: 'Rate of budget items disclosed' },
      read: ({ budgetDisclosure }) => budgetDisclosure?.rate,
      base: {
        name: { vi: 'số nội dung phải công khai', en: 'the items to disclose' },
        numerator: 'budgetDisclosure.disclosed',
        denominator: 'budgetDisclosure.required',
      },
    },
  },
}
