import * as z from 'zod'
import { dateOrInstantSchema } from '../calendar/day-schemas.js'
import { saysMissing } from '../quantity/figure-schemas.js'

/**
 * Where a dossier came in: online (trực tuyến), at the counter (trực tiếp), by post (bưu chính công ích).
 *
 * @example
 * ```ts
 * import { channels } from 'cchc/dossier'
 *
 * channels // ['online', 'direct', 'postal']
 * ```
 */
export const channels = ['online', 'direct', 'postal'] as const

/**
 * How a dossier ended: resolved (đã giải quyết), returned (trả lại, từ chối), withdrawn (rút).
 *
 * @example
 * ```ts
 * import { outcomeKinds } from 'cchc/dossier'
 *
 * outcomeKinds // ['resolved', 'returned', 'withdrawn']
 * ```
 */
export const outcomeKinds = ['resolved', 'returned', 'withdrawn'] as const

/**
 * Schema of one dossier (hồ sơ thủ tục hành chính), with the events that a tally counts by, as days in Viet Nam.
 * An instant with an offset (`"2024-03-31T23:59:59+07:00"`) becomes its day at UTC+7.
 *
 * Refused, with the path: a due day, an outcome or a pause before reception, a pause that ends before it starts, pauses
 * that overlap, a pause that starts after the outcome. The order of the pauses does not matter.
 *
 * @example
 * ```ts
 * import { dossierSchema } from 'cchc/dossier'
 *
 * dossierSchema.parse({ id: 'H1', channel: 'online', receivedOn: '2024-02-29T17:00:00Z' }).receivedOn // '2024-03-01'
 * ```
 */
export const dossierSchema = /* @__PURE__ */ z
  .strictObject({
    /** Unique among the dossiers counted together. */
    id: z.string().min(1).meta({ title: 'Mã hồ sơ' }),
    /** The procedure it is for. */
    procedure: z.string().nullish().meta({ title: 'Thủ tục hành chính' }),
    /** The field of work of the procedure. */
    field: z.string().nullish().meta({ title: 'Lĩnh vực' }),
    /** The unit that decides on it. */
    unit: z.string().nullish().meta({ title: 'Đơn vị giải quyết' }),
    /** Where it came in. */
    channel: z.enum(channels, saysMissing).meta({ title: 'Kênh tiếp nhận' }),
    /** The day it was received. */
    receivedOn: dateOrInstantSchema.meta({ title: 'Ngày tiếp nhận' }),
    /** The last day for its result; absent when it has none. */
    dueOn: dateOrInstantSchema.nullish().meta({ title: 'Ngày hẹn trả' }),
    /** When it waited for the citizen: from the request for a supplement to the day that completed it. */
    pauses: z
      .array(
        z.strictObject({
          /** The day of the request. */
          from: dateOrInstantSchema.meta({ title: 'Ngày yêu cầu bổ sung' }),
          /** The day it was complete; absent while it still waits. */
          to: dateOrInstantSchema.nullish().meta({ title: 'Ngày hoàn thành bổ sung' }),
        }),
      )
      .nullish()
      .meta({ title: 'Thời gian chờ bổ sung' }),
    /** How and when it ended; absent while it is in progress. */
    outcome: z
      .strictObject({
        /** Resolved, returned or withdrawn. */
        kind: z.enum(outcomeKinds, saysMissing).meta({ title: 'Kết quả' }),
        /** The day it ended. */
        on: dateOrInstantSchema.meta({ title: 'Ngày kết thúc' }),
      })
      .nullish()
      .meta({ title: 'Kết quả giải quyết' }),
    /** Whether its components were digitized at intake. */
    digitized: z.boolean().nullish().meta({ title: 'Đã số hóa' }),
    /** Whether its fee was paid online. */
    paidOnline: z.boolean().nullish().meta({ title: 'Thanh toán trực tuyến' }),
    /** A portal's own data, carried along untouched. */
    extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu riêng' }),
  })
  .superRefine((dossier, context) => {
    for (const { path, reason, day } of contradictionsOf(dossier))
      context.addIssue({ code: 'custom', path, params: { reason }, input: day })
  })
  .meta({ title: 'Hồ sơ TTHC' })

/** One dossier (hồ sơ), as parsed by `dossierSchema`. */
export interface Dossier extends z.output<typeof dossierSchema> {}

interface DossierDays {
  readonly receivedOn: string
  readonly dueOn?: string | null | undefined
  readonly pauses?:
    | readonly { readonly from: string; readonly to?: string | null | undefined }[]
    | null
    | undefined
  readonly outcome?: { readonly on: string } | null | undefined
}

/** Two days of a dossier that cannot both be so. */
interface Contradiction {
  readonly path: (string | number)[]
  readonly reason: string
  readonly day: string
}

/** The contradictions among the days of a dossier; a pause is held against the one that started before it. @internal */
export function contradictionsOf({
  receivedOn,
  dueOn,
  pauses,
  outcome,
}: DossierDays): readonly Contradiction[] {
  const found: Contradiction[] = []
  const note = (path: (string | number)[], reason: string, day: string) => found.push({ path, reason, day })
  if (dueOn != null && dueOn < receivedOn) note(['dueOn'], 'due-before-reception', dueOn)
  if (outcome && outcome.on < receivedOn) note(['outcome', 'on'], 'outcome-before-reception', outcome.on)
  if (!pauses?.length) return found
  const before = pausesBefore(pauses)
  for (const [index, { from, to }] of pauses.entries()) {
    const start = ['pauses', index, 'from']
    const previous = before.get(index)
    if (from < receivedOn) note(start, 'pause-before-reception', from)
    if (outcome && from > outcome.on) note(start, 'pause-after-outcome', from)
    if (to != null && to < from) note(['pauses', index, 'to'], 'reversed', to)
    if (previous && (previous.to == null || from < previous.to)) note(start, 'pauses-overlap', from)
  }
  return found
}

type Pauses = NonNullable<DossierDays['pauses']>

/** For each pause but the first the one that started before it. */
function pausesBefore(pauses: Pauses): ReadonlyMap<number, Pauses[number]> {
  const sorted = [...pauses.entries()].sort(([, one], [, other]) => comparePauses(one, other))
  return new Map(
    sorted.slice(1).map(([index], rank) => [index, (sorted[rank] as [number, Pauses[number]])[1]]),
  )
}

/** Pauses in the order of time; of two from one day the shorter first. @internal */
export function comparePauses(one: Pauses[number], other: Pauses[number]): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  if (one.to == null || other.to == null) return Number(one.to == null) - Number(other.to == null)
  return one.to === other.to ? 0 : one.to < other.to ? -1 : 1
}
