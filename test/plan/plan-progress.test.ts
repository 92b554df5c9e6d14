import { describe, expect, it } from 'vitest'
import { planProgressSchema } from '../../src/plan/plan-schemas.js'
import { issuesOf } from '../quantity/issues-of.js'

describe('planProgressSchema', () => {
  it('reads figures as reports print them, with the tasks', () => {
    expect(
      planProgressSchema.parse({
        planned: '42',
        completed: '18',
        inProgress: '17',
        notStarted: '07',
        overdue: 0,
        completionRate: '42,86%',
        changeReason: ' Bổ sung theo Kế hoạch của tỉnh ',
        tasks: [{ id: 'NV1', title: 'Tự kiểm tra' }],
      }),
    ).toEqual({
      planned: 42,
      completed: 18,
      inProgress: 17,
      notStarted: 7,
      overdue: 0,
      completionRate: '42.86',
      changeReason: 'Bổ sung theo Kế hoạch của tỉnh',
      tasks: [{ id: 'NV1', title: 'Tự kiểm tra' }],
    })
  })

  it('keeps absent apart from null and both apart from 0', () => {
    const plan = { planned: 0, completed: null, completionRate: null, changeReason: null, tasks: null }
    expect(planProgressSchema.parse(plan)).toEqual(plan)
    expect(planProgressSchema.parse({})).toEqual({})
  })

  it.each([
    [{ plannned: 42 }, { path: ['plannned'], code: 'unknown-key', key: 'plannned' }],
    [{ overdue: -1 }, { path: ['overdue'], code: 'too-small', minimum: 0 }],
    [{ completionRate: -1 }, { path: ['completionRate'], code: 'too-small', minimum: 0 }],
    [
      { tasks: [0, 1].map(() => ({ id: 'NV1', title: 'Tự kiểm tra' })) },
      { path: ['tasks', 1, 'id'], code: 'inconsistent', reason: 'repeated-task' },
    ],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(planProgressSchema, input)).toEqual([issue])
  })
})
