import * as z from 'zod'
import { periodSchema } from '../calendar/period.js'
import {
  changedFigureSchema,
  publishedRateSchema,
  requiredFigureSchema,
  saysMissing,
  signedFigureSchema,
  signedRateSchema,
} from '../quantity/figure-schemas.js'
import { figureNameSchema } from './target.js'

const label = z.string().min(1).meta({ title: 'Nội dung' })
const figure = (title: string) => requiredFigureSchema.meta({ title })

/**
 * Schema of a statement (nhận định bằng số): a relation that the prose of a report states and that no typed field
 * holds. A share says that one figure is part of another; a sum says that figures add up; a change says what became of a
 * figure since an earlier period.
 *
 * Figures are numbers (decimals too: scores add up as well), Vietnamese notation, or approximate.
 *
 * @example
 * ```ts
 * import { statementSchema } from 'cchc/report'
 *
 * statementSchema.parse({ kind: 'share', label: 'Số hóa hồ sơ', part: '1.154', whole: '1.221', published: '92%' })
 * // { kind: 'share', label: 'Số hóa hồ sơ', part: 1154, whole: 1221, published: '92' }
 * ```
 */
export const statementSchema = /* @__PURE__ */ z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      /** That one figure is part of another. */
      kind: z.literal('share').meta({ title: 'Một phần của toàn bộ' }),
      /** What the figures count, as the report says it. */
      label,
      /** The part. */
      part: figure('Phần'),
      /** The whole that the part belongs to. */
      whole: figure('Toàn bộ'),
      /** The rate that the report prints for it, if it prints one: `"92"`, `"gần 90%"`. */
      published: publishedRateSchema.nullish().meta({ title: 'Tỷ lệ công bố' }),
    }),
    z.strictObject({
      /** That figures add up. */
      kind: z.literal('sum').meta({ title: 'Tổng các phần' }),
      /** What the figures count, as the report says it. */
      label,
      /** The whole, as stated. */
      whole: figure('Tổng số'),
      /** The parts, which together make the whole; one that is taken off has a minus: `"-0,07"`; at most 1,000. */
      parts: z
        .array(signedFigureSchema.meta({ title: 'Phần' }))
        .min(1)
        .max(1000)
        .meta({ title: 'Các phần' }),
    }),
    z.strictObject({
      /** That a figure changed since an earlier period. */
      kind: z.literal('change').meta({ title: 'So sánh với kỳ khác' }),
      /** What is compared, as the report says it. */
      label,
      /** What it is now; a rate has its sign: `"99,30%"`. */
      current: changedFigureSchema.nullish().meta({ title: 'Kỳ này' }),
      /** What it was. */
      previous: changedFigureSchema.nullish().meta({ title: 'Kỳ so sánh' }),
      /** By how much it changed, below 0 where it fell; of a rate in percentage points (điểm phần trăm). */
      difference: signedFigureSchema.nullish().meta({ title: 'Chênh lệch (tăng, giảm)' }),
      /** The growth that the report prints, in percent of what it was: `"12,3%"`, `"giảm 5%"`. */
      published: signedRateSchema.nullish().meta({ title: 'Tốc độ tăng, giảm công bố' }),
      /** With which period it is compared: cùng kỳ năm trước, kỳ trước, or a period by its name (so với quý II). */
      comparedWith: z
        .union([z.enum(['same-period-last-year', 'previous-period']), periodSchema])
        .nullish()
        .meta({ title: 'So với: cùng kỳ năm trước, kỳ trước, kỳ khác' }),
      /**
       * The figure of this report that changed, as a JSON Pointer (`/procedures/dossiers/received/total`) or by its dotted
       * keys: `current` is held against it, or taken from it; in a series `previous` is that of the earlier report.
       */
      figure: figureNameSchema.nullish().meta({ title: 'Số liệu được so sánh' }),
    }),
  ],
  saysMissing,
)

/** A statement (nhận định bằng số), as parsed by `statementSchema`. */
export type Statement = z.output<typeof statementSchema>

/** A statement that one figure is part of another. */
export type ShareStatement = Extract<Statement, { kind: 'share' }>

/** A statement that figures add up. */
export type SumStatement = Extract<Statement, { kind: 'sum' }>

/** A statement that a figure changed since an earlier period. */
export type ChangeStatement = Extract<Statement, { kind: 'change' }>
