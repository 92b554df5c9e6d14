import * as z from 'zod'
import { oneOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import type { RowReader } from '../check/row-reader.js'
import { codedColumn } from '../dossier/dossier-columns.js'
import { lastDayOfDuePeriod } from '../plan/due-period.js'
import { areas, isRecurringWord, type Task, taskOrigins, taskStatuses } from '../plan/task.js'
import {
  columnName,
  columnOf,
  dayColumn,
  type RowOptions,
  RowTable,
  requireColumns,
  rowReader,
  rowShapes,
} from './rows.js'

/**
 * Schema of which columns of rows hold what of a task (ánh xạ cột của danh mục nhiệm vụ): names of columns or headings, words and
 * what they stand for, and how days are written.
 *
 * @example
 * ```ts
 * import { taskColumnsSchema } from 'cchc/host'
 *
 * taskColumnsSchema.safeParse({
 *   id: 'STT',
 *   title: 'Nội dung công việc',
 *   dueOn: { column: 'Thời hạn', format: 'dd/MM/yyyy' },
 *   status: { column: 'Tình trạng', codes: { 'Hoàn thành': 'completed', 'Đang thực hiện': 'in-progress' } },
 * }).success // true
 * ```
 */
export const taskColumnsSchema = /* @__PURE__ */ z.strictObject({
  /** The column of the id, unique within the plan. */
  id: columnName,
  /** What is to be done. */
  title: columnName,
  /** Whether it is of the agency's own plan or assigned, with what each word stands for. */
  origin: codedColumn(columnName, taskOrigins).optional(),
  /** The area of reform, with what each word stands for. */
  area: codedColumn(columnName, areas).optional(),
  /** The agency that answers for it. */
  lead: columnName.optional(),
  /** The person who does it. */
  assignee: columnName.optional(),
  /** What it results in. */
  deliverable: columnName.optional(),
  /** The day it was first due; NULL when there is none, "thường xuyên" where it is recurring. */
  dueOn: dayColumn.optional(),
  /** Whether it goes on throughout the year, with what each word stands for. */
  recurring: codedColumn(columnName, ['yes', 'no']).optional(),
  /** The day the work began. */
  startedOn: dayColumn.optional(),
  /** The day it was completed. */
  completedOn: dayColumn.optional(),
  /** The day it was given up. */
  cancelledOn: dayColumn.optional(),
  /** The status as reported, with what each word stands for. */
  status: codedColumn(columnName, taskStatuses).optional(),
  /** Its share of the plan in whole points. */
  weight: columnName.optional(),
})

/** Which columns of rows hold what of a task (ánh xạ cột của danh mục nhiệm vụ), as `taskColumnsSchema` reads it. */
export interface TaskColumns extends z.input<typeof taskColumnsSchema> {}

/** What is said once for all columns of tasks. */
export interface TaskRowOptions extends RowOptions {
  /**
   * What a period in place of a due day means ("Quý IV/2025", "Tháng 4/2025", "Năm 2025"): `last-day` is the last day of its
   * months. Without it such a text is an issue that says so, and the task is not counted.
   */
  readonly duePeriod?: 'last-day'
}

const optionsShape = /* @__PURE__ */ optionsOf<TaskRowOptions>({
  ...rowShapes,
  duePeriod: /* @__PURE__ */ oneOf(['last-day']),
})

/**
 * Reads tasks from rows as a driver, a CSV or a sheet gives them (đọc nhiệm vụ từ dòng): the `read` of `tallyTasks` and
 * `overdueTasks`. Words and days are read as by `dossierRows`; a word that is not listed, or a day that cannot be read, is an
 * issue with its column, and the task is not counted. "Thường xuyên", "hằng quý" and the like in the column of due days make
 * a task recurring, without a due day; a period there ("Quý IV/2025") is an issue, unless `duePeriod` says that it is due by its
 * last day.
 *
 * Columns that are none throw a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { taskRows } from 'cchc/host'
 * import { tallyTasks } from 'cchc/plan'
 *
 * const read = taskRows(
 *   {
 *     id: 'STT',
 *     title: 'Nội dung',
 *     dueOn: 'Thời hạn',
 *     completedOn: 'Hoàn thành',
 *     status: { column: 'Tình trạng', codes: { 'Đã xong': 'completed', 'Đang làm': 'in-progress' } },
 *   },
 *   { headings: ['STT', 'Nội dung', 'Thời hạn', 'Hoàn thành', 'Tình trạng'], format: 'dd/MM/yyyy' },
 * )
 * const rows = [
 *   [1, 'Ban hành kế hoạch', '31/01/2024', '15/01/2024', 'Đã xong'],
 *   [2, 'Tự kiểm tra', '29/02/2024', '', 'Đang làm'],
 * ]
 * const { total } = tallyTasks(rows, { asOf: '2024-03-14', read })
 * total.completed.onTime // 1
 * total.inProgress.overdue // 1
 * ```
 */
export function taskRows(columns: TaskColumns, options: TaskRowOptions = {}): RowReader<Task> {
  requireOptions(options, optionsShape)
  const { duePeriod, ...ofRows } = options
  const declared = requireColumns(columns, taskColumnsSchema)
  return rowReader(new RowTable(ofRows), declared, (cells) => {
    const word = cells.listedWord(declared.recurring)
    const goesOn = cells.heldBy(declared.dueOn, isRecurringWord) === true
    if (goesOn && declared.dueOn !== undefined && word === 'no')
      cells.refuse({ path: [columnOf(declared.dueOn)], code: 'inconsistent', reason: 'recurring-due-day' })
    const lastDay = cells.heldBy(declared.dueOn, lastDayOfDuePeriod)
    if (lastDay !== undefined && duePeriod === undefined && declared.dueOn !== undefined)
      cells.refuse({
        path: [columnOf(declared.dueOn)],
        code: 'inconsistent',
        reason: 'due-period',
        data: { day: lastDay, option: "{ duePeriod: 'last-day' }" },
      })
    return {
      id: cells.text(declared.id) ?? '',
      title: cells.text(declared.title) ?? '',
      origin: cells.listedWord(declared.origin),
      area: cells.listedWord(declared.area),
      lead: cells.text(declared.lead),
      assignee: cells.text(declared.assignee),
      deliverable: cells.text(declared.deliverable),
      dueOn: goesOn ? undefined : (lastDay ?? cells.day(declared.dueOn)),
      recurring: goesOn || (word === undefined ? undefined : word === 'yes'),
      startedOn: cells.day(declared.startedOn),
      completedOn: cells.day(declared.completedOn),
      cancelledOn: cells.day(declared.cancelledOn),
      status: cells.listedWord(declared.status),
      weight: cells.count(declared.weight),
    }
  })
}
