import type { TaskTally } from '../../src/plan/tally-tasks.js'

/** The plan of a commune at the middle of the year: each figure differs from the others. */
export const tallied: TaskTally = {
  planned: 42,
  completed: { total: 18, onTime: 13, late: 5, undated: 0 },
  inProgress: { total: 17, inTime: 8, dueSoon: 3, overdue: 6 },
  notStarted: { total: 7, overdue: 4 },
  cancelled: 2,
  weight: { planned: 100, completed: 45 },
}
