import { type FigureModel, figureModel } from '../check/figure-model.js'
import type { PlanProgress } from './plan-progress.js'

/** The counts of a plan's progress. */
export type PlanFigure = 'planned' | 'completed' | 'inProgress' | 'notStarted' | 'overdue'

/**
 * The counts of a plan's progress and their sum: planned = completed + in progress + not started.
 */
export const planModel: FigureModel<PlanProgress, PlanFigure> = /* @__PURE__ */ figureModel<
  PlanProgress,
  PlanFigure
>({
  figures: {
    planned: {
      label: { vi: 'Số nhiệm vụ đề ra trong kế hoạch', en: 'Tasks planned' },
      read: (plan) => plan.planned,
    },
    completed: {
      label: { vi: 'Số nhiệm vụ đã hoàn thành', en: 'Tasks completed' },
      read: (plan) => plan.completed,
    },
    inProgress: {
      label: { vi: 'Số nhiệm vụ đang thực hiện', en: 'Tasks in progress' },
      read: (plan) => plan.inProgress,
    },
    notStarted: {
      label: { vi: 'Số nhiệm vụ chưa thực hiện', en: 'Tasks not started' },
      read: (plan) => plan.notStarted,
    },
    overdue: {
      label: { vi: 'Số nhiệm vụ quá hạn', en: 'Tasks overdue' },
      read: (plan) => plan.overdue,
    },
  },
  relations: [{ id: 'planned', whole: 'planned', parts: ['completed', 'inProgress', 'notStarted'] }],
})
