import * as z from 'zod'
import { parseFigure } from '../notation/parse-figure.js'
import { parseMoney } from '../notation/parse-money.js'
import { countSchema } from './count.js'
import type { Figure } from './figure.js'
import { reportUnreadable } from './report-unreadable.js'

const approximateSchema = z
  .strictObject({
    /** The lower bound, included; absent: there is none. */
    atLeast: countSchema.optional(),
    /** The upper bound, included; absent: there is none. */
    atMost: countSchema.optional(),
  })
  .refine(({ atLeast, atMost }) => (atLeast ?? atMost) !== undefined, {
    params: { notation: { code: 'empty' } },
  })
  .refine(({ atLeast, atMost }) => (atLeast ?? 0) <= (atMost ?? Number.POSITIVE_INFINITY), {
    params: { notation: { code: 'reversed-range' } },
  })

/**
 * Schema of a figure of running text (số liệu): a number from 0 up with at most six decimals (scores have
 * some), Vietnamese notation (`"86,59"`, `"gần 27.000"`), or bounds.
 *
 * @example
 * ```ts
 * import { figureSchema } from 'cchc/quantity'
 *
 * figureSchema.parse('gần 27.000') // { atLeast: 26000, atMost: 27000 }
 * ```
 */
export const figureSchema = z.union([
  z
    .number()
    .min(0, { abort: true })
    .max(Number.MAX_SAFE_INTEGER, { abort: true })
    .refine((value) => /^\d+(?:\.\d{1,6})?$/.test(String(value)), {
      params: { notation: { code: 'too-precise' } },
    }),
  z.string().transform((text, context): Figure => reportUnreadable(parseFigure(text), context)),
  approximateSchema,
])

/**
 * Schema of an amount of money (số tiền) in đồng: an integer, Vietnamese notation with its unit
 * (`"gần 196 triệu đồng"`), or bounds.
 *
 * @example
 * ```ts
 * import { moneySchema } from 'cchc/quantity'
 *
 * moneySchema.parse('gần 196 triệu đồng') // { atLeast: 195000000, atMost: 196000000 }
 * ```
 */
export const moneySchema = z.union([
  z.int().min(0),
  z.string().transform((text, context): Figure => reportUnreadable(parseMoney(text), context)),
  approximateSchema,
])
