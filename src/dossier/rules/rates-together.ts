import { judgeRatesTogether, ratesTogetherMessage } from '../../check/rates-together.js'
import { notEvaluated, type Rule } from '../../check/rule.js'
import type { Tally } from '../tally.js'
import { tallyModel } from '../tally-model.js'

/** Published rates whose counts are not all there: those of parts are together not above that of their whole. */
export const ratesTogether: Rule<Tally> = {
  id: 'dossier/rates-together',
  severity: 'warning',
  title: {
    vi: 'Tỷ lệ các phần cộng lại không vượt tỷ lệ chung, không quá 100%',
    en: 'Rates of parts together are not above that of their whole, nor above 100%',
  },
  message: ratesTogetherMessage,
  basis: ['arithmetic'],
  check: (tally) => judgeRatesTogether(tallyModel, { figures: tally, at: [] }) ?? notEvaluated(['rates']),
  samples: {
    passing: [
      { rates: { early: '60', onTime: '39.9', late: '0.1' } },
      { rates: { punctual: '99.9', late: '0.1' } },
    ],
    failing: [
      {
        subject: { rates: { punctual: '95', late: '10' } },
        finds: { path: ['rates', 'late'], severity: 'warning', actual: '10', difference: '5' },
      },
      {
        subject: { rates: { online: '120' } },
        finds: { path: ['rates', 'online'], difference: '20' },
      },
    ],
  },
}
