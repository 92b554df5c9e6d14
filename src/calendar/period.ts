import * as z from 'zod'
import { type IsoDate, isoDateSchema } from './iso-date.js'
import { ordinalLimits } from './ordinal-limits.js'
import type { PeriodIssue } from './period-issue.js'
import { type PeriodKind, periodKinds } from './period-kind.js'

/**
 * A reporting period (kỳ báo cáo) as a report states it. A key that is absent is not stated.
 */
export interface Period {
  /** The kind of period. */
  readonly kind: PeriodKind
  /** The year (năm), 1900 to 2199. */
  readonly year?: number
  /** Which month (1 to 12), quarter (1 to 4) or half (1, 2); for `year-to-date` how many months (1 to 12). */
  readonly ordinal?: number
  /** The first day whose figures count (từ ngày). */
  readonly from?: IsoDate
  /** The last day whose figures count, the cut-off day (đến ngày, ngày chốt số liệu). */
  readonly to?: IsoDate
}

/**
 * A reporting period (kỳ báo cáo). Only `kind` is required; `null` is taken as an absent key.
 *
 * Issues besides those of the single keys: `too_big` for a fifth quarter and the like, and `custom` with
 * `params.period`, a `PeriodIssue`, for reversed ends, a custom period with one end only, and an ordinal where
 * the kind has none.
 *
 * @example
 * ```ts
 * import { periodSchema } from 'cchc/calendar'
 *
 * periodSchema.parse({ kind: 'quarter', year: 2024, ordinal: 1, from: null }) // { kind: 'quarter', year: 2024, ordinal: 1 }
 * periodSchema.safeParse({ kind: 'custom', from: '2024-03-31', to: '2024-01-01' }).success // false
 * ```
 */
export const periodSchema = /* @__PURE__ */ z
  .strictObject({
    /** The kind of period. */
    kind: z.enum(periodKinds).meta({ title: 'Loại kỳ báo cáo' }),
    /** The year, 1900 to 2199. */
    year: z.int().min(1900).max(2199).nullish().meta({ title: 'Năm' }),
    /** Which month (1 to 12), quarter (1 to 4) or half (1, 2); for `year-to-date` how many months (1 to 12). */
    ordinal: z.int().min(1).max(12).nullish().meta({ title: 'Tháng, quý, nửa năm thứ mấy; số tháng lũy kế' }),
    /** The first day whose figures count. */
    from: isoDateSchema.nullish().meta({ title: 'Từ ngày' }),
    /** The last day whose figures count, the cut-off day. */
    to: isoDateSchema.nullish().meta({ title: 'Đến ngày (ngày chốt số liệu)' }),
  })
  .superRefine(({ kind, ordinal, from, to }, context) => {
    function addIssue(path: 'ordinal' | 'from' | 'to', code: PeriodIssue['code'], input: unknown) {
      const period: PeriodIssue = { code }
      context.addIssue({ code: 'custom', path: [path], input, params: { period } })
    }
    const maximum = ordinalLimits[kind]
    if (typeof ordinal === 'number' && maximum === undefined) addIssue('ordinal', 'no-ordinal', ordinal)
    // Above 12 the key itself is refused already.
    if (typeof ordinal === 'number' && maximum !== undefined && ordinal > maximum && ordinal <= 12) {
      context.addIssue({
        code: 'too_big',
        origin: 'number',
        maximum,
        inclusive: true,
        input: ordinal,
        path: ['ordinal'],
      })
    }
    if (typeof from === 'string' && typeof to === 'string') {
      if (from > to) addIssue('to', 'reversed', to)
    } else if (kind === 'custom' && (typeof from === 'string' || typeof to === 'string')) {
      addIssue(typeof from === 'string' ? 'to' : 'from', 'half-open', undefined)
    }
  })
  .transform(
    ({ kind, year, ordinal, from, to }): Period => ({
      kind,
      ...(typeof year === 'number' && { year }),
      ...(typeof ordinal === 'number' && { ordinal }),
      ...(typeof from === 'string' && { from }),
      ...(typeof to === 'string' && { to }),
    }),
  )
  .meta({ title: 'Kỳ báo cáo' })
