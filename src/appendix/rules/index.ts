import type { Rule } from '../../check/rule.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { blank } from './blank.js'
import { choice } from './choice.js'
import type { ConsecutiveAppendices } from './consecutive-appendices.js'
import { cumulative } from './cumulative.js'
import { exclusiveRates } from './exclusive-rates.js'
import { headingValue } from './heading-value.js'
import { jump } from './jump.js'
import { otherLevel } from './other-level.js'
import { partAboveWhole } from './part-above-whole.js'
import { rate } from './rate.js'
import { rateAboveHundred } from './rate-above-hundred.js'
import { stockCarry } from './stock-carry.js'
import { templateDate } from './template-date.js'
import { total } from './total.js'
import { unit } from './unit.js'
import { unknownRow } from './unknown-row.js'

/**
 * The rules of one appendix (quy tắc kiểm tra phụ lục).
 *
 * @example
 * ```ts
 * import { appendixRules } from 'cchc/appendix'
 *
 * appendixRules.map(({ id }) => id).slice(0, 3) // ['appendix/unknown-row', 'appendix/unit', 'appendix/choice']
 * ```
 */
export const appendixRules: readonly Rule<AppendixToCheck>[] = [
  unknownRow,
  unit,
  choice,
  rateAboveHundred,
  rate,
  total,
  partAboveWhole,
  exclusiveRates,
  headingValue,
  otherLevel,
  blank,
  templateDate,
]

/**
 * The rules of an appendix and one before it (quy tắc kiểm tra phụ lục hai kỳ liên tiếp).
 *
 * @example
 * ```ts
 * import { appendixSeriesRules } from 'cchc/appendix'
 *
 * appendixSeriesRules.map(({ id }) => id) // ['appendix/cumulative', 'appendix/stock-carry', 'appendix/jump']
 * ```
 */
export const appendixSeriesRules: readonly Rule<ConsecutiveAppendices>[] = [cumulative, stockCarry, jump]
