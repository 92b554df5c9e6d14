import type { IsoDate } from '../../calendar/iso-date.js'
import { locateFigure } from '../../check/figure-model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { type PlanFigure, planModel } from '../plan-model.js'
import type { PlanProgress } from '../plan-progress.js'
import { planProgressOf } from '../plan-progress-of.js'
import { tallyTasks } from '../tally-tasks.js'

/** A plan, and the day whose end its figures describe. */
export interface PlanOnDay {
  readonly plan: PlanProgress
  readonly on: IsoDate | undefined
}

const figures: readonly PlanFigure[] = ['planned', 'completed', 'inProgress', 'notStarted', 'overdue']

/** The counts of a plan are those of its own tasks on the day of the report: what is overdue is not reported in time. */
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
    const counted = planProgressOf(tallyTasks(plan.tasks, { asOf: on }).total)
    return figures.flatMap((figure) => {
      const reported = locateFigure(planModel, plan, figure)
      const expected = counted[figure]
      if (reported === undefined || expected == null) return []
      if (reported.value === expected) return passed
      return failed({
        path: ['plan', ...reported.path],
        label: reported.label,
        actual: reported.value,
        expected,
        difference: reported.value - expected,
        operands: [{ path: ['plan', 'tasks'], value: plan.tasks?.length ?? 0 }],
        data: { on },
      })
    })
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
