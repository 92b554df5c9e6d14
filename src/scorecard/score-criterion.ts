import type { Counted } from '../check/indicator.js'
import type { InputIssue } from '../check/input-issue.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { GivenValue, OpenSource } from './pointers.js'
import {
  type Decimal,
  decimal,
  isInBand,
  percentOf,
  proportionalPoints,
  type Quotient,
  rounded,
  sumOf,
  zero,
} from './points.js'
import { pointersOf, type ReadyCriterion } from './ready-scorecard.js'
import { type GivenPoints, notNumber } from './score-source.js'
import type { BandEnds, Measure, Pointer, ResultClass, ScorecardDeclaration, Scoring } from './scorecard.js'
import { boundsOf, exact, figureOf, type PointsRange, type ValueRange } from './value-range.js'

/** Points of a criterion and of those who gave some, before they are written as numbers. @internal */
export interface Points {
  readonly maximum: Decimal
  readonly points: PointsRange | undefined
  readonly given: GivenPoints
  readonly figures?: readonly LocatedFigure<Figure>[]
  readonly missing?: readonly Path[]
  readonly hasNoBase?: boolean
  readonly issues?: readonly InputIssue[]
}

/** How a card rounds. */
type Rounding = Pick<ScorecardDeclaration, 'decimals' | 'rateDecimals'>

/** The points of a criterion that has no others in it, by its way. @internal */
export function scoreCriterion(
  { scoring, maximum, code, pointers }: ReadyCriterion,
  source: OpenSource,
  givenBy: ReadonlyMap<string, GivenPoints>,
  card: Rounding,
): Points {
  const given = givenBy.get(code) ?? {}
  const base = { maximum: decimal(maximum), given }
  const exactly = (points: number | undefined): PointsRange | undefined =>
    points === undefined ? undefined : exact(decimal(points))
  if (scoring === undefined) return { ...base, points: undefined }
  if (scoring.way === 'manual' || scoring.way === 'survey') {
    const points = scoring.way === 'survey' ? given.survey : (given.appraised ?? given.self)
    if (points !== undefined) return { ...base, points }
    const missing = [[scoring.way === 'survey' ? 'survey' : 'appraised', code]]
    return { ...base, points: exactly(scoring.whenMissing), missing }
  }
  const values = [...pointers.values()].map((pointer) => ({ pointer, value: pointer.read(source) }))
  const figures = values.flatMap(({ pointer: { label, pathIn }, value }) =>
    value == null || typeof value === 'boolean' || typeof value === 'string'
      ? []
      : [{ path: pathIn(source), value: value as Figure, label }],
  )
  const lacking = values.filter(
    ({ value }) => value == null || (scoring.way !== 'choice' && !isNumeric(value)),
  )
  if (lacking.length > 0) {
    const missing = lacking.map(({ pointer }) => pointer.pathIn(source))
    const issues = lacking.flatMap(({ pointer, value }) =>
      value == null ? [] : [notNumber(value, pointer.pathIn(source))],
    )
    return { ...base, points: exactly(scoring.whenMissing), figures, missing, issues }
  }
  const read = new Map(values.map(({ pointer, value }) => [pointer.pointer, value as GivenValue]))
  if (scoring.way === 'choice') {
    const answer = read.get(scoring.of)
    const choice = scoring.choices.find(({ value }) => value === answer)
    const path = pointers.get(scoring.of)?.pathIn(source) ?? []
    return choice === undefined
      ? { ...base, points: exactly(scoring.whenMissing), figures, missing: [path] }
      : { ...base, points: exactly(choice.points), figures }
  }
  const made = scoreFigures({ scoring, maximum }, read, card)
  if (made === undefined) {
    const issues = moreTakenOff(scoring, read).flatMap(([pointer, most]): readonly InputIssue[] => {
      const path = pointers.get(pointer)?.pathIn(source)
      return path === undefined ? [] : [{ path, code: 'too-large', maximum: most.toNumber() }]
    })
    return { ...base, points: undefined, figures, issues }
  }
  return made === 'no-base'
    ? {
        ...base,
        points: exactly('whenNoBase' in scoring ? scoring.whenNoBase : undefined),
        figures,
        hasNoBase: true,
      }
    : { ...base, points: made, figures }
}

/** Words and truths are answers to choose by, and no figures. */
function isNumeric(value: GivenValue): boolean {
  return typeof value === 'string' ? isPlainDecimal(value) : typeof value !== 'boolean'
}

/** What figures make by the way of a criterion; `undefined`: they are none of which points can be made. @internal */
export function scoreFigures(
  { scoring, maximum }: Pick<ReadyCriterion, 'scoring' | 'maximum'>,
  read: ReadonlyMap<Pointer, GivenValue>,
  card: Rounding,
): PointsRange | 'no-base' | undefined {
  if (scoring?.way === 'deduction') {
    const cases = rangeOf(scoring.of, read)
    const [most, least, each] = [maximum, scoring.least ?? 0, scoring.each].map((points) => decimal(points))
    if (cases === undefined || most === undefined || least === undefined || each === undefined)
      return undefined
    const left = (count: Decimal | undefined) => {
      const points = count === undefined ? least : most.minus(each.times(count))
      return points.lt(least) ? least : rounded({ dividend: points, divisor: decimal(1) }, card.decimals)
    }
    return { low: left(cases.high), high: left(cases.low) }
  }
  if (scoring?.way !== 'proportional' && scoring?.way !== 'bands') return undefined
  const measured = measureRange(scoring.of, read, card.rateDecimals)
  return typeof measured === 'object' ? pointsOfMeasure(scoring, maximum, measured, card) : measured
}

/** The points of a value that is measured, by its threshold or bands. */
function pointsOfMeasure(
  scoring: Extract<Scoring, { readonly way: 'proportional' | 'bands' }>,
  maximum: number,
  measured: ValueRange<Quotient>,
  { decimals }: Rounding,
): PointsRange | undefined {
  if (scoring.way === 'proportional') {
    const pointsOf = (value: Quotient | undefined) =>
      value === undefined
        ? decimal(maximum)
        : proportionalPoints(value, maximum, scoring.threshold ?? 100, decimals)
    const low = pointsOf(measured.low)
    return measured.low === measured.high ? exact(low) : { low, high: pointsOf(measured.high) }
  }
  const hit = scoring.bands.filter((band) => reaches(band, measured)).map(({ points }) => points)
  return hit.length === 0 ? undefined : { low: decimal(Math.min(...hit)), high: decimal(Math.max(...hit)) }
}

/** The points that a published rate can stand for by the way of a criterion, by its printed digits. @internal */
export function pointsOfRate(
  { scoring, maximum }: ReadyCriterion,
  rate: PublishedRate,
  card: Rounding,
): Figure | undefined {
  if (scoring?.way !== 'proportional' && scoring?.way !== 'bands') return undefined
  if ('figure' in scoring.of && typeof scoring.of.figure !== 'string') return undefined
  const one = decimal(1)
  const end = (value: Decimal) => ({ dividend: value.isNegative() ? zero : value, divisor: one })
  if (typeof rate !== 'string') {
    const { low, high } = boundsOf(rate) ?? { low: zero, high: undefined }
    const points = pointsOfMeasure(scoring, maximum, { low: end(low), high: high && end(high) }, card)
    return figureOf(points) ?? undefined
  }
  if (!isPlainDecimal(rate)) return undefined
  const half = decimal(5).div(decimal(10).pow((rate.split('.')[1]?.length ?? 0) + 1))
  const value = decimal(rate)
  const printed = { low: end(value.minus(half)), high: end(value.plus(half)) }
  return figureOf(pointsOfMeasure(scoring, maximum, printed, card)) ?? undefined
}

function measureRange(
  of: Measure,
  read: ReadonlyMap<Pointer, GivenValue>,
  rateDecimals: number | undefined,
): ValueRange<Quotient> | 'no-base' | undefined {
  const one = decimal(1)
  if ('figure' in of) {
    const range = rangeOf(of.figure, read)
    const quotient = (dividend: Decimal) => ({ dividend, divisor: one })
    return range && { low: quotient(range.low), high: range.high && quotient(range.high) }
  }
  const [numerator, denominator] = [rangeOf(of.numerator, read), rangeOf(of.denominator, read)]
  if (numerator === undefined || denominator === undefined) return undefined
  if (denominator.high?.isZero()) return 'no-base'
  const { low, high } = numerator
  if (low === high && denominator.low === denominator.high)
    return exact(percentOf(low, denominator.low, rateDecimals))
  return {
    low:
      denominator.high === undefined
        ? { dividend: zero, divisor: one }
        : percentOf(low, denominator.high, rateDecimals),
    high:
      high === undefined || denominator.low.isZero()
        ? undefined
        : percentOf(high, denominator.low, rateDecimals),
  }
}

/** What is counted, from a least to a most; `undefined` where it is not a number, or more is taken off than there is. */
function rangeOf(
  counted: Counted<Pointer>,
  read: ReadonlyMap<Pointer, GivenValue>,
): ValueRange<Decimal> | undefined {
  if (typeof counted === 'string') return boundsOf(read.get(counted))
  const { plus, less = [] } = counted
  const [added, taken] = [plus, less].map((keys) => keys.map((key) => boundsOf(read.get(key))))
  if (added === undefined || taken === undefined) return undefined
  if ([...added, ...taken].some((each) => each === undefined)) return undefined
  const total = (ranges: typeof added, end: 'low' | 'high') =>
    ranges.some((each) => each?.[end] === undefined)
      ? undefined
      : sumOf(ranges.map((each) => each?.[end] as Decimal))
  const [most, leastTaken] = [total(added, 'high'), total(taken, 'low') as Decimal]
  const mostTaken = total(taken, 'high')
  const low = mostTaken === undefined ? zero : (total(added, 'low') as Decimal).minus(mostTaken)
  const high = most?.minus(leastTaken)
  if (high?.isNegative()) return undefined
  return { low: low.isNegative() ? zero : low, high }
}

/** The first of the figures that take off more than there is, and how much there is. */
function moreTakenOff(
  scoring: Scoring,
  read: ReadonlyMap<Pointer, GivenValue>,
): readonly (readonly [Pointer, Decimal])[] {
  return pointersOf(scoring).flatMap(([, counted]) => {
    if (typeof counted === 'string' || rangeOf(counted, read) !== undefined) return []
    const [pointer] = counted.less ?? []
    const most = rangeOf({ plus: counted.plus }, read)?.high
    return pointer === undefined || most === undefined ? [] : [[pointer, most] as const]
  })
}

/** Whether a value from a least to a most may lie in a band. */
function reaches(band: BandEnds, { low, high }: ValueRange<Quotient>): boolean {
  const { from, above, to, below } = band
  return isInBand(low, { to, below }) && (high === undefined || isInBand(high, { from, above }))
}

/** The class in which all points lie that there may be. @internal */
export function classOf<Band extends BandEnds & { readonly label: Text }>(
  classes: readonly Band[],
  range: PointsRange | undefined,
): Text | undefined {
  if (range === undefined) return undefined
  const one = decimal(1)
  return classes.find((each) =>
    [range.low, range.high].every((points) => isInBand({ dividend: points, divisor: one }, each)),
  )?.label
}

/** The class in which all points lie that a figure may be. @internal */
export function classOfPoints(classes: readonly ResultClass[], points: Figure): Text | undefined {
  const bounds = boundsOf(points)
  if (bounds?.high === undefined) return undefined
  return classOf(classes, { low: bounds.low, high: bounds.high })
}
