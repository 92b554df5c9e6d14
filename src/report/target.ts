import * as z from 'zod'
import { measureSchema } from '../quantity/figure-schemas.js'
import { compareDecimals, subtractDecimals } from '../quantity/scaled-decimal.js'

/**
 * Schema of a target (chỉ tiêu được giao) and what was reached. Values keep the digits printed and are compared by
 * them; a target is at least to be reached unless `direction` says at most.
 *
 * @example
 * ```ts
 * import { targetSchema } from 'cchc/report'
 *
 * targetSchema.parse({ indicator: 'Số hóa hồ sơ', target: '95%', actual: '99,7%' })
 * // { indicator: 'Số hóa hồ sơ', target: '95', actual: '99.7' }
 * ```
 */
export const targetSchema = /* @__PURE__ */ z
  .strictObject({
    /** What is measured. */
    indicator: z.string().trim().min(1).meta({ title: 'Chỉ tiêu' }),
    /** What was assigned. */
    target: measureSchema.nullish().meta({ title: 'Mức được giao' }),
    /** What was reached. */
    actual: measureSchema.nullish().meta({ title: 'Kết quả' }),
    /** Whether at least or at most the target is to be reached; at least, unless said. */
    direction: z.enum(['at-least', 'at-most']).nullish().meta({ title: 'Từ … trở lên, hoặc không quá' }),
    /** What the report itself says of it. */
    published: z.enum(['met', 'missed']).nullish().meta({ title: 'Đánh giá trong báo cáo: đạt, không đạt' }),
  })
  .meta({ title: 'Chỉ tiêu' })

/** A target (chỉ tiêu), as parsed by `targetSchema`. */
export interface Target extends z.output<typeof targetSchema> {}

/** Whether a target was met (đạt), and by how much it was missed or exceeded, signed: reached - target. */
export interface TargetResult {
  /** Whether it was reached. */
  readonly met: boolean
  /** Signed, actual - target. */
  readonly difference: string
}

/**
 * Holds what was reached against the target (so sánh với chỉ tiêu), in integers and to the printed digit. `null` when one
 * of them is not reported.
 *
 * @example
 * ```ts
 * import { judgeTarget } from 'cchc/report'
 *
 * judgeTarget({ indicator: 'Kết quả điện tử', target: '100', actual: '99.9' }) // { met: false, difference: '-0.1' }
 * ```
 */
export function judgeTarget({ target, actual, direction }: Target): TargetResult | null {
  if (target == null || actual == null) return null
  const order = compareDecimals(actual, target)
  return {
    met: direction === 'at-most' ? order <= 0 : order >= 0,
    difference: subtractDecimals(actual, target),
  }
}
