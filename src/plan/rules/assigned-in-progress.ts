import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type AssignedTasks, assignedModel } from '../assigned-tasks.js'

/** Assigned tasks in progress = in time + overdue. */
export const assignedInProgress: Rule<AssignedTasks> = sumRule(assignedModel, {
  id: 'plan/assigned-in-progress',
  sum: 'assigned-in-progress',
  title: {
    vi: 'Nhiệm vụ được giao đang thực hiện = còn hạn + quá hạn',
    en: 'Assigned tasks in progress = in time + overdue',
  },
  basis: ['arithmetic'],
  samples: {
    passing: [{ inProgress: { total: 6, inTime: 6, overdue: 0 } }],
    failing: [
      {
        subject: { inProgress: { total: 6, inTime: 6, overdue: 2 } },
        finds: { path: ['inProgress', 'total'], expected: 8, difference: -2 },
      },
      { subject: { inProgress: { total: 1, overdue: 2 } }, finds: { expected: { atLeast: 2 } } },
    ],
  },
})
