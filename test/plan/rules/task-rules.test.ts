import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../src/check/describe-finding.js'
import { rulesById, scope } from '../../../src/check/ruleset.js'
import { runRules } from '../../../src/check/run-rules.js'
import { taskRules } from '../../../src/plan/rules/index.js'
import { taskClear } from '../../../src/plan/rules/task-clear.js'
import { taskDates } from '../../../src/plan/rules/task-dates.js'
import { taskRecurring } from '../../../src/plan/rules/task-recurring.js'
import type { Task } from '../../../src/plan/task.js'

const base: Task = { id: 'NV1', title: 'Tự kiểm tra' }
const ruleset = { scopes: [scope((task: Task) => [{ path: [], subject: task }], taskRules)] }

function messages(task: Task, rule: string, language: 'vi' | 'en'): readonly string[] {
  return runRules(ruleset, task)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => describeFinding(finding, rulesById(ruleset), language))
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
