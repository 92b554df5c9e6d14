import { describe, expect, it } from 'vitest'
import { feedbackReceived } from '../../../src/report/rules/feedback-received.js'
import { sectionSchemas } from '../../../src/report/section-schemas.js'
import type { Feedback } from '../../../src/report/sections/procedures.js'

describe('feedback/received', () => {
  it('FJ6: says what is left where nobody says how much was refused, and nothing where nothing is', () => {
    expect(feedbackReceived.check({ received: 10, answered: 7, pending: 1 }, {})).toMatchObject({
      severity: 'info',
      cause: { kind: 'left-over', part: ['refused'], value: 2 },
    })
    expect(feedbackReceived.check({ received: 10, answered: 7 }, {})).toMatchObject({
      outcome: 'not-evaluated',
      missing: [['pending'], ['refused']],
    })
    expect(feedbackReceived.check({ received: 10, answered: 9, pending: 1 }, {})).toEqual({
      outcome: 'passed',
    })
  })

  it('FJ6: what was sent on to others is a class that no figure has', () => {
    expect(feedbackReceived.check({ received: 10, answered: 7, pending: 1, refused: 0 }, {})).toMatchObject({
      severity: 'info',
      cause: { kind: 'class-not-named', value: 2 },
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

  it.each<[string, Feedback, readonly string[]]>([
    [
      'answered of an earlier period',
      { received: 5, answered: 6, answeredCarriedOver: 1 },
      ['not-evaluated'],
    ],
    [
      'answered of an earlier period, and nothing else',
      { received: 5, answered: 6, answeredCarriedOver: 1, pending: 0, refused: 0 },
      ['passed'],
    ],
    [
      'carried over beside what came in',
      { received: 5, carriedOver: 1, answered: 6, pending: 0, refused: 0 },
      ['passed'],
    ],
    [
      'carried over among what came in',
      { received: 6, carriedOver: 1, answered: 6, pending: 0, refused: 0 },
      ['passed'],
    ],
    [
      'carried over in neither way',
      { received: 5, carriedOver: 3, answered: 6, pending: 0, refused: 0 },
      ['failed'],
    ],
    [
      'answered more of the period than came in',
      { received: 5, answered: 9, answeredCarriedOver: 1 },
      ['failed'],
    ],
    [
      'more of an earlier period than at all',
      { answered: 2, answeredCarriedOver: 3 },
      ['not-evaluated', 'failed'],
    ],
    ['nothing of an earlier period', { received: 5, answered: 6 }, ['failed']],
  ])('FS11: %s', (_, feedback, outcomes) => {
    expect([feedbackReceived.check(feedback, {})].flat().map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})

it.each([
  [{ received: 5, answered: 6 }, 1],
  [{ received: 5, answered: 4, pending: 2, refused: 1 }, 2],
])('FS11: more dealt with than came in, %j: some came before, which is to be said', (figures, value) => {
  expect(feedbackReceived.check(figures, {})).toMatchObject({
    severity: 'warning',
    cause: { kind: 'part-left-out', part: ['carriedOver'], value },
  })
  const said = { ...figures, carriedOver: 0 }
  expect(feedbackReceived.check(said, {})).not.toHaveProperty('severity')
})
