import * as z from 'zod'
import { type InputOf, shapeOf } from '../check/entry-schemas.js'
import { type Tally, tallyEntries } from './tally.js'

/** A tally as it may be written in JSON. */
export interface TallyInput extends InputOf<typeof tallyEntries> {}

/** The schemas of what stands in a tally, by key. @internal */
export const tallyShape = /* @__PURE__ */ shapeOf(tallyEntries, {
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()),
})

/**
 * Schema of a tally of dossiers (số liệu hồ sơ thủ tục hành chính): one row of form II.06a, for a unit, a field
 * of work, or the whole.
 *
 * Every figure is optional; absent and `null` mean "not reported", never 0. Counts are integers from 0 or
 * Vietnamese notation (`"1.492"`); rates are percentages with the digits that were published (`"99.30"`).
 *
 * @example
 * ```ts
 * import { tallySchema } from 'cchc/dossier'
 *
 * tallySchema.parse({ received: { total: '1.492', carriedOver: '07' } }) // { received: { total: 1492, carriedOver: 7 } }
 * ```
 */
export const tallySchema: z.ZodType<Tally, TallyInput> = /* @__PURE__ */ z
  .strictObject(tallyShape)
  .meta({ title: 'Số liệu hồ sơ TTHC' }) as never
