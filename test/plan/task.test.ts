import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskSchema, tasksSchema } from '../../src/plan/task.js'
import { issuesOf } from '../quantity/issues-of.js'
import { tasks } from './arbitraries.js'

const base = { id: 'NV1', title: 'Rà soát thủ tục hành chính', dueOn: '2024-03-31' }
const [before, start, end] = ['2024-03-04', '2024-03-05', '2024-03-06']

const contradicted = { path: ['status'], code: 'inconsistent', reason: 'status-against-dates' }
const tooEarly = (path: string) => ({ path: [path], code: 'inconsistent', reason: 'ended-before-started' })

describe('taskSchema', () => {
  it.each([
    ['done before it began', { startedOn: start, completedOn: before }, [tooEarly('completedOn')]],
    ['cancelled before it began', { startedOn: start, cancelledOn: before }, [tooEarly('cancelledOn')]],
    [
      'completed and cancelled',
      { completedOn: start, cancelledOn: end },
      [{ path: ['cancelledOn'], code: 'inconsistent', reason: 'two-outcomes' }],
    ],
    ['not started, but with a start', { status: 'not-started', startedOn: start }, [contradicted]],
    ['not started, but completed', { status: 'not-started', completedOn: start }, [contradicted]],
    ['not started, but cancelled', { status: 'not-started', cancelledOn: start }, [contradicted]],
    ['in progress, but completed', { status: 'in-progress', completedOn: start }, [contradicted]],
    ['in progress, but cancelled', { status: 'in-progress', cancelledOn: start }, [contradicted]],
    ['completed, but cancelled', { status: 'completed', cancelledOn: start }, [contradicted]],
    ['cancelled, but completed', { status: 'cancelled', completedOn: start }, [contradicted]],
    [
      'every contradiction at once',
      { status: 'in-progress', startedOn: end, completedOn: start, cancelledOn: before },
      [
        tooEarly('completedOn'),
        tooEarly('cancelledOn'),
        { path: ['cancelledOn'], code: 'inconsistent', reason: 'two-outcomes' },
        contradicted,
      ],
    ],
  ])('refuses a task that is %s', (_, change, issues) => {
    expect(issuesOf(taskSchema, { ...base, ...change })).toEqual(issues)
  })

  it.each([
    ['no title', { title: ' ' }, ['title']],
    ['an unknown area', { area: 'health' }, ['area']],
    ['a fraction as weight', { weight: 0.5 }, ['weight']],
    ['a day that is none', { dueOn: '2024-02-30' }, ['dueOn']],
    [
      'a postponement without its day',
      { postponements: [{ dueOn: end }] },
      ['postponements', 0, 'decidedOn'],
    ],
  ])('refuses %s', (_, change, path) => {
    expect(issuesOf(taskSchema, { ...base, ...change })).toMatchObject([{ path }])
  })

  it.each([
    ['done on the day it began', { startedOn: start, completedOn: start }],
    ['cancelled on the day it began', { startedOn: start, cancelledOn: start }],
    ['completed, nobody says when it began', { completedOn: start }],
    ['cancelled, nobody says when it began', { cancelledOn: start }],
    ['begun and not ended', { startedOn: start }],
    ['completed, with all its dates', { status: 'completed', startedOn: start, completedOn: end }],
    ['cancelled, with all its dates', { status: 'cancelled', startedOn: start, cancelledOn: end }],
    ['in progress, with its start', { status: 'in-progress', startedOn: start }],
    ['in progress by its status alone', { status: 'in-progress' }],
    ['not started by its status alone', { status: 'not-started' }],
    ['completed by its status alone', { status: 'completed' }],
    ['cancelled by its status alone', { status: 'cancelled' }],
    [
      'without any date',
      { dueOn: null, startedOn: null, completedOn: null, cancelledOn: null, status: null },
    ],
  ])('takes a task that is %s as it is', (_, change) => {
    const task = { ...base, ...change }
    expect(taskSchema.parse(task)).toEqual(task)
  })

  it('FC1: takes an instant as its day in Viet Nam, as dossiers do', () => {
    expect(taskSchema.parse({ ...base, completedOn: '2024-03-31T17:00:00Z' }).completedOn).toBe('2024-04-01')
    expect(issuesOf(taskSchema, { ...base, completedOn: '2024-03-31T17:00:00' })).toMatchObject([
      { path: ['completedOn'], code: 'unreadable', notation: { code: 'ambiguous' } },
    ])
  })

  it('takes every task that the laws of plans are tried on', () => {
    fc.assert(fc.property(tasks, (list) => list.every((each) => taskSchema.safeParse(each).success)))
  })
})

const task = (id: string) => ({ id, title: 'Tự kiểm tra' })
const repeated = (index: number) => ({
  path: [index, 'id'],
  code: 'inconsistent',
  reason: 'repeated-task',
})

describe('tasksSchema', () => {
  it.each([
    ['no tasks', []],
    ['one', [task('NV1')]],
    ['several, each id once', [task('NV1'), task('NV2'), task('nv1')]],
  ])('takes a list of %s', (_, list) => {
    expect(tasksSchema.parse(list)).toEqual(list)
  })

  it.each([
    ['a task that is listed twice', ['NV1', 'NV1'], [repeated(1)]],
    ['each repetition, not the first', ['NV1', 'NV2', 'NV1', 'NV3', 'NV2', 'NV1'], [2, 4, 5].map(repeated)],
    ['an id that differs by its blanks only', ['NV1', ' NV1 '], [repeated(1)]],
    ['an id that differs by its Unicode form only', ['NVđầu', 'NVđầu'.normalize('NFD')], [repeated(1)]],
  ])('refuses %s', (_, ids, issues) => {
    expect(issuesOf(tasksSchema, ids.map(task))).toEqual(issues)
  })

  it('takes ten thousand tasks and no more', () => {
    const list = Array.from({ length: 10_001 }, (_, index) => task(`NV${index}`))
    expect(tasksSchema.safeParse(list.slice(1)).success).toBe(true)
    expect(issuesOf(tasksSchema, list)).toEqual([
      { path: [], code: 'too-large', maximum: 10_000, items: true },
    ])
  })
})
