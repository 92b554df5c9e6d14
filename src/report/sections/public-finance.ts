import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

const { money } = figuresOf('dong')
const { count: units } = figuresOf('agency', { additive: false, overTime: 'closing-stock' })
// Some reports count the items of the year, others those of the period.
const { count: items } = figuresOf('item', { overTime: 'derived' })

const entries = {
  /** Public investment of the year, in đồng. */
  investment: group('Đầu tư công', {
    /** Assigned for the year. */
    planned: money('Kế hoạch vốn đầu tư công được giao', 'Public investment planned', {
      overTime: 'closing-stock',
    }),
    /** Disbursed since January. */
    disbursed: money('Vốn đầu tư công đã giải ngân', 'Public investment disbursed', {
      overTime: 'cumulative',
    }),
    /** `disbursed` among `planned`, as published. */
    rate: rate(
      'Tỷ lệ giải ngân vốn đầu tư công',
      'Rate of public investment disbursed',
      'disbursed',
      'planned',
      // Funds carried over from the year before are disbursed as well.
      { mayExceed: true },
    ),
  }),
  /** Public service units by how far they bear their own costs (tự chủ tài chính). */
  autonomy: group('Tự chủ tài chính của đơn vị sự nghiệp', {
    /** All there are. */
    total: units('Tổng số đơn vị sự nghiệp công lập', 'Public service units'),
    /** Bear recurrent costs and investment. */
    recurrentAndInvestment: units(
      'Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư',
      'Units that bear recurrent costs and investment',
    ),
    /** Bear recurrent costs. */
    recurrent: units('Số đơn vị tự bảo đảm chi thường xuyên', 'Units that bear recurrent costs'),
    /** Bear part of the recurrent costs. */
    partial: units(
      'Số đơn vị tự bảo đảm một phần chi thường xuyên',
      'Units that bear part of the recurrent costs',
    ),
    /** Borne by the State. */
    stateFunded: units('Số đơn vị do Nhà nước bảo đảm chi thường xuyên', 'Units that the State funds'),
  }),
  /** Disclosure of the budget (công khai ngân sách). */
  budgetDisclosure: group('Công khai ngân sách', {
    /** Items to disclose. */
    required: items('Số nội dung ngân sách phải công khai', 'Budget items to disclose'),
    /** Of them, disclosed. */
    disclosed: items('Số nội dung ngân sách đã công khai', 'Budget items disclosed'),
    /** `disclosed` among `required`, as published. */
    rate: rate('Tỷ lệ công khai ngân sách', 'Rate of budget items disclosed', 'disclosed', 'required'),
  }),
}

/** The section on public finance (cải cách tài chính công). */
export interface PublicFinance extends ValueOf<typeof entries> {}

/** The figures of public finance. */
export const publicFinance: Section<PublicFinance, typeof entries> = {
  title: { vi: 'Cải cách tài chính công', en: 'Public finance' },
  layout: 'figures',
  entries,
  sums: [
    {
      id: 'autonomy',
      saysLeftOver: true,
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
}
