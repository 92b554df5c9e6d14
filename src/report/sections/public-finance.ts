import { figuresOf, group, rate, type Section, section, text, type ValueOf } from '../../check/entries.js'

const { money } = figuresOf('dong', { alsoOwn: true })
const { count: units } = figuresOf('agency', { additive: false, overTime: 'closing-stock' })
// Some reports count the items of the year, others those of the period.
const { count: items } = figuresOf('item', { additive: false, overTime: 'derived' })

// Funds carried over from the year before are disbursed as well.
const mayExceed = { mayExceed: true } as const
const amongAllocated = {
  otherBases: [{ name: { vi: 'vốn đã phân bổ', en: 'the investment allocated' }, denominator: 'allocated' }],
}

const investment = {
  /** Assigned for the year. */
  planned: money('Kế hoạch vốn đầu tư công được giao', 'Public investment planned', {
    overTime: 'closing-stock',
  }),
  /** Of the plan, allocated to projects. */
  allocated: money('Vốn đầu tư công đã phân bổ', 'Public investment allocated', {
    overTime: 'closing-stock',
  }),
  /** Of the plan, not allocated yet. */
  unallocated: money('Vốn đầu tư công chưa phân bổ', 'Public investment not allocated', {
    overTime: 'closing-stock',
  }),
  /** `allocated` among `planned`, as published. */
  allocatedRate: rate(
    'Tỷ lệ phân bổ vốn đầu tư công',
    'Rate of public investment allocated',
    'allocated',
    'planned',
    mayExceed,
  ),
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
    { ...mayExceed, ...amongAllocated },
  ),
}

// A province may allocate more than it was assigned.
const sumsOfInvestment = [
  { id: 'allocated', whole: 'planned', parts: ['allocated', 'unallocated'], severity: 'warning' },
] as const
const partsOfInvestment = [
  // Funds carried over from the year before may be disbursed as well.
  { part: 'disbursed', whole: 'planned', severity: 'warning' },
] as const

const rowEntries = {
  /** The source of the funds, or who assigned the plan. */
  label: text('Nguồn vốn, kế hoạch vốn'),
  ...investment,
}

/** Public investment of one source, or by one plan (vốn đầu tư công theo nguồn vốn, theo kế hoạch giao). */
export interface InvestmentRow extends ValueOf<typeof rowEntries> {}

/** Public investment by source (nguồn vốn); no sum of money is in two rows. */
const sources: Section<InvestmentRow, typeof rowEntries, 'table'> = {
  title: { vi: 'Vốn đầu tư công theo nguồn vốn', en: 'Public investment by source' },
  layout: 'table',
  entries: rowEntries,
  sums: sumsOfInvestment,
  parts: partsOfInvestment,
}

/** The same investment by each of several plans (kế hoạch Thủ tướng giao, kế hoạch HĐND giao), which do not add up. */
const plans: Section<InvestmentRow, typeof rowEntries, 'list'> = {
  title: { vi: 'Vốn đầu tư công theo từng kế hoạch giao', en: 'Public investment by plan' },
  layout: 'list',
  entries: rowEntries,
  sums: sumsOfInvestment,
  parts: partsOfInvestment,
}

const entries = {
  /** Public investment of the year, in đồng. */
  investment: group('Đầu tư công', {
    ...investment,
    /** By source of the funds. */
    sources: section(sources),
    /** By each of several plans, where more than one is in force. */
    plans: section(plans),
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
    /** Bear part of the recurrent costs: `partialFrom70` + `partialFrom30` + `partialFrom10`. */
    partial: units(
      'Số đơn vị tự bảo đảm một phần chi thường xuyên',
      'Units that bear part of the recurrent costs',
    ),
    /** Bear 70% or more of them, and not all. */
    partialFrom70: units(
      'Số đơn vị tự bảo đảm từ 70% đến dưới 100% chi thường xuyên',
      'Units that bear from 70% to under 100% of the recurrent costs',
    ),
    /** Bear 30% or more of them, and less than 70%. */
    partialFrom30: units(
      'Số đơn vị tự bảo đảm từ 30% đến dưới 70% chi thường xuyên',
      'Units that bear from 30% to under 70% of the recurrent costs',
    ),
    /** Bear 10% or more of them, and less than 30%. */
    partialFrom10: units(
      'Số đơn vị tự bảo đảm từ 10% đến dưới 30% chi thường xuyên',
      'Units that bear from 10% to under 30% of the recurrent costs',
    ),
    /** Borne by the State. */
    stateFunded: units('Số đơn vị do Nhà nước bảo đảm chi thường xuyên', 'Units that the State funds'),
    /** Turned into companies since January. */
    equitized: units('Số đơn vị đã chuyển đổi thành công ty cổ phần', 'Units turned into companies', {
      overTime: 'cumulative',
    }),
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
      id: 'allocated',
      whole: 'investment.planned',
      parts: ['investment.allocated', 'investment.unallocated'],
      severity: 'warning',
    },
    {
      id: 'partial',
      classes: 'all',
      whole: 'autonomy.partial',
      parts: ['autonomy.partialFrom70', 'autonomy.partialFrom30', 'autonomy.partialFrom10'],
    },
    {
      id: 'autonomy',
      // Some units are in no group yet.
      classes: 'some',
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
    { part: 'investment.disbursed', whole: 'investment.planned', severity: 'warning' },
    { part: 'budgetDisclosure.disclosed', whole: 'budgetDisclosure.required' },
  ],
}
