import { type FigureModel, figureModel } from '../check/figure-model.js'
import type { AssignedTasks } from './assigned-tasks.js'

/** The counts of assigned tasks. */
export type AssignedFigure =
  | 'total'
  | 'completed.total'
  | 'completed.onTime'
  | 'completed.late'
  | 'inProgress.total'
  | 'inProgress.inTime'
  | 'inProgress.overdue'

/**
 * The counts of assigned tasks and their sums.
 */
export const assignedModel: FigureModel<AssignedTasks, AssignedFigure> = /* @__PURE__ */ figureModel<
  AssignedTasks,
  AssignedFigure
>({
  figures: {
    total: {
      label: { vi: 'Tổng số nhiệm vụ được giao', en: 'Tasks assigned' },
      read: (tasks) => tasks.total,
    },
    'completed.total': {
      label: { vi: 'Số nhiệm vụ được giao đã hoàn thành', en: 'Assigned tasks completed' },
      read: (tasks) => tasks.completed?.total,
    },
    'completed.onTime': {
      label: { vi: 'Số nhiệm vụ được giao hoàn thành đúng hạn', en: 'Assigned tasks completed on time' },
      read: (tasks) => tasks.completed?.onTime,
    },
    'completed.late': {
      label: { vi: 'Số nhiệm vụ được giao hoàn thành quá hạn', en: 'Assigned tasks completed late' },
      read: (tasks) => tasks.completed?.late,
    },
    'inProgress.total': {
      label: { vi: 'Số nhiệm vụ được giao đang thực hiện', en: 'Assigned tasks in progress' },
      read: (tasks) => tasks.inProgress?.total,
    },
    'inProgress.inTime': {
      label: {
        vi: 'Số nhiệm vụ được giao đang thực hiện còn hạn',
        en: 'Assigned tasks in progress, in time',
      },
      read: (tasks) => tasks.inProgress?.inTime,
    },
    'inProgress.overdue': {
      label: {
        vi: 'Số nhiệm vụ được giao đang thực hiện quá hạn',
        en: 'Assigned tasks in progress, overdue',
      },
      read: (tasks) => tasks.inProgress?.overdue,
    },
  },
  relations: [
    { id: 'completed-total', whole: 'completed.total', parts: ['completed.onTime', 'completed.late'] },
    {
      id: 'in-progress-total',
      whole: 'inProgress.total',
      parts: ['inProgress.inTime', 'inProgress.overdue'],
    },
    { id: 'total', whole: 'total', parts: ['completed.total', 'inProgress.total'] },
  ],
})
