import { describe, expect, it } from 'vitest'
import { tasksSchema } from '../../src/plan/tasks.js'
import { issuesOf } from '../quantity/issues-of.js'

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
