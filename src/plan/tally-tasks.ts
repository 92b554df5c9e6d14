import type { IsoDate } from '../calendar/day.js'
import { isIsoDate } from '../calendar/day.js'
import type { InputIssue } from '../check/input-issue.js'
import type { Task } from './task.js'
import { type TaskState, taskStateOn } from './task-state.js'
import type { TaskTally } from './task-tally.js'

/** How tasks are counted. */
export interface TaskCountingOptions {
  /** The day whose end the counting sees. */
  readonly asOf: IsoDate
  /** Further tallies, one for each area, lead or origin; several at once. */
  readonly by?: TaskGrouping | readonly TaskGrouping[]
  /** A task in progress is due soon from so many days before its due day; 7 unless said. */
  readonly soonDays?: number
}

/** A property to group tasks by. */
export type TaskGrouping = 'area' | 'lead' | 'origin'

/** What was counted. */
export interface TaskTallies {
  readonly total: TaskTally
  /** By name of the grouping, a tally for each group in the order of labels, the nameless one last. */
  readonly groups: Readonly<Partial<Record<TaskGrouping, readonly TaskTally[]>>>
  /** Tasks whose id was seen before: they are not counted again. */
  readonly issues: readonly InputIssue[]
}

/**
 * Counts the tasks of a plan (đếm nhiệm vụ) as they stood at the end of a day. A day that is none throws a
 * `RangeError`.
 *
 * @example
 * ```ts
 * import { tallyTasks } from 'cchc/plan'
 *
 * const { total } = tallyTasks(
 *   [
 *     { id: 'NV1', title: 'Ban hành kế hoạch', dueOn: '2024-01-31', completedOn: '2024-01-15' },
 *     { id: 'NV2', title: 'Tự kiểm tra', dueOn: '2024-06-30' },
 *   ],
 *   { asOf: '2024-03-14' },
 * )
 * total.completed // { total: 1, onTime: 1, late: 0, undated: 0 }
 * ```
 */
export function tallyTasks(tasks: Iterable<Task>, options: TaskCountingOptions): TaskTallies {
  const { asOf, by = [], soonDays = 7 } = options
  if (!isIsoDate(asOf)) throw new RangeError(`asOf is not a day: ${asOf}`)
  const groupings: readonly TaskGrouping[] = typeof by === 'string' ? [by] : by
  const issues: InputIssue[] = []
  const seen = new Set<string>()
  const states: TaskInState[] = []
  let index = 0
  for (const task of tasks) {
    if (seen.has(task.id)) issues.push({ path: [index, 'id'], code: 'inconsistent', reason: 'repeated-task' })
    else states.push({ task, state: taskStateOn(task, asOf, soonDays) })
    seen.add(task.id)
    index++
  }
  return {
    total: tallyOf(states),
    groups: Object.fromEntries(groupings.map((grouping) => [grouping, groupsOf(states, grouping)])),
    issues,
  }
}

interface TaskInState {
  readonly task: Task
  readonly state: TaskState
}

function groupsOf(states: readonly TaskInState[], grouping: TaskGrouping): readonly TaskTally[] {
  const named = new Map<string, TaskInState[]>()
  const nameless: TaskInState[] = []
  for (const each of states) {
    const label = each.task[grouping]
    const group = label == null ? nameless : named.get(label)
    if (group !== undefined) group.push(each)
    else if (label != null) named.set(label, [each])
  }
  const inOrder = [...named].sort(([one], [other]) => (one < other ? -1 : 1))
  return [
    ...inOrder.map(([label, group]) => ({ label, ...tallyOf(group) })),
    ...(nameless.length === 0 ? [] : [tallyOf(nameless)]),
  ]
}

const nothing = { tasks: 0, weight: 0 }

function tallyOf(states: readonly TaskInState[]): TaskTally {
  const counts = new Map<TaskState, { tasks: number; weight: number }>()
  for (const { task, state } of states) {
    const { tasks, weight } = counts.get(state) ?? nothing
    counts.set(state, { tasks: tasks + 1, weight: weight + (task.weight ?? 1) })
  }
  const count = (...wanted: readonly TaskState[]) =>
    wanted.reduce((sum, state) => sum + (counts.get(state) ?? nothing).tasks, 0)
  const weigh = (...wanted: readonly TaskState[]) =>
    wanted.reduce((sum, state) => sum + (counts.get(state) ?? nothing).weight, 0)
  const completed = ['completed-on-time', 'completed-late', 'completed-undated'] as const
  const open = ['in-time', 'due-soon', 'overdue', 'not-started', 'not-started-overdue'] as const
  return {
    planned: count(...completed, ...open),
    completed: {
      total: count(...completed),
      onTime: count('completed-on-time'),
      late: count('completed-late'),
      undated: count('completed-undated'),
    },
    inProgress: {
      total: count('in-time', 'due-soon', 'overdue'),
      inTime: count('in-time'),
      dueSoon: count('due-soon'),
      overdue: count('overdue'),
    },
    notStarted: { total: count('not-started', 'not-started-overdue'), overdue: count('not-started-overdue') },
    cancelled: count('cancelled'),
    weight: { planned: weigh(...completed, ...open), completed: weigh(...completed) },
  }
}
