import type { IsoDate } from '../../calendar/day.js'
import { locateExact } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { isExact, type LocatedFigure } from '../../quantity/figure.js'
import type { PlanProgress } from '../plan-progress.js'
import { planModel } from '../plan-progress.js'
import { statesOf, type TaskInState, type TaskTally, tallyOf } from '../tally-tasks.js'
import type { Task } from '../task.js'
import { isStartUnknown } from '../task-state.js'

/** A plan, and the day whose end its figures describe. */
export interface PlanOnDay {
  readonly plan: PlanProgress
  /** The day of the report; without it nothing can be counted. */
  readonly on: IsoDate | undefined
}

const openLabel: Text = {
  vi: 'Số nhiệm vụ đang thực hiện và chưa thực hiện',
  en: 'Tasks in progress and not started',
}

const figures = ['planned', 'completed', 'inProgress', 'notStarted', 'recurring', 'overdue'] as const

/** What can be told of tasks of which nobody says whether they have begun. */
const certain = ['planned', 'completed', 'recurring', 'overdue'] as const

/**
 * The counts of a plan are those of its own tasks on the day of the report: what is overdue is not reported in time.
 * Tasks that a superior assigned are not its own. Tasks that go on throughout the year may be counted or left out, and a
 * due day on which offices rest may be the next working day. Where nobody says whether a task has begun, those in progress
 * and not started are held together.
 */
export const planCounted: Rule<PlanOnDay> = {
  id: 'plan/counted',
  severity: 'warning',
  title: {
    vi: 'Số liệu kế hoạch khớp với danh mục nhiệm vụ',
    en: 'The counts of a plan are those of its tasks',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng danh mục nhiệm vụ tính đến {on:date} có {expected} (lệch {difference}).',
    en: '{figure}: stated as {actual}, but the tasks as of {on:date} are {expected} (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ plan, on }) => {
    if (plan.tasks == null) return notEvaluated(['plan', 'tasks'])
    if (on === undefined) return notEvaluated(['on'])
    const tasks = ownTasks(plan.tasks)
    if (tasks.length === 0 && plan.tasks.length > 0) return notEvaluated(['plan', 'tasks'])
    const states = statesOf(tasks, on)
    if (states === undefined) return notEvaluated(['plan', 'tasks'])
    const { 'as-recorded': recorded, 'next-working-day': moved } = states
    const recurring = tasks.filter((task) => task.recurring === true).length
    const ending = (all: readonly TaskInState[]) => all.filter(({ task }) => task.recurring !== true)
    const countsIn = (all: readonly TaskInState[]): Counts => countsOf(tallyOf(all), recurring)
    const counted = countsIn(recorded)
    // Most plans are counted in the first way.
    let otherwise: readonly Counts[] | undefined
    const compare = ({ path, label, value }: LocatedFigure, figure: keyof Counts): Verdict => {
      const expected = counted[figure]
      if (expected === value) return passed
      otherwise ??= [ending(recorded), moved, ending(moved)].map(countsIn)
      if (otherwise.some((each) => each[figure] === value)) return passed
      return failed({
        path: ['plan', ...path],
        label,
        actual: value,
        expected,
        difference: value - expected,
        operands: [{ path: ['plan', 'tasks'], value: tasks.length }],
        data: { on },
      })
    }
    const told = !tasks.some((task) => isStartUnknown(task, on))
    const held = (told ? figures : certain).flatMap((figure) => {
      const reported = locateExact(planModel, { figures: plan, at: [] }, figure)
      return reported === undefined ? [] : compare(reported, figure)
    })
    if (told) return held
    const { inProgress, notStarted } = plan
    if (inProgress == null && notStarted == null) return held
    if (inProgress == null || notStarted == null)
      return [...held, notEvaluated(['plan', inProgress == null ? 'inProgress' : 'notStarted'])]
    if (!isExact(inProgress) || !isExact(notStarted)) return held
    const open = { path: ['inProgress'], label: openLabel, value: inProgress + notStarted }
    return [...held, compare(open, 'open')]
  },
  samples: {
    passing: [
      {
        plan: {
          planned: 1,
          completed: 1,
          tasks: [{ id: 'NV1', title: 'Ban hành kế hoạch', dueOn: '2024-01-31', completedOn: '2024-01-15' }],
        },
        on: '2024-03-14',
      },
    ],
    failing: [
      {
        subject: {
          plan: {
            planned: 1,
            overdue: 0,
            tasks: [{ id: 'NV1', title: 'Tự kiểm tra', startedOn: '2024-01-05', dueOn: '2024-01-31' }],
          },
          on: '2024-03-14',
        },
        finds: { path: ['plan', 'overdue'], actual: 0, expected: 1, difference: -1 },
      },
      {
        subject: { plan: { planned: 3, tasks: [{ id: 'NV1', title: 'Tự kiểm tra' }] }, on: '2024-03-14' },
        finds: { path: ['plan', 'planned'], expected: 1, difference: 2 },
      },
      {
        subject: {
          plan: { recurring: 2, tasks: [{ id: 'NV1', title: 'Tuyên truyền', recurring: true }] },
          on: '2024-03-14',
        },
        finds: { path: ['plan', 'recurring'], expected: 1, difference: 1 },
      },
    ],
  },
}

type Counts = Readonly<Record<(typeof figures)[number] | 'open', number>>

function countsOf({ planned, completed, inProgress, notStarted }: TaskTally, recurring: number): Counts {
  return {
    recurring,
    planned,
    completed: completed.total,
    inProgress: inProgress.total,
    notStarted: notStarted.total,
    overdue: inProgress.overdue + notStarted.overdue,
    open: inProgress.total + notStarted.total,
  }
}

/** The tasks of the agency's own plan (nhiệm vụ theo kế hoạch): all but those that a superior assigned. @internal */
export function ownTasks(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ origin }) => origin !== 'assigned')
}
