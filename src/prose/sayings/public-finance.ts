import type { Sayings } from './saying.js'

/** How the figures of public finance are said. */
export const publicFinanceSayings: Readonly<Record<string, Sayings>> = {
  publicFinance: {
    'investment.planned': null,
    'investment.disbursed': null,
    'investment.rate': ['rate investment disbursed'],
    'autonomy.total': null,
    'autonomy.recurrentAndInvestment': null,
    'autonomy.recurrent': null,
    'autonomy.partial': null,
    'autonomy.stateFunded': null,
    'budgetDisclosure.required': null,
    'budgetDisclosure.disclosed': null,
    'budgetDisclosure.rate': ['rate budget'],
  },
}
