import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/add-days.js'
import { scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { areas } from '../../src/plan/area.js'
import { assignedTasksOf } from '../../src/plan/assigned-tasks-of.js'
import { completionRateOf } from '../../src/plan/completion-rate-of.js'
import { mergeTaskTallies } from '../../src/plan/merge-task-tallies.js'
import { planProgressOf } from '../../src/plan/plan-progress-of.js'
import { assignedDayRules, assignedRules, planDayRules, planRules } from '../../src/plan/rules/index.js'
import { tallyTasks } from '../../src/plan/tally-tasks.js'
import { type Task, taskOrigins, taskSchema, taskStatuses } from '../../src/plan/task.js'
import { dueDayOn, taskStateOn } from '../../src/plan/task-state.js'

const base: Task = { id: 'NV1', title: 'Rà soát thủ tục hành chính', dueOn: '2024-03-31' }
const asOf = '2024-03-14'

describe('taskStateOn', () => {
  it.each([
    ['completed before its due day', { completedOn: '2024-03-10' }, 'completed-on-time'],
    ['completed on its due day', { dueOn: '2024-03-10', completedOn: '2024-03-10' }, 'completed-on-time'],
    ['completed after it', { dueOn: '2024-03-01', completedOn: '2024-03-10' }, 'completed-late'],
    ['completed later than the day seen', { startedOn: '2024-03-01', completedOn: '2024-03-20' }, 'in-time'],
    ['completed without a date', { status: 'completed' }, 'completed-undated'],
    ['begun, due in time', { startedOn: '2024-03-01' }, 'in-time'],
    ['begun, due within a week', { startedOn: '2024-03-01', dueOn: '2024-03-21' }, 'due-soon'],
    ['begun, due on the day', { startedOn: '2024-03-01', dueOn: asOf }, 'due-soon'],
    ['begun, past its due day', { startedOn: '2024-03-01', dueOn: '2024-03-13' }, 'overdue'],
    ['not begun', {}, 'not-started'],
    ['not begun, past its due day', { dueOn: '2024-03-13' }, 'not-started-overdue'],
    ['in progress by its status alone', { status: 'in-progress' }, 'in-time'],
    ['recurring', { recurring: true, dueOn: '2024-01-31' }, 'in-time'],
    ['recurring, said to be completed', { recurring: true, completedOn: '2024-03-01' }, 'in-time'],
    ['recurring, completed without a date', { recurring: true, status: 'completed' }, 'in-time'],
    ['recurring, cancelled', { recurring: true, cancelledOn: '2024-03-01' }, 'cancelled'],
    ['without a due day', { startedOn: '2024-03-01', dueOn: null }, 'in-time'],
    ['cancelled', { cancelledOn: '2024-03-01' }, 'cancelled'],
    ['cancelled later', { cancelledOn: '2024-03-20' }, 'not-started'],
  ] as const)('%s', (_, change, state) => {
    expect(taskStateOn({ ...base, ...change }, asOf, 7)).toBe(state)
  })

  it('follows a postponement from the day it was granted', () => {
    const postponed = { ...base, postponements: [{ decidedOn: '2024-03-20', dueOn: '2024-05-31' }] }
    expect(dueDayOn(postponed, '2024-03-19')).toBe('2024-03-31')
    expect(dueDayOn(postponed, '2024-03-20')).toBe('2024-05-31')
    expect(taskStateOn({ ...postponed, completedOn: '2024-05-31' }, '2024-06-30', 7)).toBe(
      'completed-on-time',
    )
  })
})

describe('taskSchema', () => {
  it.each([
    ['done before it began', { startedOn: '2024-03-05', completedOn: '2024-03-04' }, ['completedOn']],
    ['cancelled before it began', { startedOn: '2024-03-05', cancelledOn: '2024-03-04' }, ['cancelledOn']],
    ['completed and cancelled', { completedOn: '2024-03-05', cancelledOn: '2024-03-06' }, ['cancelledOn']],
    ['not started, but with a start', { status: 'not-started', startedOn: '2024-03-05' }, ['status']],
    ['in progress, but completed', { status: 'in-progress', completedOn: '2024-03-05' }, ['status']],
    ['completed, but cancelled', { status: 'completed', cancelledOn: '2024-03-05' }, ['status']],
    ['no title', { title: ' ' }, ['title']],
    ['an unknown area', { area: 'health' }, ['area']],
    ['a fraction as weight', { weight: 0.5 }, ['weight']],
  ])('refuses %s', (_, change, path) => {
    expect(taskSchema.safeParse({ ...base, ...change }).error?.issues[0]?.path).toEqual(path)
  })
})

describe('tallyTasks', () => {
  const list: Task[] = [
    { ...base, id: 'A', area: 'procedures', origin: 'plan', completedOn: '2024-03-01' },
    { ...base, id: 'B', area: 'procedures', origin: 'assigned', startedOn: '2024-03-01', weight: 3 },
    { ...base, id: 'C', area: 'institutions', dueOn: '2024-03-01' },
    { ...base, id: 'D', cancelledOn: '2024-03-01' },
  ]

  it('counts by state, and by several groupings at once', () => {
    const { total, groups, issues } = tallyTasks(list, { asOf, by: ['area', 'origin'] })
    expect(total).toEqual({
      planned: 3,
      completed: { total: 1, onTime: 1, late: 0, undated: 0 },
      inProgress: { total: 1, inTime: 1, dueSoon: 0, overdue: 0 },
      notStarted: { total: 1, overdue: 1 },
      cancelled: 1,
      weight: { planned: 5, completed: 1 },
    })
    expect(groups.area?.map(({ label, planned }) => [label, planned])).toEqual([
      ['institutions', 1],
      ['procedures', 2],
      [undefined, 0],
    ])
    expect(groups.origin?.map(({ label }) => label)).toEqual(['assigned', 'plan', undefined])
    expect(issues).toEqual([])
    expect(completionRateOf(total, 1)).toEqual({ percentage: '33.3' })
  })

  it('counts thousands of tasks of one id once, and names the others', () => {
    const { total, issues } = tallyTasks(
      Array.from({ length: 5000 }, () => base),
      { asOf },
    )
    expect(total.planned).toBe(1)
    expect(issues).toHaveLength(4999)
    expect(issues[0]).toEqual({ path: [1, 'id'], code: 'inconsistent', reason: 'repeated-task' })
  })

  it('refuses a day that is none', () => {
    expect(() => tallyTasks([], { asOf: '2024-02-30' })).toThrow(RangeError)
  })
})

const day = fc.nat(200).map((offset) => addDays('2024-01-01', offset))
const task = fc
  .record({
    area: fc.option(fc.constantFrom(...areas)),
    origin: fc.option(fc.constantFrom(...taskOrigins)),
    dueOn: fc.option(day),
    startedOn: fc.option(day),
    length: fc.option(fc.nat(60)),
    cancelled: fc.boolean(),
    recurring: fc.boolean(),
    status: fc.option(fc.constantFrom(...taskStatuses)),
    weight: fc.option(fc.nat(10)),
  })
  .map(({ length, cancelled, startedOn, status, ...rest }) => {
    const end = length === null ? null : addDays(startedOn ?? '2024-01-15', length)
    const dated = startedOn !== null || end !== null
    return {
      ...rest,
      startedOn,
      status: dated ? null : status,
      ...(cancelled ? { cancelledOn: end } : { completedOn: end }),
    }
  })
const tasks = fc
  .array(task, { maxLength: 25 })
  .map((list) => list.map((each, index): Task => ({ ...each, id: `NV${index}`, title: 'Nhiệm vụ' })))

describe('tallyTasks, laws', () => {
  const check = <Subject>(rules: Parameters<typeof scope<Subject, Subject>>[1], subject: Subject) =>
    runRules({ scopes: [scope((root: Subject) => [{ path: [], subject: root }], rules)] }, subject).findings

  it('a tally counted from any tasks satisfies every rule of plans', () => {
    fc.assert(
      fc.property(tasks, day, (list, on) => {
        const { total } = tallyTasks(list, { asOf: on })
        const plan = planProgressOf(total)
        const own = list.map((each) => ({ ...each, origin: 'plan' as const }))
        expect(check(planRules, plan)).toEqual([])
        expect(check(planDayRules, { plan: { ...plan, tasks: own }, on })).toEqual([])
        expect(check(assignedRules, assignedTasksOf(total))).toEqual([])
      }),
    )
  })

  it('a plan and assigned tasks counted apart, and a rate by weight, satisfy them too', () => {
    fc.assert(
      fc.property(tasks, day, (list, on) => {
        const count = (part: readonly Task[]) => tallyTasks(part, { asOf: on }).total
        const own = count(list.filter(({ origin }) => origin !== 'assigned'))
        const assignedTasks = assignedTasksOf(count(list.filter(({ origin }) => origin === 'assigned')))
        const plan = { ...planProgressOf(own), tasks: list }
        expect(check(planDayRules, { plan, on })).toEqual([])
        expect(check(assignedDayRules, { assignedTasks, tasks: list, on })).toEqual([])
        const completionRate = completionRateOf(own, 2, { by: 'weight' }).percentage
        const errors = check(planDayRules, { plan: { ...plan, completionRate }, on }).filter(
          ({ severity }) => severity === 'error',
        )
        if (list.some(({ weight, origin }) => weight !== null && origin !== 'assigned'))
          expect(errors).toEqual([])
      }),
    )
  })

  it('merging the tallies of a split gives the tally of the whole; order does not matter', () => {
    fc.assert(
      fc.property(tasks, fc.nat(25), day, (list, cut, on) => {
        const count = (part: readonly Task[]) => tallyTasks(part, { asOf: on }).total
        expect(mergeTaskTallies([count(list.slice(0, cut)), count(list.slice(cut))])).toEqual(count(list))
        expect(count([...list].reverse())).toEqual(count(list))
      }),
    )
  })

  it('every task the generator makes is one by the schema', () => {
    fc.assert(fc.property(tasks, (list) => list.every((each) => taskSchema.safeParse(each).success)))
  })
})
