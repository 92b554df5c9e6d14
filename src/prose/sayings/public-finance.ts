import type { Sayings } from './saying.js'

/** How the figures of public finance are said. */
export const publicFinanceSayings: Readonly<Record<string, Sayings>> = {
  publicFinance: {
    'investment.planned': [
      'investment fundsPlanned',
      'investment fundsPlanned assigned',
      'investment assigned',
    ],
    'investment.allocated': ['investment fundsAllocated', 'investment fundsPlanned fundsAllocated'],
    'investment.unallocated': ['investment fundsUnallocated', 'investment fundsPlanned fundsUnallocated'],
    'investment.allocatedRate': [
      'rate investment fundsAllocated',
      'rate investment fundsPlanned fundsAllocated',
    ],
    'investment.disbursed': ['investment disbursed', 'investment fundsPlanned disbursed'],
    'investment.rate': ['rate investment disbursed', 'rate investment fundsPlanned disbursed'],
    'autonomy.total': ['serviceUnit autonomy', 'serviceUnit present autonomy'],
    'autonomy.recurrentAndInvestment': ['recurrentAndInvestment', 'serviceUnit recurrentAndInvestment'],
    'autonomy.recurrent': ['recurrent', 'serviceUnit recurrent'],
    'autonomy.partial': ['partialRecurrent', 'serviceUnit partialRecurrent'],
    'autonomy.stateFunded': ['stateFunded', 'serviceUnit stateFunded'],
    'budgetDisclosure.required': null,
    'budgetDisclosure.disclosed': null,
    'budgetDisclosure.rate': ['rate budget'],
  },
}
