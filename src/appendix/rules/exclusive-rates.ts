import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { DecimalString } from '../../notation/parse-decimal.js'
import {
  areTogetherAbove,
  type PublishedRate,
  ratesOverlap,
  sumOfRates,
} from '../../quantity/agrees-with-ratio.js'
import { compareDecimals, subtractDecimals } from '../../quantity/scaled-decimal.js'
import type { AppendixToCheck, DividedIndicator } from '../appendix-model.js'
import type { Indicator } from '../indicator.js'
import { isOfAnotherKind } from '../printed-unit.js'
import { rateAt, rowLabel, valuePath } from '../value-of.js'
import { locateRow, nothingReported } from './locate-row.js'
import { isAboveHundred } from './rate-above-hundred.js'
import { sample } from './sample-template.js'

/**
 * Rates of one whole whose cases exclude each other are together at most 100%, and at most the rate of the whole, as far
 * as their printed digits tell: 51 and 50 may be 50,5 and 49,5. All of it in one case, and something in another, is doubtful however it was rounded.
 */
export const exclusiveRates: Rule<AppendixToCheck> = {
  id: 'appendix/exclusive-rates',
  severity: 'error',
  title: {
    vi: 'Các tỷ lệ loại trừ nhau cộng lại không quá 100%, không quá tỷ lệ chung',
    en: 'Rates that exclude each other make at most 100%, and at most that of their whole',
  },
  message: {
    vi: '{figure}: các phần của {whole} loại trừ nhau nhưng cộng lại {actual:percent}, lớn hơn {limit:percent} (vượt {difference:decimal} điểm phần trăm).',
    en: '{figure}: the parts of {whole} exclude each other, but make {actual:percent}, more than {limit:percent} ({difference:decimal} percentage points too much).',
  },
  basis: ['arithmetic'],
  check: (subject) => {
    const verdicts: Verdict[] = []
    for (const whole of subject.model.divided) {
      const verdict = judge(whole, subject)
      if (verdict !== undefined) verdicts.push(verdict)
    }
    return verdicts.length === 0 ? nothingReported : verdicts
  },
  samples: {
    passing: [
      sample({ '3.1.electronic': '51', '3.1.both': '50' }),
      sample({ '3.1.electronic': '99.8', '3.1.both': '0.2' }),
      sample({ '3.1.electronic': '100', '3.1.both': '0' }),
    ],
    failing: [
      {
        subject: sample({ '3.1.electronic': '80', '3.1.both': '40.5' }),
        finds: {
          path: ['appendix', 'values', '3.1.both'],
          severity: 'error',
          actual: '120.5',
          expected: { atMost: '100' },
          difference: '20.5',
        },
      },
      {
        subject: sample({ '3.1.electronic': '100', '3.1.both': '0.2' }),
        finds: { severity: 'warning', actual: '100.2', cause: { kind: 'false-hundred' } },
      },
    ],
  },
}

interface Share {
  readonly row: Indicator
  readonly rate: PublishedRate
}

function judge(
  whole: DividedIndicator,
  { appendix: { values, units }, model }: AppendixToCheck,
): Verdict | undefined {
  const keys = whole.exclusiveParts
  const shares: Share[] = []
  for (const key of keys) {
    const [row, rate] = [model.byKey.get(key), rateAt(values, key)]
    if (row === undefined || rate === undefined) continue
    // Rules of one rate speak of those.
    if (isOfAnotherKind(units, row) || isAboveHundred(rate)) return notEvaluated(valuePath(key))
    shares.push({ row, rate })
  }
  if (shares.length === 0) return undefined
  const verdict = judgeTogether(
    whole,
    shares,
    isOfAnotherKind(units, whole) ? undefined : rateAt(values, whole.key),
  )
  if (verdict !== passed || shares.length === keys.length) return verdict
  return notEvaluated(...keys.filter((key) => rateAt(values, key) === undefined).map(valuePath))
}

function judgeTogether(
  whole: DividedIndicator,
  shares: readonly Share[],
  ofWhole: PublishedRate | undefined,
): Verdict {
  const rates = shares.map(({ rate }) => rate)
  const [total, last] = [sumOfRates(rates), shares.at(-1)]
  if (last === undefined) return passed
  const isAboveAll = compareDecimals(total, '100') > 0
  const isCertain = isAboveAll && areTogetherAbove(rates, 100)
  const isDoubtful = isAboveAll && shares.length > 1 && rates.some((rate) => Number(rate) === 100)
  // Parts that make 100 are those of the whole alone, and not of all.
  const isAboveWhole =
    ofWhole !== undefined &&
    compareDecimals(total, mostOf(ofWhole)) > 0 &&
    areTogetherAbove(rates, ofWhole) &&
    !ratesOverlap(total, '100')
  if (!isCertain && !isDoubtful && !isAboveWhole) return passed
  const limit = isCertain || isDoubtful ? '100' : mostOf(ofWhole)
  return failed({
    path: valuePath(last.row.key),
    label: rowLabel(last.row),
    severity: isCertain ? 'error' : 'warning',
    actual: shares.every(({ rate }) => typeof rate === 'string') ? total : { atLeast: total },
    expected: { atMost: limit },
    difference: subtractDecimals(total, limit),
    operands: shares.map(({ row, rate }) => locateRow(row, rate)),
    ...(isDoubtful && !isCertain && { cause: { kind: 'false-hundred' } }),
    data: { whole: rowLabel(whole), limit },
  })
}

function mostOf(rate: PublishedRate | undefined): DecimalString {
  return (typeof rate === 'object' ? rate.atMost : rate) ?? '100'
}
