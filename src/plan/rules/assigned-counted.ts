import type { IsoDate } from '../../calendar/day.js'
import { locateExact } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { AssignedTasks } from '../assigned-tasks.js'
import { assignedModel } from '../assigned-tasks.js'
import { assignedTasksOf } from '../assigned-tasks-of.js'
import { statesOf, type TaskInState, type TaskTally, tallyOf } from '../tally-tasks.js'
import type { Task } from '../task.js'
import { isStartUnknown } from '../task-state.js'

/** The counts of assigned tasks, the list of tasks, and the day whose end the counts describe. */
export interface AssignedOnDay {
  /** What the report says of them. */
  readonly assignedTasks: AssignedTasks
  /** Tasks of any origin; only those that a superior assigned are counted. */
  readonly tasks: readonly Task[]
  /** The day of the report; without it nothing can be counted. */
  readonly on: IsoDate | undefined
  /** The first day of its period; without it the list is only counted since January. */
  readonly from?: IsoDate | undefined
}

/**
 * The counts of assigned tasks are those of the tasks that a superior assigned, on the day of the report: what is
 * overdue is not reported in time. A list that names no assigned task says nothing of them. The counts are of the period:
 * completed in it, or open at its end. Those of a list kept since January are accepted as well, for no report says which,
 * and so are those by which a due day on which offices rest is the next working day.
 */
export const assignedCounted: Rule<AssignedOnDay> = {
  id: 'plan/assigned-counted',
  severity: 'warning',
  title: {
    vi: 'Số liệu nhiệm vụ được giao khớp với danh mục nhiệm vụ',
    en: 'The counts of assigned tasks are those of the tasks',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng danh mục nhiệm vụ tính đến {on:date} có {expected} (lệch {difference}).',
    en: '{figure}: stated as {actual}, but the tasks as of {on:date} are {expected} (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ assignedTasks, tasks, on, from }) => {
    const assigned = tasks.filter(({ origin }) => origin === 'assigned')
    if (assigned.length === 0) return notEvaluated(['plan', 'tasks'])
    if (on === undefined) return notEvaluated(['on'])
    const states = statesOf(assigned, on)
    if (states === undefined) return notEvaluated(['plan', 'tasks'])
    const { 'as-recorded': recorded, 'next-working-day': moved } = states
    const inPeriod = (all: readonly TaskInState[]) =>
      from === undefined ? all : all.filter(({ task }) => isOpenOn(task, from))
    const ofPeriod = tallyOf(inPeriod(recorded))
    // What is not begun may stand apart from what is in progress.
    const isApart = assignedTasks.notStarted != null && !assigned.some((task) => isStartUnknown(task, on))
    const countedIn = isApart ? apart : assignedTasksOf
    const counted = countedIn(ofPeriod)
    // Most tasks are counted in the first way.
    let otherwise: readonly AssignedTasks[] | undefined
    const countOtherwise = () => {
      const others = [recorded, inPeriod(moved), moved].map(tallyOf)
      return [...others.map(countedIn), ...(isApart ? [ofPeriod, ...others].map(assignedTasksOf) : [])]
    }
    // Of tasks completed without a date nobody says whether that was in the period.
    const undated = from === undefined ? 0 : ofPeriod.completed.undated
    return assignedModel.keys.flatMap((figure) => {
      const reported = locateExact(assignedModel, { figures: assignedTasks, at: ['assignedTasks'] }, figure)
      if (reported === undefined) return []
      const { read } = assignedModel.indicators[figure]
      const expected = read(counted)
      if (expected === reported.value) return passed
      otherwise ??= countOtherwise()
      if (otherwise.some((tasks) => read(tasks) === reported.value)) return passed
      if (typeof expected !== 'number') return notEvaluated(['plan', 'tasks'])
      const least = figure === 'total' || figure === 'completed.total' ? expected - undated : expected
      const isOfPeriod = least <= reported.value && reported.value <= expected
      if (isOfPeriod) return passed
      return failed({
        path: reported.path,
        label: reported.label,
        actual: reported.value,
        expected,
        difference: reported.value - expected,
        operands: [{ path: ['plan', 'tasks'], value: assigned.length }],
        data: { on },
      })
    })
  },
  samples: {
    passing: [
      {
        assignedTasks: { total: 1, completed: { total: 1, onTime: 1, late: 0 } },
        tasks: [
          {
            id: 'G1',
            title: 'Báo cáo rà soát',
            origin: 'assigned',
            dueOn: '2024-01-31',
            completedOn: '2024-01-15',
          },
          { id: 'NV1', title: 'Ban hành kế hoạch' },
        ],
        on: '2024-03-14',
      },
    ],
    failing: [
      {
        subject: {
          assignedTasks: { inProgress: { total: 1, overdue: 0 } },
          tasks: [{ id: 'G1', title: 'Báo cáo rà soát', origin: 'assigned', dueOn: '2024-01-31' }],
          on: '2024-03-14',
        },
        finds: { path: ['assignedTasks', 'inProgress', 'overdue'], actual: 0, expected: 1, difference: -1 },
      },
      {
        subject: {
          assignedTasks: { total: 3 },
          tasks: [{ id: 'G1', title: 'Báo cáo rà soát', origin: 'assigned' }],
          on: '2024-03-14',
        },
        finds: { path: ['assignedTasks', 'total'], expected: 1, difference: 2 },
      },
      {
        subject: {
          assignedTasks: { notStarted: 2 },
          tasks: [{ id: 'G1', title: 'Báo cáo rà soát', origin: 'assigned', status: 'not-started' }],
          on: '2024-03-14',
        },
        finds: { path: ['assignedTasks', 'notStarted'], expected: 1, difference: 1 },
      },
      {
        subject: {
          assignedTasks: { total: 3 },
          tasks: [
            { id: 'G1', title: 'Báo cáo rà soát', origin: 'assigned', completedOn: '2024-03-01' },
            { id: 'G2', title: 'Báo cáo rà soát', origin: 'assigned', completedOn: '2024-06-01' },
          ],
          on: '2024-06-14',
          from: '2024-03-15',
        },
        finds: { path: ['assignedTasks', 'total'], expected: 1, difference: 2 },
      },
    ],
  },
}

/** The counts of a report that tells what is not begun from what is in progress. */
function apart(tally: TaskTally): AssignedTasks {
  const { total, inTime, overdue } = tally.inProgress
  return {
    ...assignedTasksOf(tally),
    inProgress: { total, inTime, overdue },
    notStarted: tally.notStarted.total,
  }
}

/** Whether a task was not completed before a day. */
function isOpenOn({ completedOn }: Task, day: IsoDate): boolean {
  return completedOn == null || completedOn >= day
}
