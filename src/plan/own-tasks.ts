import type { Task } from './task.js'

/**
 * The tasks of the agency's own plan (nhiệm vụ theo kế hoạch): all but those that a superior assigned.
 * @internal
 */
export function ownTasks(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ origin }) => origin !== 'assigned')
}
