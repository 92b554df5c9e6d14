import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { assignedTasksOf } from '../../src/plan/assigned-tasks-of.js'
import { completionRateOf } from '../../src/plan/completion-rate-of.js'
import { mergeTaskTallies } from '../../src/plan/merge-task-tallies.js'
import { planProgressOf } from '../../src/plan/plan-progress-of.js'
import { assignedDayRules, assignedRules, planDayRules, planRules } from '../../src/plan/rules/index.js'
import { tallyTasks } from '../../src/plan/tally-tasks.js'
import type { Task } from '../../src/plan/task.js'
import { day, tasks } from './arbitraries.js'

const base: Task = { id: 'NV1', title: 'Rà soát thủ tục hành chính', dueOn: '2024-03-31' }
const asOf = '2024-03-14'

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

  it.each<[string, Partial<Task>, readonly string[]]>([
    ['in time', { startedOn: '2024-03-01' }, ['planned', 'inProgress.total', 'inProgress.inTime']],
    [
      'due soon',
      { startedOn: '2024-03-01', dueOn: '2024-03-21' },
      ['planned', 'inProgress.total', 'inProgress.dueSoon'],
    ],
    [
      'overdue',
      { startedOn: '2024-03-01', dueOn: '2024-03-13' },
      ['planned', 'inProgress.total', 'inProgress.overdue'],
    ],
    ['not begun', {}, ['planned', 'notStarted.total']],
    ['not begun and overdue', { dueOn: '2024-03-13' }, ['planned', 'notStarted.total', 'notStarted.overdue']],
    [
      'completed late',
      { dueOn: '2024-03-01', completedOn: '2024-03-10' },
      ['planned', 'completed.total', 'completed.late'],
    ],
    [
      'completed without a date',
      { status: 'completed' },
      ['planned', 'completed.total', 'completed.undated'],
    ],
    ['cancelled', { status: 'cancelled' }, ['cancelled']],
  ])('counts a task that is %s in its own figures and in no other', (_, change, figures) => {
    const { weight, ...counts } = tallyTasks([{ ...base, ...change, weight: 5 }], { asOf }).total
    const ones = Object.entries(counts).flatMap(([key, value]) =>
      Object.entries(typeof value === 'object' ? value : { '': value })
        .filter(([, count]) => count !== 0)
        .map(([part, count]) => [part === '' ? key : `${key}.${part}`, count]),
    )
    expect(ones).toEqual(figures.map((figure) => [figure, 1]))
    expect(weight).toEqual({
      planned: figures.includes('planned') ? 5 : 0,
      completed: figures.includes('completed.total') ? 5 : 0,
    })
  })

  it('calls a task due soon from as many days before as it is told', () => {
    const soon = (soonDays?: number) =>
      tallyTasks([{ ...base, startedOn: '2024-03-01', dueOn: '2024-03-22' }], {
        asOf,
        ...(soonDays !== undefined && { soonDays }),
      }).total.inProgress.dueSoon
    expect([soon(), soon(7), soon(8)]).toEqual([0, 0, 1])
  })

  it('groups by nothing, unless it is told', () => {
    expect(tallyTasks(list, { asOf }).groups).toEqual({})
  })

  it('groups by one property in the order of names, the nameless last and only if there are some', () => {
    const led = (id: string, lead: string | null): Task => ({ ...base, id, lead })
    const named = [
      led('A', 'Tư pháp - Hộ tịch'),
      led('B', 'Văn phòng - Thống kê'),
      led('C', 'Tư pháp - Hộ tịch'),
    ]
    const shown = (tasks: readonly Task[]) =>
      tallyTasks(tasks, { asOf, by: 'lead' }).groups.lead?.map(({ label, planned }) => [label, planned])
    const groups = [
      ['Tư pháp - Hộ tịch', 2],
      ['Văn phòng - Thống kê', 1],
    ]
    expect(shown([...named].reverse())).toEqual(groups)
    expect(shown([led('D', null), ...named])).toEqual([...groups, [undefined, 1]])
    expect(shown([])).toEqual([])
    expect(Object.keys(tallyTasks(named, { asOf, by: 'lead' }).groups)).toEqual(['lead'])
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
})
