import { type InputIssue, typeName } from '../check/input-issue.js'
import { completedReader } from '../check/model.js'
import { requireTally } from '../dossier/require-tally.js'
import type { Tally } from '../dossier/tally.js'
import { tallyModel } from '../dossier/tally-model.js'
import type { Approximate } from '../notation/approximate.js'
import type { Figure, Path } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { Report } from '../report/report.js'
import { determinedFigures } from '../report/report-figure.js'
import { requireReport } from '../report/require-report.js'
import { sectionModelOf } from '../report/section-places.js'
import { wholeReader } from '../report/whole-of-section.js'
import type { GivenValue, OpenSource } from './pointers.js'
import { type Decimal, decimal } from './points.js'
import { leastOf, type ReadyCriterion, type Scorecard } from './ready-scorecard.js'
import { boundsOf, type PointsRange, type ValueRange } from './value-range.js'

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

/** Who gives points: the unit itself, the council that appraises, a survey. */
export type PointsGiver = 'self' | 'appraised' | 'survey'

/** Points by who gave them. @internal */
export type GivenPoints = Readonly<Partial<Record<PointsGiver, PointsRange>>>

/** All who may give points. @internal */
export const givers = ['self', 'appraised', 'survey'] as const

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

/** The points that were given, by code, without those that cannot be points of the criterion. @internal */
export function givenPoints(
  { byCode }: Scorecard,
  source: ScoreSource,
  issues: InputIssue[],
): ReadonlyMap<string, GivenPoints> {
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

/** That a value stands where a number does. @internal */
export function notNumber(value: unknown, path: Path): InputIssue {
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
