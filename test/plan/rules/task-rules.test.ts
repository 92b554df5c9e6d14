import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFindingBy } from '../../../src/check/describe-finding.js'
import { rulesById, scope } from '../../../src/check/ruleset.js'
import { runRules } from '../../../src/check/run-rules.js'
import { taskRules } from '../../../src/plan/rules/index.js'
import { taskClear } from '../../../src/plan/rules/task-clear.js'
import { taskCompleted } from '../../../src/plan/rules/task-completed.js'
import { taskDates } from '../../../src/plan/rules/task-dates.js'
import { taskRecurring } from '../../../src/plan/rules/task-recurring.js'
import type { Task } from '../../../src/plan/task.js'
import { dueDayOn } from '../../../src/plan/task-state.js'
import { day, tasks } from '../arbitraries.js'

const base: Task = { id: 'NV1', title: 'Tự kiểm tra' }
const ruleset = { scopes: [scope((task: Task) => [{ path: [], subject: task }], taskRules)] }

function messages(task: Task, rule: string, language: 'vi' | 'en'): readonly string[] {
  return runRules(ruleset, task)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => describeFindingBy(finding, rulesById(ruleset), language))
}

describe('task/dates', () => {
  const due = '2024-06-30'

  it('takes postponements in the order in which they were granted', () => {
    const postponements = [
      { decidedOn: '2024-08-20', dueOn: '2024-10-31' },
      { decidedOn: '2024-06-20', dueOn: '2024-08-31' },
    ]
    expect(taskDates.check({ ...base, dueOn: due, postponements }, {})).toEqual([
      { outcome: 'passed' },
      { outcome: 'passed' },
    ])
  })

  it('names the place of a postponement in the list as written', () => {
    const postponements = [
      { decidedOn: '2024-08-20', dueOn: '2024-08-15' },
      { decidedOn: '2024-06-20', dueOn: '2024-08-31' },
    ]
    expect(taskDates.check({ ...base, dueOn: due, postponements }, {})).toMatchObject([
      { outcome: 'passed' },
      { path: ['postponements', 0, 'dueOn'], expected: '2024-08-31' },
    ])
  })

  it('holds the start against the due day that stood then', () => {
    const task = { ...base, dueOn: due, startedOn: '2024-07-05' }
    const granted = (decidedOn: string) => [{ decidedOn, dueOn: '2024-07-31' }]
    expect(taskDates.check({ ...task, postponements: granted('2024-07-01') }, {})).toEqual([
      { outcome: 'passed' },
      { outcome: 'passed' },
    ])
    expect(taskDates.check({ ...task, postponements: granted('2024-07-10') }, {})).toMatchObject([
      { path: ['startedOn'], actual: '2024-07-05', expected: due },
      { outcome: 'passed' },
    ])
  })

  const passed = { outcome: 'passed' }
  const startedLate = (actual: string, expected: string) => ({
    outcome: 'failed',
    path: ['startedOn'],
    actual,
    expected,
    operands: [],
    data: {
      task: 'Tự kiểm tra',
      what: expect.objectContaining({ en: 'the start on' }),
      order: expect.objectContaining({ en: 'after the due day' }),
    },
  })
  const notLater = (index: number, actual: string, expected: string) => ({
    outcome: 'failed',
    path: ['postponements', index, 'dueOn'],
    actual,
    expected,
    operands: [],
    data: {
      task: 'Tự kiểm tra',
      what: expect.objectContaining({ en: 'the new due day' }),
      order: expect.objectContaining({ en: 'not after the due day before,' }),
    },
  })

  it.each<[string, Partial<Task>, readonly object[]]>([
    ['begun before its due day', { dueOn: due, startedOn: '2024-06-29' }, [passed]],
    ['begun on its due day', { dueOn: due, startedOn: due }, [passed]],
    ['begun the day after', { dueOn: due, startedOn: '2024-07-01' }, [startedLate('2024-07-01', due)]],
    [
      'given a later due day, nobody says when it began',
      { dueOn: due, postponements: [{ decidedOn: '2024-06-20', dueOn: '2024-07-01' }] },
      [passed],
    ],
    [
      'given the due day that it had',
      { dueOn: due, postponements: [{ decidedOn: '2024-06-20', dueOn: due }] },
      [notLater(0, due, due)],
    ],
    [
      'given three due days, the second of which is a step back',
      {
        dueOn: due,
        postponements: [
          { decidedOn: '2024-06-20', dueOn: '2024-08-31' },
          { decidedOn: '2024-07-20', dueOn: '2024-07-31' },
          { decidedOn: '2024-07-30', dueOn: '2024-09-30' },
        ],
      },
      [passed, notLater(1, '2024-07-31', '2024-08-31'), passed],
    ],
    [
      'given two due days and none at first: only the second is later than one before',
      {
        postponements: [
          { decidedOn: '2024-06-20', dueOn: '2024-08-31' },
          { decidedOn: '2024-07-20', dueOn: '2024-08-31' },
        ],
      },
      [notLater(1, '2024-08-31', '2024-08-31')],
    ],
    [
      'begun late and postponed backwards',
      {
        dueOn: due,
        startedOn: '2024-07-05',
        postponements: [{ decidedOn: '2024-07-20', dueOn: '2024-06-15' }],
      },
      [startedLate('2024-07-05', due), notLater(0, '2024-06-15', due)],
    ],
  ])('judges a task that was %s', (_, change, verdicts) => {
    expect(taskDates.check({ ...base, ...change }, {})).toEqual(verdicts)
  })

  it.each<[string, Partial<Task>, string]>([
    ['any day', {}, 'dueOn'],
    ['a due day', { startedOn: '2024-07-05' }, 'dueOn'],
    ['a due day that is not null', { startedOn: '2024-07-05', dueOn: null, postponements: null }, 'dueOn'],
    [
      'a due day before the one granted',
      { postponements: [{ decidedOn: '2024-06-20', dueOn: due }] },
      'dueOn',
    ],
    [
      'a due day that stood at the start',
      { startedOn: '2024-06-05', postponements: [{ decidedOn: '2024-06-20', dueOn: due }] },
      'dueOn',
    ],
    ['a start', { dueOn: due }, 'startedOn'],
    ['a start, postponed by nothing', { dueOn: due, postponements: [] }, 'startedOn'],
  ])('is not evaluated without %s', (_, change, missing) => {
    expect(taskDates.check({ ...base, ...change }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [[missing]],
    })
  })

  it('passes only tasks whose due day never comes back', () => {
    fc.assert(
      fc.property(tasks, day, day, (list, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        for (const task of list) {
          const verdicts = [taskDates.check({ ...task, startedOn: null }, {})].flat()
          const [before, after] = [dueDayOn(task, earlier), dueDayOn(task, later)]
          if (before !== undefined && verdicts.every(({ outcome }) => outcome !== 'failed'))
            expect((after ?? '') >= before).toBe(true)
        }
      }),
    )
  })

  it('says which days', () => {
    expect(messages({ ...base, dueOn: due, startedOn: '2024-07-05' }, 'task/dates', 'vi')).toEqual([
      'Nhiệm vụ “Tự kiểm tra”: ngày bắt đầu 05/7/2024 sau thời hạn 30/6/2024.',
    ])
    const postponements = [{ decidedOn: '2024-06-20', dueOn: '2024-06-15' }]
    expect(messages({ ...base, dueOn: due, postponements }, 'task/dates', 'vi')).toEqual([
      'Nhiệm vụ “Tự kiểm tra”: thời hạn mới 15/6/2024 không sau thời hạn trước đó 30/6/2024.',
    ])
  })
})

describe('task/completed', () => {
  const completedOn = '2024-06-20'
  const evidence = [{ number: '06/BC-UBND' }]
  const passed = { outcome: 'passed' }
  const lacks = (path: string, severity: string, en: string, vi: string) => ({
    outcome: 'failed',
    path: [path],
    severity,
    actual: null,
    operands: [],
    data: { task: 'Tự kiểm tra', what: { vi, en } },
  })
  const noDate = lacks('completedOn', 'warning', 'date', 'ngày hoàn thành')
  const noEvidence = lacks('evidence', 'info', 'evidence', 'văn bản chứng minh')

  it.each<[string, Partial<Task>, readonly object[]]>([
    ['a date and evidence', { completedOn, evidence }, [passed, passed]],
    ['a date, evidence and its status', { status: 'completed', completedOn, evidence }, [passed, passed]],
    ['a date alone', { completedOn }, [passed, noEvidence]],
    ['a date and an empty list of evidence', { completedOn, evidence: [] }, [passed, noEvidence]],
    ['evidence alone', { status: 'completed', evidence }, [noDate, passed]],
    ['its status alone', { status: 'completed', completedOn: null, evidence: null }, [noDate, noEvidence]],
  ])('judges a completed task with %s', (_, change, verdicts) => {
    expect(taskCompleted.check({ ...base, ...change }, {})).toEqual(verdicts)
  })

  it.each<[string, Partial<Task>]>([
    ['says nothing of it', {}],
    ['is in progress', { status: 'in-progress' }],
    ['is cancelled', { status: 'cancelled' }],
    ['names evidence only', { evidence }],
  ])('is not evaluated where the task %s', (_, change) => {
    expect(taskCompleted.check({ ...base, ...change }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['completedOn']],
    })
  })
})

describe('task/clear', () => {
  it('says in plain English what is missing', () => {
    expect(messages(base, 'task/clear', 'en')).toEqual([
      'The task “Tự kiểm tra” lacks a clear person: it names no assignee.',
      'The task “Tự kiểm tra” lacks a clear result: it names no deliverable.',
      'The task “Tự kiểm tra” lacks a clear responsibility: it names no lead.',
    ])
  })

  it('gives each lack its own path, so that a waiver meets one', () => {
    expect(taskClear.check(base, {})).toMatchObject([
      { path: ['assignee'] },
      { path: ['deliverable'] },
      { path: ['lead'] },
    ])
  })
})

it('task/recurring has nothing to say of an ordinary task', () => {
  expect(taskRecurring.check(base, {})).toEqual([])
})

describe('FC13: a recurring task that is completed', () => {
  const recurring: Task = { ...base, recurring: true, evidence: [{ number: '06/BC-UBND' }] }
  const found = (task: Task) =>
    runRules(ruleset, task).findings.flatMap(({ rule, severity }) =>
      ['task/recurring', 'task/completed'].includes(rule) ? [[rule, severity]] : [],
    )

  it.each<[string, Partial<Task>]>([
    ['without a date', { status: 'completed' }],
    ['on the last day of the year', { completedOn: '2024-12-31' }],
    ['by the closing day of the annual report', { status: 'completed', completedOn: '2024-12-14' }],
    ['early in the last quarter', { completedOn: '2024-10-01' }],
    ['not at all', { status: 'not-started' }],
  ])('is as stated: %s', (_, change) => {
    expect(found({ ...recurring, ...change })).toEqual([])
  })

  it('is worth a word before the last quarter', () => {
    expect(found({ ...recurring, completedOn: '2024-09-30' })).toEqual([['task/recurring', 'warning']])
  })

  it('needs evidence like every other', () => {
    expect(found({ ...recurring, evidence: null, status: 'completed' })).toEqual([['task/completed', 'info']])
  })
})
