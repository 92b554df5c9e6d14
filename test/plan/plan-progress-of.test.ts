import { describe, expect, it } from 'vitest'
import { planProgressOf } from '../../src/plan/plan-progress-of.js'
import { tallied } from './task-tallies.js'

describe('planProgressOf', () => {
  it('states what is overdue of the tasks in progress and of those not begun', () => {
    expect(planProgressOf(tallied)).toEqual({
      planned: 42,
      completed: 18,
      inProgress: 17,
      notStarted: 7,
      overdue: 10,
      completionRate: '42.9',
    })
  })

  it.each([
    [0, '43'],
    [2, '42.86'],
  ])('states the rate at %d decimals', (places, completionRate) => {
    expect(planProgressOf(tallied, places)).toMatchObject({ completionRate })
  })

  it('has no rate where nothing is planned', () => {
    const nothing = { ...tallied, planned: 0, completed: { total: 0, onTime: 0, late: 0, undated: 0 } }
    expect(planProgressOf(nothing)).toMatchObject({ planned: 0, completionRate: null })
  })
})
