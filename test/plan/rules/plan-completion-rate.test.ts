import { describe, expect, it } from 'vitest'
import { planCompletionRate } from '../../../src/plan/rules/plan-completion-rate.js'
import type { Task } from '../../../src/plan/task.js'

const on = '2024-03-14'
const tasks = [10, 20, 30, 40].map(
  (weight, index): Task => ({
    id: `NV${index}`,
    title: 'Nhiệm vụ',
    weight,
    ...(index < 3 && { completedOn: '2024-03-01' }),
  }),
)
const plan = { planned: 4, completed: 3, completionRate: '60', tasks }

describe('plan/completion-rate, by weights', () => {
  it('names the weights as the base that a rate fits', () => {
    expect(planCompletionRate.check({ plan, on }, {})).toMatchObject({
      outcome: 'failed',
      severity: 'warning',
      path: ['plan', 'completionRate'],
      expected: '75.00',
      cause: { kind: 'other-base', numerator: 60, denominator: 100 },
    })
  })

  it('takes a rate by count as it is', () => {
    expect(planCompletionRate.check({ plan: { ...plan, completionRate: '75' }, on }, {})).toEqual({
      outcome: 'passed',
    })
  })

  it('leaves the tasks that a superior assigned out of the weights', () => {
    const assigned: Task = { id: 'G1', title: 'Được giao', origin: 'assigned', weight: 900 }
    expect(
      planCompletionRate.check({ plan: { ...plan, tasks: [...tasks, assigned] }, on }, {}),
    ).toMatchObject({ cause: { kind: 'other-base', denominator: 100 } })
  })

  it('is an error where no weights explain it', () => {
    const plain = tasks.map(({ weight: _, ...task }): Task => task)
    expect(planCompletionRate.check({ plan: { ...plan, tasks: plain }, on }, {})).toMatchObject({
      severity: 'error',
    })
  })

  it('is not evaluated where the day of the weights is not known', () => {
    expect(planCompletionRate.check({ plan, on: undefined }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['on']],
    })
  })
})

describe('plan/completion-rate, by count', () => {
  it('proposes digits only where they break no sum of the plan', () => {
    // 89 of 200 would be 44.5 %.
    const slipped = { planned: 200, completed: 98, completionRate: '44.5' }
    const cause = { kind: 'digits-swapped', proposed: 89 }
    expect(planCompletionRate.check({ plan: slipped, on }, {})).toMatchObject({ cause })
    const counted = { ...slipped, inProgress: 2, notStarted: 100 }
    expect(planCompletionRate.check({ plan: counted, on }, {})).not.toMatchObject({ cause })
  })
})
