import type { IsoDate } from '../../calendar/iso-date.js'
import { locateFigure } from '../../check/figure-model.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { LocatedFigure } from '../../quantity/located-figure.js'
import { isStartUnknown } from '../is-start-unknown.js'
import { ownTasks } from '../own-tasks.js'
import { type PlanFigure, planModel } from '../plan-model.js'
import type { PlanProgress } from '../plan-progress.js'
import { planProgressOf } from '../plan-progress-of.js'
import { tallyTasks } from '../tally-tasks.js'

/** A plan, and the day whose end its figures describe. */
export interface PlanOnDay {
  readonly plan: PlanProgress
  /** The day of the report; without it nothing can be counted. */
  readonly on: IsoDate | undefined
}

const openLabel: Text = {
  vi: 'Số nhiệm vụ đang thực hiện và chưa thực hiện',
  en: 'Tasks in progress and not started',
}

/** What can be told of tasks of which nobody says whether they have begun. */
const certain: readonly PlanFigure[] = ['planned', 'completed', 'overdue']

/**
 * The counts of a plan are those of its own tasks on the day of the report: what is overdue is not reported in time.
 * Tasks that a superior assigned are not its own. Where nobody says whether a task has begun, those in progress and not
 * started are held together.
 */
export const planCounted: Rule<PlanOnDay> = {
  id: 'plan/counted',
  severity: 'warning',
  title: {
    vi: 'Số liệu kế hoạch khớp với danh mục nhiệm vụ',
    en: 'The counts of a plan are those of its tasks',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng danh mục nhiệm vụ tính đến {on:date} có {expected} (lệch {difference}).',
    en: '{figure}: stated as {actual}, but the tasks as of {on:date} are {expected} (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ plan, on }) => {
    if (plan.tasks == null) return notEvaluated(['plan', 'tasks'])
    if (on === undefined) return notEvaluated(['on'])
    const tasks = ownTasks(plan.tasks)
    if (tasks.length === 0 && plan.tasks.length > 0) return notEvaluated(['plan', 'tasks'])
    const counted = planProgressOf(tallyTasks(tasks, { asOf: on }).total)
    const told = !tasks.some((task) => isStartUnknown(task, on))
    const held = (['planned', 'completed', 'inProgress', 'notStarted', 'overdue'] as const).flatMap(
      (figure) => {
        const reported = locateFigure(planModel, plan, figure)
        const expected = counted[figure]
        if (reported === undefined || expected == null || !(told || certain.includes(figure))) return []
        return compare(reported, expected)
      },
    )
    return told ? held : [...held, ...openTogether()]

    function openTogether(): readonly Verdict[] {
      const [inProgress, notStarted] = [plan.inProgress, plan.notStarted]
      if (inProgress == null && notStarted == null) return []
      if (inProgress == null || notStarted == null)
        return [notEvaluated(['plan', inProgress == null ? 'inProgress' : 'notStarted'])]
      const open = { path: ['inProgress'], label: openLabel, value: inProgress + notStarted }
      return [compare(open, (counted.inProgress ?? 0) + (counted.notStarted ?? 0))]
    }

    function compare({ path, label, value }: LocatedFigure, expected: number): Verdict {
      if (value === expected) return passed
      return failed({
        path: ['plan', ...path],
        ...(label !== undefined && { label }),
        actual: value,
        expected,
        difference: value - expected,
        operands: [{ path: ['plan', 'tasks'], value: tasks.length }],
        data: { on: on ?? null },
      })
    }
  },
  samples: {
    passing: [
      {
        plan: {
          planned: 1,
          completed: 1,
          tasks: [{ id: 'NV1', title: 'Ban hành kế hoạch', dueOn: '2024-01-31', completedOn: '2024-01-15' }],
        },
        on: '2024-03-14',
      },
    ],
    failing: [
      {
        subject: {
          plan: {
            planned: 1,
            overdue: 0,
            tasks: [{ id: 'NV1', title: 'Tự kiểm tra', startedOn: '2024-01-05', dueOn: '2024-01-31' }],
          },
          on: '2024-03-14',
        },
        finds: { path: ['plan', 'overdue'], actual: 0, expected: 1, difference: -1 },
      },
      {
        subject: { plan: { planned: 3, tasks: [{ id: 'NV1', title: 'Tự kiểm tra' }] }, on: '2024-03-14' },
        finds: { path: ['plan', 'planned'], expected: 1, difference: 2 },
      },
    ],
  },
}
