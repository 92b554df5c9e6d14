import { describe, expect, it } from 'vitest'
import { assignedTasksSchema } from '../../src/plan/plan-schemas.js'
import { issuesOf } from '../quantity/issues-of.js'

describe('assignedTasksSchema', () => {
  it('reads figures as reports print them', () => {
    expect(
      assignedTasksSchema.parse({
        total: '1.015',
        completed: { total: '09', onTime: '08', late: '01' },
        inProgress: { total: '1.006', inTime: '1.000', overdue: 6 },
      }),
    ).toEqual({
      total: 1015,
      completed: { total: 9, onTime: 8, late: 1 },
      inProgress: { total: 1006, inTime: 1000, overdue: 6 },
    })
  })

  it('keeps absent apart from null and both apart from 0', () => {
    const tasks = { total: 0, completed: null, inProgress: { overdue: null } }
    expect(assignedTasksSchema.parse(tasks)).toEqual(tasks)
    expect(assignedTasksSchema.parse({})).toEqual({})
  })

  it.each([
    [{ completed: { early: 1 } }, { path: ['completed', 'early'], code: 'unknown-key', key: 'early' }],
    [{ inProgress: { overdue: -1 } }, { path: ['inProgress', 'overdue'], code: 'too-small', minimum: 0 }],
    [
      { inProgress: 6 },
      { path: ['inProgress'], code: 'wrong-type', expected: ['object'], received: 'number', value: '6' },
    ],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(assignedTasksSchema, input)).toEqual([issue])
  })
})
