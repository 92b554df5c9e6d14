import { describe, expect, it } from 'vitest'
import { feedbackReceived } from '../../../src/report/rules/feedback-received.js'
import { sectionSchemas } from '../../../src/report/section-schemas.js'

describe('feedback/received', () => {
  it('is not evaluated where nobody says how much was refused', () => {
    expect(feedbackReceived.check({ received: 10, answered: 7, pending: 1 }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['refused']],
    })
  })

  it.each([
    [2, 'passed'],
    [1, 'failed'],
  ])('adds what was refused: %d', (refused, outcome) => {
    const { feedback } =
      sectionSchemas.procedures.parse({
        feedback: { received: 10, answered: 7, pending: 1, refused },
      }) ?? {}
    expect(feedbackReceived.check(feedback ?? {}, {})).toMatchObject({ outcome })
  })
})
