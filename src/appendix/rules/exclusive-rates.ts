import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { DecimalString } from '../../notation/parse-decimal.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import { fromScaled, subtractDecimals, toScaled } from '../../quantity/scaled-decimal.js'
import type { AppendixToCheck, DividedIndicator } from '../appendix-model.js'
import type { Indicator } from '../indicator.js'
import { isOfAnotherKind } from '../printed-unit.js'
import { rateAt, rowLabel, valuePath } from '../value-of.js'
import { locateRow, nothingReported } from './locate-row.js'
import { isAboveHundred, leastOf } from './rate-above-hundred.js'
import { sample } from './sample-template.js'

/**
 * Rates of one whole whose cases exclude each other are together at most 100%, as far as their printed digits tell: 51
 * and 50 may be 50,5 and 49,5. All of it in one case, and something in another, is doubtful however it was rounded.
 */
export const exclusiveRates: Rule<AppendixToCheck> = {
  id: 'appendix/exclusive-rates',
  severity: 'error',
  title: {
    vi: 'Các tỷ lệ loại trừ nhau cộng lại không quá 100%',
    en: 'Rates that exclude each other make at most 100%',
  },
  message: {
    vi: '{figure}: các phần của {whole} loại trừ nhau nhưng cộng lại {actual:percent} (vượt {difference:decimal} điểm phần trăm).',
    en: '{figure}: the parts of {whole} exclude each other, but make {actual:percent} ({difference:decimal} percentage points too much).',
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

/** A rate as reported. */
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
  const verdict = shares.length > 1 ? judgeTogether(whole, shares) : passed
  if (verdict !== passed || shares.length === keys.length) return verdict
  return notEvaluated(...keys.filter((key) => rateAt(values, key) === undefined).map(valuePath))
}

function judgeTogether(whole: DividedIndicator, shares: readonly Share[]): Verdict {
  let sum = 0
  for (const { rate } of shares) sum += Number(leastOf(rate))
  if (sum <= 100) return passed
  const { total, least } = addUp(shares.map(({ rate }) => rate))
  const isCertain = least > 0
  const isDoubtful =
    shares.some(({ rate }) => Number(rate) === 100) && Number(subtractDecimals(total, '100')) > 0
  const last = shares.at(-1)
  if (last === undefined || !(isCertain || isDoubtful)) return passed
  return failed({
    path: valuePath(last.row.key),
    label: rowLabel(last.row),
    severity: isCertain ? 'error' : 'warning',
    actual: shares.every(({ rate }) => typeof rate === 'string') ? total : { atLeast: total },
    expected: { atMost: '100' },
    difference: subtractDecimals(total, '100'),
    operands: shares.map(({ row, rate }) => locateRow(row, rate)),
    ...(!isCertain && { cause: { kind: 'false-hundred' } }),
    data: { whole: rowLabel(whole) },
  })
}

/** The sum of rates, and whether the least that they stand for is more than 100 (above 0 if it is). */
function addUp(rates: readonly PublishedRate[]): {
  readonly total: DecimalString
  readonly least: bigint
} {
  const decimals = rates.map((rate) => ({ ...toScaled(leastOf(rate)), isExact: typeof rate === 'string' }))
  const places = Math.max(...decimals.map((decimal) => decimal.places))
  let digits = 0n
  let halves = 0n
  for (const decimal of decimals) {
    const unit = 10n ** BigInt(places - decimal.places)
    digits += decimal.digits * unit
    // Nothing lies below 0.
    halves += decimal.digits === 0n ? 0n : 2n * decimal.digits * unit - (decimal.isExact ? unit : 0n)
  }
  return { total: fromScaled({ digits, places }), least: halves - 200n * 10n ** BigInt(places) }
}
