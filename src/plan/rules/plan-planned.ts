import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import { type PlanProgress, planModel } from '../plan-progress.js'

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
