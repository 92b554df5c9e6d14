import { modelOf } from '../../check/entries.js'
import type { Rule } from '../../check/rule.js'
import { type FigureTable, tableTotalRule } from '../../check/table-totals.js'
import { type Ratings, satisfaction } from '../sections/procedures.js'

/** The ratings of all units are those of the units together. */
export const satisfactionTotal: Rule<FigureTable<Ratings>> = tableTotalRule(
  modelOf(satisfaction.entries, satisfaction),
  {
    id: 'satisfaction/total',
    title: { vi: 'Lượt đánh giá chung = tổng các đơn vị', en: 'Ratings of all = the sum of the units' },
    basis: ['arithmetic'],
    samples: {
      passing: [{ rows: [{ total: 296 }, { total: 3693 }], total: { total: 3989 } }],
      failing: [
        {
          subject: { rows: [{ total: 296 }, { total: 3693 }], total: { total: 3998 } },
          finds: { path: ['total', 'total'], expected: 3989 },
        },
        {
          subject: { rows: [{ total: 296 }, {}], total: { total: 290 } },
          finds: { expected: { atLeast: 296 } },
        },
      ],
    },
  },
)
