import {
  type FigureKey,
  figuresOf,
  group,
  modelOf,
  rate,
  type Section,
  type ValueOf,
} from '../check/entries.js'
import type { Model } from '../check/model.js'

const { count: flow } = figuresOf('task', { additive: false })
const { count: completed } = figuresOf('task', { additive: false, alsoRead: 'cumulative' })
const { count: stock } = figuresOf('task', { additive: false, overTime: 'closing-stock' })

const entries = {
  /** All assigned, with those still open from before: `completed.total` + `inProgress.total` (+ `notStarted`). */
  total: flow('Tổng số nhiệm vụ được giao', 'Tasks assigned', { overTime: 'derived' }),
  /** Completed. */
  completed: group('Đã hoàn thành', {
    /** All completed: `onTime` + `late`. */
    total: completed('Số nhiệm vụ được giao đã hoàn thành', 'Assigned tasks completed'),
    /** In time. */
    onTime: completed('Số nhiệm vụ được giao hoàn thành đúng hạn', 'Assigned tasks completed on time'),
    /** After the due day. */
    late: completed('Số nhiệm vụ được giao hoàn thành quá hạn', 'Assigned tasks completed late'),
  }),
  /** Not completed. */
  inProgress: group('Đang thực hiện', {
    /** All open: `inTime` + `overdue`. */
    total: stock('Số nhiệm vụ được giao đang thực hiện', 'Assigned tasks in progress'),
    /** Not past the due day. */
    inTime: stock('Số nhiệm vụ được giao đang thực hiện còn hạn', 'Assigned tasks in progress, in time'),
    /** Past the due day. */
    overdue: stock('Số nhiệm vụ được giao đang thực hiện quá hạn', 'Assigned tasks in progress, overdue'),
  }),
  /** Not begun: a class of its own in some reports, counted in `inProgress` in others. */
  notStarted: stock('Số nhiệm vụ được giao chưa thực hiện', 'Assigned tasks not started'),
  /** `completed.total` among `total`, as published. */
  completionRate: rate(
    'Tỷ lệ hoàn thành nhiệm vụ được giao',
    'Rate of assigned tasks completed',
    'completed.total',
    'total',
  ),
  /** `completed.onTime` among `completed.total`, as published. */
  onTimeRate: rate(
    'Tỷ lệ nhiệm vụ được giao hoàn thành đúng hạn',
    'Rate of assigned tasks completed on time',
    'completed.onTime',
    'completed.total',
    {
      otherBases: [
        { name: { vi: 'tổng số nhiệm vụ được giao', en: 'all tasks assigned' }, denominator: 'total' },
        {
          name: {
            vi: 'tổng số nhiệm vụ được giao, kể cả nhiệm vụ đang thực hiện còn hạn',
            en: 'all tasks assigned, those open in time counted in',
          },
          numerator: { plus: ['completed.onTime', 'inProgress.inTime'] },
          denominator: 'total',
        },
      ],
    },
  ),
}

/**
 * The tasks that a superior assigned (nhiệm vụ được giao), as parsed by `assignedTasksSchema`: of the period of the
 * report, so those completed in it and those still open at its end. What was completed in an earlier period of the year
 * is not among them; many reports count it in and do not say so, and are not accused of it.
 */
export interface AssignedTasks extends ValueOf<typeof entries> {}

/** The counts of assigned tasks. */
export type AssignedFigure = FigureKey<typeof entries>

const sums = [
  // Some tasks have no due day.
  {
    id: 'assigned-completed',
    whole: 'completed.total',
    parts: ['completed.onTime', 'completed.late'],
    classes: 'some',
  },
  {
    id: 'assigned-in-progress',
    whole: 'inProgress.total',
    parts: ['inProgress.inTime', 'inProgress.overdue'],
    classes: 'some',
  },
  {
    id: 'assigned-total',
    whole: 'total',
    parts: ['completed.total', 'inProgress.total'],
    mayInclude: ['notStarted'],
  },
] as const

/** The counts of assigned tasks and their sums. @internal */
export const assignedModel: Model<AssignedTasks, AssignedFigure> = /* @__PURE__ */ modelOf<
  typeof entries,
  AssignedTasks
>(entries, { sums })

/** The tasks that a superior assigned (nhiệm vụ được giao) to the agency itself. */
export const assignedTasks: Section<AssignedTasks, typeof entries> = {
  title: { vi: 'Nhiệm vụ được giao', en: 'Assigned tasks' },
  layout: 'figures',
  entries,
  sums,
  ownSums: sums.map(({ id }) => id),
}
