import * as z from 'zod'
import type { NotationIssue } from '../notation/reading.js'
import { isIsoDate, isoDateFault } from './day.js'
import { toDayInVietNam } from './moment-in-viet-nam.js'

/**
 * A day written `YYYY-MM-DD` (ngày), from `1900-01-01` to `2199-12-31`.
 *
 * A text of another shape is an `invalid_format` issue. A text of that shape that is no day of the calendar
 * (30 February) is a `custom` issue with `params.notation`, a `NotationIssue` of code `invalid-date`.
 *
 * @example
 * ```ts
 * import { isoDateSchema } from 'cchc/calendar'
 *
 * isoDateSchema.safeParse('2024-03-11').success // true
 * isoDateSchema.safeParse('2024-02-30').success // false
 * ```
 */
export const isoDateSchema = /* @__PURE__ */ z
  .string()
  .regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/, { abort: true, error: 'YYYY-MM-DD' })
  .superRefine((text, context) => {
    const position = isoDateFault(text)
    if (position !== undefined) {
      const notation: NotationIssue = { code: 'invalid-date', text, position }
      context.addIssue({ code: 'custom', input: text, params: { notation } })
    }
  })
  .meta({ title: 'Ngày' })

/**
 * A day, or an instant that becomes its day in Viet Nam (ngày hoặc thời điểm): what `toDayInVietNam` reads,
 * as a schema whose output is an `IsoDate`.
 *
 * A text that cannot be read is a `custom` issue with `params.notation`, a `NotationIssue`.
 *
 * @example
 * ```ts
 * import { dateOrInstantSchema } from 'cchc/calendar'
 *
 * dateOrInstantSchema.parse('2024-03-31T23:59:59+07:00') // '2024-03-31'
 * ```
 */
export const dateOrInstantSchema = /* @__PURE__ */ z
  .string()
  .transform((text, context) => {
    if (isIsoDate(text)) return text
    const reading = toDayInVietNam(text)
    if (reading.ok) return reading.value
    context.addIssue({ code: 'custom', input: text, params: { notation: reading.issue } })
    return z.NEVER
  })
  .meta({ title: 'Ngày hoặc thời điểm' })
