import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssignedTasks } from '../../../src/plan/assigned-tasks.js'
import { assignedTasksOf } from '../../../src/plan/assigned-tasks-of.js'
import { assignedCounted } from '../../../src/plan/rules/assigned-counted.js'
import { tallyTasks } from '../../../src/plan/tally-tasks.js'
import type { Task } from '../../../src/plan/task.js'
import { day, tasks as lists } from '../arbitraries.js'

const on = '2024-03-14'
const assigned = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  title: 'Báo cáo rà soát',
  origin: 'assigned',
  ...more,
})
const tasks: readonly Task[] = [
  { id: 'NV1', title: 'Ban hành kế hoạch', completedOn: '2024-01-15' },
  assigned('G1', { dueOn: '2024-01-31', completedOn: '2024-01-15' }),
  assigned('G2', { dueOn: '2024-01-31', completedOn: '2024-02-02' }),
  assigned('G3', { dueOn: '2024-02-28', startedOn: '2024-01-05' }),
  assigned('G4', { dueOn: '2024-02-29' }),
  assigned('G5', { dueOn: '2024-06-30', startedOn: '2024-03-01' }),
  assigned('G6', { dueOn: '2024-06-30', cancelledOn: '2024-03-01' }),
  { id: 'NV2', title: 'Tự kiểm tra', origin: 'plan', dueOn: '2024-02-29' },
]
const counted: AssignedTasks = {
  total: 5,
  completed: { total: 2, onTime: 1, late: 1 },
  inProgress: { total: 3, inTime: 1, overdue: 2 },
}
const check = (assignedTasks: AssignedTasks, list = tasks, asOf: string | undefined = on) =>
  [assignedCounted.check({ assignedTasks, tasks: list, on: asOf }, {})].flat()

describe('plan/assigned-counted', () => {
  it('passes each figure that is the one counted of the assigned tasks, and says nothing of the others', () => {
    expect(check(counted)).toEqual(Array(7).fill({ outcome: 'passed' }))
    expect(check({ total: 5, inProgress: { overdue: 2 } })).toEqual(Array(2).fill({ outcome: 'passed' }))
    expect(check({})).toEqual([])
  })

  it.each<[string, AssignedTasks, readonly string[], number, number]>([
    ['a task of the own plan counted among them', { total: 6 }, ['total'], 6, 5],
    ['a task left out', { total: 4 }, ['total'], 4, 5],
    ['one too many as completed', { completed: { total: 3 } }, ['completed', 'total'], 3, 2],
    ['the late one as completed on time', { completed: { onTime: 2 } }, ['completed', 'onTime'], 2, 1],
    ['none as completed late', { completed: { late: 0 } }, ['completed', 'late'], 0, 1],
    ['only those begun as in progress', { inProgress: { total: 2 } }, ['inProgress', 'total'], 2, 3],
    ['those overdue as in time', { inProgress: { inTime: 3 } }, ['inProgress', 'inTime'], 3, 1],
    ['only those begun as overdue', { inProgress: { overdue: 1 } }, ['inProgress', 'overdue'], 1, 2],
  ])('finds %s', (_, assignedTasks, path, actual, expected) => {
    expect(check(assignedTasks)).toEqual([
      {
        outcome: 'failed',
        path: ['assignedTasks', ...path],
        label: expect.objectContaining({ vi: expect.stringContaining('hiệm vụ được giao') }),
        actual,
        expected,
        difference: actual - expected,
        operands: [{ path: ['plan', 'tasks'], value: 6 }],
        data: { on },
      },
    ])
  })

  it('counts as of the day of the report', () => {
    expect(check({ completed: { total: 1 } }, tasks, '2024-02-01')).toEqual([{ outcome: 'passed' }])
    expect(check({ completed: { total: 2 } }, tasks, '2024-02-01')).toMatchObject([
      { actual: 2, expected: 1, data: { on: '2024-02-01' } },
    ])
  })

  it.each<[string, readonly Task[], string | undefined, readonly string[]]>([
    ['tasks', [], on, ['plan', 'tasks']],
    ['an assigned task among them', tasks.slice(0, 1), on, ['plan', 'tasks']],
    ['tasks and a day', [], undefined, ['plan', 'tasks']],
    ['a day', tasks, undefined, ['on']],
  ])('is not evaluated without %s', (_, list, asOf, missing) => {
    expect(assignedCounted.check({ assignedTasks: { total: 3 }, tasks: list, on: asOf }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [missing],
    })
  })

  it('completed without a date: how many were in time stays open', () => {
    const undated = [assigned('G1', { status: 'completed' })]
    expect(check({ completed: { total: 1, onTime: 1, late: 0 } }, undated)).toEqual([
      { outcome: 'passed' },
      { outcome: 'not-evaluated', missing: [['plan', 'tasks']] },
      { outcome: 'not-evaluated', missing: [['plan', 'tasks']] },
    ])
  })

  it('finds whatever figure is misstated, by how much, and no other', () => {
    fc.assert(
      fc.property(lists, day, fc.integer({ min: 1, max: 9 }), (list, asOf, more) => {
        const given = list.map((task): Task => ({ ...task, origin: 'assigned' }))
        fc.pre(given.length > 0)
        const { total, ...rest } = assignedTasksOf(tallyTasks(given, { asOf }).total)
        const findings = check({ total: Number(total) + more, ...rest }, given, asOf).filter(
          ({ outcome }) => outcome === 'failed',
        )
        expect(findings).toMatchObject([{ path: ['assignedTasks', 'total'], difference: more }])
      }),
    )
  })
})

describe('FC12: plan/assigned-counted, since January or of the period', () => {
  // Two completed in the first quarter, three in the second.
  const list = ['2024-01-15', '2024-03-14', '2024-03-15', '2024-04-30', '2024-06-14'].map(
    (completedOn, index) => assigned(`G${index}`, { completedOn, dueOn: '2024-06-30' }),
  )
  const found = (assignedTasks: AssignedTasks, more: readonly Task[] = []) =>
    [
      assignedCounted.check(
        { assignedTasks, tasks: [...list, ...more], on: '2024-06-14', from: '2024-03-15' },
        {},
      ),
    ].flat()

  it.each([
    ['of the period', { total: 3, completed: { total: 3, onTime: 3, late: 0 } }],
    ['since January', { total: 5, completed: { total: 5, onTime: 5, late: 0 } }],
  ])('takes counts %s', (_, counts) => {
    expect(found(counts)).toEqual(Array(4).fill({ outcome: 'passed' }))
  })

  it.each([2, 4, 6])('finds %d, which is neither', (total) => {
    expect(found({ total })).toMatchObject([{ outcome: 'failed', expected: 3, difference: total - 3 }])
  })

  it('counts what is still open in both', () => {
    const open = [assigned('G6', { dueOn: '2024-02-01' })]
    expect(found({ total: 4, inProgress: { total: 1, overdue: 1 } }, open)).toEqual(
      Array(3).fill({ outcome: 'passed' }),
    )
    expect(found({ total: 6 }, open)).toEqual([{ outcome: 'passed' }])
  })

  it('leaves open in which period a task without a date was completed', () => {
    const undated = [assigned('G6', { status: 'completed' })]
    for (const total of [3, 4, 6]) expect(found({ total }, undated)).toEqual([{ outcome: 'passed' }])
    for (const total of [2, 5]) expect(found({ total }, undated)).toMatchObject([{ outcome: 'failed' }])
  })
})

it.each([0, 1])('FC7: takes %d late of a task due on a Sunday and completed on the Monday', (late) => {
  const counts = { completed: { onTime: 1 - late, late } }
  const list = [assigned('G1', { dueOn: '2024-03-10', completedOn: '2024-03-11' })]
  expect(check(counts, list)).toEqual(Array(2).fill({ outcome: 'passed' }))
})
