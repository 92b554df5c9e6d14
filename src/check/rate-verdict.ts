import type { Text } from '../notation/language.js'
import { diagnoseRate, type RateSlip, type RateToDiagnose } from '../quantity/diagnose-rate.js'
import { roundPercentage } from '../quantity/rate-of.js'
import { subtractDecimals } from '../quantity/scaled-decimal.js'
import { failed, passed, type Verdict } from './rule.js'
import type { Severity } from './severity.js'

/**
 * The message of every rule that holds a published rate (tỷ lệ công bố) against its counts.
 *
 * @example
 * ```ts
 * import { rateMessage } from 'cchc/check'
 *
 * rateMessage.vi // '{figure}: công bố {actual:percent}, nhưng {ratio} là {expected:percent}{points}.'
 * ```
 */
export const rateMessage: Text = {
  vi: '{figure}: công bố {actual:percent}, nhưng {ratio} là {expected:percent}{points}.',
  en: '{figure}: published as {actual:percent}, but {ratio} is {expected:percent}{points}.',
}

const severityOf: Readonly<Record<RateSlip['kind'], Severity>> = {
  'no-base': 'warning',
  'above-whole': 'error',
  'false-hundred': 'info',
  truncated: 'warning',
  complement: 'info',
  'other-base': 'warning',
  'part-left-out': 'error',
  hundredth: 'error',
  'digits-swapped': 'error',
  'digit-missing': 'error',
  wrong: 'error',
}

/**
 * The verdict on an exact published rate (tỷ lệ công bố) and its counts, with its likely slip.
 *
 * @example
 * ```ts
 * import { rateVerdict } from 'cchc/check'
 *
 * const rate = {
 *   published: { path: ['rate'], percentage: '27.2' },
 *   base: {
 *     name: { vi: 'kế hoạch', en: 'the plan' },
 *     numerator: { path: ['completed'], value: 3 },
 *     denominator: { path: ['planned'], value: 11 },
 *   },
 * }
 * rateVerdict(rate, { vi: 'Tỷ lệ hoàn thành', en: 'Rate completed' }).outcome // 'failed'
 * ```
 */
export function rateVerdict(rate: RateToDiagnose, label: Text): Verdict {
  const slip = diagnoseRate(rate)
  if (slip === null) return passed
  const { published, base, oftenLeftOut = [] } = rate
  const { numerator, denominator } = base
  const ratio = { numerator: numerator.value, denominator: denominator.value }
  const hasRate = slip.kind !== 'no-base' && slip.kind !== 'above-whole'
  const expected = hasRate ? roundPercentage(ratio, placesToShow(published.percentage)) : null
  const leftOut = oftenLeftOut.filter(({ path }) => slip.kind === 'part-left-out' && slip.part === path)
  return failed({
    path: published.path,
    label,
    severity: severityOf[slip.kind],
    actual: published.percentage,
    expected,
    ...(expected !== null && { difference: subtractDecimals(published.percentage, expected) }),
    operands: [numerator, denominator, ...leftOut],
    ...(slip.kind !== 'wrong' && { cause: slip }),
  })
}

/** One decimal more than printed, and at least two, so that the difference can be seen. */
function placesToShow(percentage: string): number {
  return Math.max(2, (percentage.split('.')[1]?.length ?? 0) + 1)
}
