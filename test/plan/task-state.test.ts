import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/plan/task.js'
import { dueDayOn, isStartUnknown, taskStateOn } from '../../src/plan/task-state.js'
import { day, tasks } from './arbitraries.js'

const base: Task = { id: 'NV1', title: 'Rà soát thủ tục hành chính', dueOn: '2024-03-31' }
const asOf = '2024-03-14'

describe('taskStateOn', () => {
  it.each([
    ['an empty day', { completedOn: '' }],
    ['a due day as people write it', { dueOn: '31/01/2024' }],
    ['a postponement to no day', { postponements: [{ decidedOn: '2024-03-01', dueOn: '2024-02-30' }] }],
    ['a status in words', { status: 'Hoàn thành' }],
  ])('FC1: refuses %s', (_, change) => {
    expect(() => taskStateOn({ ...base, ...change } as Task, asOf, 7)).toThrow(RangeError)
  })

  it.each([
    ['completed before its due day', { completedOn: '2024-03-10' }, 'completed-on-time'],
    ['completed on its due day', { dueOn: '2024-03-10', completedOn: '2024-03-10' }, 'completed-on-time'],
    ['completed after it', { dueOn: '2024-03-01', completedOn: '2024-03-10' }, 'completed-late'],
    ['completed on the day seen', { startedOn: '2024-03-01', completedOn: asOf }, 'completed-on-time'],
    ['completed later than the day seen', { startedOn: '2024-03-01', completedOn: '2024-03-20' }, 'in-time'],
    ['completed, never had a due day', { dueOn: null, completedOn: '2024-03-10' }, 'completed-on-time'],
    ['completed without a date', { status: 'completed' }, 'completed-undated'],
    ['begun, due in time', { startedOn: '2024-03-01' }, 'in-time'],
    ['begun, due within a week', { startedOn: '2024-03-01', dueOn: '2024-03-21' }, 'due-soon'],
    ['begun, due in a week and a day', { startedOn: '2024-03-01', dueOn: '2024-03-22' }, 'in-time'],
    ['begun, due on the day', { startedOn: '2024-03-01', dueOn: asOf }, 'due-soon'],
    ['begun, past its due day', { startedOn: '2024-03-01', dueOn: '2024-03-13' }, 'overdue'],
    ['begun on the day seen', { startedOn: asOf }, 'in-time'],
    ['begun the day after', { startedOn: '2024-03-15' }, 'not-started'],
    ['not begun', {}, 'not-started'],
    ['not begun, without a due day', { dueOn: null }, 'not-started'],
    ['not begun, past its due day', { dueOn: '2024-03-13' }, 'not-started-overdue'],
    ['in progress by its status alone', { status: 'in-progress' }, 'in-time'],
    [
      'in progress now, begun after the day',
      { status: 'in-progress', startedOn: '2024-03-20' },
      'not-started',
    ],
    ['recurring', { recurring: true, dueOn: '2024-01-31' }, 'in-time'],
    [
      'FC13: recurring, completed on a day',
      { recurring: true, completedOn: '2024-03-01' },
      'completed-on-time',
    ],
    [
      'FC13: recurring, completed after the due day of a year',
      { recurring: true, dueOn: '2024-01-31', completedOn: '2024-03-01' },
      'completed-on-time',
    ],
    ['FC13: recurring, completed later', { recurring: true, completedOn: '2024-12-14' }, 'in-time'],
    [
      'FC13: recurring, completed without a date',
      { recurring: true, status: 'completed' },
      'completed-undated',
    ],
    ['FC13: recurring, not started by its status', { recurring: true, status: 'not-started' }, 'not-started'],
    [
      'FC13: recurring, not started and past the due day of a year',
      { recurring: true, status: 'not-started', dueOn: '2024-01-31' },
      'not-started',
    ],
    ['FC13: recurring, begun the day after', { recurring: true, startedOn: '2024-03-15' }, 'not-started'],
    ['FC13: recurring, in progress by its status', { recurring: true, status: 'in-progress' }, 'in-time'],
    ['recurring, cancelled', { recurring: true, cancelledOn: '2024-03-01' }, 'cancelled'],
    ['without a due day', { startedOn: '2024-03-01', dueOn: null }, 'in-time'],
    ['cancelled', { cancelledOn: '2024-03-01' }, 'cancelled'],
    ['cancelled on the day seen', { cancelledOn: asOf }, 'cancelled'],
    ['cancelled later', { cancelledOn: '2024-03-20' }, 'not-started'],
    ['cancelled without a date', { status: 'cancelled' }, 'cancelled'],
    [
      'cancelled now, later than the day seen',
      { status: 'cancelled', cancelledOn: '2024-03-20' },
      'not-started',
    ],
  ] as const)('%s', (_, change, state) => {
    expect(taskStateOn({ ...base, ...change }, asOf, 7)).toBe(state)
  })

  it('sees the last days that the calendar has', () => {
    const task: Task = { ...base, startedOn: '2199-01-01', dueOn: '2199-12-31' }
    expect(taskStateOn(task, '2199-12-23', 7)).toBe('in-time')
    expect(taskStateOn(task, '2199-12-30', 7)).toBe('due-soon')
  })

  it('follows a postponement from the day it was granted', () => {
    const postponed = { ...base, postponements: [{ decidedOn: '2024-03-20', dueOn: '2024-05-31' }] }
    expect(taskStateOn({ ...postponed, completedOn: '2024-05-31' }, '2024-06-30', 7)).toBe(
      'completed-on-time',
    )
  })

  it('does not excuse a late completion by a postponement that was granted after it', () => {
    const postponed = { ...base, postponements: [{ decidedOn: '2024-04-12', dueOn: '2024-05-31' }] }
    expect(taskStateOn({ ...postponed, completedOn: '2024-04-10' }, '2024-06-30', 7)).toBe('completed-late')
  })

  it('lets no task come back that is completed or cancelled', () => {
    const isClosed = (task: Task, on: string) => /^completed|^cancelled/.test(taskStateOn(task, on, 7))
    fc.assert(
      fc.property(tasks, day, day, (list, one, other) => {
        const [before, after] = one <= other ? [one, other] : [other, one]
        for (const task of list) if (isClosed(task, before)) expect(isClosed(task, after)).toBe(true)
      }),
    )
  })
})

describe('dueDayOn', () => {
  const [toMay, toJuly] = [
    { decidedOn: '2024-03-20', dueOn: '2024-05-31' },
    { decidedOn: '2024-05-20', dueOn: '2024-07-31' },
  ]

  it.each([
    ['the first one, while nothing is granted', [toMay, toJuly], '2024-03-19', '2024-03-31'],
    ['the one granted, from that day', [toMay, toJuly], '2024-03-20', '2024-05-31'],
    ['the last one granted', [toMay, toJuly], '2024-05-20', '2024-07-31'],
    ['the last one granted, wherever it is listed', [toJuly, toMay], '2024-06-01', '2024-07-31'],
    [
      'the one granted by then, where a later one is listed first',
      [toJuly, toMay],
      '2024-05-19',
      '2024-05-31',
    ],
    [
      'the one listed last of two granted on one day',
      [toMay, { ...toMay, dueOn: '2024-04-30' }],
      '2024-06-01',
      '2024-04-30',
    ],
  ])('is %s', (_, postponements, on, due) => {
    expect(dueDayOn({ ...base, postponements }, on)).toBe(due)
  })

  it('is none where none was ever set', () => {
    expect(dueDayOn({ ...base, dueOn: null, postponements: null }, asOf)).toBeUndefined()
    expect(dueDayOn({ ...base, dueOn: null, postponements: [toMay] }, '2024-03-19')).toBeUndefined()
    expect(dueDayOn({ ...base, dueOn: null, postponements: [toMay] }, '2024-03-20')).toBe('2024-05-31')
  })
})

describe('isStartUnknown', () => {
  it.each<[string, Partial<Task>, boolean]>([
    ['open, without a start and a status', {}, true],
    ['open past its due day, without a start and a status', { dueOn: '2024-01-31' }, true],
    ['completed after the day', { completedOn: '2024-04-01' }, true],
    [
      'completed after the day and past its due day',
      { dueOn: '2024-01-31', completedOn: '2024-04-01' },
      true,
    ],
    ['cancelled after the day', { status: 'cancelled', cancelledOn: '2024-04-01' }, true],
    ['begun by the day', { startedOn: '2024-01-05' }, false],
    ['begun after the day, so not by then', { startedOn: '2024-04-01' }, false],
    ['begun after the day, past its due day', { startedOn: '2024-04-01', dueOn: '2024-01-31' }, false],
    ['not started by its status', { status: 'not-started' }, false],
    ['not started by its status, past its due day', { status: 'not-started', dueOn: '2024-01-31' }, false],
    ['in progress by its status', { status: 'in-progress', dueOn: '2024-06-30' }, false],
    ['in progress by its status, past its due day', { status: 'in-progress', dueOn: '2024-01-31' }, false],
    ['completed by the day', { completedOn: '2024-03-01' }, false],
    ['completed late by the day', { dueOn: '2024-01-31', completedOn: '2024-03-01' }, false],
    ['completed, nobody says when', { status: 'completed' }, false],
    ['cancelled by the day', { cancelledOn: '2024-03-01' }, false],
    ['going on throughout the year', { recurring: true }, false],
  ])('%s', (_, change, unknown) => {
    expect(isStartUnknown({ id: 'NV1', title: 'Tự kiểm tra', ...change }, asOf)).toBe(unknown)
  })
})
