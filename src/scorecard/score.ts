import { valueOn } from '../calendar/dated.js'
import { type IsoDate, isIsoDate } from '../calendar/day.js'
import type { Counted } from '../check/indicator.js'
import { type InputIssue, typeName } from '../check/input-issue.js'
import { completedReader } from '../check/model.js'
import { requireTally } from '../dossier/require-tally.js'
import type { Tally } from '../dossier/tally.js'
import { tallyModel } from '../dossier/tally-model.js'
import type { Approximate } from '../notation/approximate.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { Report } from '../report/report.js'
import { determinedFigures } from '../report/report-figure.js'
import { requireReport } from '../report/require-report.js'
import { sectionModelOf } from '../report/section-places.js'
import { wholeReader } from '../report/whole-of-section.js'
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
import {
  leastOf,
  pointersOf,
  type ReadyCriterion,
  requireScorecard,
  type Scorecard,
} from './ready-scorecard.js'
import type { BandEnds, Measure, Pointer, ResultClass, ScorecardDeclaration, Scoring } from './scorecard.js'

/** Points by the codes of criteria; absent and `null`: none given. */
export type PointsByCode = Readonly<Record<string, Figure | null | undefined>>

/** What a card is scored by (nguồn chấm điểm). */
export interface ScoreSource {
  /** A report, as `parseReport` reads it. */
  readonly report?: Report | undefined
  /** The dossiers, where they are not those of the report. */
  readonly tally?: Tally | undefined
  /** What the card names as `given.NAME`. */
  readonly given?: Readonly<Record<string, GivenValue | null | undefined>> | undefined
  /** Points that the unit gives itself (điểm tự đánh giá). */
  readonly self?: PointsByCode | undefined
  /** Points that the council gives (điểm thẩm định). */
  readonly appraised?: PointsByCode | undefined
  /** Points of a survey (điểm điều tra xã hội học). */
  readonly survey?: PointsByCode | undefined
}

/** How a card is scored. */
export interface ScoreOptions {
  /** The day by whose card units are scored: the last of the period. */
  readonly on: IsoDate
}

/** Who gives points: the unit itself, the council that appraises, a survey. */
export type PointsGiver = 'self' | 'appraised' | 'survey'

/** The points of a criterion or group (điểm của tiêu chí). */
export interface ScoredCriterion {
  readonly code: string
  readonly label: Text
  /** The most points (điểm tối đa). */
  readonly maximum: number
  /** How it is scored; absent: it adds up those in it. */
  readonly way?: Scoring['way']
  /** Whether the text that sets the criterion was read. */
  readonly isConfirmed: boolean
  /** The points by the card's way; bounds where some are open; `null`: not scored, which is not 0. */
  readonly points: Figure | null
  /** The points that each gave, in a group added up; absent: none. */
  readonly given: Readonly<Partial<Record<PointsGiver, Figure>>>
  /** Points appraised less points that the unit gave itself (chênh lệch), where both are exact; absent: one is not. */
  readonly difference?: number
  /** The figures that decided the points. */
  readonly figures: readonly LocatedFigure<Figure>[]
  /** What is not reported, by its path in the source. */
  readonly missing: readonly Path[]
  /** Whether it is not scored since nothing is counted in its denominator (mẫu số bằng 0). */
  readonly hasNoBase?: true
  /** The criteria in it that are in force on the day; empty where it is scored itself. */
  readonly children: readonly ScoredCriterion[]
}

/** A scored card (kết quả chấm điểm). */
export interface Scores {
  /** The id of the card. */
  readonly scorecard: string
  /** The day by whose card it was scored. */
  readonly on: IsoDate
  /** Whether the card is in force on that day; where not, nothing is scored. */
  readonly isInForce: boolean
  /** The most points in all on that day (tổng điểm tối đa); 0 where the card is not in force. */
  readonly maximum: number
  /** The points in all; bounds where some are open; `null`: nothing is scored. */
  readonly points: Figure | null
  /** All points that each gave, with bounds where it left criteria out; absent: none. */
  readonly given: Readonly<Partial<Record<PointsGiver, Figure>>>
  /** Points appraised less points that the unit gave itself (chênh lệch), where both are exact; absent: one is not. */
  readonly difference?: number
  /** The criteria, scored, in the order of the card. */
  readonly criteria: readonly ScoredCriterion[]
  /** The class of the result (xếp loại); absent: the card has none, or the points may lie in several. */
  readonly class?: Text
  /** What was handed over and cannot be points or figures; it counts as not given. */
  readonly issues: readonly InputIssue[]
}

/** Points from a least to a most; `undefined`: not scored. */
interface PointsRange {
  readonly low: Decimal
  readonly high: Decimal
}

const givers = ['self', 'appraised', 'survey'] as const

/**
 * Scores a card (chấm điểm) by a report, a tally, and what is handed over: points with the figures used and what was
 * missing, exact, and rounded as the card says and no sooner. What is not scored is `null`; the groups above it have
 * bounds. Throws a `TypeError` where a report or tally was not read by its reader.
 *
 * @example
 * ```ts
 * import { defineScorecard, score } from 'cchc/scorecard'
 *
 * const card = defineScorecard({
 *   id: 'my-province',
 *   title: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
 *   basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
 *   decimals: 2,
 *   criteria: [
 *     {
 *       code: '1',
 *       label: { vi: 'Giải quyết hồ sơ đúng hạn', en: 'Dossiers resolved in time' },
 *       maximum: 20,
 *       scoring: {
 *         way: 'proportional',
 *         of: { numerator: 'tally.resolved.punctual', denominator: 'tally.resolved.total' },
 *       },
 *     },
 *   ],
 * })
 * score(card, { tally: { resolved: { total: 8, late: 1 } } }, { on: '2025-12-14' }).points // 17.5
 * score(card, {}, { on: '2025-12-14' }).points // null
 * ```
 */
export function score(scorecard: Scorecard, source: ScoreSource, { on }: ScoreOptions): Scores {
  if (!isIsoDate(on)) throw new RangeError(`Not a day written YYYY-MM-DD: ${String(on).slice(0, 40)}`)
  requireScorecard(scorecard)
  const { declaration } = scorecard
  const issues: InputIssue[] = []
  const open = openSource(source, issues)
  const given = givenPoints(scorecard, source, issues)
  const isInForce = declaration.inForce === undefined || valueOn(declaration.inForce, on) === true
  const scoreOne = (criterion: ReadyCriterion): Judged => {
    const children = criterion.children.filter((child) => isOn(child, on)).map(scoreOne)
    const own =
      criterion.children.length > 0
        ? addUp(children, criterion.code, given.get(criterion.code))
        : judgeLeaf(criterion, open, given, declaration)
    for (const issue of own.issues ?? []) issues.push(issue)
    return { ...own, scored: describe(criterion, own, children) }
  }
  const judged = isInForce ? scorecard.criteria.filter((each) => isOn(each, on)).map(scoreOne) : []
  const total = addUp(judged)
  const points = figureOf(total.points)
  const resultClass = classOf(declaration.classes ?? [], total.points)
  return {
    scorecard: declaration.id,
    on,
    isInForce,
    maximum: sumOf(judged.map(({ maximum }) => maximum)).toNumber(),
    points,
    ...givenFigures(total),
    criteria: judged.map(({ scored }) => scored),
    ...(resultClass && { class: resultClass }),
    issues,
  }
}

/** Both ends are one object where a value is exact, so that nothing is made of it twice. */
function exact<Value>(value: Value): { readonly low: Value; readonly high: Value } {
  return { low: value, high: value }
}

/** Points of a criterion and of those who gave some, before they are written as numbers. */
interface Points {
  readonly maximum: Decimal
  readonly points: PointsRange | undefined
  readonly given: Readonly<Partial<Record<PointsGiver, PointsRange>>>
  readonly figures?: readonly LocatedFigure<Figure>[]
  readonly missing?: readonly Path[]
  readonly hasNoBase?: boolean
  readonly issues?: readonly InputIssue[]
}

interface Judged extends Points {
  readonly scored: ScoredCriterion
}

function isOn({ inForce }: ReadyCriterion, on: IsoDate): boolean {
  return inForce === undefined || valueOn(inForce, on) === true
}

/** What is not scored may be anything from 0 to its maximum; points given to a group stand where its criteria have none. */
function addUp(children: readonly Points[], code = '', own: Points['given'] = {}): Points {
  const maximum = sumOf(children.map((child) => child.maximum))
  const add = (pointsOf: (child: Points) => PointsRange | undefined): PointsRange | undefined => {
    const ranges = children.map(pointsOf)
    if (ranges.every((range) => range === undefined)) return undefined
    if (ranges.every((range) => range !== undefined && range.low === range.high))
      return exact(sumOf(ranges.map((range) => (range as PointsRange).low)))
    return {
      low: sumOf(children.map((child) => pointsOf(child)?.low ?? zero)),
      high: sumOf(children.map((child) => pointsOf(child)?.high ?? child.maximum)),
    }
  }
  const given: Partial<Record<PointsGiver, PointsRange>> = {}
  const issues: InputIssue[] = []
  for (const giver of givers) {
    const [sum, whole] = [add((child) => child.given[giver]), own[giver]]
    const range = sum ?? whole
    if (range !== undefined) given[giver] = range
    if (sum === undefined || whole === undefined) continue
    if (whole.high.lt(sum.low) || whole.low.gt(sum.high))
      issues.push({ path: [giver, code], code: 'inconsistent', reason: 'group-points' })
  }
  return { maximum, points: add(({ points }) => points), given, issues }
}

function describe(
  { code, label, maximum, scoring, isConfirmed }: ReadyCriterion,
  own: Points,
  children: readonly Judged[],
): ScoredCriterion {
  return {
    code,
    label,
    maximum,
    ...(scoring && { way: scoring.way }),
    isConfirmed,
    points: figureOf(own.points),
    ...givenFigures(own),
    figures: own.figures ?? [],
    missing: own.missing ?? [],
    ...(own.hasNoBase && { hasNoBase: true }),
    children: children.map(({ scored }) => scored),
  }
}

function figureOf(range: PointsRange | undefined): Figure | null {
  if (range === undefined) return null
  if (range.low === range.high) return range.low.toNumber()
  const [low, high] = [range.low.toNumber(), range.high.toNumber()]
  return low === high ? low : { atLeast: low, atMost: high }
}

function givenFigures({ given }: Points): Pick<ScoredCriterion, 'given' | 'difference'> {
  const figures: Partial<Record<PointsGiver, Figure>> = {}
  for (const giver of givers) {
    const figure = figureOf(given[giver])
    if (figure !== null) figures[giver] = figure
  }
  const [self, appraised] = [exactOf(given.self), exactOf(given.appraised)]
  const difference = self && appraised?.minus(self).toNumber()
  return { given: figures, ...(difference !== undefined && { difference }) }
}

function exactOf(range: PointsRange | undefined): Decimal | undefined {
  return range?.low.eq(range.high) ? range.low : undefined
}

/** The class in which all points lie that there may be. */
function classOf<Band extends BandEnds & { readonly label: Text }>(
  classes: readonly Band[],
  range: PointsRange | undefined,
): Text | undefined {
  if (range === undefined) return undefined
  const one = decimal(1)
  return classes.find((each) =>
    [range.low, range.high].every((points) => isInBand({ dividend: points, divisor: one }, each)),
  )?.label
}

function judgeLeaf(
  { scoring, maximum, code, pointers }: ReadyCriterion,
  source: OpenSource,
  givenBy: ReadonlyMap<string, Points['given']>,
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

/** How a card rounds. */
type Rounding = Pick<ScorecardDeclaration, 'decimals' | 'rateDecimals'>

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

/** The class in which all points lie that a figure may be. @internal */
export function classOfPoints(classes: readonly ResultClass[], points: Figure): Text | undefined {
  const bounds = boundsOf(points)
  if (bounds?.high === undefined) return undefined
  return classOf(classes, { low: bounds.low, high: bounds.high })
}

/** Values from a least to a most; the most is `undefined` where nothing bounds it. */
interface ValueRange<Value> {
  readonly low: Value
  readonly high: Value | undefined
}

/** Whether a value from a least to a most may lie in a band. */
function reaches(band: BandEnds, { low, high }: ValueRange<Quotient>): boolean {
  const { from, above, to, below } = band
  return isInBand(low, { to, below }) && (high === undefined || isInBand(high, { from, above }))
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

/** What a word only suggests (`"khoảng 95"`) bounds nothing. */
function boundsOf(value: GivenValue | undefined): ValueRange<Decimal> | undefined {
  if (typeof value === 'number') return exact(decimal(value))
  if (typeof value === 'string') return isPlainDecimal(value) ? boundsOf(Number(value)) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const { atLeast = 0, atMost, soft } = value
  return {
    low: soft === 'atLeast' || soft === 'both' ? zero : decimal(atLeast),
    high: atMost === undefined || soft === 'atMost' || soft === 'both' ? undefined : decimal(atMost),
  }
}

/** Opens a source: reports and tallies were read before, and what is handed over is judged here. @internal */
export function openSource({ report, tally, given }: ScoreSource, issues: InputIssue[]): OpenSource {
  if (report !== undefined) requireReport(report)
  if (tally !== undefined) requireTally(tally)
  const read = tally === undefined ? undefined : completedReader(tallyModel, tally)
  const ofReport = report && wholeReader(sectionModelOf('procedures.dossiers'), report)
  const values = new Map<string, GivenValue>()
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value == null) continue
    const issue = issueOfGiven(value, ['given', name])
    if (issue !== undefined) issues.push(issue)
    else values.set(name, value)
  }
  return {
    report,
    figures: report && determinedFigures(report, wholeReader),
    tally: read ?? ofReport,
    isTallyOfReport: read === undefined,
    given: values,
  }
}

/** What is wrong with a figure or answer that was handed over; a word may be an answer. */
function issueOfGiven(value: unknown, path: Path): InputIssue | undefined {
  if (typeof value === 'number') return issueOfNumber(value, path)
  if (typeof value === 'boolean' || typeof value === 'string') return undefined
  const { atLeast, atMost } = Object(value) as { readonly atLeast?: unknown; readonly atMost?: unknown }
  const ends = [atLeast, atMost].filter((end) => end !== undefined)
  if (Array.isArray(value) || ends.length === 0) return notNumber(value, path)
  for (const end of ends) {
    const issue =
      typeof end === 'string' && isPlainDecimal(end) ? undefined : issueOfNumber(end as number, path)
    if (issue !== undefined) return issue
  }
  const isReversed = Number(atLeast) > Number(atMost)
  const notation = { code: 'reversed-range', text: `${atLeast} – ${atMost}`, position: 0 } as const
  return isReversed ? { path, code: 'unreadable', notation } : undefined
}

/** What is wrong with a number. */
function issueOfNumber(value: number, path: Path): InputIssue | undefined {
  if (!Number.isFinite(value)) return { path, code: 'wrong-type', expected: ['number'], received: 'nan' }
  if (value < 0) return { path, code: 'too-small', minimum: 0 }
  const maximum = Number.MAX_SAFE_INTEGER
  return value > maximum ? { path, code: 'too-large', maximum } : undefined
}

/** What is wrong with what stands for points: no word and no answer does. @internal */
export function issueOfPoints(value: unknown, path: Path): InputIssue | undefined {
  return typeof value === 'string' || typeof value === 'boolean'
    ? notNumber(value, path)
    : issueOfGiven(value, path)
}

function notNumber(value: unknown, path: Path): InputIssue {
  return { path, code: 'wrong-type', expected: ['number'], received: typeName(value) }
}

/** Points beyond those that a criterion has, or below those that may be given; an end that a word suggests may be either. */
function issueOfRange(value: Figure, path: Path, criterion: ReadyCriterion): InputIssue | undefined {
  const { maximum } = criterion
  const minimum = leastOf(criterion)
  const { atLeast, atMost, soft }: Approximate =
    typeof value === 'number' ? { atLeast: value, atMost: value } : value
  const high = soft === 'atMost' || soft === 'both' ? atLeast : (atMost ?? atLeast)
  const low = soft === 'atLeast' || soft === 'both' ? atMost : (atLeast ?? atMost)
  if (Number(high) > maximum) return { path, code: 'too-large', maximum }
  return Number(low) < minimum ? { path, code: 'too-small', minimum } : undefined
}

/** The points that were given, by code, without those that cannot be points of the criterion. */
function givenPoints(
  { byCode }: Scorecard,
  source: ScoreSource,
  issues: InputIssue[],
): ReadonlyMap<string, Points['given']> {
  const points = new Map<string, Partial<Record<PointsGiver, PointsRange>>>()
  for (const giver of givers) {
    for (const [code, value] of Object.entries(source[giver] ?? {})) {
      if (value == null) continue
      const path = [giver, code]
      const criterion = byCode.get(code)
      const issue: InputIssue | undefined =
        criterion === undefined
          ? { path, code: 'unknown-key', key: code }
          : (issueOfPoints(value, path) ?? issueOfRange(value, path, criterion))
      if (issue !== undefined || criterion === undefined) {
        if (issue !== undefined) issues.push(issue)
        continue
      }
      const { low, high = decimal(criterion.maximum) } = boundsOf(value) as ValueRange<Decimal>
      const least = leastOf(criterion)
      points.set(code, { ...points.get(code), [giver]: { low: low.lt(least) ? decimal(least) : low, high } })
    }
  }
  return points
}
