import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type AssignedTasks, assignedModel } from '../assigned-tasks.js'
import { type PlanProgress, planModel } from '../plan-progress.js'

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

/** Planned = completed + in progress + not started; so completed is never above planned. */
export const planPlanned: Rule<PlanProgress> = sumRule(planModel, {
  id: 'plan/planned',
  sum: 'planned',
  title: {
    vi: 'Nhiệm vụ theo kế hoạch = hoàn thành + đang thực hiện + chưa thực hiện',
    en: 'Planned = completed + in progress + not started',
  },
  basis: ['arithmetic'],
  samples: {
    passing: [{ planned: 25, completed: 18, inProgress: 5, notStarted: 2 }],
    failing: [
      {
        subject: { planned: 11, completed: 12 },
        finds: { path: ['planned'], actual: 11, expected: { atLeast: 12 }, difference: -1 },
      },
      {
        subject: { planned: 25, completed: 18, inProgress: 5, notStarted: 12 },
        finds: { path: ['planned'], expected: 35, difference: -10 },
      },
    ],
  },
})
