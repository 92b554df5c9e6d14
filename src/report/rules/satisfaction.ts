import { modelOf } from '../../check/entries.js'
import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type FigureTable, tableTotalRule } from '../../check/table-totals.js'
import { type Ratings, satisfaction } from '../sections/procedures.js'

const model = /* @__PURE__ */ modelOf(satisfaction.entries, satisfaction)

/** Ratings = very satisfied + satisfied + neutral + dissatisfied. */
export const ratingsSum: Rule<Ratings> = sumRule(model, {
  id: 'satisfaction/ratings',
  sum: 'ratings',
  title: { vi: 'Lượt đánh giá = tổng các mức hài lòng', en: 'Ratings = the sum of the levels' },
  basis: ['arithmetic'],
  samples: {
    passing: [
      { total: 296, verySatisfied: 291, satisfied: 5 },
      { total: 3693, verySatisfied: 3603, satisfied: 87, neutral: 3, dissatisfied: 0 },
    ],
    failing: [
      {
        subject: { total: 296, verySatisfied: 291, satisfied: 15 },
        finds: { path: ['total'], expected: { atLeast: 306 } },
      },
      {
        subject: { total: 3693, verySatisfied: 3603, satisfied: 78, neutral: 3, dissatisfied: 0 },
        finds: { cause: { kind: 'digits-swapped', figure: ['satisfied'], written: 78, proposed: 87 } },
      },
    ],
  },
})

/** The ratings of all units are those of the units together. */
export const satisfactionTotal: Rule<FigureTable<Ratings>> = tableTotalRule(model, {
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
})
