import { valueOn } from '../calendar/dated.js'
import { type IsoDate, isIsoDate } from '../calendar/day.js'
import type { InputIssue } from '../check/input-issue.js'
import type { Text } from '../notation/language.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import { type Decimal, sumOf, zero } from './points.js'
import { type ReadyCriterion, requireScorecard, type Scorecard } from './ready-scorecard.js'
import { classOf, type Points, scoreCriterion } from './score-criterion.js'
import {
  type GivenPoints,
  givenPoints,
  givers,
  openSource,
  type PointsGiver,
  type ScoreSource,
} from './score-source.js'
import type { Scoring } from './scorecard.js'
import { exact, figureOf, type PointsRange } from './value-range.js'

/** How a card is scored. */
export interface ScoreOptions {
  /** The day by whose card units are scored: the last of the period. */
  readonly on: IsoDate
}

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
        : scoreCriterion(criterion, open, given, declaration)
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

interface Judged extends Points {
  readonly scored: ScoredCriterion
}

function isOn({ inForce }: ReadyCriterion, on: IsoDate): boolean {
  return inForce === undefined || valueOn(inForce, on) === true
}

/** What is not scored may be anything from 0 to its maximum; points given to a group stand where its criteria have none. */
function addUp(children: readonly Points[], code = '', own: GivenPoints = {}): Points {
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
