import { locateFigure, sumsWouldHold } from '../../check/figure-model.js'
import { rateMessage, rateVerdict } from '../../check/rate-verdict.js'
import { notEvaluated, type Rule } from '../../check/rule.js'
import { planModel } from '../plan-model.js'
import type { PlanProgress } from '../plan-progress.js'

const label = { vi: 'Tỷ lệ hoàn thành kế hoạch', en: 'Completion rate of the plan' }

/** The published completion rate is completed among planned. */
export const planCompletionRate: Rule<PlanProgress> = {
  id: 'plan/completion-rate',
  severity: 'error',
  title: {
    vi: 'Tỷ lệ hoàn thành kế hoạch khớp với số nhiệm vụ',
    en: 'The completion rate agrees with the tasks',
  },
  message: rateMessage,
  basis: ['arithmetic'],
  check: (plan) => {
    const { completionRate } = plan
    if (completionRate == null) return notEvaluated(['completionRate'])
    const [completed, planned] = [
      locateFigure(planModel, plan, 'completed'),
      locateFigure(planModel, plan, 'planned'),
    ]
    if (completed === undefined || planned === undefined) {
      return notEvaluated(
        ...(completed === undefined ? [['completed']] : []),
        ...(planned === undefined ? [['planned']] : []),
      )
    }
    return rateVerdict(
      {
        published: { path: ['completionRate'], percentage: completionRate },
        base: {
          name: { vi: 'số nhiệm vụ đề ra', en: 'the tasks planned' },
          numerator: completed,
          denominator: planned,
        },
        wouldHold: (path, value) => sumsWouldHold(planModel, plan, path, value),
      },
      label,
    )
  },
  samples: {
    passing: [{ planned: 10, completed: 3, completionRate: '30' }],
    failing: [
      {
        subject: { planned: 11, completed: 3, completionRate: '27.2' },
        finds: {
          path: ['completionRate'],
          severity: 'warning',
          expected: '27.27',
          cause: { kind: 'truncated', rounded: '27.3' },
        },
      },
      {
        subject: { planned: 25, completed: 18, completionRate: '80' },
        finds: { severity: 'error', expected: '72.00', difference: '8.00' },
      },
    ],
  },
}
