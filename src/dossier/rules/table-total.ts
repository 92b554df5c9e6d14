import type { Rule } from '../../check/rule.js'
import { type FigureTable, tableTotalRule } from '../../check/table-totals.js'
import type { Tally } from '../tally.js'
import { tallyModel } from '../tally-model.js'

/** The total row of a table is the sum of its rows, column by column. */
export const tableTotal: Rule<FigureTable<Tally>> = tableTotalRule(tallyModel, {
  id: 'dossier/table-total',
  title: {
    vi: 'Dòng tổng số = tổng các dòng, theo từng cột',
    en: 'The total row = the sum of the rows, by column',
  },
  basis: ['arithmetic'],
  samples: {
    passing: [
      {
        rows: [{ resolved: { total: 602 } }, { resolved: { total: 288 } }],
        total: { resolved: { total: 890 } },
      },
    ],
    failing: [
      {
        subject: {
          rows: [{ resolved: { total: 602 } }, { resolved: { total: 288 } }],
          total: { resolved: { total: 809 } },
        },
        finds: {
          path: ['total', 'resolved', 'total'],
          expected: 890,
          difference: -81,
          cause: {
            kind: 'digits-swapped',
            figure: ['total', 'resolved', 'total'],
            written: 809,
            proposed: 890,
          },
        },
      },
      {
        subject: { rows: [{ returned: 5 }, { returned: 7 }, {}], total: { returned: 11 } },
        finds: { path: ['total', 'returned'], expected: { atLeast: 12 }, difference: -1 },
      },
    ],
  },
})
