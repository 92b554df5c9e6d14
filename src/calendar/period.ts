import * as z from 'zod'
import { parseCount } from '../notation/parse-count.js'
import { saysMissing } from '../quantity/figure-schemas.js'
import type { IsoDate } from './day.js'
import { dateOrInstantSchema } from './day-schemas.js'

/**
 * The kinds of reporting period (loại kỳ báo cáo): week (tuần), month, quarter, half-year (6 tháng), nine months (9 tháng
 * đầu năm), year; `year-to-date`, the first so many months of a year (lũy kế từ đầu năm); `custom`, any other
 * run of days.
 *
 * A week is the days that it states ("tuần từ 05/5 đến 11/5"): agencies begin and number theirs in several ways, so that
 * its number alone gives no days.
 *
 * @example
 * ```ts
 * import { periodKinds } from 'cchc/calendar'
 *
 * periodKinds.includes('nine-months') // true
 * ```
 */
export const periodKinds = [
  'week',
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
  /**
   * Which week (1 to 53), month (1 to 12), quarter (1 to 4) or half (1, 2); for `year-to-date` how many months (1 to 12).
   */
  readonly ordinal?: number
  /** The first day whose figures count (từ ngày). */
  readonly from?: IsoDate
  /** The last day whose figures count, the cut-off day (đến ngày, ngày chốt số liệu). */
  readonly to?: IsoDate
  /** Whether a custom period is open (từ ngày … đến nay): then `to` is the day on which the report was issued. */
  readonly openEnd?: true
}

const yearNumber = /* @__PURE__ */ wholeNumber(1900, 2199)
const ordinalNumber = /* @__PURE__ */ wholeNumber(1, 53)

/**
 * A reporting period (kỳ báo cáo). Only `kind` is required; `null` is taken as an absent key. Year and ordinal may be
 * written as texts, as counts may; an instant is its day in Viet Nam.
 *
 * Issues besides those of the single keys: `too_big` for a fifth quarter and the like, and `custom` with
 * `params.period`, a `PeriodIssue`, for reversed ends, a custom period with one end only, an ordinal where the kind has
 * none, and an open end of another kind. In a report, `to` may be missing where `issuedOn` says where the period ends.
 *
 * @example
 * ```ts
 * import { periodSchema } from 'cchc/calendar'
 *
 * periodSchema.parse({ kind: 'quarter', year: 2024, ordinal: 1, from: null }) // { kind: 'quarter', year: 2024, ordinal: 1 }
 * periodSchema.safeParse({ kind: 'custom', from: '2024-03-31', to: '2024-01-01' }).success // false
 * ```
 */
export const periodSchema = /* @__PURE__ */ buildPeriodSchema('no-open-end')

/** The period of a report: a custom one may have its first day only (từ ngày … đến nay), and is open then. @internal */
export const openPeriodSchema = /* @__PURE__ */ buildPeriodSchema('open-end')

function buildPeriodSchema(ends: 'open-end' | 'no-open-end') {
  return z
    .strictObject({
      /** The kind of period. */
      kind: z.enum(periodKinds, saysMissing).meta({ title: 'Loại kỳ báo cáo' }),
      /** The year, 1900 to 2199. */
      year: yearNumber.nullish().meta({ title: 'Năm' }),
      /** Which week (1 to 53), month (1 to 12), quarter (1 to 4) or half (1, 2); for `year-to-date` how many months (1 to 12). */
      ordinal: ordinalNumber.nullish().meta({ title: 'Tuần, tháng, quý, nửa năm thứ mấy; số tháng lũy kế' }),
      /** The first day whose figures count. */
      from: dateOrInstantSchema.nullish().meta({ title: 'Từ ngày' }),
      /** The last day whose figures count, the cut-off day. */
      to: dateOrInstantSchema.nullish().meta({ title: 'Đến ngày (ngày chốt số liệu)' }),
      /** Whether a custom period is open (đến nay): then `to` is the day on which the report was issued. */
      openEnd: z.boolean().nullish().meta({ title: 'Đến nay (kết thúc vào ngày ban hành báo cáo)' }),
    })
    .superRefine(({ kind, ordinal, from, to, openEnd }, context) => {
      function addIssue(
        path: 'ordinal' | 'from' | 'to' | 'openEnd',
        code: PeriodIssue['code'],
        input: unknown,
      ) {
        const period: PeriodIssue = { code }
        context.addIssue({ code: 'custom', path: [path], input, params: { period } })
      }
      const maximum = ordinalLimits[kind]
      if (typeof ordinal === 'number' && maximum === undefined) addIssue('ordinal', 'no-ordinal', ordinal)
      // Above 53 the key itself is refused already.
      if (typeof ordinal === 'number' && maximum !== undefined && ordinal > maximum && ordinal <= 53) {
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
      } else if (kind === 'custom' && (typeof from === 'string' || typeof to === 'string' || openEnd)) {
        const isOpen = ends === 'open-end' && typeof from === 'string'
        if (!isOpen) addIssue(typeof from === 'string' ? 'to' : 'from', 'half-open', undefined)
      }
      if (openEnd && kind !== 'custom') addIssue('openEnd', 'no-open-end', openEnd)
    })
    .transform(
      ({ kind, year, ordinal, from, to, openEnd }): Period => ({
        kind,
        ...(typeof year === 'number' && { year }),
        ...(typeof ordinal === 'number' && { ordinal }),
        ...(typeof from === 'string' && { from }),
        ...(typeof to === 'string' && { to }),
        ...((openEnd || (kind === 'custom' && typeof from === 'string' && to == null)) && {
          openEnd: true as const,
        }),
      }),
    )
    .meta({ title: 'Kỳ báo cáo' })
}

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

/** A kind whose days follow from year, ordinal and cut-off convention: every one but `week` and `custom`. */
export type NamedPeriodKind = Exclude<PeriodKind, 'week' | 'custom'>

/** The highest ordinal of each kind of period that has ordinals; they start at 1. @internal */
export const ordinalLimits: Readonly<Partial<Record<PeriodKind, number>>> = {
  week: 53,
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
 * - `half-open`: a custom period states one end only. The issue stands at the missing end. A report may leave out `to`
 *   (đến nay) if it has `issuedOn`.
 * - `no-ordinal`: an `ordinal` beside a kind that has none. The issue stands at `ordinal`.
 * - `no-open-end`: an `openEnd` beside a kind that is not `custom`. The issue stands at `openEnd`.
 */
export interface PeriodIssue {
  readonly code: 'reversed' | 'half-open' | 'no-ordinal' | 'no-open-end'
}
