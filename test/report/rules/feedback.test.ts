import { describe, expect, it } from 'vitest'
import { feedbackSchema } from '../../../src/report/feedback.js'
import { feedbackSum } from '../../../src/report/rules/feedback.js'

describe('feedback/received', () => {
  it('is not evaluated where nobody says how much was refused', () => {
    expect(feedbackSum.check({ received: 10, answered: 7, pending: 1 }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['refused']],
    })
  })

  it.each([
    [2, 'passed'],
    [1, 'failed'],
  ])('adds what was refused: %d', (refused, outcome) => {
    const feedback = feedbackSchema.parse({ received: 10, answered: 7, pending: 1, refused })
    expect(feedbackSum.check(feedback, {})).toMatchObject({ outcome })
  })
})
