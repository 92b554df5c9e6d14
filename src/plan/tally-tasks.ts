import { type IsoDate, isIsoDate } from '../calendar/day.js'
import type { InputIssue } from '../check/input-issue.js'
import { isPlainId } from '../check/read-id.js'
import {
  aCount,
  anything,
  aTruth,
  oneOf,
  oneOrMore,
  optionsOf,
  requireOptions,
} from '../check/require-parsed.js'
import { aRowReader, type RowReader } from '../check/row-reader.js'
import { groupName } from '../dossier/group-name.js'
import { normalizeText } from '../notation/normalize-text.js'
import { inVietnameseOrder } from '../notation/vietnamese-order.js'
import { readTask } from './read-task.js'
import { contradictionsOf, type Task } from './task.js'
import { type DueOnDayOff, hasDays, stateOfRead, type TaskState } from './task-state.js'

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
  /** Whether to keep the ids of the tasks behind every figure. */
  readonly ids?: boolean
  /** What reads tasks from rows, as `taskRows` of `cchc/host` makes it; without it they are tasks. */
  readonly read?: RowReader<Task>
}

/** A property to group tasks by. */
export type TaskGrouping = (typeof groupings)[number]

const groupings = ['area', 'lead', 'origin'] as const

/** The shapes of what is said of tasks that are looked at on a day. @internal */
export const taskShapes = {
  asOf: anything,
  dueOnDayOff: /* @__PURE__ */ oneOf(['as-recorded', 'next-working-day']),
  read: aRowReader,
}
const optionsShape = /* @__PURE__ */ optionsOf<TaskCountingOptions>({
  ...taskShapes,
  by: /* @__PURE__ */ oneOrMore(/* @__PURE__ */ oneOf(groupings)),
  soonDays: aCount,
  ids: aTruth,
})

/** The figures of a tally of tasks, each with the states that it counts. */
const statesOfFigure = {
  planned: [
    'completed-on-time',
    'completed-late',
    'completed-undated',
    'in-time',
    'due-soon',
    'overdue',
    'not-started',
    'not-started-overdue',
  ],
  'completed.total': ['completed-on-time', 'completed-late', 'completed-undated'],
  'completed.onTime': ['completed-on-time'],
  'completed.late': ['completed-late'],
  'completed.undated': ['completed-undated'],
  'inProgress.total': ['in-time', 'due-soon', 'overdue'],
  'inProgress.inTime': ['in-time'],
  'inProgress.dueSoon': ['due-soon'],
  'inProgress.overdue': ['overdue'],
  'notStarted.total': ['not-started', 'not-started-overdue'],
  'notStarted.overdue': ['not-started-overdue'],
  cancelled: ['cancelled'],
} as const satisfies Readonly<Record<string, readonly TaskState[]>>

/** A figure of a tally of tasks. */
export type TaskFigure = keyof typeof statesOfFigure

/** The ids behind each figure of a tally of tasks, in the order of their code units. */
export type TaskFigureIds = Readonly<Record<TaskFigure, readonly string[]>>

/** What was counted. */
export interface TaskTallies {
  readonly total: TaskTally
  /** By name of the grouping, a tally for each group in the order of labels, the nameless one last. */
  readonly groups: Readonly<Partial<Record<TaskGrouping, readonly TaskTally[]>>>
  /** The ids behind the figures, if asked for; of groups in the order of `groups`. */
  readonly ids?: {
    readonly total: TaskFigureIds
    readonly groups: Readonly<Partial<Record<TaskGrouping, readonly TaskFigureIds[]>>>
  }
  /** Tasks that were not counted or are doubtful, with paths from the list of tasks. */
  readonly issues: readonly InputIssue[]
  /** How many tasks were not counted. */
  readonly refused: number
  /** Which tasks these are, by their place from 0: an issue whose path begins with another is of a task that is counted. */
  readonly refusedAt: readonly number[]
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
export function tallyTasks(tasks: Iterable<Task>, options: TaskCountingOptions): TaskTallies
/** Counts what rows stand for, read by `options.read` (đếm nhiệm vụ từ dòng của cơ sở dữ liệu, bảng tính). */
export function tallyTasks(
  rows: Iterable<unknown>,
  options: TaskCountingOptions & Required<Pick<TaskCountingOptions, 'read'>>,
): TaskTallies
export function tallyTasks(tasks: Iterable<unknown>, options: TaskCountingOptions): TaskTallies {
  requireOptions(options, optionsShape)
  const { asOf, by = [], soonDays, dueOnDayOff = 'as-recorded', read, ids = false } = options
  requireDay(asOf)
  const wanted: readonly TaskGrouping[] = typeof by === 'string' ? [by] : by
  const { [dueOnDayOff]: states, issues, refusedAt } = readStates(tasks, asOf, soonDays, read)
  const groups = wanted.map((grouping) => [grouping, groupsOf(states, grouping)] as const)
  const named = <Value>(of: (group: Group) => Value) =>
    Object.fromEntries(groups.map(([grouping, all]) => [grouping, all.map(of)]))
  return {
    total: tallyOf(states),
    groups: named(({ label, members }) => ({ ...(label && { label }), ...tallyOf(members) })),
    ...(ids && { ids: { total: idsOf(states), groups: named(({ members }) => idsOf(members)) } }),
    issues,
    refused: refusedAt.length,
    refusedAt,
  }
}

/** Throws a `RangeError` for a day that is none. @internal */
export function requireDay(asOf: IsoDate): void {
  if (!isIsoDate(asOf)) throw new RangeError(`asOf is not a day (YYYY-MM-DD): ${asOf}`)
}

function idsOf(states: readonly TaskInState[]): TaskFigureIds {
  return Object.fromEntries(
    Object.entries(statesOfFigure).map(([figure, counted]) => [
      figure,
      states
        .filter(({ state }) => (counted as readonly TaskState[]).includes(state))
        .map(({ task }) => task.id)
        .sort(),
    ]),
  ) as unknown as TaskFigureIds
}

/** The tasks that are counted, each once, and where they stand by either reading of a due day on a day off. */
interface ReadStates extends Readonly<Record<DueOnDayOff, readonly TaskInState[]>> {
  readonly issues: readonly InputIssue[]
  readonly refusedAt: readonly number[]
}

/** Reads tasks, and finds where they stand at the end of a day. @internal */
export function readStates(
  tasks: Iterable<unknown>,
  asOf: IsoDate,
  soonDays = soon,
  reader?: RowReader<Task>,
): ReadStates {
  const issues: InputIssue[] = []
  const seen = new Set<string>()
  const asRecorded: TaskInState[] = []
  const onWorkingDay: TaskInState[] = []
  let place = 0
  const refusedAt: number[] = []
  const note = (issue: InputIssue) => issues.push({ ...issue, path: [place, ...issue.path] })
  const noteOfModel = (issue: InputIssue) =>
    note(reader ? { ...issue, path: reader.columnOf(issue.path) } : issue)
  for (const source of tasks) {
    let isCounted = false
    const given = reader ? reader.read(source, note) : (source as Task)
    const task = reader && given === undefined ? undefined : readTask(given, noteOfModel)
    if (task !== undefined) {
      const { id } = task
      if (seen.has(id)) noteOfModel({ path: ['id'], code: 'inconsistent', reason: 'repeated-task' })
      else {
        isCounted = true
        const recorded = stateOfRead(task, asOf, soonDays)
        const moved = stateOfRead(task, asOf, soonDays, 'next-working-day')
        asRecorded.push({ task, state: recorded })
        onWorkingDay.push({ task, state: moved })
        if (isPast.has(recorded) !== isPast.has(moved))
          noteOfModel({ path: ['dueOn'], code: 'inconsistent', reason: 'due-on-day-off' })
      }
      seen.add(id)
    }
    if (!isCounted) refusedAt.push(place)
    place++
  }
  return { 'as-recorded': asRecorded, 'next-working-day': onWorkingDay, issues, refusedAt }
}

/**
 * Where the tasks of a plan stand at the end of a day, by either reading of a due day on a day off; nothing where one
 * cannot be counted: it says two things, has days that are none, or stands there twice. @internal
 */
export function statesOf(
  tasks: readonly Task[],
  on: IsoDate,
): Readonly<Record<DueOnDayOff, readonly TaskInState[]>> | undefined {
  const ids = new Set(tasks.map(({ id }) => (isPlainId(id) ? id : normalizeText(id))))
  const isCounted = (task: Task) => hasDays(task) && contradictionsOf(task).length === 0
  if (ids.size < tasks.length || !tasks.every(isCounted)) return undefined
  const statesBy = (dueOnDayOff: DueOnDayOff) =>
    tasks.map((task) => ({ task, state: stateOfRead(task, on, soon, dueOnDayOff) }))
  return { 'as-recorded': statesBy('as-recorded'), 'next-working-day': statesBy('next-working-day') }
}

/** How many days before its due day a task in progress is due soon, unless said. */
const soon = 7

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

interface Group {
  readonly label: string | undefined
  readonly members: TaskInState[]
}

/** The groups in the order of their labels, the nameless one last. */
function groupsOf(states: readonly TaskInState[], grouping: TaskGrouping): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const each of states) {
    const { label, key } = groupName(each.task[grouping])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { label: label || undefined, members: [each] })
    else group.members.push(each)
  }
  return inVietnameseOrder(groups.values(), ({ label }) => label)
}

/** How many tasks stand where. @internal */
export function tallyOf(states: readonly TaskInState[]): TaskTally {
  const tasks: Record<TaskState, number> = { ...noTasks }
  const weights: Record<TaskState, number> = { ...noTasks }
  for (const { task, state } of states) {
    tasks[state]++
    weights[state] += task.weight ?? 1
  }
  const count = (figure: TaskFigure) => sumOf(tasks, figure)
  return {
    planned: count('planned'),
    completed: {
      total: count('completed.total'),
      onTime: count('completed.onTime'),
      late: count('completed.late'),
      undated: count('completed.undated'),
    },
    inProgress: {
      total: count('inProgress.total'),
      inTime: count('inProgress.inTime'),
      dueSoon: count('inProgress.dueSoon'),
      overdue: count('inProgress.overdue'),
    },
    notStarted: { total: count('notStarted.total'), overdue: count('notStarted.overdue') },
    cancelled: count('cancelled'),
    weight: { planned: sumOf(weights, 'planned'), completed: sumOf(weights, 'completed.total') },
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

function sumOf(sums: Readonly<Record<TaskState, number>>, figure: TaskFigure): number {
  return statesOfFigure[figure].reduce((sum, state) => sum + sums[state], 0)
}
