import { withScopeNote } from '../../check/parts.js'
import type { Rule } from '../../check/rule.js'
import { sumMessage } from '../../check/sums.js'
import { judgeColumns } from '../../check/table-totals.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleTable } from './sample-report.js'

/** The total row of a table of a section is the sum of its rows, column by column; a blank cell makes it a lower bound. */
export const sectionTableTotal: Rule<FiguresOfSection> = {
  id: 'section/table-total',
  severity: 'error',
  title: {
    vi: 'Dòng tổng số trong từng mục = tổng các dòng',
    en: 'The total row of a table of a section = the sum of its rows',
  },
  message: { vi: `${sumMessage.vi}{note}`, en: `${sumMessage.en}{note}` },
  basis: ['arithmetic'],
  check: ({ model, above }) => {
    if (above === undefined || model.ownSums.includes('columns')) return []
    return judgeColumns(model, above).map((verdict) => withScopeNote(verdict, model.columns))
  },
  samples: {
    passing: [
      sampleTable('digitalGovernment.onlinePayment.payments', {
        rows: [
          { purpose: 'fees', transactions: 423, amount: { atLeast: 9_000_000, atMost: 10_000_000 } },
          {
            purpose: 'fees',
            transactions: 9580,
            amount: { atLeast: 195_000_000, atMost: 196_000_000 },
          },
        ],
        total: { transactions: 10_003, amount: { atLeast: 205_000_000, atMost: 206_000_000 } },
      }),
    ],
    failing: [
      {
        subject: sampleTable('digitalGovernment.onlineFiling', {
          rows: [
            { label: 'Các cơ quan chuyên môn', received: 288, online: 286 },
            { label: 'Các xã, phường', received: 14_945, online: 14_933 },
          ],
          total: { received: 15_233, online: 15_129 },
        }),
        finds: {
          path: ['total', 'online'],
          expected: 15_219,
          difference: -90,
        },
      },
      {
        subject: sampleTable('digitalGovernment.onlinePayment.payments', {
          rows: [{ amount: { atLeast: 9_000_000, atMost: 10_000_000 } }, { amount: 196_000_000 }],
          total: { amount: 210_000_000 },
        }),
        finds: { expected: { atLeast: 205_000_000, atMost: 206_000_000 }, difference: 4_000_000 },
      },
    ],
  },
}
