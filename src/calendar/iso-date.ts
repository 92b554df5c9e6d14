import * as z from 'zod'
import type { NotationIssue } from '../notation/reading.js'
import { isoDateFault } from './iso-date-fault.js'

/**
 * A calendar day in Viet Nam (ngày), `YYYY-MM-DD`, from `1900-01-01` to `2199-12-31`. It has no time and no
 * zone, so it is the same day on every machine; an instant becomes one through `toDayInVietNam`.
 *
 * Functions of this folder that take an `IsoDate` throw a `RangeError` when the text is not one: that is a
 * fault of the program. Data from outside goes through `isoDateSchema`, `parseDate` or `toDayInVietNam`.
 */
export type IsoDate = string

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
