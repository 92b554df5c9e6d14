import type { InputIssue } from '../check/input-issue.js'
import { aFunction, optionsOf, requireOptions, requireParsed } from '../check/require-parsed.js'
import { aRowReader, type RowReader } from '../check/row-reader.js'
import { groupName } from '../dossier/group-name.js'
import { inVietnameseOrder } from '../notation/vietnamese-order.js'
import { type Clarity, lackingClarities } from './clarities.js'
import { readTask } from './read-task.js'
import { heldByPlanAsRead } from './require-plan.js'
import type { Task } from './task.js'

/** How tasks that are not clear are looked for in rows. */
export interface UnclearOptions {
  /** What reads tasks from rows, as `taskRows` of `cchc/host` makes it; without it they are tasks. */
  readonly read?: RowReader<Task>
  /** Is told of each fault of a row that cannot be read and is in no list; without it such a row throws a `TypeError`. */
  readonly onIssue?: (issue: InputIssue) => void
}

const optionsShape = /* @__PURE__ */ optionsOf<UnclearOptions>({ read: aRowReader, onIssue: aFunction })

/** What a task does not say. */
export interface UnclearTask {
  /** The task as it was given. */
  readonly task: Task
  /** The clarities that it lacks, in the order of `clarityTitles`. */
  readonly lacks: readonly Clarity[]
}

/** The tasks of one lead that lack a clarity. */
export interface UnclearTasksOfLead {
  /** The lead, in the spelling of its first task; absent: nobody answers for them. */
  readonly lead?: string
  /** In the order of the list. */
  readonly tasks: readonly UnclearTask[]
}

/**
 * The tasks that are not clear (nhiệm vụ chưa “rõ người, rõ việc, rõ tiến độ, rõ kết quả, rõ trách nhiệm”), by the lead to whom the
 * list is sent; tasks that no lead answers for come last. Tasks that are clear, cancelled or completed are in no list.
 *
 * A person is clear with an `assignee`, the progress with a due day or `recurring`, the result with a `deliverable`, the
 * responsibility with a `lead`; every task has its work, since `title` is required. Takes tasks as `tasksSchema` reads them;
 * others throw a `TypeError` that names the place. Rows are read by `read`.
 *
 * @example
 * ```ts
 * import { clarityTitles, unclearTasks } from 'cchc/plan'
 *
 * const [first] = unclearTasks([
 *   { id: 'NV1', title: 'Rà soát thủ tục', lead: 'Văn phòng', assignee: 'Bà Lan', dueOn: '2024-06-30' },
 * ])
 * first?.lead // 'Văn phòng'
 * first?.tasks[0]?.lacks.map((clarity) => clarityTitles[clarity].vi) // ['rõ kết quả']
 * ```
 */
export function unclearTasks(
  tasks: readonly Task[],
  options?: UnclearOptions & { readonly read?: undefined },
): readonly UnclearTasksOfLead[]
/** The tasks that are not clear among what rows stand for, read by `options.read` (nhiệm vụ chưa rõ trong các dòng). */
export function unclearTasks(
  rows: Iterable<unknown>,
  options: UnclearOptions & Required<Pick<UnclearOptions, 'read'>>,
): readonly UnclearTasksOfLead[]
export function unclearTasks(
  given: Iterable<unknown>,
  options: UnclearOptions = {},
): readonly UnclearTasksOfLead[] {
  requireOptions(options, optionsShape)
  const tasks =
    options.read === undefined ? (given as readonly Task[]) : tasksOf(given, options.read, options)
  requireParsed(tasks, heldByPlanAsRead.tasks, 'tasksSchema')
  const byLead = new Map<string, { lead?: string; tasks: UnclearTask[] }>()
  for (const task of tasks) {
    if (
      task.status === 'cancelled' ||
      task.status === 'completed' ||
      (task.completedOn ?? task.cancelledOn) != null
    )
      continue
    const lacks = lackingClarities(task)
    if (lacks.length === 0) continue
    const { label, key } = groupName(task.lead)
    const group = byLead.get(key) ?? { ...(label !== '' && { lead: label }), tasks: [] }
    group.tasks.push({ task, lacks })
    byLead.set(key, group)
  }
  return inVietnameseOrder(byLead.values(), ({ lead }) => lead)
}

/** The tasks that rows stand for. */
function tasksOf(rows: Iterable<unknown>, reader: RowReader<Task>, { onIssue }: UnclearOptions): Task[] {
  const note =
    onIssue ??
    ((issue: InputIssue) => {
      throw new TypeError(`rows/${issue.path.join('/')}: ${issue.code}, which onIssue is told of`)
    })
  return [...rows].flatMap((row, index) => {
    const at = (issue: InputIssue) => note({ ...issue, path: [index, ...issue.path] })
    const given = reader.read(row, at)
    return (given && readTask(given, (issue) => at({ ...issue, path: reader.columnOf(issue.path) }))) ?? []
  })
}
