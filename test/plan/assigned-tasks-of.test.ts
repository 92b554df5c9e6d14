import { describe, expect, it } from 'vitest'
import { assignedTasksOf } from '../../src/plan/assigned-tasks-of.js'
import { tallied } from './task-tallies.js'

describe('assignedTasksOf', () => {
  it('counts what has not begun as in progress, and what of it is overdue as overdue', () => {
    expect(assignedTasksOf(tallied)).toEqual({
      total: 42,
      completed: { total: 18, onTime: 13, late: 5 },
      inProgress: { total: 24, inTime: 14, overdue: 10 },
    })
  })

  it('leaves open how many were in time where one was completed without a date', () => {
    const undated = { ...tallied, completed: { total: 18, onTime: 13, late: 4, undated: 1 } }
    expect(assignedTasksOf(undated).completed).toEqual({ total: 18 })
  })
})
