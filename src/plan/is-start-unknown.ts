import type { IsoDate } from '../calendar/day.js'
import type { Task } from './task.js'
import { taskStateOn } from './task-state.js'

/**
 * Whether a task is open on a day and nobody says whether it had begun by then (không rõ đã bắt đầu hay chưa): no start,
 * and no status that tells. A tally counts it as not started.
 * @internal
 */
export function isStartUnknown(task: Task, on: IsoDate): boolean {
  const { startedOn, status } = task
  if (startedOn != null || status === 'not-started') return false
  const state = taskStateOn(task, on, 0)
  return state === 'not-started' || state === 'not-started-overdue'
}
