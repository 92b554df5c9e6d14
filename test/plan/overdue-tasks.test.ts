import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overdueTasks } from '../../src/plan/overdue-tasks.js'
import { tallyTasks } from '../../src/plan/tally-tasks.js'
import type { Task } from '../../src/plan/task.js'
import { unclearTasks } from '../../src/plan/unclear-tasks.js'
import { day, tasks } from './arbitraries.js'

const base: Task = { id: 'NV1', title: 'Rà soát thủ tục hành chính' }

describe('overdueTasks', () => {
  it('are those that the tally counts as overdue, and the ids behind its figures', () => {
    fc.assert(
      fc.property(tasks, day, (list, asOf) => {
        const { total, ids, issues } = tallyTasks(list, { asOf, ids: true })
        const overdue = overdueTasks(list, { asOf })
        const idsOf = (hasBegun: boolean) =>
          overdue.tasks
            .filter((each) => each.hasBegun === hasBegun)
            .map(({ task }) => task.id)
            .sort()
        expect(idsOf(true)).toEqual(ids?.total['inProgress.overdue'])
        expect(idsOf(false)).toEqual(ids?.total['notStarted.overdue'])
        expect(overdue.tasks).toHaveLength(total.inProgress.overdue + total.notStarted.overdue)
        expect(overdue.issues).toEqual(issues)
        expect(overdue.tasks.every(({ dueOn, daysLate }) => dueOn < asOf && daysLate > 0)).toBe(true)
        for (const [figure, behind] of Object.entries(ids?.total ?? {})) {
          const [group, key] = figure.split('.') as ['completed', 'total']
          const counted = key === undefined ? total[group] : total[group][key]
          expect([figure, behind.length]).toEqual([figure, counted])
        }
      }),
    )
  })

  it('knows later due days, days off, and what is no task', () => {
    const list: Task[] = [
      {
        ...base,
        id: 'A',
        dueOn: '2024-03-01',
        postponements: [{ decidedOn: '2024-02-28', dueOn: '2024-03-10' }],
      },
      { ...base, id: 'B', dueOn: '2024-02-01', recurring: true },
      { ...base, id: 'C', dueOn: '2024-03-04', startedOn: '2024-03-01' },
      { ...base, id: 'D', dueOn: 'mai' },
    ]
    // 10 March 2024 was a Sunday.
    const { tasks: found, issues } = overdueTasks(list, { asOf: '2024-03-11' })
    expect(found).toMatchObject([
      { task: { id: 'C' }, dueOn: '2024-03-04', daysLate: 7, hasBegun: true },
      { task: { id: 'A' }, dueOn: '2024-03-10', daysLate: 1, hasBegun: false },
    ])
    expect(issues.map(({ path }) => path)).toEqual([
      [0, 'dueOn'],
      [3, 'dueOn'],
    ])
    const moved = overdueTasks(list, { asOf: '2024-03-11', dueOnDayOff: 'next-working-day' })
    expect(moved.tasks.map(({ task }) => task.id)).toEqual(['C'])
    expect(() => overdueTasks(list, { asOf: '11/3/2024' })).toThrow(RangeError)
    expect(() => overdueTasks(list, { asOf: '2024-03-11', soonDays: 3 } as never)).toThrow(TypeError)
  })
})

describe('unclearTasks', () => {
  const clear: Task = {
    ...base,
    lead: 'Văn phòng',
    assignee: 'Bà Lan',
    deliverable: 'Báo cáo',
    dueOn: '2024-03-31',
  }
  it('lists by lead what open tasks do not say', () => {
    const { dueOn: _, ...undated } = clear
    const { lead: __, ...without } = clear
    const list: Task[] = [
      clear,
      { ...clear, id: 'B', deliverable: null },
      { ...without, id: 'C' },
      { ...undated, id: 'D', lead: 'VĂN  PHÒNG' },
      { ...undated, id: 'E', recurring: true },
      { ...base, id: 'F', lead: 'Công an', completedOn: '2024-03-01' },
      { ...base, id: 'G', lead: 'Công an', status: 'cancelled' },
      { ...base, id: 'H', lead: 'Công an' },
    ]
    expect(
      unclearTasks(list).map(({ lead, tasks: own }) => [
        lead,
        own.map(({ task, lacks }) => [task.id, ...lacks]),
      ]),
    ).toEqual([
      ['Công an', [['H', 'assignee', 'deliverable', 'dueOn']]],
      [
        'Văn phòng',
        [
          ['B', 'deliverable'],
          ['D', 'dueOn'],
        ],
      ],
      [undefined, [['C', 'lead']]],
    ])
  })

  it('takes tasks that were read', () => {
    expect(() => unclearTasks([{ id: 'NV1' } as Task])).toThrow('tasksSchema')
  })
})
