import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'

/**
 * Schema of a waiver (miễn trừ): a finding that is known and accepted, with the reason, who accepted it, and the
 * last day of reports to which it applies. The finding stays listed, marked as waived.
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
  /** Why the finding is accepted. */
  reason: z.string().trim().min(1).meta({ title: 'Lý do' }),
  /** Who accepted it. */
  by: z.string().trim().min(1).meta({ title: 'Người chấp nhận' }),
  /** Last day of reports to which it applies; without it, always. */
  until: isoDateSchema.nullish().meta({ title: 'Áp dụng đến ngày' }),
})

/** A waiver (miễn trừ). */
export type Waiver = z.output<typeof waiverSchema>

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
