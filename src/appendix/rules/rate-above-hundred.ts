import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { DecimalString } from '../../notation/parse-decimal.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import { intervalOf } from '../../quantity/interval.js'
import { compareDecimals, subtractDecimals } from '../../quantity/scaled-decimal.js'
import type { Appendix } from '../appendix.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { termsOfRatio } from '../complete-appendix.js'
import type { RateIndicator } from '../indicator.js'
import { isOfAnotherKind } from '../printed-unit.js'
import { rateAt, rowLabel, valuePath } from '../value-of.js'
import { judgeRows } from './locate-row.js'
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
  check: ({ appendix, model: { rates } }) =>
    judgeRows(rates, (row) => {
      const rate = rateAt(appendix.values, row.key)
      if (rate === undefined || isOfAnotherKind(appendix.units, row)) return undefined
      if (!isAboveHundred(rate) || row.formula?.strength === 'usual') return passed
      return hasBase(row, appendix.values) ? undefined : failureOf(row, rate)
    }),
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

/** The least that a rate can be, if a word does not only suggest it. */
function leastOf(rate: PublishedRate): DecimalString {
  if (typeof rate === 'string') return rate
  return rate.soft === undefined || rate.soft === 'atMost' ? (rate.atLeast ?? '0') : '0'
}

/** Whether a rate is more than 100, whatever of its values it has. */
export function isAboveHundred(rate: PublishedRate): boolean {
  const percentage = leastOf(rate)
  return percentage !== '100' && Number(percentage) >= 100 && compareDecimals(percentage, '100') > 0
}

function hasBase({ formula }: RateIndicator, values: Appendix['values']): boolean {
  if (formula === undefined) return false
  const { numerator, denominator = 0 } = termsOfRatio(formula, values)
  return numerator !== undefined && intervalOf(denominator).high > 0
}

function failureOf(row: RateIndicator, rate: PublishedRate): Verdict {
  return failed({
    path: valuePath(row.key),
    label: rowLabel(row),
    actual: rate,
    expected: { atMost: '100' },
    difference: subtractDecimals(leastOf(rate), '100'),
    operands: [],
  })
}
