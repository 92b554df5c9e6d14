import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sum-rule.js'
import type { AssignedTasks } from '../assigned-tasks.js'
import { assignedModel } from '../plan-model.js'

/** The rules that the counts of assigned tasks satisfy their sums. */
export const assignedSums: readonly Rule<AssignedTasks>[] = [
  sumRule(assignedModel, {
    id: 'plan/assigned-completed',
    relation: 'completed-total',
    title: {
      vi: 'Nhiệm vụ được giao đã hoàn thành = đúng hạn + quá hạn',
      en: 'Assigned tasks completed = on time + late',
    },
    basis: ['arithmetic'],
    samples: {
      passing: [{ completed: { total: 9, onTime: 8, late: 1 } }],
      failing: [
        {
          subject: { completed: { total: 9, onTime: 9, late: 1 } },
          finds: { path: ['completed', 'total'], expected: 10, difference: -1 },
        },
        { subject: { completed: { total: 5, onTime: 8 } }, finds: { expected: { atLeast: 8 } } },
      ],
    },
  }),
  sumRule(assignedModel, {
    id: 'plan/assigned-in-progress',
    relation: 'in-progress-total',
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
  }),
  sumRule(assignedModel, {
    id: 'plan/assigned-total',
    relation: 'total',
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
  }),
]
