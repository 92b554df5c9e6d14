import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import { approximateMeasureSchema } from '../quantity/figure-schemas.js'
import { compareDecimals, subtractDecimals } from '../quantity/scaled-decimal.js'
import { declaredFigure, pathOfName } from './figure-path.js'

const target = /* @__PURE__ */ measured('Mức được giao')
const actual = /* @__PURE__ */ measured('Kết quả')
const published = /* @__PURE__ */ buildPublished()

function measured(title: string) {
  return approximateMeasureSchema.nullish().meta({ title })
}

function buildPublished() {
  return z.enum(['met', 'missed']).nullish().meta({ title: 'Đánh giá trong báo cáo: đạt, không đạt' })
}

/** The name of a figure of a report: a JSON Pointer (`/procedures/dossiers/rates/online`) or its dotted keys. @internal */
export const figureNameSchema = /* @__PURE__ */ z.string().trim().min(1).superRefine(requireFigure)

/** A step on the way to a target (mốc thực hiện). */
const milestoneSchema = /* @__PURE__ */ z
  .strictObject({
    /** The day by whose end it is to be reached. */
    on: isoDateSchema.meta({ title: 'Ngày đến mốc' }),
    /** What is to be reached by then. */
    target,
    /** What was reached by then. */
    actual,
    /** What the report itself says of it. */
    published,
  })
  .meta({ title: 'Mốc thực hiện' })

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
    target,
    /** What was reached. */
    actual,
    /** Whether at least or at most the target is to be reached; at least, unless said. */
    direction: z.enum(['at-least', 'at-most']).nullish().meta({ title: 'Từ … trở lên, hoặc không quá' }),
    /** What the report itself says of it. */
    published,
    /** The day by whose end it is to be reached. */
    dueOn: isoDateSchema.nullish().meta({ title: 'Thời hạn hoàn thành' }),
    /**
     * The figure of this report that it is measured by, as a JSON Pointer (`/procedures/dossiers/rates/online`) or by its
     * dotted keys: `actual` is held against it, and is taken from it where it is left out.
     */
    figure: figureNameSchema.nullish().meta({ title: 'Số liệu đo chỉ tiêu' }),
    /** Steps on the way to it, in the order of their days. */
    milestones: z.array(milestoneSchema).nullish().meta({ title: 'Các mốc thực hiện' }),
  })
  .meta({ title: 'Chỉ tiêu' })

/** Refuses the name of a figure that no report has. */
function requireFigure(name: string, context: z.RefinementCtx): void {
  const path = pathOfName(name)
  const isInAppendix = path.length === 3 && path[0] === 'appendix' && path[1] === 'values'
  if (!isInAppendix && declaredFigure(path) === undefined)
    context.addIssue({ code: 'custom', input: name, params: { reason: 'unknown-figure' } })
}

/** A target (chỉ tiêu), as parsed by `targetSchema`. */
export interface Target extends z.output<typeof targetSchema> {}

/** Whether a target was met (đạt), and by how much it was missed or exceeded, signed: reached - target. */
export interface TargetResult {
  /** Whether it was reached. */
  readonly met: boolean
  /** Signed, actual - target; of approximate ones, by their nearest bounds. */
  readonly difference: string
  /** Whether only a word of approximation suggests it: "trên 80%" may be 96%. */
  readonly isSuggested?: true
}

/**
 * Holds what was reached against the target (so sánh với chỉ tiêu), in integers and to the printed digit. `null` when one
 * of them is not reported, or an approximate result may be on either side.
 *
 * @example
 * ```ts
 * import { judgeTarget } from 'cchc/report'
 *
 * judgeTarget({ indicator: 'Kết quả điện tử', target: '100', actual: '99.9' }) // { met: false, difference: '-0.1' }
 * ```
 */
export function judgeTarget(target: Target): TargetResult | null {
  const { actual } = target
  const limit = limitOf(target)
  if (limit === undefined || actual == null) return null
  const { atLeast, atMost, soft } =
    typeof actual === 'string' ? { atLeast: actual, atMost: actual, soft: undefined } : actual
  const isAtMost = isAtMostTarget(target)
  // The end that decides whether it is met for certain, and the one that decides whether it is missed.
  const [worst, best] = isAtMost ? [atMost, atLeast ?? '0'] : [atLeast ?? '0', atMost]
  const reaches = (value: DecimalString | undefined) =>
    value !== undefined && compareDecimals(value, limit) * (isAtMost ? -1 : 1) >= 0
  const met = reaches(worst)
  const decisive = met ? worst : best
  if (decisive === undefined || (!met && reaches(best))) return null
  const end = met === isAtMost ? 'atMost' : 'atLeast'
  const isSuggested = soft === end || soft === 'both'
  return { met, difference: subtractDecimals(decisive, limit), ...(isSuggested && { isSuggested }) }
}

/** Whether at most the target is to be reached: as said, or as its words say ("dưới 1%"). */
function isAtMostTarget({ target, direction }: Target): boolean {
  if (direction != null) return direction === 'at-most'
  return typeof target === 'object' && target?.atLeast === undefined && target?.atMost !== undefined
}

/** The value that decides: of "trên 95%" 95, of "không quá 1%" 1. */
function limitOf(target: Target): DecimalString | undefined {
  const { target: wanted } = target
  if (wanted == null || typeof wanted === 'string') return wanted ?? undefined
  return isAtMostTarget(target) ? (wanted.atMost ?? wanted.atLeast) : (wanted.atLeast ?? wanted.atMost)
}
