import type { IsoDate } from '../../calendar/day.js'
import { locateFigure, sumsWouldHold } from '../../check/figure-model.js'
import { rateMessage, rateVerdict } from '../../check/rate-verdict.js'
import { notEvaluated, type Rule } from '../../check/rule.js'
import type { RateBase } from '../../quantity/diagnose-rate.js'
import type { LocatedFigure } from '../../quantity/figure.js'
import { ownTasks } from '../own-tasks.js'
import { type PlanFigure, planModel } from '../plan-model.js'
import type { PlanProgress } from '../plan-progress.js'
import { tallyTasks } from '../tally-tasks.js'
import type { Task } from '../task.js'
import type { PlanOnDay } from './plan-counted.js'

const label = { vi: 'Tỷ lệ hoàn thành kế hoạch', en: 'Completion rate of the plan' }

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
    const [completed, planned] = [locate(plan, 'completed'), locate(plan, 'planned')]
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
        wouldHold: (path, value) => sumsWouldHold(planModel, plan, path.slice(1), value),
      },
      label,
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

function locate(plan: PlanProgress, figure: PlanFigure): LocatedFigure | undefined {
  const located = locateFigure(planModel, plan, figure)
  return located && { ...located, path: ['plan', ...located.path] }
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
