import { type IsoDate, isIsoDate, toDayNumber } from '../calendar/day.js'
import { deadlineOf } from '../calendar/working-days.js'
import { type Task, taskStatuses } from './task.js'

/** Where a task stands on a day. */
export type TaskState =
  | 'completed-on-time'
  | 'completed-late'
  | 'completed-undated'
  | 'in-time'
  | 'due-soon'
  | 'overdue'
  | 'not-started'
  | 'not-started-overdue'
  | 'cancelled'

/**
 * The due day of a task as it stood on a day (thời hạn sau gia hạn): the last one granted by then. A day that is none
 * throws a `RangeError`.
 *
 * @example
 * ```ts
 * import { dueDayOn } from 'cchc/plan'
 *
 * const task = { id: 'NV1', title: '…', dueOn: '2024-03-31', postponements: [{ decidedOn: '2024-03-20', dueOn: '2024-05-31' }] }
 * dueDayOn(task, '2024-03-19') // '2024-03-31'
 * dueDayOn(task, '2024-03-20') // '2024-05-31'
 * ```
 */
export function dueDayOn(task: Task, on: IsoDate): IsoDate | undefined {
  requireDays(on, task.dueOn)
  for (const { decidedOn, dueOn } of task.postponements ?? []) requireDays(decidedOn, dueOn)
  return dueDayOfRead(task, on)
}

function dueDayOfRead({ dueOn, postponements }: Task, on: IsoDate): IsoDate | undefined {
  let last: { decidedOn: IsoDate; dueOn: IsoDate } | undefined
  for (const each of postponements ?? [])
    if (each.decidedOn <= on && (last === undefined || each.decidedOn >= last.decidedOn)) last = each
  return last?.dueOn ?? dueOn ?? undefined
}

/**
 * Where a task stands at the end of a day (tình trạng nhiệm vụ). What happens later is not seen. A task without a due
 * day, or one that goes on throughout the year, is neither late nor overdue; the latter is in progress unless its status
 * or its days say otherwise. One that is reported as completed without a date counts as completed at any time.
 *
 * What `tallyTasks` would not count throws a `RangeError`: a day that is none, a status that is not known.
 *
 * @param soonDays how many days before its due day a task in progress is due soon
 *
 * @example
 * ```ts
 * import { taskStateOn } from 'cchc/plan'
 *
 * taskStateOn({ id: 'NV1', title: '…', dueOn: '2024-03-31', startedOn: '2024-03-01' }, '2024-04-01', 7) // 'overdue'
 * ```
 */
export function taskStateOn(task: Task, on: IsoDate, soonDays: number): TaskState {
  const { dueOn, startedOn, completedOn, cancelledOn, status, postponements } = task
  requireDays(on, dueOn, startedOn, completedOn, cancelledOn)
  for (const { decidedOn, dueOn: granted } of postponements ?? []) requireDays(decidedOn, granted)
  if (status != null && !taskStatuses.includes(status))
    throw new RangeError(`not a status of a task: ${status}`)
  return stateOfRead(task, on, soonDays)
}

/** What is done with a due day on which offices rest, as `CountingPolicy` has it for dossiers. */
export type DueOnDayOff = 'as-recorded' | 'next-working-day'

/** Where a task whose days and status are known to be such stands at the end of a day. @internal */
export function stateOfRead(
  task: Task,
  on: IsoDate,
  soonDays: number,
  dueOnDayOff: DueOnDayOff = 'as-recorded',
): TaskState {
  const { startedOn, completedOn, cancelledOn, status } = task
  if (happened(cancelledOn, on) || (status === 'cancelled' && cancelledOn == null)) return 'cancelled'
  if (completedOn != null && completedOn <= on) {
    const due = lastDay(task, completedOn, dueOnDayOff)
    return due !== undefined && completedOn > due ? 'completed-late' : 'completed-on-time'
  }
  if (status === 'completed' && completedOn == null) return 'completed-undated'
  const due = lastDay(task, on, dueOnDayOff)
  const begun = happened(startedOn, on) || (startedOn == null && isBegunBy(task))
  if (due !== undefined && due < on) return begun ? 'overdue' : 'not-started-overdue'
  if (!begun) return 'not-started'
  return due !== undefined && toDayNumber(due) - toDayNumber(on) <= soonDays ? 'due-soon' : 'in-time'
}

/** Whether all that a task says of days is one. @internal */
export function hasDays({ dueOn, startedOn, completedOn, cancelledOn, postponements }: Task): boolean {
  const isDay = (day: IsoDate | null | undefined) => day == null || isIsoDate(day)
  const isGranted = (postponements ?? []).every((each) => isDay(each.decidedOn) && isDay(each.dueOn))
  return isDay(dueOn) && isDay(startedOn) && isDay(completedOn) && isDay(cancelledOn) && isGranted
}

/** The last day in time, as it stood on a day; a task that goes on throughout the year has none. @internal */
export function lastDay(task: Task, on: IsoDate, dueOnDayOff: DueOnDayOff): IsoDate | undefined {
  const due = task.recurring ? undefined : dueDayOfRead(task, on)
  return due === undefined || dueOnDayOff === 'as-recorded' ? due : deadlineOf(due)
}

/** Without a start the status decides; a task that goes on throughout the year has begun unless it says otherwise. */
function isBegunBy({ status, recurring }: Task): boolean {
  return status === 'in-progress' || (recurring === true && status !== 'not-started')
}

function requireDays(...days: readonly (IsoDate | null | undefined)[]): void {
  for (const day of days) {
    if (day != null && !isIsoDate(day)) throw new RangeError(`not a day: ${day}`)
  }
}

function happened(day: IsoDate | null | undefined, on: IsoDate): boolean {
  return day != null && day <= on
}

/**
 * Whether a task is open on a day and nobody says whether it had begun by then (không rõ đã bắt đầu hay chưa): no
 * start, and no status that tells. A tally counts it as not started. @internal
 */
export function isStartUnknown(task: Task, on: IsoDate): boolean {
  const { startedOn, status } = task
  if (startedOn != null || status === 'not-started') return false
  const state = stateOfRead(task, on, 0)
  return state === 'not-started' || state === 'not-started-overdue'
}
