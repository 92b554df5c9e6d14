import type { Sayings } from './saying.js'

/** How the figures of public finance are said. */
export const publicFinanceSayings: Readonly<Record<string, Sayings>> = {
  publicFinance: {
    // Amounts in billions are rounded, so that no rate could be held against them.
    'investment.planned': null,
    'investment.disbursed': null,
    'investment.rate': ['rate investment disbursed'],
    'autonomy.total': null,
    'autonomy.recurrentAndInvestment': ['recurrentAndInvestment', 'serviceUnit recurrentAndInvestment'],
    'autonomy.recurrent': ['recurrent', 'serviceUnit recurrent'],
    'autonomy.partial': ['partialRecurrent', 'serviceUnit partialRecurrent'],
    'autonomy.stateFunded': ['stateFunded', 'serviceUnit stateFunded'],
    'budgetDisclosure.required': null,
    'budgetDisclosure.disclosed': null,
    'budgetDisclosure.rate': ['rate budget'],
  },
}
