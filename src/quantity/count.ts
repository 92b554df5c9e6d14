import * as z from 'zod'
import { parseCount } from '../notation/parse-count.js'
import { reportUnreadable } from './report-unreadable.js'

/**
 * Schema of a count (số lượng): an integer from 0 to 2^53 - 1, or a text in Vietnamese notation (`"1.492"`),
 * which becomes that integer. A text that can be read two ways is an issue.
 *
 * @example
 * ```ts
 * import { countSchema } from 'cchc/quantity'
 *
 * countSchema.parse('1.492') // 1492
 * ```
 */
export const countSchema = z.union([
  z.int().min(0),
  z.string().transform((text, context) => reportUnreadable(parseCount(text), context)),
])
