import * as z from 'zod'
import { publishedRateSchema, requiredFigureSchema, saysMissing } from '../quantity/figure-schemas.js'

const label = z.string().min(1).meta({ title: 'Nội dung' })
const figure = (title: string) => requiredFigureSchema.meta({ title })

/**
 * Schema of a statement (nhận định bằng số): a relation that the prose of a report states and that no typed field
 * holds. A share says that one figure is part of another; a sum says that figures add up.
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
      /** The parts, which together make the whole; at most 1,000. */
      parts: z.array(figure('Phần')).min(1).max(1000).meta({ title: 'Các phần' }),
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
