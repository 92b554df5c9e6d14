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
      cause: {
        kind: 'other-base',
        base: { vi: 'trọng số của nhiệm vụ', en: 'the weights of the tasks' },
        numerator: 60,
        denominator: 100,
      },
    })
  })

  it('weighs the tasks as they stood on the day of the report', () => {
    expect(planCompletionRate.check({ plan, on: '2024-02-29' }, {})).toMatchObject({ severity: 'error' })
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

  it('needs no day where no task has a weight', () => {
    const plain = tasks.map(({ weight: _, ...task }): Task => task)
    expect(
      planCompletionRate.check({ plan: { ...plan, completionRate: '75', tasks: plain }, on: undefined }, {}),
    ).toEqual({ outcome: 'passed' })
  })

  it('does not take the share of the listed tasks for weights that nobody stated', () => {
    // 2 of the 4 listed are completed: 50 %. The plan has 10, of which 3 are.
    const listed = tasks.map(
      ({ weight: _, ...task }, index): Task => ({ ...task, ...(index === 2 && { completedOn: null }) }),
    )
    const published = { planned: 10, completed: 3, completionRate: '50', tasks: listed }
    const verdict = planCompletionRate.check({ plan: published, on }, {})
    expect(verdict).toMatchObject({ severity: 'error', expected: '30.00', difference: '20.00' })
    expect(verdict).not.toHaveProperty('cause')
  })

  it('counts a task without a weight as 1 beside those that have one', () => {
    const mixed = tasks.map(
      ({ weight, ...task }, index): Task => (index === 0 ? task : { ...task, weight: 3 }),
    )
    expect(
      planCompletionRate.check({ plan: { ...plan, completionRate: '70', tasks: mixed }, on }, {}),
    ).toMatchObject({ cause: { kind: 'other-base', numerator: 7, denominator: 10 } })
  })
})

describe('plan/completion-rate, by count', () => {
  it('states the rate and the counts at their places in the plan', () => {
    expect(
      planCompletionRate.check({ plan: { planned: 25, completed: 18, completionRate: '80.0' }, on }, {}),
    ).toEqual({
      outcome: 'failed',
      severity: 'error',
      path: ['plan', 'completionRate'],
      label: { vi: 'Tỷ lệ hoàn thành kế hoạch', en: 'Completion rate of the plan' },
      actual: '80.0',
      expected: '72.00',
      difference: '8.00',
      operands: [
        { path: ['plan', 'completed'], value: 18, label: expect.objectContaining({ en: 'Tasks completed' }) },
        { path: ['plan', 'planned'], value: 25, label: expect.objectContaining({ en: 'Tasks planned' }) },
      ],
    })
  })

  it.each([
    ['the rate', { planned: 25, completed: 18 }, ['completionRate']],
    ['the rate, that is null', { planned: 25, completed: 18, completionRate: null }, ['completionRate']],
    ['everything', {}, ['completionRate']],
    ['what is completed', { planned: 25, completionRate: '72' }, ['completed']],
    ['what is planned', { completed: 18, completionRate: '72' }, ['planned']],
    ['both counts', { completionRate: '72' }, ['completed', 'planned']],
  ])('is not evaluated without %s', (_, counts, missing) => {
    expect(planCompletionRate.check({ plan: counts, on }, {})).toMatchObject({
      outcome: 'not-evaluated',
      missing: missing.map((figure) => ['plan', figure]),
    })
  })

  it.each([
    [
      'a rate of a plan without tasks',
      { planned: 0, completed: 0, completionRate: '100' },
      'no-base',
      'warning',
    ],
    [
      'more completed than planned',
      { planned: 11, completed: 12, completionRate: '109.09' },
      'above-whole',
      'error',
    ],
    [
      '100 % of a plan that is not done',
      { planned: 2000, completed: 1999, completionRate: '100' },
      'false-hundred',
      'info',
    ],
    ['a rate cut off', { planned: 11, completed: 3, completionRate: '27.2' }, 'truncated', 'warning'],
  ])('names %s', (_, counts, kind, severity) => {
    expect(planCompletionRate.check({ plan: counts, on: undefined }, {})).toMatchObject({
      path: ['plan', 'completionRate'],
      severity,
      cause: { kind },
    })
  })

  it.each([
    [
      'what its classes make',
      { planned: 100, completed: 80, inProgress: 20, notStarted: 10, completionRate: '72.73' },
    ],
    [
      'what is left of it',
      { planned: 100, completed: 80, inProgress: 20, notStarted: 10, completionRate: '70' },
    ],
    ['as many as are done', { planned: 11, completed: 12, completionRate: '100' }],
  ])('FC9: does not judge a rate of %s, in a plan that does not add up', (_, plan) => {
    expect(planCompletionRate.check({ plan, on: undefined }, {})).toMatchObject({
      outcome: 'not-evaluated',
      rate: { contradicted: {} },
    })
    const wrong = { ...plan, completionRate: '110' }
    expect(planCompletionRate.check({ plan: wrong, on: undefined }, {})).toMatchObject({ outcome: 'failed' })
  })

  it('proposes digits only where they break no sum of the plan', () => {
    // 89 of 200 would be 44.5 %.
    const slipped = { planned: 200, completed: 98, completionRate: '44.5' }
    const cause = { kind: 'digits-swapped', proposed: 89 }
    expect(planCompletionRate.check({ plan: slipped, on }, {})).toMatchObject({ cause })
    const counted = { ...slipped, inProgress: 2, notStarted: 100 }
    expect(planCompletionRate.check({ plan: counted, on }, {})).not.toMatchObject({ cause })
  })
})

describe('FC13: plan/completion-rate, without the tasks that go on throughout the year', () => {
  const listed = Array.from(
    { length: 63 },
    (_, index): Task => ({
      id: `NV${index}`,
      title: 'Nhiệm vụ',
      ...(index < 18 && { completedOn: '2024-03-01' }),
      ...(index >= 21 && { recurring: true }),
    }),
  )
  const counts = { planned: 63, completed: 18, inProgress: 3, completionRate: '85.71' }
  const otherBase = { severity: 'warning', cause: { kind: 'other-base', numerator: 18, denominator: 21 } }

  it.each([
    ['by the list', { ...counts, inProgress: 45, tasks: listed }],
    ['by the list alone', { completionRate: '85.71', tasks: listed }],
    ['by the classes stated', counts],
    ['by the classes stated, one of them empty', { ...counts, notStarted: 0 }],
  ])('names that base, %s', (_, plan) => {
    expect(planCompletionRate.check({ plan, on }, {})).toMatchObject(otherBase)
  })

  it('needs no word where they are in the rate', () => {
    expect(
      planCompletionRate.check({ plan: { ...counts, completionRate: '28.57', tasks: listed }, on }, {}),
    ).toEqual({
      outcome: 'passed',
    })
  })

  it('does not explain another rate', () => {
    const wrong = { ...counts, completionRate: '58.71', tasks: listed }
    expect(planCompletionRate.check({ plan: wrong, on }, {})).toMatchObject({ severity: 'error' })
  })

  it('takes the classes for no base of their own where they make up the plan', () => {
    const whole = { planned: 21, completed: 18, inProgress: 3, completionRate: '58.71' }
    expect(planCompletionRate.check({ plan: whole, on }, {})).not.toHaveProperty('cause.kind', 'other-base')
  })
})

describe('FJ15: plan/completion-rate of a list without counts', () => {
  const plain = tasks.slice(2).map(({ weight: _, ...task }): Task => task)

  it('passes what the tasks determine', () => {
    expect(planCompletionRate.check({ plan: { completionRate: '50', tasks: plain }, on }, {})).toEqual({
      outcome: 'passed',
    })
  })

  it.each([
    ['both counts', {}],
    ['what is planned', { completed: 1 }],
    ['what is completed', { planned: 2 }],
  ])('finds a rate against them, for want of %s', (_, counts) => {
    expect(
      planCompletionRate.check({ plan: { ...counts, completionRate: '80', tasks: plain }, on }, {}),
    ).toMatchObject({
      outcome: 'failed',
      severity: 'warning',
      expected: '50.00',
      operands: [{ value: 1 }, { value: 2 }],
    })
  })

  it('is not evaluated without a day, or a task of its own', () => {
    const of = (list: readonly Task[], day: string | undefined) =>
      planCompletionRate.check({ plan: { completionRate: '80', tasks: [...list] }, on: day }, {})
    expect(of(plain, undefined)).toEqual({ outcome: 'not-evaluated', missing: [['on']] })
    expect(of([], on)).toMatchObject({ outcome: 'not-evaluated' })
    expect(of([{ id: 'G1', title: 'Được giao', origin: 'assigned' }], on)).toMatchObject({
      outcome: 'not-evaluated',
    })
  })
})
