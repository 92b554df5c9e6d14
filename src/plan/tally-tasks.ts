import { type IsoDate, isIsoDate } from '../calendar/day.js'
import type { InputIssue } from '../check/input-issue.js'
import { nameKey } from '../notation/name-key.js'
import { normalizeText } from '../notation/normalize-text.js'
import { readTask } from './read-task.js'
import type { Task } from './task.js'
import { type TaskState, taskStateOn } from './task-state.js'

/** How many tasks stand where (tiến độ nhiệm vụ). `planned` = completed + in progress + not started. */
export interface TaskTally {
  /** The group counted; absent: all tasks, or those that name no group. */
  readonly label?: string
  /** All tasks that were not cancelled. */
  readonly planned: number
  /** `total` = `onTime` + `late` + `undated` (completed, nobody says when). */
  readonly completed: {
    readonly total: number
    readonly onTime: number
    readonly late: number
    readonly undated: number
  }
  /** `total` = `inTime` + `dueSoon` + `overdue`. */
  readonly inProgress: {
    readonly total: number
    readonly inTime: number
    readonly dueSoon: number
    readonly overdue: number
  }
  /** `overdue` of `total` are past their due day. */
  readonly notStarted: { readonly total: number; readonly overdue: number }
  /** Given up; not among those planned. */
  readonly cancelled: number
  /** The weights of the tasks planned and completed; a task without weight counts 1. */
  readonly weight: { readonly planned: number; readonly completed: number }
}

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
export type TaskGrouping = (typeof groupings)[number]

const groupings = ['area', 'lead', 'origin'] as const

/** What was counted. */
export interface TaskTallies {
  readonly total: TaskTally
  /** By name of the grouping, a tally for each group in the order of labels, the nameless one last. */
  readonly groups: Readonly<Partial<Record<TaskGrouping, readonly TaskTally[]>>>
  /** Tasks that were not counted or are doubtful, with paths from the list of tasks. */
  readonly issues: readonly InputIssue[]
}

/**
 * Counts the tasks of a plan (đếm nhiệm vụ) as they stood at the end of a day.
 *
 * A task whose id was seen before is counted once and named in `issues`; so is one that is not counted: its days, status
 * or weight cannot be read, or they contradict each other. One with a key that is not known is counted, and the key
 * named. An instant is its day in Viet Nam. Groups by name take all spellings of a name together, under the first of
 * them. A day that is none, an unknown grouping and a number of days that is none throw a `RangeError`.
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
  if (!Number.isSafeInteger(soonDays) || soonDays < 0)
    throw new RangeError(`soonDays is not a number of days: ${soonDays}`)
  const wanted: readonly TaskGrouping[] = typeof by === 'string' ? [by] : by
  for (const grouping of wanted) {
    if (!groupings.includes(grouping))
      throw new RangeError(`tasks are grouped by ${groupings.join(', ')}, not by ${grouping}`)
  }
  const issues: InputIssue[] = []
  const seen = new Set<string>()
  const states: TaskInState[] = []
  let index = 0
  for (const source of tasks) {
    const place = index++
    const task = readTask(source, (issue) => issues.push({ ...issue, path: [place, ...issue.path] }))
    if (task === undefined) continue
    const id = normalizeText(task.id)
    if (seen.has(id)) issues.push({ path: [place, 'id'], code: 'inconsistent', reason: 'repeated-task' })
    else states.push({ task, state: taskStateOn(task, asOf, soonDays) })
    seen.add(id)
  }
  return {
    total: tallyOf(states),
    groups: Object.fromEntries(wanted.map((grouping) => [grouping, groupsOf(states, grouping)])),
    issues,
  }
}

interface TaskInState {
  readonly task: Task
  readonly state: TaskState
}

function groupsOf(states: readonly TaskInState[], grouping: TaskGrouping): readonly TaskTally[] {
  const named = new Map<string, { label: string; members: TaskInState[] }>()
  const nameless: TaskInState[] = []
  for (const each of states) {
    const label = each.task[grouping] ?? ''
    const key = nameKey(label)
    const group = named.get(key)
    if (key === '') nameless.push(each)
    else if (group === undefined) named.set(key, { label: label.trim(), members: [each] })
    else group.members.push(each)
  }
  const inOrder = [...named.values()].sort((one, other) => (one.label < other.label ? -1 : 1))
  return [
    ...inOrder.map(({ label, members }) => ({ label, ...tallyOf(members) })),
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
