import type { Cause } from '../../check/cause.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Severity } from '../../check/severity.js'
import { agreementWithRatio, type PublishedRate } from '../../quantity/agrees-with-ratio.js'
import {
  type Agreement,
  addIntervals,
  agreementOf,
  type Interval,
  intervalOf,
  printedInterval,
  subtractIntervals,
} from '../../quantity/interval.js'
import { percentageOf, roundPercentage } from '../../quantity/rate-of.js'
import { fromScaled, hundredfold, subtractExactly, toScaled } from '../../quantity/scaled-decimal.js'
import { changedInterval, isPercentage, toFindingValue } from '../changed-figure.js'
import type { JudgedChange } from './statement-difference.js'

/**
 * The growth that the prose prints agrees with what a figure is and was. A change of a rate in points that is written as a
 * percentage is not wrong; where nothing says that it is a rate, it is a warning.
 */
export const statementGrowth: Rule<JudgedChange> = {
  id: 'statement/growth',
  severity: 'error',
  title: {
    vi: 'Tốc độ tăng, giảm nêu trong lời văn khớp với số liệu',
    en: 'A growth stated in prose agrees with its figures',
  },
  message: {
    vi: '{figure}: công bố {actual:percent} so với kỳ so sánh, nhưng tính ra {expected:percent}.',
    en: '{figure}: published as {actual:percent} against what it was, but computed it is {expected:percent}.',
  },
  basis: ['arithmetic'],
  check: (statement) => {
    const { published } = statement
    if (published == null) return notEvaluated(['published'])
    const terms = termsOf(statement)
    if (terms === undefined) {
      const lacking = statement.current == null ? 'current' : 'previous'
      const label = { vi: statement.label, en: statement.label }
      const rate = { path: ['published'], value: published, label, lacks: [lacks[lacking]] }
      return { ...notEvaluated([lacking]), rate }
    }
    return judge(statement, published, terms)
  },
  samples: {
    passing: [
      { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161, published: '12.3' },
      { kind: 'change', label: 'Hồ sơ', current: 877, previous: 1000, published: '-12.3' },
      { kind: 'change', label: 'Hồ sơ trực tuyến', current: '99.30%', previous: '99.23%', published: '0.07' },
    ],
    failing: [
      {
        subject: { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161, published: '13.2' },
        finds: { path: ['published'], actual: '13.2', expected: '12.32' },
      },
      {
        subject: { kind: 'change', label: 'Hồ sơ', current: 1161, previous: 1304, published: '11.0' },
        finds: { expected: '-10.97', cause: { kind: 'sign-reversed' } },
      },
      {
        subject: { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161, published: '12.31' },
        finds: { severity: 'warning', expected: '12.317', cause: { kind: 'truncated', rounded: '12.32' } },
      },
      {
        subject: { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161, published: '112.3' },
        finds: { severity: 'warning', cause: { kind: 'share-of-before' } },
      },
      {
        subject: { kind: 'change', label: 'Điểm', current: 86.59, previous: 80.5, published: '6.09' },
        finds: { severity: 'warning', cause: { kind: 'percentage-points' } },
      },
    ],
  },
}

const lacks = {
  current: { vi: 'Kỳ này', en: 'What it is now' },
  previous: { vi: 'Kỳ so sánh', en: 'What it was' },
} as const

/** What a figure is and was. */
interface Terms {
  readonly current: Interval
  readonly previous: Interval
}

/** What a figure is and was, one of the two by the difference if it is not stated. */
function termsOf({ current, previous, difference }: JudgedChange): Terms | undefined {
  const [now, before] = [current, previous].map((figure) =>
    figure == null ? undefined : changedInterval(figure),
  )
  const change = difference == null ? undefined : printedInterval(difference)
  if (now && before) return { current: now, previous: before }
  if (now && change) return { current: now, previous: subtractIntervals(now, change) }
  return before && change && { current: addIntervals(before, change), previous: before }
}

function judge(statement: JudgedChange, published: PublishedRate, terms: Terms): Verdict {
  const { label, current, previous } = statement
  const ends = plainEnds(terms)
  const finding = {
    path: ['published'],
    label: { vi: label, en: label },
    actual: published,
    operands: (['current', 'previous', 'difference'] as const).flatMap((key) => {
      const value = statement[key]
      const at = key === 'current' && statement.isMeasured ? 'figure' : key
      return value == null ? [] : [{ path: [at], value: toFindingValue(value) }]
    }),
  }
  const isPoints =
    agreementOf(changedInterval(published), subtractIntervals(terms.current, terms.previous)) === 'agrees'
  if (isPoints && (isPercentage(current) || isPercentage(previous))) return passed
  // What is below 0 has no growth in percent.
  if (terms.current.low < 0 || terms.previous.low < 0) return notEvaluated(['previous'])
  if (ends.previous.high <= 0) {
    // From nothing to nothing, nothing is gained.
    return isPoints && terms.current.high === 0
      ? passed
      : failed({ ...finding, severity: 'warning', expected: null, cause: { kind: 'no-base' } })
  }
  const agreement = growthAgreement(published, ends)
  if (agreement === 'agrees') return passed
  const mayBeRates = terms.current.high <= 100 && terms.previous.high <= 100
  const rounded = roundedFrom(published, ends)
  const hundred = typeof published === 'string' ? hundredfoldOf(published) : undefined
  const slips: readonly [boolean, Cause, Severity | undefined][] = [
    [agreement === 'beyond', { kind: 'beyond-word' }, 'info'],
    [rounded !== undefined, { kind: 'truncated', rounded: rounded ?? '' }, 'warning'],
    [growthAgreement(withSign(published), ends) === 'agrees', { kind: 'sign-reversed' }, undefined],
    [isPoints && mayBeRates, { kind: 'percentage-points' }, 'warning'],
    [
      isPositive(published) && agreementWithRatio(published, ends.current, ends.previous) === 'agrees',
      { kind: 'share-of-before' },
      'warning',
    ],
    [
      hundred !== undefined && growthAgreement(hundred, ends) === 'agrees',
      { kind: 'hundredth', proposed: hundred ?? '' },
      undefined,
    ],
  ]
  const [, cause, severity] = slips.find(([fits]) => fits) ?? []
  return failed({
    ...finding,
    expected: growthOf(ends, published),
    ...(cause && { cause }),
    ...(severity && { severity }),
  })
}

/** Whether a growth is that of two figures: what is now, in percent of what was, is 100 more. */
function growthAgreement(published: PublishedRate, { current, previous }: Terms): Agreement {
  const share = plusHundred(published)
  if (share === undefined) return 'apart'
  const agreement = agreementWithRatio(share, current, previous)
  if (agreement === 'agrees' || typeof published !== 'string') return agreement
  // What fell is rounded by its amount, half up.
  const isExact = current.low === current.high && previous.low === previous.high
  if (!isExact || !published.startsWith('-') || current.low > previous.low) return agreement
  const fall = subtractExactly(previous.low, current.low)
  return agreementWithRatio(published.slice(1), intervalOf(fall), previous)
}

/** What a growth would be rounded, where it is cut off instead. */
function roundedFrom(published: PublishedRate, { current, previous }: Terms): string | undefined {
  if (typeof published !== 'string' || current.low !== current.high || previous.low !== previous.high)
    return undefined
  const change = subtractExactly(current.low, previous.low)
  const ratio = { numerator: Math.abs(change), denominator: previous.low }
  const places = published.split('.')[1]?.length ?? 0
  const withSignOf = (share: string) => (change < 0 ? `-${share}` : share)
  return withSignOf(roundPercentage(ratio, places, 'down')) === published
    ? withSignOf(percentageOf(ratio, places))
    : undefined
}

/** Numbers without the rounding of decimals: both by one factor, ends as they may be at most. */
function plainEnds({ current, previous }: Terms): Terms {
  const plain = ({ slack = 0, low, high, ...soft }: Interval): Interval => ({
    ...soft,
    low: Math.max(0, subtractExactly(low, slack)),
    high: subtractExactly(high, -slack),
  })
  return { current: plain(current), previous: plain(previous) }
}

/** 100 more than a signed percentage; `undefined` where more fell than there was. */
function plusHundred(rate: PublishedRate): PublishedRate | undefined {
  if (typeof rate === 'string') return shifted(rate)
  const { atLeast, atMost, ...rest } = rate
  const [low, high] = [atLeast, atMost].map((end) => (end === undefined ? undefined : shifted(end)))
  if (high === undefined && atMost !== undefined) return undefined
  return { ...(low !== undefined && { atLeast: low }), ...(high !== undefined && { atMost: high }), ...rest }
}

function shifted(rate: string): string | undefined {
  const { digits, places } = toScaled(rate.replace('-', ''))
  const sum = (rate.startsWith('-') ? -digits : digits) + 100n * 10n ** BigInt(places)
  return sum < 0n ? undefined : fromScaled({ digits: sum, places })
}

/** What a growth printed as a share says in percent. */
function hundredfoldOf(rate: string): string {
  return rate.startsWith('-') ? `-${hundredfold(rate.slice(1))}` : hundredfold(rate)
}

/** The same with the other sign. */
function withSign(rate: PublishedRate): PublishedRate {
  const negate = (end: string) => (end.startsWith('-') ? end.slice(1) : `-${end}`)
  if (typeof rate === 'string') return negate(rate)
  const { atLeast, atMost } = rate
  return {
    ...(atMost !== undefined && { atLeast: negate(atMost) }),
    ...(atLeast !== undefined && { atMost: negate(atLeast) }),
  }
}

function isPositive(rate: PublishedRate): boolean {
  return typeof rate === 'string' ? !rate.startsWith('-') : Number(rate.atLeast ?? -1) >= 0
}

/** The growth of two figures as a signed percentage, or its bounds. */
function growthOf({ current, previous }: Terms, published: PublishedRate) {
  const places = Math.max(2, typeof published === 'string' ? (published.split('.')[1]?.length ?? 0) + 1 : 0)
  const of = (now: number, before: number): string => {
    const change = subtractExactly(now, before)
    const share = percentageOf({ numerator: Math.abs(change), denominator: before }, places)
    return change < 0 ? `-${share}` : share
  }
  if (current.low === current.high && previous.low === previous.high) return of(current.low, previous.low)
  const ends = [
    [current.low, previous.high],
    [current.high, previous.low],
  ] as const
  const [atLeast, atMost] = ends.map(([now, before]) =>
    Number.isFinite(now) && Number.isFinite(before) && before > 0 ? of(now, before) : undefined,
  )
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) }
}
