import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type AssignedTasks, assignedModel } from '../assigned-tasks.js'

/** Assigned tasks completed = on time + late. */
export const assignedCompleted: Rule<AssignedTasks> = sumRule(assignedModel, {
  id: 'plan/assigned-completed',
  sum: 'assigned-completed',
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
})
