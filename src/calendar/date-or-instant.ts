import * as z from 'zod'
import { toDayInVietNam } from './day-in-viet-nam.js'

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
    const reading = toDayInVietNam(text)
    if (reading.ok) return reading.value
    context.addIssue({ code: 'custom', input: text, params: { notation: reading.issue } })
    return z.NEVER
  })
  .meta({ title: 'Ngày hoặc thời điểm' })
