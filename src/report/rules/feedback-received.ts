import { modelOf } from '../../check/entries.js'
import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type Feedback, feedback } from '../sections/procedures.js'

/** Feedback received = answered + pending + refused. */
export const feedbackReceived: Rule<Feedback> = sumRule(modelOf(feedback.entries, feedback), {
  id: 'feedback/received',
  sum: 'received',
  title: {
    vi: 'Phản ánh, kiến nghị tiếp nhận = đã giải quyết + đang giải quyết + từ chối',
    en: 'Feedback received = answered + pending + refused',
  },
  basis: ['arithmetic'],
  samples: {
    passing: [{ received: 2, answered: 2 }],
    failing: [
      { subject: { received: 2, answered: 3 }, finds: { path: ['received'], expected: { atLeast: 3 } } },
      {
        subject: { received: 5, answered: 3, pending: 1, refused: 0 },
        finds: { expected: 4, difference: 1 },
      },
    ],
  },
})
