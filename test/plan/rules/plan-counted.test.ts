import { describe, expect, it } from 'vitest'
import { assignedCounted } from '../../../src/plan/rules/assigned-counted.js'
import { planCounted } from '../../../src/plan/rules/plan-counted.js'
import type { Task } from '../../../src/plan/task.js'

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

  it('one of the two alone is not evaluated', () => {
    expect(planCounted.check({ plan: { inProgress: 2, tasks }, on }, {})).toEqual([
      { outcome: 'not-evaluated', missing: [['plan', 'notStarted']] },
    ])
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

describe('plan/counted and plan/assigned-counted tell whose task it is', () => {
  const tasks = [
    task('A', { completedOn: '2024-03-01' }),
    task('B', { origin: 'assigned', startedOn: '2024-01-05', dueOn: '2024-01-31' }),
  ]

  it('assigned tasks are not the plan’s own', () => {
    expect(planCounted.check({ plan: { planned: 1, overdue: 0, tasks }, on }, {})).toEqual([
      { outcome: 'passed' },
      { outcome: 'passed' },
    ])
  })

  it('a list of assigned tasks alone says nothing of the plan', () => {
    expect(planCounted.check({ plan: { planned: 11, tasks: tasks.slice(1) }, on }, {})).toMatchObject({
      outcome: 'not-evaluated',
    })
  })

  it('an assigned task that is overdue is not reported in time', () => {
    const assignedTasks = { total: 1, inProgress: { total: 1, inTime: 1, overdue: 0 } }
    expect(assignedCounted.check({ assignedTasks, tasks, on }, {})).toMatchObject([
      { outcome: 'passed' },
      { outcome: 'passed' },
      { path: ['assignedTasks', 'inProgress', 'inTime'], actual: 1, expected: 0 },
      { path: ['assignedTasks', 'inProgress', 'overdue'], actual: 0, expected: 1 },
    ])
  })

  it('without assigned tasks, or a day, nothing is said of them', () => {
    const assignedTasks = { total: 1 }
    expect(assignedCounted.check({ assignedTasks, tasks: tasks.slice(0, 1), on }, {})).toMatchObject({
      outcome: 'not-evaluated',
    })
    expect(assignedCounted.check({ assignedTasks, tasks, on: undefined }, {})).toMatchObject({
      outcome: 'not-evaluated',
    })
  })

  it('completed without a date: how many were in time stays open', () => {
    const undated = [task('B', { origin: 'assigned', status: 'completed' })]
    const assignedTasks = { completed: { total: 1, onTime: 1, late: 0 } }
    expect(assignedCounted.check({ assignedTasks, tasks: undated, on }, {})).toMatchObject([
      { outcome: 'passed' },
      { outcome: 'not-evaluated' },
      { outcome: 'not-evaluated' },
    ])
  })
})
