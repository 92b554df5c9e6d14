import type { IsoDate } from '../../calendar/day.js'
import type { Rate } from '../../check/indicator.js'
import { locateExact, locateFigure, type Place, readersWithout } from '../../check/model.js'
import {
  agreesAsReported,
  figureRateVerdict,
  hangsOnContradiction,
  rateMessage,
  unjudgedRate,
} from '../../check/rates.js'
import { notEvaluated, passed, type Rule } from '../../check/rule.js'
import { wouldHoldIn } from '../../check/would-hold.js'
import type { RateBase } from '../../quantity/diagnose-rate.js'
import type { Figure, LocatedFigure } from '../../quantity/figure.js'
import type { PlanProgress } from '../plan-progress.js'
import { type PlanFigure, planModel } from '../plan-progress.js'
import { statesOf, tallyOf } from '../tally-tasks.js'
import type { Task } from '../task.js'
import { ownTasks, type PlanOnDay } from './plan-counted.js'

/**
 * The published completion rate is completed among planned. Counts that the plan does not state are those of its own
 * tasks, whose list may be shorter than the plan: a rate that they contradict is very likely wrong. Rates of another base
 * are told apart, not errors: by the weights of the tasks, or without those that go on throughout the year.
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
  check: ({ plan, on }, { otherwise }) => {
    const { completionRate } = plan
    if (completionRate == null) return notEvaluated(['plan', 'completionRate'])
    const place: Place<PlanProgress> = { figures: plan, at: ['plan'] }
    const tasks = ownTasks(plan.tasks ?? [])
    const isDated = on !== undefined || tasks.every(({ weight }) => weight == null)
    const { base, label } = planModel.rates.completionRate as Rate<PlanProgress, PlanFigure>
    // Most rates agree with the counts beside them, whatever the tasks say.
    if (isDated && base && agreesAsReported(planModel, place, completionRate, base)) return passed
    const stated = basesOfCounts(place)
    const counted = on === undefined ? {} : basesOfTasks(tasks, on)
    const completed = stated.completed ?? counted.completed
    const planned = stated.planned ?? counted.planned
    if (completed === undefined || planned === undefined) {
      if (tasks.length > 0 && on === undefined) return notEvaluated(['on'])
      const missing: readonly PlanFigure[] = [
        ...(completed === undefined ? (['completed'] as const) : []),
        ...(planned === undefined ? (['planned'] as const) : []),
      ]
      return unjudgedRate(planModel, 'completionRate', place, missing)
    }
    if (!isDated) return notEvaluated(['on'])
    const verdict = figureRateVerdict(
      {
        published: { path: ['plan', 'completionRate'], rate: completionRate },
        base: {
          name: { vi: 'số nhiệm vụ đề ra', en: 'the tasks planned' },
          numerator: completed,
          denominator: planned,
        },
        otherBases: [...(counted.others ?? []), ...stated.others],
        wouldHold: wouldHoldIn(planModel, place),
      },
      label,
      true,
    )
    const hanging = hangsOnContradiction(
      planModel,
      'completionRate',
      place,
      {
        locate: (key) => locateFigure(planModel, place, key),
        readersWithout: readersWithout(planModel, place, otherwise),
      },
      verdict,
    )
    if (hanging !== undefined) return hanging
    const isStated = stated.completed !== undefined && stated.planned !== undefined
    return verdict.outcome === 'failed' && verdict.severity === 'error' && !isStated
      ? { ...verdict, severity: 'warning' }
      : verdict
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
      {
        subject: {
          plan: { planned: 63, completed: 18, inProgress: 3, completionRate: '85.71' },
          on: undefined,
        },
        finds: { severity: 'warning', expected: '28.571' },
      },
      {
        subject: {
          plan: { planned: 63, completed: 18, recurring: 42, completionRate: '85.71' },
          on: undefined,
        },
        finds: { severity: 'warning', expected: '28.571' },
      },
    ],
  },
}

interface Bases {
  readonly completed?: LocatedFigure<Figure> | undefined
  readonly planned?: LocatedFigure<Figure> | undefined
  readonly others: readonly RateBase[]
}

/** What the plan states; the rest of those planned may go on throughout the year, and be counted in no class. */
function basesOfCounts(place: Place<PlanProgress>): Bases {
  const stated = {
    completed: locateFigure(planModel, place, 'completed'),
    planned: locateFigure(planModel, place, 'planned'),
  }
  const [completed, planned, recurring, ...open] = (
    ['completed', 'planned', 'recurring', 'inProgress', 'notStarted'] as const
  ).map((figure) => locateExact(planModel, place, figure))
  const started = open.flatMap((each) => each ?? [])
  if (completed === undefined || planned === undefined) return { ...stated, others: [] }
  const baseOf = (vi: string, en: string, value: number): readonly RateBase[] =>
    value < 0 || value >= planned.value
      ? []
      : [{ name: { vi, en }, numerator: completed, denominator: { ...planned, value } }]
  const ofClasses = started.reduce((sum, each) => sum + each.value, completed.value)
  const others = [
    ...(recurring === undefined
      ? []
      : baseOf(
          'số nhiệm vụ không kể nhiệm vụ thường xuyên',
          'the tasks without the recurring ones',
          planned.value - recurring.value,
        )),
    ...(started.length === 0
      ? []
      : baseOf(
          'số nhiệm vụ đã nêu tình trạng, không kể nhiệm vụ thường xuyên',
          'the tasks whose state is given, without the recurring ones',
          ofClasses,
        )),
  ]
  return { ...stated, others }
}

/** What the tasks determine: all of them, those that do not recur, and their weights (tính theo trọng số). */
function basesOfTasks(tasks: readonly Task[], on: IsoDate): Partial<Bases> {
  if (tasks.length === 0) return {}
  const at = (value: number): LocatedFigure => ({ path: ['plan', 'tasks'], value })
  const states = statesOf(tasks, on)?.['as-recorded']
  if (states === undefined) return {}
  const total = tallyOf(states)
  const others: RateBase[] = []
  if (tasks.some(({ weight }) => weight != null))
    others.push({
      name: { vi: 'trọng số của nhiệm vụ', en: 'the weights of the tasks' },
      numerator: at(total.weight.completed),
      denominator: at(total.weight.planned),
    })
  const ending = states.filter(({ task }) => task.recurring !== true)
  if (ending.length < states.length) {
    const { planned, completed } = tallyOf(ending)
    others.push({
      name: { vi: 'số nhiệm vụ không kể nhiệm vụ thường xuyên', en: 'the tasks without the recurring ones' },
      numerator: at(completed.total),
      denominator: at(planned),
    })
  }
  return { completed: at(total.completed.total), planned: at(total.planned), others }
}
