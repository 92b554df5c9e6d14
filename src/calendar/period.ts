import * as z from 'zod'
import { parseCount } from '../notation/parse-count.js'
import type { IsoDate } from './day.js'
import { dateOrInstantSchema } from './day-schemas.js'

/**
 * The kinds of reporting period (loại kỳ báo cáo): month, quarter, half-year (6 tháng), nine months (9 tháng
 * đầu năm), year; `year-to-date`, the first so many months of a year (lũy kế từ đầu năm); `custom`, any other
 * run of days.
 *
 * @example
 * ```ts
 * import { periodKinds } from 'cchc/calendar'
 *
 * periodKinds.includes('nine-months') // true
 * ```
 */
export const periodKinds = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
  'year-to-date',
  'custom',
] as const

/** One of `periodKinds`. */
export type PeriodKind = (typeof periodKinds)[number]

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
 * A reporting period (kỳ báo cáo). Only `kind` is required; `null` is taken as an absent key. Year and ordinal may be
 * written as texts, as counts may; an instant is its day in Viet Nam.
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
    year: wholeNumber(1900, 2199).nullish().meta({ title: 'Năm' }),
    /** Which month (1 to 12), quarter (1 to 4) or half (1, 2); for `year-to-date` how many months (1 to 12). */
    ordinal: wholeNumber(1, 12).nullish().meta({ title: 'Tháng, quý, nửa năm thứ mấy; số tháng lũy kế' }),
    /** The first day whose figures count. */
    from: dateOrInstantSchema.nullish().meta({ title: 'Từ ngày' }),
    /** The last day whose figures count, the cut-off day. */
    to: dateOrInstantSchema.nullish().meta({ title: 'Đến ngày (ngày chốt số liệu)' }),
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

/** A whole number, or one written as a count. */
function wholeNumber(minimum: number, maximum: number) {
  const number = z.int().min(minimum).max(maximum)
  const written = z.string().transform((text, context) => {
    const reading = parseCount(text)
    if (reading.ok) return reading.value
    context.addIssue({ code: 'custom', input: text, params: { notation: reading.issue } })
    return z.NEVER
  })
  return z.union([number, written.pipe(number)])
}

/** A kind whose days follow from year, ordinal and cut-off convention: every one but `custom`. */
export type NamedPeriodKind = Exclude<PeriodKind, 'custom'>

/**
 * The highest ordinal of each kind of period that has ordinals; they start at 1.
 *
 * @internal
 */
export const ordinalLimits: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'year-to-date': 12,
}

/**
 * What is wrong with a period whose keys are each well formed: the `params.period` of a `custom` issue of
 * `periodSchema`.
 *
 * - `reversed`: `from` comes after `to`. The issue stands at `to`.
 * - `half-open`: a custom period states one end only. The issue stands at the missing end.
 * - `no-ordinal`: an `ordinal` beside a kind that has none. The issue stands at `ordinal`.
 */
export interface PeriodIssue {
  readonly code: 'reversed' | 'half-open' | 'no-ordinal'
}
