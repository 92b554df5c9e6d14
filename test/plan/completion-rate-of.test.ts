import { expect, it } from 'vitest'
import { completionRateOf } from '../../src/plan/completion-rate-of.js'
import { tallyTasks } from '../../src/plan/tally-tasks.js'
import type { Task } from '../../src/plan/task.js'

const tasks = [10, 20, 30, 40].map(
  (weight, index): Task => ({
    id: `NV${index}`,
    title: 'Nhiệm vụ',
    weight,
    ...(index < 3 && { completedOn: '2024-03-01' }),
  }),
)

it('counts tasks alike, or by their weights', () => {
  const { total } = tallyTasks(tasks, { asOf: '2024-03-14' })
  expect(completionRateOf(total, 0)).toEqual({ percentage: '75' })
  expect(completionRateOf(total, 0, { by: 'count' })).toEqual({ percentage: '75' })
  expect(completionRateOf(total, 0, { by: 'weight' })).toEqual({ percentage: '60' })
})
