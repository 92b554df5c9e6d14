import * as z from 'zod'
import type { IsoDate } from '../calendar/day.js'
import { dateOrInstantSchema } from '../calendar/day-schemas.js'
import { citationSchema } from '../document/citation.js'
import type { Text } from '../notation/language.js'
import { nameKey } from '../notation/name-key.js'
import { normalizeText } from '../notation/normalize-text.js'

/**
 * The seven areas of the reform (lĩnh vực cải cách hành chính): direction and six fields, as in report and appendix.
 *
 * @example
 * ```ts
 * import { areas } from 'cchc/plan'
 *
 * areas[0] // 'direction'
 * ```
 */
export const areas = [
  'direction',
  'institutions',
  'procedures',
  'organization',
  'civilService',
  'publicFinance',
  'digitalGovernment',
] as const

/** An area of the reform (lĩnh vực cải cách hành chính). */
export type Area = (typeof areas)[number]

/**
 * What the areas are called (tên lĩnh vực).
 *
 * @example
 * ```ts
 * import { areaTitles } from 'cchc/plan'
 *
 * areaTitles.civilService.vi // 'Cải cách chế độ công vụ'
 * ```
 */
export const areaTitles: Readonly<Record<Area, Text>> = {
  direction: { vi: 'Chỉ đạo, điều hành', en: 'Direction' },
  institutions: { vi: 'Cải cách thể chế', en: 'Institutions' },
  procedures: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedures' },
  organization: { vi: 'Cải cách tổ chức bộ máy', en: 'Organization' },
  civilService: { vi: 'Cải cách chế độ công vụ', en: 'Civil service' },
  publicFinance: { vi: 'Cải cách tài chính công', en: 'Public finance' },
  digitalGovernment: { vi: 'Chính quyền điện tử, chính quyền số', en: 'Digital government' },
}

/**
 * Where a task comes from: the agency's own plan (kế hoạch), or a superior who assigned it (được giao).
 *
 * @example
 * ```ts
 * import { taskOrigins } from 'cchc/plan'
 *
 * taskOrigins // ['plan', 'assigned']
 * ```
 */
export const taskOrigins = ['plan', 'assigned'] as const

/**
 * How a task stands (tình trạng nhiệm vụ).
 *
 * @example
 * ```ts
 * import { taskStatuses } from 'cchc/plan'
 *
 * taskStatuses // ['not-started', 'in-progress', 'completed', 'cancelled']
 * ```
 */
export const taskStatuses = ['not-started', 'in-progress', 'completed', 'cancelled'] as const

/** How a task stands (tình trạng nhiệm vụ). */
export type TaskStatus = (typeof taskStatuses)[number]

/** What plans write in place of a due day for a task that goes on throughout the year (thường xuyên). */
const recurringWords = [
  'thường xuyên',
  'liên tục',
  'định kỳ',
  ...['hằng', 'hàng', 'mỗi'].flatMap((every) =>
    ['ngày', 'tuần', 'tháng', 'quý', 'năm'].map((span) => `${every} ${span}`),
  ),
]
/** What may follow such a word. */
const ofYear = String.raw`(?: (?:trong|cả|suốt|quanh)? ?năm(?: \d{4})?)?`

/** Whether a text in place of a due day says that a task goes on throughout the year. @internal */
export function isRecurringWord(text: string): boolean {
  const key = nameKey(text)
  const one = recurringWords.map(nameKey).join('|')
  return new RegExp(`^(?:${one})(?: (?:${one}))*${ofYear}$`).test(key)
}

/** The greatest weight of a task. @internal */
export const mostWeight = 1_000_000

const text = (title: string) => z.string().trim().min(1).nullish().meta({ title })
const day = (title: string) => dateOrInstantSchema.nullish().meta({ title })

/**
 * Schema of a task of a reform plan (nhiệm vụ cải cách hành chính), with its events as days in Viet Nam. An instant with
 * an offset (`"2024-03-31T23:59:59+07:00"`) becomes its day at UTC+7.
 *
 * Refused, with the path: a task completed or cancelled before it began, both completed and cancelled, or a status
 * that its dates contradict. What is merely unclear (no assignee, no deliverable) is for the rules.
 *
 * @example
 * ```ts
 * import { taskSchema } from 'cchc/plan'
 *
 * const task = { id: 'NV1', title: 'Ban hành kế hoạch tuyên truyền', dueOn: '2024-01-31', completedOn: '2024-01-15' }
 * taskSchema.safeParse(task).success // true
 * ```
 */
export const taskSchema = /* @__PURE__ */ z
  .strictObject({
    /** Unique within the plan. */
    id: z.string().trim().min(1).meta({ title: 'Mã nhiệm vụ' }),
    /** What is to be done (rõ việc). */
    title: z.string().trim().min(1).meta({ title: 'Nội dung nhiệm vụ' }),
    /** The agency's own plan, unless a superior assigned it. */
    origin: z.enum(taskOrigins).nullish().meta({ title: 'Nguồn: kế hoạch, được giao' }),
    /** The area of reform. */
    area: z.enum(areas).nullish().meta({ title: 'Lĩnh vực cải cách' }),
    /** The agency that answers for it (rõ trách nhiệm). */
    lead: text('Cơ quan chủ trì'),
    /** The person who does it (rõ người). */
    assignee: text('Người thực hiện'),
    /** Agencies that take part. */
    partners: z.array(z.string().trim().min(1)).nullish().meta({ title: 'Cơ quan phối hợp' }),
    /** What it results in (rõ kết quả). */
    deliverable: text('Sản phẩm, kết quả'),
    /** The day it was first due. Absent: it has no due day, or goes on throughout the year. */
    dueOn: day('Thời hạn'),
    /** Goes on throughout the year (thường xuyên): never late; in progress unless status or days say otherwise. */
    recurring: z.boolean().nullish().meta({ title: 'Thường xuyên' }),
    /** The day the work began. */
    startedOn: day('Ngày bắt đầu'),
    /** The day it was completed. */
    completedOn: day('Ngày hoàn thành'),
    /** The day it was given up. */
    cancelledOn: day('Ngày hủy bỏ'),
    /** The status as reported; without it the dates decide. */
    status: z.enum(taskStatuses).nullish().meta({ title: 'Tình trạng' }),
    /** Later due days, with the day on which each was granted and why. */
    postponements: z
      .array(
        z.strictObject({
          /** The day on which the later due day was granted. */
          decidedOn: dateOrInstantSchema.meta({ title: 'Ngày cho gia hạn' }),
          /** The later due day. */
          dueOn: dateOrInstantSchema.meta({ title: 'Thời hạn mới' }),
          /** Why. */
          reason: text('Lý do'),
        }),
      )
      .nullish()
      .meta({ title: 'Gia hạn' }),
    /** What proves the result. */
    evidence: z.array(citationSchema).nullish().meta({ title: 'Văn bản chứng minh' }),
    /** Its share of the plan in whole points, where tasks do not count alike. */
    weight: z.int().min(0).max(mostWeight).nullish().meta({ title: 'Trọng số' }),
    /** A portal's own data, carried along untouched. */
    extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu riêng' }),
  })
  .superRefine((task, context) => {
    for (const { path, reason } of contradictionsOf(task))
      context.addIssue({ code: 'custom', path: [path], params: { reason }, input: task[path] })
  })
  .meta({ title: 'Nhiệm vụ' })

/** A task of a reform plan (nhiệm vụ), as parsed by `taskSchema`. */
export interface Task extends z.output<typeof taskSchema> {}

interface TaskEvents {
  readonly startedOn?: IsoDate | null | undefined
  readonly completedOn?: IsoDate | null | undefined
  readonly cancelledOn?: IsoDate | null | undefined
  readonly status?: TaskStatus | null | undefined
}

/** What the days and the status of a task say against each other. @internal */
export function contradictionsOf({
  startedOn,
  completedOn,
  cancelledOn,
  status,
}: TaskEvents): readonly { readonly path: keyof TaskEvents; readonly reason: string }[] {
  const endsTooEarly = (end: IsoDate | null | undefined) =>
    end != null && startedOn != null && end < startedOn
  const isContradicted =
    (status === 'not-started' && (startedOn ?? completedOn ?? cancelledOn) != null) ||
    (status === 'in-progress' && (completedOn ?? cancelledOn) != null) ||
    (status === 'completed' && cancelledOn != null) ||
    (status === 'cancelled' && completedOn != null)
  const found: { readonly path: keyof TaskEvents; readonly reason: string }[] = []
  if (endsTooEarly(completedOn)) found.push({ path: 'completedOn', reason: 'ended-before-started' })
  if (endsTooEarly(cancelledOn)) found.push({ path: 'cancelledOn', reason: 'ended-before-started' })
  if (completedOn != null && cancelledOn != null) found.push({ path: 'cancelledOn', reason: 'two-outcomes' })
  if (isContradicted) found.push({ path: 'status', reason: 'status-against-dates' })
  return found
}

/** The most tasks of one list; no plan has that many. */
const mostTasks = 10_000

/**
 * Schema of a list of tasks (danh mục nhiệm vụ), each id once.
 *
 * @example
 * ```ts
 * import { tasksSchema } from 'cchc/plan'
 *
 * const task = { id: 'NV1', title: 'Tự kiểm tra' }
 * tasksSchema.safeParse([task]).success // true
 * tasksSchema.safeParse([task, task]).success // false
 * ```
 */
export const tasksSchema = /* @__PURE__ */ z
  .array(taskSchema)
  .max(mostTasks)
  .superRefine((tasks, context) => {
    const seen = new Set<string>()
    for (const [index, { id }] of tasks.entries()) {
      const key = normalizeText(id)
      if (seen.has(key)) {
        const params = { reason: 'repeated-task' }
        context.addIssue({ code: 'custom', path: [index, 'id'], params, input: id })
      }
      seen.add(key)
    }
  })
  .meta({ title: 'Danh mục nhiệm vụ' })
