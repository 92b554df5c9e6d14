import { locateExact } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { LocatedFigure } from '../../quantity/figure.js'
import { type PlanFigure, type PlanProgress, planModel } from '../plan-progress.js'

/** What is not completed, by its parts, or by the whole and what is completed of it. */
const openKeys = ['inProgress', 'notStarted'] as const
const wholeKeys = ['planned', 'completed'] as const

const asClass: Text = {
  vi: ' Chỉ đúng nếu nhiệm vụ quá hạn là một loại riêng; báo cáo cần nói rõ.',
  en: ' Right only if overdue tasks are a class of their own; the report has to say so.',
}

/** Overdue tasks are among those in progress and not started. */
export const planOverdue: Rule<PlanProgress> = {
  id: 'plan/overdue',
  severity: 'error',
  title: {
    vi: 'Nhiệm vụ quá hạn nằm trong số chưa hoàn thành',
    en: 'Overdue tasks are among those not completed',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng chỉ còn {limit} nhiệm vụ chưa hoàn thành (lệch {difference}).{note}',
    en: '{figure}: stated as {actual}, but only {limit} tasks are not completed (difference {difference}).{note}',
  },
  basis: ['arithmetic'],
  check: (plan) => {
    const overdue = locateExact(planModel, { figures: plan, at: [] }, 'overdue')
    if (overdue === undefined) return notEvaluated(['overdue'])
    const [open, whole] = [located(plan, openKeys), located(plan, wholeKeys)]
    const classes = limitOf(open, (first, second) => first + second)
    const left = limitOf(whole, (first, second) => first - second)
    // More than the plan leaves is the fault of another rule, and leaves open how many are not completed.
    const isContradicted = left !== undefined && left < (classes ?? 0)
    // In some reports they are a class beside the others.
    const isBeside = classes !== undefined && left === classes + overdue.value
    const [operands, limit] = classes === undefined || isBeside ? [whole, left] : [open, classes]
    if (limit === undefined || isContradicted)
      return notEvaluated(...openKeys.filter((key) => plan[key] == null).map((key) => [key]))
    if (overdue.value <= limit) return passed
    const mayBeBeside = classes !== undefined && left !== classes && overdue.value <= (left ?? overdue.value)
    return failed({
      path: overdue.path,
      label: overdue.label,
      ...(mayBeBeside && { severity: 'warning' }),
      actual: overdue.value,
      expected: { atMost: limit },
      difference: overdue.value - limit,
      operands,
      data: { limit, note: mayBeBeside ? asClass : '' },
    })
  },
  samples: {
    passing: [
      { planned: 11, completed: 3, overdue: 8 },
      { planned: 11, completed: 3, inProgress: 0, notStarted: 0, overdue: 8 },
    ],
    failing: [
      {
        subject: { planned: 11, completed: 3, overdue: 9 },
        finds: { path: ['overdue'], expected: { atMost: 8 }, difference: 1 },
      },
      {
        subject: { inProgress: 2, notStarted: 0, overdue: 3 },
        finds: { severity: 'warning', expected: { atMost: 2 } },
      },
    ],
  },
}

function limitOf(
  [first, second]: readonly LocatedFigure[],
  of: (first: number, second: number) => number,
): number | undefined {
  return first && second && of(first.value, second.value)
}

function located(plan: PlanProgress, keys: readonly PlanFigure[]): readonly LocatedFigure[] {
  return keys.flatMap((key) => locateExact(planModel, { figures: plan, at: [] }, key) ?? [])
}
