import type { IsoDate } from '../../calendar/day.js'
import type { Rate } from '../../check/indicator.js'
import { locateExact, type Place } from '../../check/model.js'
import { rateMessage, rateVerdict } from '../../check/rates.js'
import { notEvaluated, type Rule } from '../../check/rule.js'
import { wouldHoldIn } from '../../check/would-hold.js'
import type { RateBase } from '../../quantity/diagnose-rate.js'
import type { PlanProgress } from '../plan-progress.js'
import { type PlanFigure, planModel } from '../plan-progress.js'
import { tallyTasks } from '../tally-tasks.js'
import type { Task } from '../task.js'
import { ownTasks, type PlanOnDay } from './plan-counted.js'

/**
 * The published completion rate is completed among planned. A rate by the weights of the plan's own tasks is told apart:
 * it is another base, not an error.
 */
export const planCompletionRate: Rule<PlanOnDay> = {
  id: 'plan/completion-rate',
  severity: 'error',
  title: {
    vi: 'Tỷ lệ hoàn thành kế hoạch khớp với số nhiệm vụ',
    en: 'The completion rate agrees with the tasks',
  },
  message: rateMessage,
  basis: ['arithmetic'],
  check: ({ plan, on }) => {
    const { completionRate } = plan
    if (completionRate == null) return notEvaluated(['plan', 'completionRate'])
    const place: Place<PlanProgress> = { figures: plan, at: ['plan'] }
    const [completed, planned] = [
      locateExact(planModel, place, 'completed'),
      locateExact(planModel, place, 'planned'),
    ]
    if (completed === undefined || planned === undefined) {
      return notEvaluated(
        ...(completed === undefined ? [['plan', 'completed']] : []),
        ...(planned === undefined ? [['plan', 'planned']] : []),
      )
    }
    const tasks = ownTasks(plan.tasks ?? [])
    const weighted = tasks.some(({ weight }) => weight != null)
    if (weighted && on === undefined) return notEvaluated(['on'])
    return rateVerdict(
      {
        published: { path: ['plan', 'completionRate'], percentage: completionRate },
        base: {
          name: { vi: 'số nhiệm vụ đề ra', en: 'the tasks planned' },
          numerator: completed,
          denominator: planned,
        },
        otherBases: weighted && on !== undefined ? [weightBase(tasks, on)] : [],
        wouldHold: wouldHoldIn(planModel, place),
      },
      (planModel.rates.completionRate as Rate<PlanProgress, PlanFigure>).label,
    )
  },
  samples: {
    passing: [{ plan: { planned: 10, completed: 3, completionRate: '30' }, on: undefined }],
    failing: [
      {
        subject: { plan: { planned: 11, completed: 3, completionRate: '27.2' }, on: undefined },
        finds: {
          path: ['plan', 'completionRate'],
          severity: 'warning',
          expected: '27.27',
          cause: { kind: 'truncated', rounded: '27.3' },
        },
      },
      {
        subject: { plan: { planned: 25, completed: 18, completionRate: '80' }, on: undefined },
        finds: { severity: 'error', expected: '72.00', difference: '8.00' },
      },
    ],
  },
}

/** The weights of the tasks completed among those planned (tính theo trọng số). */
function weightBase(tasks: readonly Task[], on: IsoDate): RateBase {
  const { weight } = tallyTasks(tasks, { asOf: on }).total
  return {
    name: { vi: 'trọng số của nhiệm vụ', en: 'the weights of the tasks' },
    numerator: { path: ['plan', 'tasks'], value: weight.completed },
    denominator: { path: ['plan', 'tasks'], value: weight.planned },
  }
}
