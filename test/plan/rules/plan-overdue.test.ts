import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../src/check/rule.js'
import type { PlanProgress } from '../../../src/plan/plan-progress.js'
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
      'warning',
    ],
    [
      'more than its parts, which go before the whole',
      { planned: 11, completed: 3, inProgress: 2, notStarted: 1, overdue: 4 },
      3,
      [
        ['inProgress', 2],
        ['notStarted', 1],
      ],
      'warning',
    ],
    [
      'more than the whole leaves',
      { planned: 11, completed: 3, overdue: 9 },
      8,
      [
        ['planned', 11],
        ['completed', 3],
      ],
      undefined,
    ],
    [
      'some, where the plan is completed',
      { planned: 11, completed: 11, overdue: 1 },
      0,
      [
        ['planned', 11],
        ['completed', 11],
      ],
      undefined,
    ],
    [
      'some, where nothing is open',
      { inProgress: 0, notStarted: 0, overdue: 1 },
      0,
      [
        ['inProgress', 0],
        ['notStarted', 0],
      ],
      'warning',
    ],
  ] as const)('fails where as overdue is stated %s', (_, plan, limit, operands, severity) => {
    expect(planOverdue.check(plan, {})).toEqual({
      outcome: 'failed',
      path: ['overdue'],
      label: expect.objectContaining({ en: 'Tasks overdue' }),
      actual: plan.overdue,
      expected: { atMost: limit },
      difference: plan.overdue - limit,
      operands: operands.map(([figure, value]) => expect.objectContaining({ path: [figure], value })),
      data: { limit, note: expect.anything() },
      ...(severity && { severity }),
    })
  })

  it('FJ9: accuses none that may be a class of their own, and decides nothing by a plan in contradiction', () => {
    const open = { inProgress: 2, notStarted: 1 }
    const severityOf = (plan: PlanProgress) => (planOverdue.check(plan, {}) as Failure).severity
    expect(severityOf({ ...open, overdue: 4 })).toBe('warning')
    expect(severityOf({ ...open, planned: 12, completed: 3, overdue: 5 })).toBe('warning')
    // What is left of the plan is no more than they are in both readings, and less than these.
    expect(severityOf({ ...open, planned: 6, completed: 3, overdue: 4 })).toBeUndefined()
    expect(severityOf({ ...open, planned: 12, completed: 3, overdue: 10 })).toBeUndefined()
    expect(planOverdue.check({ ...open, planned: 5, completed: 3, overdue: 4 }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [],
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
