import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanProgress } from '../../../src/plan/plan-progress.js'
import { planProgressOf } from '../../../src/plan/plan-progress-of.js'
import { planCounted } from '../../../src/plan/rules/plan-counted.js'
import { tallyTasks } from '../../../src/plan/tally-tasks.js'
import type { Task } from '../../../src/plan/task.js'
import { day, tasks as lists } from '../arbitraries.js'

const on = '2024-03-14'
const task = (id: string, more: Partial<Task> = {}): Task => ({ id, title: 'Nhiệm vụ', ...more })

describe('plan/counted, tasks of which nobody says whether they have begun', () => {
  const tasks = [task('A', { startedOn: '2024-01-05' }), task('B')]

  it.each([
    ['without a start and a status', task('B')],
    ['completed after the day', task('B', { status: 'completed', completedOn: '2024-04-01' })],
    ['completed after the day, without a status', task('B', { completedOn: '2024-04-01' })],
    ['cancelled after the day', task('B', { cancelledOn: '2024-04-01' })],
  ])('%s: in progress and not started are held together', (_, unknown) => {
    const held = [tasks[0] as Task, unknown]
    expect(planCounted.check({ plan: { inProgress: 2, notStarted: 0, tasks: held }, on }, {})).toEqual([
      { outcome: 'passed' },
    ])
    expect(planCounted.check({ plan: { inProgress: 2, notStarted: 1, tasks: held }, on }, {})).toMatchObject([
      { outcome: 'failed', path: ['plan', 'inProgress'], actual: 3, expected: 2, difference: 1 },
    ])
  })

  it('states both together under the one name, at the first of them', () => {
    expect(planCounted.check({ plan: { inProgress: 2, notStarted: 1, tasks }, on }, {})).toEqual([
      {
        outcome: 'failed',
        path: ['plan', 'inProgress'],
        label: {
          vi: 'Số nhiệm vụ đang thực hiện và chưa thực hiện',
          en: 'Tasks in progress and not started',
        },
        actual: 3,
        expected: 2,
        difference: 1,
        operands: [{ path: ['plan', 'tasks'], value: 2 }],
        data: { on },
      },
    ])
  })

  it('one of the two alone is not evaluated; without both there is nothing to hold', () => {
    expect(planCounted.check({ plan: { inProgress: 2, tasks }, on }, {})).toEqual([
      { outcome: 'not-evaluated', missing: [['plan', 'notStarted']] },
    ])
    expect(planCounted.check({ plan: { notStarted: 0, tasks }, on }, {})).toEqual([
      { outcome: 'not-evaluated', missing: [['plan', 'inProgress']] },
    ])
    expect(planCounted.check({ plan: { inProgress: null, tasks }, on }, {})).toEqual([])
  })

  it('what is planned, completed and overdue is still held', () => {
    const verdicts = planCounted.check({ plan: { planned: 3, completed: 1, overdue: 1, tasks }, on }, {})
    expect(verdicts).toMatchObject([{ expected: 2 }, { expected: 0 }, { expected: 0 }])
  })

  it('a stated status decides', () => {
    const stated = [tasks[0] as Task, task('B', { status: 'not-started' })]
    expect(
      planCounted.check({ plan: { inProgress: 2, notStarted: 0, tasks: stated }, on }, {}),
    ).toMatchObject([
      { path: ['plan', 'inProgress'], expected: 1 },
      { path: ['plan', 'notStarted'], expected: 1 },
    ])
  })
})

describe('plan/counted', () => {
  // Two completed, two begun of which one is overdue, one not begun and overdue, one given up, one not its own.
  const tasks = [
    task('A', { completedOn: '2024-03-01' }),
    task('B', { dueOn: '2024-01-31', completedOn: '2024-02-02' }),
    task('C', { startedOn: '2024-01-05', dueOn: '2024-02-29' }),
    task('D', { startedOn: '2024-01-05', dueOn: '2024-06-30' }),
    task('E', { status: 'not-started', dueOn: '2024-02-29' }),
    task('F', { cancelledOn: '2024-02-01' }),
    task('G', { origin: 'assigned', startedOn: '2024-01-05', dueOn: '2024-01-31' }),
  ]
  const counted: PlanProgress = { planned: 5, completed: 2, inProgress: 2, notStarted: 1, overdue: 2 }

  it('passes each figure that is the one counted, and says nothing of the others', () => {
    expect(planCounted.check({ plan: { ...counted, tasks }, on }, {})).toEqual(
      Array(5).fill({ outcome: 'passed' }),
    )
    expect(planCounted.check({ plan: { overdue: 2, planned: null, tasks }, on }, {})).toEqual([
      { outcome: 'passed' },
    ])
    expect(planCounted.check({ plan: { tasks }, on }, {})).toEqual([])
  })

  it.each([
    ['the assigned task counted in', 'planned', 6, 5, 'Tasks planned'],
    ['a task left out', 'planned', 4, 5, 'Tasks planned'],
    ['one begun as completed', 'completed', 3, 2, 'Tasks completed'],
    ['one not begun as in progress', 'inProgress', 3, 2, 'Tasks in progress'],
    ['none as not started', 'notStarted', 0, 1, 'Tasks not started'],
    ['only those begun as overdue', 'overdue', 1, 2, 'Tasks overdue'],
  ] as const)('finds %s', (_, figure, actual, expected, en) => {
    expect(planCounted.check({ plan: { [figure]: actual, tasks }, on }, {})).toEqual([
      {
        outcome: 'failed',
        path: ['plan', figure],
        label: expect.objectContaining({ en }),
        actual,
        expected,
        difference: actual - expected,
        operands: [{ path: ['plan', 'tasks'], value: 6 }],
        data: { on },
      },
    ])
  })

  it('counts as of the day of the report', () => {
    expect(planCounted.check({ plan: { completed: 1, tasks }, on: '2024-02-29' }, {})).toEqual([
      { outcome: 'passed' },
    ])
    expect(planCounted.check({ plan: { overdue: 2, tasks }, on: '2024-02-29' }, {})).toMatchObject([
      { expected: 0, data: { on: '2024-02-29' } },
    ])
  })

  it('takes a task that is completed without a start as what it is', () => {
    const done = [task('A', { completedOn: '2024-03-01' }), task('B', { startedOn: '2024-01-05' })]
    expect(planCounted.check({ plan: { inProgress: 0, notStarted: 1, tasks: done }, on }, {})).toMatchObject([
      { path: ['plan', 'inProgress'], actual: 0, expected: 1 },
      { path: ['plan', 'notStarted'], actual: 1, expected: 0 },
    ])
  })

  it('a list without any task says that there are none', () => {
    expect(planCounted.check({ plan: { planned: 11, completed: 0, tasks: [] }, on }, {})).toMatchObject([
      { outcome: 'failed', path: ['plan', 'planned'], expected: 0, operands: [{ value: 0 }] },
      { outcome: 'passed' },
    ])
  })

  it.each([
    ['tasks', undefined, on, ['plan', 'tasks']],
    ['tasks, that are null', null, on, ['plan', 'tasks']],
    ['tasks and a day', undefined, undefined, ['plan', 'tasks']],
    ['tasks of its own', tasks.slice(6), on, ['plan', 'tasks']],
    ['a day', tasks, undefined, ['on']],
  ])('is not evaluated without %s', (_, list, asOf, missing) => {
    const plan = { ...counted, ...(list !== undefined && { tasks: list }) }
    expect(planCounted.check({ plan, on: asOf }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [missing],
    })
  })

  it('finds whatever figure is misstated, by how much, and no other', () => {
    const figures = fc.constantFrom('planned', 'completed', 'inProgress', 'notStarted', 'overdue')
    fc.assert(
      fc.property(lists, day, figures, fc.integer({ min: 1, max: 9 }), (list, asOf, figure, more) => {
        const own = list.map((each): Task => ({ ...each, origin: 'plan' }))
        const plan = planProgressOf(tallyTasks(own, { asOf }).total)
        const misstated = { ...plan, [figure]: Number(plan[figure as keyof PlanProgress]) + more, tasks: own }
        const findings = [planCounted.check({ plan: misstated, on: asOf }, {})]
          .flat()
          .filter(({ outcome }) => outcome === 'failed')
        expect(findings).toMatchObject([{ difference: more }])
      }),
    )
  })
})

describe('FC13: plan/counted, tasks that go on throughout the year', () => {
  // 18 completed, 3 in progress, 42 going on throughout the year.
  const tasks = Array.from({ length: 63 }, (_, index) =>
    task(`NV${index}`, {
      ...(index < 18 && { completedOn: '2024-03-01' }),
      ...(index >= 18 && index < 21 && { startedOn: '2024-03-01' }),
      ...(index >= 21 && { recurring: true }),
    }),
  )
  const verdicts = (plan: PlanProgress) => [planCounted.check({ plan: { ...plan, tasks }, on }, {})].flat()

  it.each<[string, PlanProgress]>([
    ['in the counts', { planned: 63, completed: 18, inProgress: 45, notStarted: 0 }],
    ['out of them', { planned: 21, completed: 18, inProgress: 3, notStarted: 0 }],
    ['in those planned only', { planned: 63, completed: 18, inProgress: 3, notStarted: 0 }],
  ])('may be %s', (_, plan) => {
    expect(verdicts(plan)).toEqual(Array(4).fill({ outcome: 'passed' }))
  })

  it('do not explain another count', () => {
    expect(verdicts({ planned: 62, inProgress: 44 })).toMatchObject([
      { path: ['plan', 'planned'], expected: 63 },
      { path: ['plan', 'inProgress'], expected: 45 },
    ])
  })

  it('count as the status says', () => {
    const stated = (['completed', 'not-started', 'in-progress'] as const).map((status) =>
      task(status, { recurring: true, status }),
    )
    const plan = { planned: 3, completed: 1, inProgress: 1, notStarted: 1, overdue: 0, tasks: stated }
    expect(planCounted.check({ plan, on }, {})).toEqual(Array(5).fill({ outcome: 'passed' }))
  })
})

it('FC1: plan/counted is not evaluated where its tasks cannot be counted', () => {
  const plan = { planned: 1, tasks: [task('A', { completedOn: '31/01/2024' })] }
  expect(planCounted.check({ plan, on }, {})).toEqual({
    outcome: 'not-evaluated',
    missing: [['plan', 'tasks']],
  })
})

it.each([0, 1])('FC7: takes %d overdue of a task due on the Sunday before the report', (overdue) => {
  const plan = { planned: 1, overdue, tasks: [task('A', { dueOn: '2024-03-10', startedOn: '2024-01-05' })] }
  expect(planCounted.check({ plan, on: '2024-03-11' }, {})).toEqual(Array(2).fill({ outcome: 'passed' }))
})
