import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import type { Criterion, ScorecardDeclaration } from './scorecard.js'

const word = /* @__PURE__ */ z.string().trim().min(1)
const text = /* @__PURE__ */ z.strictObject({ vi: word, en: word })
/** No card has more; sums of them stay far below what a number holds. */
const points = /* @__PURE__ */ z.number().min(0).max(1_000_000)
const legalBasis = /* @__PURE__ */ z.strictObject({
  document: word,
  article: word.optional(),
  from: isoDateSchema.optional(),
  to: isoDateSchema.optional(),
  confirmed: z.boolean(),
})
const inForce = /* @__PURE__ */ z
  .array(
    z.strictObject({
      from: isoDateSchema,
      value: z.literal(true).nullable(),
      basis: z.union([z.enum(['arithmetic', 'consistency']), legalBasis]),
    }),
  )
  .min(1)

const counted = /* @__PURE__ */ z.union([
  word,
  z.strictObject({ plus: z.array(word).min(1), less: z.array(word).optional() }),
])
const measure = /* @__PURE__ */ z.union([
  z.strictObject({ numerator: counted, denominator: counted }),
  z.strictObject({ figure: counted }),
])
const end = /* @__PURE__ */ z.number().max(Number.MAX_SAFE_INTEGER).optional()
const ends = { from: end, above: end, to: end, below: end }
const whenMissing = /* @__PURE__ */ points.optional()
const without = { whenMissing, whenNoBase: whenMissing }

const scoring = /* @__PURE__ */ z.discriminatedUnion('way', [
  z.strictObject({
    way: z.literal('proportional'),
    of: measure,
    threshold: z.number().positive().max(1_000_000).optional(),
    ...without,
  }),
  z.strictObject({
    way: z.literal('bands'),
    of: measure,
    bands: z.array(z.strictObject({ ...ends, points })).min(1),
    ...without,
  }),
  z.strictObject({
    way: z.literal('choice'),
    of: word,
    choices: z
      .array(z.strictObject({ value: z.union([word, z.number(), z.boolean()]), label: text, points }))
      .min(2),
    whenMissing,
  }),
  z.strictObject({
    way: z.literal('deduction'),
    of: counted,
    each: points,
    least: whenMissing,
    whenMissing,
  }),
  z.strictObject({ way: z.literal('manual'), from: whenMissing, whenMissing }),
  z.strictObject({ way: z.literal('survey'), whenMissing }),
])

const criterion: z.ZodType<Criterion, Criterion> = /* @__PURE__ */ z.strictObject({
  code: word.meta({ title: 'Mã tiêu chí' }),
  label: text.meta({ title: 'Tên tiêu chí' }),
  maximum: points.meta({ title: 'Điểm tối đa' }),
  get children(): z.ZodOptional<z.ZodArray<z.ZodType<Criterion, Criterion>>> {
    return z.array(criterion).optional()
  },
  scoring: scoring.optional().meta({ title: 'Cách chấm điểm' }),
  basis: legalBasis.optional().meta({ title: 'Căn cứ' }),
  inForce: inForce.optional().meta({ title: 'Hiệu lực' }),
  note: text.optional().meta({ title: 'Ghi chú' }),
}) as never

/**
 * Schema of a scorecard in JSON (bộ tiêu chí chấm điểm). Whether its parts fit together is what `defineScorecard` and
 * `safeParseScorecard` ask.
 *
 * @example
 * ```ts
 * import { scorecardSchema } from 'cchc/scorecard'
 *
 * scorecardSchema.safeParse({ id: 'my-province' }).success // false
 * ```
 */
export const scorecardSchema: z.ZodType<ScorecardDeclaration, ScorecardDeclaration> = /* @__PURE__ */ z
  .strictObject({
    id: word.meta({ title: 'Mã bộ tiêu chí' }),
    title: text.meta({ title: 'Tên bộ tiêu chí' }),
    names: z.array(word).optional().meta({ title: 'Tên gọi khác' }),
    basis: legalBasis.meta({ title: 'Căn cứ' }),
    inForce: inForce.optional().meta({ title: 'Hiệu lực' }),
    decimals: z.int().min(0).max(6).meta({ title: 'Số chữ số thập phân của điểm' }),
    rateDecimals: z.int().min(0).max(12).optional().meta({ title: 'Số chữ số thập phân của tỷ lệ' }),
    criteria: z.array(criterion).min(1).meta({ title: 'Các tiêu chí' }),
    classes: z
      .array(z.strictObject({ ...ends, label: text }))
      .min(1)
      .optional()
      .meta({ title: 'Mức xếp loại' }),
    note: text.optional().meta({ title: 'Ghi chú' }),
  })
  .meta({ title: 'Bộ tiêu chí chấm điểm' }) as never
