import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planOverdue } from '../../../src/plan/rules/plan-overdue.js'

describe('plan/overdue', () => {
  it.each([
    ['all that is open is overdue', { inProgress: 2, notStarted: 1, overdue: 3 }],
    ['nothing is open, nothing overdue', { planned: 11, completed: 11, overdue: 0 }],
    ['its parts say what is open', { planned: 11, completed: 3, inProgress: 5, notStarted: 3, overdue: 8 }],
    [
      'they are a class of their own',
      { planned: 11, completed: 3, inProgress: 2, notStarted: 2, overdue: 4 },
    ],
    ['one part alone is no limit', { planned: 11, completed: 3, inProgress: 2, overdue: 8 }],
    ['the other part alone is none either', { planned: 11, completed: 3, notStarted: 2, overdue: 8 }],
  ])('passes where %s', (_, plan) => {
    expect(planOverdue.check(plan, {})).toEqual({ outcome: 'passed' })
  })

  it.each([
    [
      'more than its parts',
      { inProgress: 2, notStarted: 1, overdue: 4 },
      3,
      [
        ['inProgress', 2],
        ['notStarted', 1],
      ],
    ],
    [
      'more than its parts, which go before the whole',
      { planned: 11, completed: 3, inProgress: 2, notStarted: 1, overdue: 4 },
      3,
      [
        ['inProgress', 2],
        ['notStarted', 1],
      ],
    ],
    [
      'more than the whole leaves',
      { planned: 11, completed: 3, overdue: 9 },
      8,
      [
        ['planned', 11],
        ['completed', 3],
      ],
    ],
    [
      'some, where the plan is completed',
      { planned: 11, completed: 11, overdue: 1 },
      0,
      [
        ['planned', 11],
        ['completed', 11],
      ],
    ],
    [
      'some, where nothing is open',
      { inProgress: 0, notStarted: 0, overdue: 1 },
      0,
      [
        ['inProgress', 0],
        ['notStarted', 0],
      ],
    ],
  ] as const)('fails where as overdue is stated %s', (_, plan, limit, operands) => {
    expect(planOverdue.check(plan, {})).toEqual({
      outcome: 'failed',
      path: ['overdue'],
      label: expect.objectContaining({ en: 'Tasks overdue' }),
      actual: plan.overdue,
      expected: { atMost: limit },
      difference: plan.overdue - limit,
      operands: operands.map(([figure, value]) => expect.objectContaining({ path: [figure], value })),
      data: { limit },
    })
  })

  it.each([
    ['what is overdue', { planned: 11, completed: 3, inProgress: 5, notStarted: 3 }, ['overdue']],
    ['everything', {}, ['overdue']],
    ['all but what is overdue', { overdue: 3 }, ['inProgress', 'notStarted']],
    ['what has not begun, and the whole', { inProgress: 2, overdue: 3 }, ['notStarted']],
    ['what is in progress, and the whole', { notStarted: 2, overdue: 3 }, ['inProgress']],
    ['what is completed', { planned: 11, overdue: 12 }, ['inProgress', 'notStarted']],
    ['what is planned', { completed: 3, overdue: 3 }, ['inProgress', 'notStarted']],
    [
      'what is planned, where nothing is completed',
      { completed: 0, overdue: 3 },
      ['inProgress', 'notStarted'],
    ],
    ['what is planned and has not begun', { completed: 3, inProgress: 2, overdue: 3 }, ['notStarted']],
    [
      'the parts of a plan of which more is completed than planned',
      { planned: 3, completed: 11, overdue: 1 },
      ['inProgress', 'notStarted'],
    ],
    [
      'the other part of a plan of which more is completed than planned',
      { planned: 3, completed: 11, inProgress: 2, overdue: 1 },
      ['notStarted'],
    ],
  ])('is not evaluated without %s', (_, plan, missing) => {
    expect(planOverdue.check(plan, {})).toEqual({
      outcome: 'not-evaluated',
      missing: missing.map((figure) => [figure]),
    })
  })

  it('says the same by the parts and by the whole, where they agree', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(30),
        fc.nat(30),
        fc.nat(70),
        (completed, inProgress, notStarted, overdue) => {
          const planned = completed + inProgress + notStarted
          const outcome = overdue <= inProgress + notStarted ? 'passed' : 'failed'
          expect(planOverdue.check({ inProgress, notStarted, overdue }, {})).toMatchObject({ outcome })
          expect(planOverdue.check({ planned, completed, overdue }, {})).toMatchObject({ outcome })
        },
      ),
    )
  })
})
