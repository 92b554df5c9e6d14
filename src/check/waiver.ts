import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { periodSchema } from '../calendar/period.js'
import { findingValueSchema } from './finding-schema.js'

/**
 * Schema of a waiver (miễn trừ): a finding that is known and accepted, with the reason, who accepted it, and the
 * last day of reports to which it applies. The finding stays listed, marked as waived. Rule and path alone meet every
 * report that has such a finding: name the report or the value, so that no later one is silenced.
 *
 * @example
 * ```ts
 * import { waiverSchema } from 'cchc/check'
 *
 * const waiver = { rule: 'dossier/rate', path: '/procedures/dossiers/rates/late', reason: ' ', by: 'Văn phòng' }
 * waiverSchema.safeParse(waiver).success // false
 * waiverSchema.safeParse({ ...waiver, reason: 'Đã giải trình' }).success // true
 * ```
 */
export const waiverSchema = z.strictObject({
  /** Id of the rule: `dossier/rate`. */
  rule: z.string().min(1).meta({ title: 'Quy tắc' }),
  /** JSON Pointer of the figure: `/procedures/dossiers/rates/online`. */
  path: z
    .string()
    .regex(/^(?:\/.*)?$/s, { error: '/…/…' })
    .meta({ title: 'Vị trí (JSON Pointer)' }),
  /** The report that it is written for; absent: any, but of several reports checked together only one. */
  report: z
    .strictObject({
      /** Code or name of the agency that reports. */
      agency: z.string().trim().min(1).meta({ title: 'Mã hoặc tên cơ quan báo cáo' }),
      /** The period that the report covers. */
      period: periodSchema.meta({ title: 'Kỳ báo cáo' }),
    })
    .nullish()
    .meta({ title: 'Báo cáo' }),
  /** The value that is accepted, as the finding has it: `"92"`; absent: any. */
  actual: findingValueSchema.optional().meta({ title: 'Giá trị ghi' }),
  /** Why the finding is accepted. */
  reason: z.string().trim().min(1).meta({ title: 'Lý do' }),
  /** Who accepted it. */
  by: z.string().trim().min(1).meta({ title: 'Người chấp nhận' }),
  /** Last day of reports to which it applies; without it, always. */
  until: isoDateSchema.nullish().meta({ title: 'Áp dụng đến ngày' }),
})

/** A waiver (miễn trừ). */
export type Waiver = z.output<typeof waiverSchema>

/** The report that a waiver is written for (báo cáo được miễn trừ). */
export type WaivedReport = NonNullable<Waiver['report']>

/**
 * Schema of a file of waivers (danh sách miễn trừ): an array.
 *
 * @example
 * ```ts
 * import { waiversSchema } from 'cchc/check'
 *
 * waiversSchema.safeParse([{ rule: 'dossier/rate' }]).success // false
 * ```
 */
export const waiversSchema = z.array(waiverSchema).meta({ title: 'Danh sách miễn trừ' })
