import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type AssignedTasks, assignedModel } from '../assigned-tasks.js'

/** Assigned tasks = completed + in progress. */
export const assignedTotal: Rule<AssignedTasks> = sumRule(assignedModel, {
  id: 'plan/assigned-total',
  sum: 'assigned-total',
  title: {
    vi: 'Nhiệm vụ được giao = đã hoàn thành + đang thực hiện',
    en: 'Assigned tasks = completed + in progress',
  },
  basis: ['arithmetic'],
  samples: {
    passing: [{ total: 15, completed: { onTime: 8, late: 1 }, inProgress: { total: 6 } }],
    failing: [
      {
        subject: { total: 14, completed: { total: 9 }, inProgress: { total: 6 } },
        finds: { path: ['total'], expected: 15, difference: -1 },
      },
      { subject: { total: 8, completed: { total: 9 } }, finds: { expected: { atLeast: 9 } } },
    ],
  },
})
