import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import type { Criterion, ScorecardDeclaration } from './scorecard.js'

/** What forms and JSON Schema call each key; what it means is said at the types of `scorecard.ts`. */
const titles = {
  above: 'Trên',
  article: 'Điều, khoản',
  bands: 'Các bậc điểm',
  basis: 'Căn cứ',
  below: 'Dưới',
  choices: 'Các lựa chọn',
  classes: 'Mức xếp loại',
  code: 'Mã tiêu chí',
  confirmed: 'Đã đối chiếu văn bản',
  criteria: 'Các tiêu chí',
  decimals: 'Số chữ số thập phân của điểm',
  denominator: 'Mẫu số',
  document: 'Văn bản',
  each: 'Điểm trừ mỗi trường hợp',
  en: 'Tiếng Anh',
  figure: 'Số liệu',
  from: 'Từ',
  id: 'Mã bộ tiêu chí',
  inForce: 'Hiệu lực',
  label: 'Tên',
  least: 'Điểm tối thiểu',
  less: 'Số liệu trừ đi',
  maximum: 'Điểm tối đa',
  names: 'Tên gọi khác',
  note: 'Ghi chú',
  numerator: 'Tử số',
  of: 'Đại lượng chấm điểm',
  plus: 'Số liệu cộng vào',
  points: 'Điểm',
  rateDecimals: 'Số chữ số thập phân của tỷ lệ',
  scoring: 'Cách chấm điểm',
  threshold: 'Ngưỡng điểm tối đa',
  title: 'Tên bộ tiêu chí',
  to: 'Đến',
  value: 'Giá trị',
  vi: 'Tiếng Việt',
  way: 'Cách chấm',
  whenMissing: 'Điểm khi thiếu số liệu',
  whenNoBase: 'Điểm khi mẫu số bằng 0',
}

/** The schemas of some keys, each with its title. */
function titled<Shape extends { readonly [Key in keyof typeof titles]?: z.ZodType }>(shape: Shape): Shape {
  const fields = Object.entries<z.ZodType>(shape).map(([key, schema]) => [
    key,
    schema.meta({ title: titles[key as keyof typeof titles] }),
  ])
  return Object.fromEntries(fields) as Shape
}

const word = /* @__PURE__ */ z.string().trim().min(1)
const text = /* @__PURE__ */ z.strictObject(titled({ vi: word, en: word }))
/** No card has more; sums of them stay far below what a number holds. */
const points = /* @__PURE__ */ z.number().min(0).max(1_000_000)
const legalBasis = /* @__PURE__ */ z.strictObject(
  titled({
    document: word,
    article: word.optional(),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    confirmed: z.boolean(),
  }),
)
const inForce = /* @__PURE__ */ z
  .array(
    z.strictObject(
      titled({
        from: isoDateSchema,
        value: z.literal(true).nullable(),
        basis: z.union([z.enum(['arithmetic', 'consistency']), legalBasis]),
      }),
    ),
  )
  .min(1)

const counted = /* @__PURE__ */ z.union([
  word,
  z.strictObject(titled({ plus: z.array(word).min(1), less: z.array(word).optional() })),
])
const measure = /* @__PURE__ */ z.union([
  z.strictObject(titled({ numerator: counted, denominator: counted })),
  z.strictObject(titled({ figure: counted })),
])
const end = /* @__PURE__ */ z.number().max(Number.MAX_SAFE_INTEGER).optional()
const ends = { from: end, above: end, to: end, below: end }
const whenMissing = /* @__PURE__ */ points.optional()
const without = { whenMissing, whenNoBase: whenMissing }

const scoring = /* @__PURE__ */ z.discriminatedUnion('way', [
  z.strictObject(
    titled({
      way: z.literal('proportional'),
      of: measure,
      threshold: z.number().positive().max(1_000_000).optional(),
      ...without,
    }),
  ),
  z.strictObject(
    titled({
      way: z.literal('bands'),
      of: measure,
      bands: z.array(z.strictObject(titled({ ...ends, points }))).min(1),
      ...without,
    }),
  ),
  z.strictObject(
    titled({
      way: z.literal('choice'),
      of: word,
      choices: z
        .array(
          z.strictObject(titled({ value: z.union([word, z.number(), z.boolean()]), label: text, points })),
        )
        .min(2),
      whenMissing,
    }),
  ),
  z.strictObject(
    titled({
      way: z.literal('deduction'),
      of: counted,
      each: points,
      least: whenMissing,
      whenMissing,
    }),
  ),
  z.strictObject(titled({ way: z.literal('manual'), from: whenMissing, whenMissing })),
  z.strictObject(titled({ way: z.literal('survey'), whenMissing })),
])

const criterion: z.ZodType<Criterion, Criterion> = /* @__PURE__ */ z.strictObject({
  ...titled({ code: word, label: text, maximum: points }),
  /** The criteria in it, whose points add up to its own. */
  get children(): z.ZodOptional<z.ZodArray<z.ZodType<Criterion, Criterion>>> {
    return z.array(criterion).optional().meta({ title: 'Tiêu chí thành phần' })
  },
  ...titled({
    scoring: scoring.optional(),
    basis: legalBasis.optional(),
    inForce: inForce.optional(),
    note: text.optional(),
  }),
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
  .strictObject(
    titled({
      id: word,
      title: text,
      names: z.array(word).optional(),
      basis: legalBasis,
      inForce: inForce.optional(),
      decimals: z.int().min(0).max(6),
      rateDecimals: z.int().min(0).max(12).optional(),
      criteria: z.array(criterion).min(1),
      classes: z
        .array(z.strictObject(titled({ ...ends, label: text })))
        .min(1)
        .optional(),
      note: text.optional(),
    }),
  )
  .meta({ title: 'Bộ tiêu chí chấm điểm' }) as never
