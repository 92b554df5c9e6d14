import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import type { Criterion, ScorecardDeclaration } from './scorecard.js'

const word = /* @__PURE__ */ z.string().trim().min(1)
const text = /* @__PURE__ */ z.strictObject({
  /** In Vietnamese. */
  vi: word.meta({ title: 'Tiếng Việt' }),
  /** In English. */
  en: word.meta({ title: 'Tiếng Anh' }),
})
/** No card has more; sums of them stay far below what a number holds. */
const points = /* @__PURE__ */ z.number().min(0).max(1_000_000)
const legalBasis = /* @__PURE__ */ z.strictObject({
  /** The document. */
  document: word.meta({ title: 'Văn bản' }),

  /** The article. */
  article: word.optional().meta({ title: 'Điều, khoản' }),

  /** From this value or day on. */
  from: isoDateSchema.optional().meta({ title: 'Từ' }),

  /** Up to this value or day. */
  to: isoDateSchema.optional().meta({ title: 'Đến' }),

  /** Whether the text itself was read. */
  confirmed: z.boolean().meta({ title: 'Đã đối chiếu văn bản' }),
})
const inForce = /* @__PURE__ */ z
  .array(
    z.strictObject({
      /** From this value or day on. */
      from: isoDateSchema.meta({ title: 'Từ' }),

      /** The value: in force, or an answer. */
      value: z.literal(true).nullable().meta({ title: 'Giá trị' }),

      /** What it rests on. */
      basis: z.union([z.enum(['arithmetic', 'consistency']), legalBasis]).meta({ title: 'Căn cứ' }),
    }),
  )
  .min(1)

const counted = /* @__PURE__ */ z.union([
  word,
  z.strictObject({
    /** The figures that are added. */
    plus: z.array(word).min(1).meta({ title: 'Số liệu cộng vào' }),
    /** The figures that are taken off. */
    less: z.array(word).optional().meta({ title: 'Số liệu trừ đi' }),
  }),
])
const measure = /* @__PURE__ */ z.union([
  z.strictObject({
    /** What is counted. */
    numerator: counted.meta({ title: 'Tử số' }),
    /** Among what. */
    denominator: counted.meta({ title: 'Mẫu số' }),
  }),
  z.strictObject({
    /** A figure as it stands. */
    figure: counted.meta({ title: 'Số liệu' }),
  }),
])
const end = /* @__PURE__ */ z.number().max(Number.MAX_SAFE_INTEGER).optional()
const ends = {
  /** From this value or day on. */
  from: end.meta({ title: 'Từ' }),
  /** Above this value. */
  above: end.meta({ title: 'Trên' }),
  /** Up to this value or day. */
  to: end.meta({ title: 'Đến' }),
  /** Below this value. */
  below: end.meta({ title: 'Dưới' }),
}
const whenMissing = /* @__PURE__ */ points.optional()
const without = {
  /** Points where a figure is missing. */
  whenMissing: whenMissing.meta({ title: 'Điểm khi thiếu số liệu' }),
  /** Points where nothing is counted. */
  whenNoBase: whenMissing.meta({ title: 'Điểm khi mẫu số bằng 0' }),
}

const scoring = /* @__PURE__ */ z.discriminatedUnion('way', [
  z.strictObject({
    /** The way of scoring. */
    way: z.literal('proportional').meta({ title: 'Cách chấm' }),

    /** What is measured. */
    of: measure.meta({ title: 'Đại lượng chấm điểm' }),

    /** The value for full points. */
    threshold: z.number().positive().max(1_000_000).optional().meta({ title: 'Ngưỡng điểm tối đa' }),
    ...without,
  }),
  z.strictObject({
    /** The way of scoring. */
    way: z.literal('bands').meta({ title: 'Cách chấm' }),

    /** What is measured. */
    of: measure.meta({ title: 'Đại lượng chấm điểm' }),

    /** Bands of values. */
    bands: z
      .array(
        z.strictObject({
          ...ends,
          /** The points. */
          points: points.meta({ title: 'Điểm' }),
        }),
      )
      .min(1)
      .meta({ title: 'Các bậc điểm' }),
    ...without,
  }),
  z.strictObject({
    /** The way of scoring. */
    way: z.literal('choice').meta({ title: 'Cách chấm' }),

    /** What is measured. */
    of: word.meta({ title: 'Đại lượng chấm điểm' }),

    /** The answers. */
    choices: z
      .array(
        z.strictObject({
          /** The value: in force, or an answer. */
          value: z.union([word, z.number(), z.boolean()]).meta({ title: 'Giá trị' }),
          /** What it is called. */
          label: text.meta({ title: 'Tên' }),
          /** The points. */
          points: points.meta({ title: 'Điểm' }),
        }),
      )
      .min(2)
      .meta({ title: 'Các lựa chọn' }),

    /** Points where a figure is missing. */
    whenMissing: whenMissing.meta({ title: 'Điểm khi thiếu số liệu' }),
  }),
  z.strictObject({
    /** The way of scoring. */
    way: z.literal('deduction').meta({ title: 'Cách chấm' }),

    /** What is measured. */
    of: counted.meta({ title: 'Đại lượng chấm điểm' }),

    /** Points off for each case. */
    each: points.meta({ title: 'Điểm trừ mỗi trường hợp' }),

    /** The least that is left. */
    least: whenMissing.meta({ title: 'Điểm tối thiểu' }),

    /** Points where a figure is missing. */
    whenMissing: whenMissing.meta({ title: 'Điểm khi thiếu số liệu' }),
  }),
  z.strictObject({
    /** The way of scoring. */
    way: z.literal('manual').meta({ title: 'Cách chấm' }),
    /** From this value or day on. */
    from: whenMissing.meta({ title: 'Từ' }),
    /** Points where a figure is missing. */
    whenMissing: whenMissing.meta({ title: 'Điểm khi thiếu số liệu' }),
  }),
  z.strictObject({
    /** The way of scoring. */
    way: z.literal('survey').meta({ title: 'Cách chấm' }),
    /** Points where a figure is missing. */
    whenMissing: whenMissing.meta({ title: 'Điểm khi thiếu số liệu' }),
  }),
])

const criterion: z.ZodType<Criterion, Criterion> = /* @__PURE__ */ z.strictObject({
  /** Unique in its card. */
  code: word.meta({ title: 'Mã tiêu chí' }),

  /** What it is called. */
  label: text.meta({ title: 'Tên tiêu chí' }),

  /** The most points. */
  maximum: points.meta({ title: 'Điểm tối đa' }),
  /** The criteria in it, whose maxima add up to its own. */
  get children(): z.ZodOptional<z.ZodArray<z.ZodType<Criterion, Criterion>>> {
    return z.array(criterion).optional().meta({ title: 'Tiêu chí thành phần' })
  },

  /** How it is scored. */
  scoring: scoring.optional().meta({ title: 'Cách chấm điểm' }),

  /** What it rests on. */
  basis: legalBasis.optional().meta({ title: 'Căn cứ' }),

  /** When it is in force. */
  inForce: inForce.optional().meta({ title: 'Hiệu lực' }),

  /** What one should know. */
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
    /** Unique among cards. */
    id: word.meta({ title: 'Mã bộ tiêu chí' }),

    /** Its title. */
    title: text.meta({ title: 'Tên bộ tiêu chí' }),

    /** Other names. */
    names: z.array(word).optional().meta({ title: 'Tên gọi khác' }),

    /** What it rests on. */
    basis: legalBasis.meta({ title: 'Căn cứ' }),

    /** When it is in force. */
    inForce: inForce.optional().meta({ title: 'Hiệu lực' }),

    /** Decimals of points. */
    decimals: z.int().min(0).max(6).meta({ title: 'Số chữ số thập phân của điểm' }),

    /** Decimals of rates. */
    rateDecimals: z.int().min(0).max(12).optional().meta({ title: 'Số chữ số thập phân của tỷ lệ' }),

    /** The criteria. */
    criteria: z.array(criterion).min(1).meta({ title: 'Các tiêu chí' }),

    /** Classes of results. */
    classes: z
      .array(
        z.strictObject({
          ...ends,
          /** What it is called. */
          label: text.meta({ title: 'Tên' }),
        }),
      )
      .min(1)
      .optional()
      .meta({ title: 'Mức xếp loại' }),

    /** What one should know. */
    note: text.optional().meta({ title: 'Ghi chú' }),
  })
  .meta({ title: 'Bộ tiêu chí chấm điểm' }) as never
