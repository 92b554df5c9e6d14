import { modelOf } from '../../check/entries.js'
import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type Ratings, satisfaction } from '../sections/procedures.js'

/** Ratings = very satisfied + satisfied + neutral + dissatisfied. */
export const ratingsSum: Rule<Ratings> = sumRule(modelOf(satisfaction.entries, satisfaction), {
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
