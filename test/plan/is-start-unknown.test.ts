import { describe, expect, it } from 'vitest'
import { isStartUnknown } from '../../src/plan/is-start-unknown.js'
import type { Task } from '../../src/plan/task.js'

const on = '2024-03-14'

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
    expect(isStartUnknown({ id: 'NV1', title: 'Tự kiểm tra', ...change }, on)).toBe(unknown)
  })
})
