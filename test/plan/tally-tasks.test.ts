import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { assignedTasksOf } from '../../src/plan/assigned-tasks-of.js'
import { completionRateOf } from '../../src/plan/completion-rate-of.js'
import { mergeTaskTallies } from '../../src/plan/merge-task-tallies.js'
import { planProgressOf } from '../../src/plan/plan-progress-of.js'
import { assignedDayRules, assignedRules, planDayRules, planRules } from '../../src/plan/rules/index.js'
import { type TaskTallies, tallyTasks } from '../../src/plan/tally-tasks.js'
import { type Task, taskSchema } from '../../src/plan/task.js'
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

describe('FC1: tallyTasks on data that no schema has read', () => {
  const count = (...tasks: readonly unknown[]) => tallyTasks(tasks as Task[], { asOf, by: 'lead' })
  const unreadable = (key: string, code: string) => [
    { path: [0, key], code: 'unreadable', notation: expect.objectContaining({ code }) },
  ]
  const inconsistent = (key: string, reason: string) => [{ path: [0, key], code: 'inconsistent', reason }]
  const wrongType = (path: readonly (string | number)[], expected: string, received: string) => [
    { path: [0, ...path], code: 'wrong-type', expected: [expected], received },
  ]

  it.each<[string, unknown, readonly unknown[]]>([
    ['a day of completion that is empty', { ...base, completedOn: '' }, unreadable('completedOn', 'empty')],
    ['a due day that is empty', { ...base, dueOn: '' }, unreadable('dueOn', 'empty')],
    ['a start of blanks', { ...base, startedOn: ' ' }, unreadable('startedOn', 'empty')],
    [
      'a day as people write it',
      { ...base, cancelledOn: '31/01/2024' },
      unreadable('cancelledOn', 'unexpected-character'),
    ],
    ['a day of no calendar', { ...base, dueOn: '2024-02-30' }, unreadable('dueOn', 'invalid-date')],
    [
      'an instant without a zone',
      { ...base, completedOn: '2024-03-01T08:00:00' },
      unreadable('completedOn', 'ambiguous'),
    ],
    ['a day as a number', { ...base, dueOn: 45_351 }, wrongType(['dueOn'], 'string', 'number')],
    ['a day as a Date', { ...base, dueOn: new Date(0) }, wrongType(['dueOn'], 'string', 'Date')],
    [
      'a status in words',
      { ...base, status: 'Hoàn thành' },
      [
        {
          path: [0, 'status'],
          code: 'not-an-option',
          options: ['not-started', 'in-progress', 'completed', 'cancelled'],
          value: 'Hoàn thành',
        },
      ],
    ],
    [
      'a status that a prototype has',
      { ...base, status: 'toString' },
      [{ path: [0, 'status'], code: 'not-an-option', options: expect.anything(), value: 'toString' }],
    ],
    [
      'an empty status',
      { ...base, status: '' },
      [{ path: [0, 'status'], code: 'not-an-option', options: expect.anything(), value: '' }],
    ],
    ['a weight as a text', { ...base, weight: '5' }, wrongType(['weight'], 'number', 'string')],
    ['a weight that is no number', { ...base, weight: Number.NaN }, wrongType(['weight'], 'int', 'NaN')],
    ['a weight with decimals', { ...base, weight: 0.5 }, wrongType(['weight'], 'int', 'fraction')],
    [
      'a weight below zero',
      { ...base, weight: -1 },
      [{ path: [0, 'weight'], code: 'too-small', minimum: 0 }],
    ],
    ['recurring as a text', { ...base, recurring: 'không' }, wrongType(['recurring'], 'boolean', 'string')],
    ['a lead as a number', { ...base, lead: 5 }, wrongType(['lead'], 'string', 'number')],
    [
      'an origin in words',
      { ...base, origin: 'được giao' },
      [{ path: [0, 'origin'], code: 'not-an-option', options: ['plan', 'assigned'], value: 'được giao' }],
    ],
    ['no id', { title: 'Tự kiểm tra' }, [{ path: [0, 'id'], code: 'missing' }]],
    ['an empty id', { ...base, id: ' ' }, unreadable('id', 'empty')],
    [
      'postponements that are no list',
      { ...base, postponements: {} },
      wrongType(['postponements'], 'array', 'object'),
    ],
    [
      'a postponement that is nothing',
      { ...base, postponements: [null] },
      wrongType(['postponements', 0], 'object', 'null'),
    ],
    [
      'a postponement without its day',
      { ...base, postponements: [{ dueOn: '2024-05-31' }] },
      [{ path: [0, 'postponements', 0, 'decidedOn'], code: 'missing' }],
    ],
    ['nothing', null, wrongType([], 'object', 'null')],
    ['a list', [base], wrongType([], 'object', 'array')],
    ['a text', 'NV1', wrongType([], 'object', 'string')],
    [
      'an end before the start',
      { ...base, startedOn: '2024-03-05', completedOn: '2024-03-04' },
      inconsistent('completedOn', 'ended-before-started'),
    ],
    [
      'two ends',
      { ...base, completedOn: '2024-03-04', cancelledOn: '2024-03-05' },
      inconsistent('cancelledOn', 'two-outcomes'),
    ],
    [
      'a status against its days',
      { ...base, status: 'in-progress', completedOn: '2024-03-04' },
      inconsistent('status', 'status-against-dates'),
    ],
  ])('does not count a task with %s, and says why', (_, task, issues) => {
    const { total, issues: found } = count(task, { ...base, id: 'NV2' })
    expect(found).toEqual(issues)
    expect(total.planned).toBe(1)
    expect(total.weight.planned).toBe(1)
  })

  it('names every fault of a task', () => {
    expect(count({ ...base, dueOn: '', weight: '5', status: 'xong' }).issues.map(({ path }) => path)).toEqual(
      [
        [0, 'dueOn'],
        [0, 'weight'],
        [0, 'status'],
      ],
    )
  })

  it('counts a task with a key that is not known, and names the key', () => {
    const { total, issues } = count({ ...base, completed_on: '2024-03-01' })
    expect(total.planned).toBe(1)
    expect(issues).toEqual([{ path: [0, 'completed_on'], code: 'unknown-key', key: 'completed_on' }])
  })

  it('takes an instant as its day in Viet Nam', () => {
    const late = { ...base, dueOn: '2024-03-01', completedOn: '2024-03-01T17:00:00Z' }
    expect(count(late).total.completed.late).toBe(1)
    expect(count({ ...late, completedOn: '2024-03-01T16:59:59Z' }).total.completed.onTime).toBe(1)
  })

  it('takes ids and names that are spelled two ways for one', () => {
    const { total, groups, issues } = count(
      { ...base, id: 'A', lead: 'Văn hoá' },
      { ...base, id: 'A ', lead: 'Văn hóa' },
      { ...base, id: 'B', lead: 'Văn hóa ' },
      { ...base, id: 'C', lead: '' },
      { ...base, id: 'D', lead: null },
    )
    expect(total.planned).toBe(4)
    expect(issues).toEqual([
      { path: [1, 'id'], code: 'inconsistent', reason: 'id-spelling' },
      { path: [1, 'id'], code: 'inconsistent', reason: 'repeated-task' },
    ])
    expect(groups.lead?.map(({ label, planned }) => [label, planned])).toEqual([
      ['Văn hoá', 2],
      [undefined, 2],
    ])
  })

  it('FC3: counts a task whose id is a number, as it does a dossier, and names it', () => {
    const ids = [7, '7', 8n, 8n, '8', 0, Number.NaN, {}, true]
    const { total, issues } = count(...ids.map((id) => ({ ...base, id })))
    expect(total.planned).toBe(3)
    expect(issues.map((issue) => [issue.path[0], 'reason' in issue ? issue.reason : issue.code])).toEqual([
      [0, 'wrong-type'],
      [1, 'repeated-task'],
      [2, 'wrong-type'],
      [3, 'wrong-type'],
      [3, 'repeated-task'],
      [4, 'repeated-task'],
      [5, 'wrong-type'],
      [6, 'wrong-type'],
      [7, 'wrong-type'],
      [8, 'wrong-type'],
    ])
  })

  it('agrees with the schema on what can be counted', () => {
    const values = fc.constantFrom(
      undefined,
      null,
      '',
      '2024-03-01',
      '2024-02-30',
      '01/03/2024',
      5,
      'completed',
      true,
      {},
      [],
    )
    const anything = fc.record({
      id: fc.constantFrom('A', '', null, {}),
      title: fc.constant('Tự kiểm tra'),
      dueOn: values,
      startedOn: values,
      completedOn: values,
      cancelledOn: values,
      status: values,
      weight: values,
      recurring: values,
      postponements: fc.oneof(values, fc.array(values, { maxLength: 2 })),
    })
    fc.assert(
      fc.property(anything, (task) => {
        const { total } = count(task)
        expect(total.planned + total.cancelled).toBe(taskSchema.safeParse(task).success ? 1 : 0)
      }),
    )
  })
})

describe('FC7: a task that is due on a day off', () => {
  // A Sunday, an exchanged Monday, the last day of Tết.
  const days = [
    ['2024-03-10', '2024-03-11', '2024-03-12'],
    ['2024-04-29', '2024-05-02', '2024-05-03'],
    ['2024-02-14', '2024-02-15', '2024-02-16'],
  ] as const
  const doubts = (issues: TaskTallies['issues']) =>
    issues.flatMap((issue) => ('reason' in issue ? issue.reason : []))

  it.each(days)('%s: its class is that of the choice until %s, and named', (dueOn, next, after) => {
    const count = (change: Partial<Task>, on: string, dueOnDayOff?: 'as-recorded' | 'next-working-day') =>
      tallyTasks([{ ...base, dueOn, ...change }], { asOf: on, ...(dueOnDayOff && { dueOnDayOff }) })
    for (const [completedOn, late, moved] of [
      [dueOn, 0, 0],
      [next, 1, 0],
      [after, 1, 1],
    ] as const) {
      const recorded = count({ completedOn }, after)
      const other = count({ completedOn }, after, 'next-working-day')
      expect([recorded.total.completed.late, other.total.completed.late]).toEqual([late, moved])
      for (const { issues } of [recorded, other])
        expect(doubts(issues)).toEqual(late === moved ? [] : ['due-on-day-off'])
    }
    const open = { startedOn: '2024-01-05' }
    expect(count(open, next).total.inProgress.overdue).toBe(1)
    expect(count(open, next, 'next-working-day').total.inProgress.overdue).toBe(0)
    expect(count(open, after, 'next-working-day').total.inProgress.overdue).toBe(1)
    expect(count({}, next, 'next-working-day').total.notStarted.overdue).toBe(0)
    expect(doubts(count({}, next).issues)).toEqual(['due-on-day-off'])
  })

  it('goes for a day granted later, and never for a task of the whole year', () => {
    const granted = { dueOn: '2024-01-31', postponements: [{ decidedOn: '2024-01-30', dueOn: '2024-03-10' }] }
    const { total, issues } = tallyTasks(
      [
        { ...base, ...granted, id: 'A', completedOn: '2024-03-11' },
        { ...base, dueOn: '2024-03-10', id: 'B', recurring: true },
      ],
      { asOf, dueOnDayOff: 'next-working-day' },
    )
    expect(total.completed).toMatchObject({ onTime: 1, late: 0 })
    expect(issues.map(({ path }) => path)).toEqual([[0, 'dueOn']])
  })
})

describe('FC14: tallyTasks with options that are none', () => {
  it.each([
    ['an unknown grouping', { asOf, by: 'linh_vuc' }],
    ['an unknown grouping in a list', { asOf, by: ['area', 'toString'] }],
    ['soonDays as a text', { asOf, soonDays: '7' }],
    ['soonDays below zero', { asOf, soonDays: -1 }],
  ])('refuses %s', (_, options) => {
    expect(() => tallyTasks([], options as never)).toThrow(TypeError)
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
