import type { Rule } from '../../check/rule.js'
import {
  type FigureTable,
  judgeLevels,
  judgeTotalRates,
  placeTable,
  totalRateMessage,
} from '../../check/table-totals.js'
import type { Tally } from '../tally.js'
import { tallyModel } from '../tally-model.js'

/** The rate of the total row, where counts do not decide it, is between those of the rows. */
export const totalRate: Rule<FigureTable<Tally>> = {
  id: 'dossier/total-rate',
  severity: 'warning',
  title: {
    vi: 'Tỷ lệ của dòng tổng số nằm giữa tỷ lệ của các dòng',
    en: 'The rate of the total row is between those of the rows',
  },
  message: totalRateMessage,
  basis: ['arithmetic'],
  check: (table) => judgeLevels(tallyModel, placeTable(tallyModel, table), judgeTotalRates),
  samples: {
    passing: [
      {
        rows: [{ rates: { punctual: '100' } }, { rates: { punctual: '98.5' } }],
        total: { rates: { punctual: '99.1' } },
      },
    ],
    failing: [
      {
        subject: {
          rows: [{ rates: { punctual: '100' } }, { rates: { punctual: '98.5' } }],
          total: { rates: { punctual: '97.2' } },
        },
        finds: { path: ['total', 'rates', 'punctual'], actual: '97.2', expected: { atLeast: '98.5' } },
      },
      {
        subject: {
          rows: [{ rates: { online: '80' } }, { rates: { online: '71' } }],
          total: { rates: { online: '82' } },
        },
        finds: { path: ['total', 'rates', 'online'], expected: { atMost: '80' } },
      },
    ],
  },
}
