import type { Rule } from '../../check/rule.js'
import { judgeTotalRates, totalRateMessage } from '../../check/table-totals.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleTable } from './sample-report.js'

/** The rate of a total row of a table of a section, where counts do not decide it, is between those of its rows. */
export const sectionTotalRate: Rule<FiguresOfSection> = {
  id: 'section/total-rate',
  severity: 'warning',
  title: {
    vi: 'Tỷ lệ của dòng tổng số trong từng mục nằm giữa tỷ lệ của các dòng',
    en: 'The rate of a total row of a section is between those of its rows',
  },
  message: totalRateMessage,
  basis: ['arithmetic'],
  check: ({ model, above }) =>
    above === undefined || model.columns === 'warning' ? [] : judgeTotalRates(model, above),
  samples: {
    passing: [
      sampleTable('procedures.satisfaction', {
        rows: [
          { field: 'Hộ tịch', satisfiedRate: '98' },
          { field: 'Đất đai', satisfiedRate: '90' },
        ],
        total: { satisfiedRate: '97' },
      }),
    ],
    failing: [
      {
        subject: sampleTable('procedures.satisfaction', {
          rows: [
            { field: 'Hộ tịch', satisfiedRate: '98' },
            { field: 'Đất đai', satisfiedRate: '90' },
          ],
          total: { satisfiedRate: '99' },
        }),
        finds: { path: ['total', 'satisfiedRate'], actual: '99', expected: { atMost: '98' } },
      },
      {
        subject: sampleTable('digitalGovernment.onlineFiling', {
          rows: [
            { label: 'Các sở', rate: '95.5' },
            { label: 'Các xã', rate: { atLeast: '90', words: 'trên 90%' } },
          ],
          total: { rate: '89.9' },
        }),
        finds: { path: ['total', 'rate'], expected: { atLeast: '90' } },
      },
    ],
  },
}
