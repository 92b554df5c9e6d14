import { daysBetween, type IsoDate } from '../calendar/day.js'
import type { InputIssue } from '../check/input-issue.js'
import { optionsOf, requireOptions } from '../check/require-parsed.js'
import { readStates, requireDay, type TaskCountingOptions, taskShapes } from './tally-tasks.js'
import type { Task } from './task.js'
import { lastDay } from './task-state.js'

/** How tasks past their due day are looked for. */
export interface OverdueOptions extends Pick<TaskCountingOptions, 'asOf' | 'dueOnDayOff' | 'read'> {}

/** A task past its due day. */
export interface OverdueTask {
  /** The task as it was read. */
  readonly task: Task
  /** The due day as it stood, later ones that were granted included. */
  readonly dueOn: IsoDate
  /** How many days it is late, from 1. */
  readonly daysLate: number
  /** Whether the work has begun: it is counted in `inProgress.overdue`, else in `notStarted.overdue`. */
  readonly hasBegun: boolean
}

const optionsShape = /* @__PURE__ */ optionsOf<OverdueOptions>(taskShapes)

/**
 * The tasks that were open and past their due day at the end of a day (nhiệm vụ quá hạn), the longest overdue first: as many as
 * `inProgress.overdue` and `notStarted.overdue` of `tallyTasks` say, with what it would not count in `issues`.
 *
 * A day that is none throws a `RangeError`, an option of a wrong name or value a `TypeError`.
 *
 * @example
 * ```ts
 * import { overdueTasks } from 'cchc/plan'
 *
 * const { tasks } = overdueTasks(
 *   [
 *     { id: 'NV1', title: 'Ban hành kế hoạch', dueOn: '2024-01-31', completedOn: '2024-01-15' },
 *     { id: 'NV2', title: 'Tự kiểm tra', dueOn: '2024-02-29', lead: 'Văn phòng', status: 'in-progress' },
 *   ],
 *   { asOf: '2024-03-14' },
 * )
 * tasks.map(({ task, daysLate, hasBegun }) => [task.id, daysLate, hasBegun]) // [['NV2', 14, true]]
 * ```
 */
export function overdueTasks(tasks: Iterable<Task>, options: OverdueOptions): OverdueTasks
/** The overdue among what rows stand for, read by `options.read` (nhiệm vụ quá hạn trong các dòng). */
export function overdueTasks(
  rows: Iterable<unknown>,
  options: OverdueOptions & Required<Pick<OverdueOptions, 'read'>>,
): OverdueTasks
export function overdueTasks(tasks: Iterable<unknown>, options: OverdueOptions): OverdueTasks {
  requireOptions(options, optionsShape)
  const { asOf, dueOnDayOff = 'as-recorded', read } = options
  requireDay(asOf)
  const { [dueOnDayOff]: states, issues } = readStates(tasks, asOf, 0, read)
  const overdue = states.flatMap(({ task, state }) => {
    const hasBegun = state === 'overdue'
    const dueOn = hasBegun || state === 'not-started-overdue' ? lastDay(task, asOf, dueOnDayOff) : undefined
    return dueOn === undefined ? [] : [{ task, dueOn, daysLate: daysBetween(dueOn, asOf), hasBegun }]
  })
  overdue.sort((one, other) => other.daysLate - one.daysLate || (one.task.id < other.task.id ? -1 : 1))
  return { tasks: overdue, issues }
}

/** Tasks past their due day. */
export interface OverdueTasks {
  /** The longest overdue first. */
  readonly tasks: readonly OverdueTask[]
  /** Tasks that were not looked at or are doubtful, with paths from the list of tasks. */
  readonly issues: readonly InputIssue[]
}
