import { type IsoDate, isIsoDate } from '../calendar/day.js'
import type { InputIssue } from '../check/input-issue.js'
import { aCount, anything, oneOf, oneOrMore, optionsOf, requireOptions } from '../check/require-parsed.js'
import { nameKey } from '../notation/name-key.js'
import { readTask } from './read-task.js'
import type { Task } from './task.js'
import { type DueOnDayOff, stateOfRead, type TaskState } from './task-state.js'

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
  /**
   * A due day on which offices rest: as it is recorded (unless said), or the next working day (Civil Code 2015
   * Art. 148(5)).
   */
  readonly dueOnDayOff?: 'as-recorded' | 'next-working-day'
}

/** A property to group tasks by. */
export type TaskGrouping = (typeof groupings)[number]

const groupings = ['area', 'lead', 'origin'] as const

const optionsShape = /* @__PURE__ */ optionsOf<TaskCountingOptions>({
  asOf: anything,
  by: /* @__PURE__ */ oneOrMore(/* @__PURE__ */ oneOf(groupings)),
  soonDays: aCount,
  dueOnDayOff: /* @__PURE__ */ oneOf(['as-recorded', 'next-working-day']),
})

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
 * named, and so is one whose class depends on what is done with a due day on which offices rest (`dueOnDayOff`). An
 * instant is its day in Viet Nam. Groups by name take all spellings of a name together, under the first of
 * them. A day that is none throws a `RangeError`, an option of a wrong name or value a
 * `TypeError` that says what is allowed.
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
  requireOptions(options, optionsShape)
  const { asOf, by = [], soonDays, dueOnDayOff = 'as-recorded' } = options
  if (!isIsoDate(asOf)) throw new RangeError(`asOf is not a day: ${asOf}`)
  const wanted: readonly TaskGrouping[] = typeof by === 'string' ? [by] : by
  const { [dueOnDayOff]: states, issues } = readStates(tasks, asOf, soonDays)
  return {
    total: tallyOf(states),
    groups: Object.fromEntries(wanted.map((grouping) => [grouping, groupsOf(states, grouping)])),
    issues,
  }
}

/** The tasks that are counted, each once, and where they stand by either reading of a due day on a day off. */
interface ReadStates extends Readonly<Record<DueOnDayOff, readonly TaskInState[]>> {
  readonly issues: readonly InputIssue[]
}

/** Reads tasks, and finds where they stand at the end of a day. @internal */
export function readStates(tasks: Iterable<Task>, asOf: IsoDate, soonDays = 7): ReadStates {
  const issues: InputIssue[] = []
  const seen = new Set<string>()
  const asRecorded: TaskInState[] = []
  const onWorkingDay: TaskInState[] = []
  let place = 0
  const note = (issue: InputIssue) => issues.push({ ...issue, path: [place, ...issue.path] })
  for (const source of tasks) {
    const task = readTask(source, note)
    if (task !== undefined) {
      const { id } = task
      if (seen.has(id)) issues.push({ path: [place, 'id'], code: 'inconsistent', reason: 'repeated-task' })
      else {
        const recorded = stateOfRead(task, asOf, soonDays)
        const moved = stateOfRead(task, asOf, soonDays, 'next-working-day')
        asRecorded.push({ task, state: recorded })
        onWorkingDay.push({ task, state: moved })
        if (isPast.has(recorded) !== isPast.has(moved))
          issues.push({ path: [place, 'dueOn'], code: 'inconsistent', reason: 'due-on-day-off' })
      }
      seen.add(id)
    }
    place++
  }
  return { 'as-recorded': asRecorded, 'next-working-day': onWorkingDay, issues }
}

/** The states past the due day. */
const isPast: ReadonlySet<TaskState> = /* @__PURE__ */ new Set([
  'completed-late',
  'overdue',
  'not-started-overdue',
])

/** A task that can be counted, and where it stands. @internal */
export interface TaskInState {
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

/** How many tasks stand where. @internal */
export function tallyOf(states: readonly TaskInState[]): TaskTally {
  const tasks: Record<TaskState, number> = { ...noTasks }
  const weights: Record<TaskState, number> = { ...noTasks }
  for (const { task, state } of states) {
    tasks[state]++
    weights[state] += task.weight ?? 1
  }
  const completed = completedOf(tasks)
  const inProgress = tasks['in-time'] + tasks['due-soon'] + tasks.overdue
  const notStarted = tasks['not-started'] + tasks['not-started-overdue']
  return {
    planned: completed + inProgress + notStarted,
    completed: {
      total: completed,
      onTime: tasks['completed-on-time'],
      late: tasks['completed-late'],
      undated: tasks['completed-undated'],
    },
    inProgress: {
      total: inProgress,
      inTime: tasks['in-time'],
      dueSoon: tasks['due-soon'],
      overdue: tasks.overdue,
    },
    notStarted: { total: notStarted, overdue: tasks['not-started-overdue'] },
    cancelled: tasks.cancelled,
    weight: {
      planned: Object.values(weights).reduce((sum, each) => sum + each) - weights.cancelled,
      completed: completedOf(weights),
    },
  }
}

const noTasks: Readonly<Record<TaskState, number>> = {
  'completed-on-time': 0,
  'completed-late': 0,
  'completed-undated': 0,
  'in-time': 0,
  'due-soon': 0,
  overdue: 0,
  'not-started': 0,
  'not-started-overdue': 0,
  cancelled: 0,
}

function completedOf(sums: Readonly<Record<TaskState, number>>): number {
  return sums['completed-on-time'] + sums['completed-late'] + sums['completed-undated']
}
