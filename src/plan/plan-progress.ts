import {
  type FigureKey,
  figuresOf,
  held,
  modelOf,
  rate,
  type Section,
  type ValueOf,
} from '../check/entries.js'
import type { Model } from '../check/model.js'
import type { Task } from './task.js'

const { count } = figuresOf('task', { additive: false, overTime: 'closing-stock' })

const entries = {
  /** Tasks that the plan sets for the year. */
  planned: count('Số nhiệm vụ đề ra trong kế hoạch', 'Tasks planned'),
  /** Completed so far. */
  completed: count('Số nhiệm vụ đã hoàn thành', 'Tasks completed', { overTime: 'cumulative' }),
  /** Begun and not completed. */
  inProgress: count('Số nhiệm vụ đang thực hiện', 'Tasks in progress'),
  /** Not begun. */
  notStarted: count('Số nhiệm vụ chưa thực hiện', 'Tasks not started'),
  /** Going on throughout the year (nhiệm vụ thường xuyên): apart from the others, or counted in one of their classes. */
  recurring: count('Số nhiệm vụ thường xuyên', 'Recurring tasks'),
  /** Past their due day, among those in progress and not begun. */
  overdue: count('Số nhiệm vụ quá hạn', 'Tasks overdue'),
  /** Completed among planned, as published. */
  completionRate: rate('Tỷ lệ hoàn thành kế hoạch', 'Completion rate of the plan', 'completed', 'planned'),
  /** Why the number of planned tasks differs from that of an earlier report of the year. */
  changeReason: held<string>('Lý do điều chỉnh kế hoạch'),
  /** The tasks themselves. */
  tasks: held<Task[]>('Danh mục nhiệm vụ'),
}

/** The progress of a plan (tiến độ thực hiện kế hoạch), as parsed by `planProgressSchema`. */
export interface PlanProgress extends ValueOf<typeof entries> {}

/** The counts of a plan's progress. */
export type PlanFigure = FigureKey<typeof entries>

const sums = [
  {
    id: 'planned',
    whole: 'planned',
    parts: ['completed', 'inProgress', 'notStarted'],
    mayInclude: ['recurring'],
    // Tasks past their due day are a class of their own in some reports, and those given up or put off in others.
    classes: 'some',
  },
] as const

/** The counts of a plan's progress and their sum: planned = completed + in progress + not started (+ recurring). @internal */
export const planModel: Model<PlanProgress, PlanFigure> = /* @__PURE__ */ modelOf<
  typeof entries,
  PlanProgress
>(entries, { sums })

/** The agency's own plan of the year (kế hoạch cải cách hành chính), not those of the agencies below it. */
export const planProgress: Section<PlanProgress, typeof entries> = {
  title: { vi: 'Thực hiện kế hoạch cải cách hành chính', en: 'Progress of the plan' },
  layout: 'figures',
  entries,
  sums,
  hasOwnRules: true,
}
