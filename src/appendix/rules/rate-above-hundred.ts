import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import { compareDecimals, subtractDecimals } from '../../quantity/scaled-decimal.js'
import type { Appendix } from '../appendix.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { termsOfRatio } from '../complete-appendix.js'
import type { RateIndicator } from '../indicator.js'
import { isOfAnotherKind } from '../printed-unit.js'
import { percentageAt, rowLabel, valuePath } from '../value-of.js'
import { nothingReported } from './locate-row.js'
import { sample } from './sample-template.js'

/**
 * A rate is at most 100%. One whose unit is not percent, and one whose rows are there to hold it against, are left to
 * the rules that say more.
 */
export const rateAboveHundred: Rule<AppendixToCheck> = {
  id: 'appendix/rate-above-hundred',
  severity: 'error',
  title: { vi: 'Tỷ lệ không vượt quá 100%', en: 'A rate is at most 100%' },
  message: {
    vi: '{figure}: ghi {actual:percent}, vượt quá 100%.',
    en: '{figure}: stated as {actual:percent}, more than 100%.',
  },
  basis: ['arithmetic'],
  check: ({ appendix, model: { rates } }) => {
    const verdicts: Verdict[] = []
    for (const row of rates) {
      const percentage = percentageAt(appendix.values, row.key)
      if (percentage === undefined || isOfAnotherKind(appendix.units, row)) continue
      if (!isAboveHundred(percentage) || row.formula?.strength === 'usual') verdicts.push(passed)
      else if (!hasBase(row, appendix.values)) verdicts.push(failureOf(row, percentage))
    }
    return verdicts.length === 0 ? nothingReported : verdicts
  },
  samples: {
    passing: [sample({ '3.1': '100' })],
    failing: [
      {
        subject: sample({ '3.1': '266' }),
        finds: {
          path: ['appendix', 'values', '3.1'],
          actual: '266',
          expected: { atMost: '100' },
          difference: '166',
        },
      },
      { subject: sample({ '2.1': '100.5', '2.1.resolved': 39 }), finds: { difference: '0.5' } },
    ],
  },
}

/** Whether a percentage is more than 100. */
export function isAboveHundred(percentage: string): boolean {
  return percentage !== '100' && Number(percentage) >= 100 && compareDecimals(percentage, '100') > 0
}

function hasBase({ formula }: RateIndicator, values: Appendix['values']): boolean {
  if (formula === undefined) return false
  const { numerator, denominator = 0 } = termsOfRatio(formula, values)
  return numerator !== undefined && denominator > 0
}

function failureOf(row: RateIndicator, percentage: string): Verdict {
  return failed({
    path: valuePath(row.key),
    label: rowLabel(row),
    actual: percentage,
    expected: { atMost: '100' },
    difference: subtractDecimals(percentage, '100'),
    operands: [],
  })
}
