import * as z from 'zod'
import type { Basis } from '../calendar/dated.js'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { saysMissing, softEnds } from '../quantity/figure-schemas.js'
import { severities } from './severity.js'

const path = z.array(z.union([z.string(), z.int().min(0)]))

const text = z.strictObject({ vi: z.string(), en: z.string() })

const figure = z.union([z.number(), z.string()])

/** Schema of a value in a finding. @internal */
export const findingValueSchema = /* @__PURE__ */ z.union([
  figure,
  z.null(),
  z.strictObject({
    atLeast: figure.optional().meta({ title: 'Ít nhất' }),
    atMost: figure.optional().meta({ title: 'Nhiều nhất' }),
    soft: softEnds.optional().meta({ title: 'Cận mà từ ước lượng chỉ gợi ra' }),
    words: z.string().optional().meta({ title: 'Nguyên văn' }),
  }),
])

const cause = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.enum(['part-left-out', 'left-over']), part: path, value: z.number() }),
    z.strictObject({
      kind: z.enum(['digits-swapped', 'digit-missing']),
      figure: path,
      written: figure,
      proposed: figure,
    }),
    z.strictObject({ kind: z.literal('class-not-named'), value: z.number() }),
    z.strictObject({ kind: z.literal('inside-another'), parts: z.array(path) }),
    z.strictObject({ kind: z.literal('stale-year'), proposed: isoDateSchema }),
    z.strictObject({ kind: z.literal('another-series'), series: z.string() }),
    z.strictObject({
      kind: z.enum([
        'no-base',
        'above-whole',
        'false-hundred',
        'false-zero',
        'beyond-word',
        'sign-reversed',
        'percentage-points',
        'share-of-before',
      ]),
    }),
    z.strictObject({ kind: z.literal('truncated'), rounded: figure }),
    z.strictObject({ kind: z.literal('complement'), partner: z.string() }),
    z.strictObject({ kind: z.literal('hundredth'), proposed: z.string() }),
    z.strictObject({
      kind: z.literal('other-base'),
      base: text,
      numerator: z.number(),
      denominator: z.number(),
    }),
  ],
  saysMissing,
)

const basis = z
  .union([
    z.enum(['arithmetic', 'consistency']),
    z.strictObject({
      /** Number and symbol of the text. */
      document: z.string().meta({ title: 'Văn bản' }),
      /** Article, clause or point. */
      article: z.string().optional().meta({ title: 'Điều, khoản, điểm' }),
      /** The first day in force. */
      from: isoDateSchema.optional().meta({ title: 'Hiệu lực từ' }),
      /** The last day in force. */
      to: isoDateSchema.optional().meta({ title: 'Hiệu lực đến' }),
      /** Whether the text itself was seen. */
      confirmed: z.boolean().meta({ title: 'Đã đối chiếu văn bản gốc' }),
    }),
  ])
  // JSON has no `undefined`.
  .transform((read) => read as Basis)

/**
 * Schema of a finding (phát hiện) as a check gives it, for findings that were stored or sent as JSON: what it reads,
 * `describeFinding` can say.
 *
 * @example
 * ```ts
 * import { findingSchema } from 'cchc/check'
 *
 * const stored = '{"rule":"dossier/balance","severity":"error","path":["received"],"operands":[],"basis":["arithmetic"]}'
 * findingSchema.parse(JSON.parse(stored)).severity // 'error'
 * ```
 */
export const findingSchema = /* @__PURE__ */ z
  .strictObject({
    /** Id of the rule: `dossier/rate`. */
    rule: z.string().meta({ title: 'Quy tắc' }),
    /** How sure it is. */
    severity: z.enum(severities, saysMissing).meta({ title: 'Mức độ' }),
    /** The figure to look at. */
    path: path.meta({ title: 'Vị trí' }),
    /** What the figure is called. */
    label: text.optional().meta({ title: 'Tên số liệu' }),
    /** What is stated. */
    actual: findingValueSchema.optional().meta({ title: 'Giá trị ghi' }),
    /** What it should be. */
    expected: findingValueSchema.optional().meta({ title: 'Giá trị đúng' }),
    /** Signed, actual - expected. */
    difference: figure.optional().meta({ title: 'Chênh lệch' }),
    /** The figures that decided it. */
    operands: z
      .array(
        z.strictObject({
          path,
          value: findingValueSchema,
          label: text.optional(),
          beside: z.literal(true).optional(),
        }),
      )
      .meta({ title: 'Các số liệu liên quan' }),
    /** How many figures decided it, where not all are listed. */
    operandCount: z.int().min(0).optional().meta({ title: 'Số lượng số liệu liên quan' }),
    /** The likely slip. */
    cause: cause.optional().meta({ title: 'Nguyên nhân có thể' }),
    /** Further values that the rule's message names. */
    data: z
      .record(z.string(), z.union([findingValueSchema, text]))
      .optional()
      .meta({ title: 'Dữ liệu khác' }),
    /** What the rule rests on. */
    basis: z.array(basis).meta({ title: 'Căn cứ' }),
    /** Why it is accepted, and by whom. */
    waived: z
      .strictObject({ reason: z.string(), by: z.string(), until: isoDateSchema.optional() })
      .optional()
      .meta({ title: 'Miễn trừ' }),
  })
  .meta({ title: 'Phát hiện' })

/**
 * Schema of the findings of a check (danh sách phát hiện): an array, in its order.
 *
 * @example
 * ```ts
 * import { findingsSchema } from 'cchc/check'
 *
 * findingsSchema.safeParse([{ rule: 'dossier/balance' }]).success // false
 * ```
 */
export const findingsSchema = /* @__PURE__ */ z.array(findingSchema).meta({ title: 'Các phát hiện' })
