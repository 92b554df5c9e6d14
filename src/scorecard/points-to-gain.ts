import { keysOfCounted } from '../check/model.js'
import type { Text } from '../notation/language.js'
import type { Figure, Path } from '../quantity/figure.js'
import { subtractExactly } from '../quantity/scaled-decimal.js'
import type { GivenValue } from './pointers.js'
import { pointersOf, type Scorecard } from './ready-scorecard.js'
import { type ScoredCriterion, type ScoreOptions, score } from './score.js'
import { scoreFigures } from './score-criterion.js'
import { openSource, type ScoreSource } from './score-source.js'
import type { Criterion, Pointer } from './scorecard.js'

/** A figure that alone would bring all the points of a criterion. */
export interface FigureToChange {
  readonly path: Path
  readonly label: Text
  readonly value: number
  /** By how much it would have to change, and no less; negative: fewer. */
  readonly by: number
}

/** Points of a criterion that are still open (điểm còn có thể đạt). */
export interface PointsToGain {
  readonly code: string
  readonly label: Text
  /** The most points of the criterion (điểm tối đa). */
  readonly maximum: number
  /** The points that it has (điểm đạt được); bounds where they are open; `null`: not scored. */
  readonly points: Figure | null
  /** The most that can be gained: the maximum less the points that are certain. */
  readonly open: number
  /**
   * The figures of which each alone would bring the maximum; none where those who give points decide, where the points are
   * open, or where no figure would do alone.
   */
  readonly changes: readonly FigureToChange[]
  /** What is not reported: it is scored once that is. */
  readonly missing: readonly Path[]
}

/**
 * The criteria in which a unit can gain points (điểm còn có thể đạt), that with most of them first, and by exactly how much
 * one figure would have to change to bring them all: how many dossiers more in time, how many fewer late.
 *
 * @example
 * ```ts
 * import { communeIndexTemplate, pointsToGain } from 'cchc/scorecard'
 *
 * const tally = { received: { inPeriod: 1000, online: 790 } }
 * const gains = pointsToGain(communeIndexTemplate, { tally }, { on: '2025-12-14' })
 * gains.find(({ code }) => code === '7.1')?.changes[0]?.by // 10
 * ```
 */
export function pointsToGain(
  scorecard: Scorecard,
  source: ScoreSource,
  options: ScoreOptions,
): readonly PointsToGain[] {
  const open = openSource(source, [])
  const gains: PointsToGain[] = []
  const visit = ({ code, label, maximum, points, missing, children }: ScoredCriterion): void => {
    for (const child of children) visit(child)
    if (children.length > 0) return
    const least = points === null ? 0 : typeof points === 'number' ? points : (points.atLeast ?? 0)
    if (least >= maximum) return
    const criterion = scorecard.byCode.get(code)
    const changes =
      criterion === undefined || typeof points !== 'number'
        ? []
        : [...candidates(criterion)].flatMap(([pointer, sign]) => {
            const ready = criterion.pointers.get(pointer)
            const values = new Map(
              [...criterion.pointers].map(([key, each]) => [key, each.read(open) as GivenValue]),
            )
            const value = values.get(pointer)
            if (ready === undefined || typeof value !== 'number' || !Number.isSafeInteger(value)) return []
            const isFull = (by: number) => {
              const changed = new Map(values).set(pointer, value + by)
              const made = scoreFigures(criterion, changed, scorecard.declaration)
              return typeof made === 'object' && made.low.gte(maximum)
            }
            const by = leastChange(value, sign, isFull, criterion.scoring?.way === 'bands')
            return by === undefined ? [] : [{ path: ready.pathIn(open), label: ready.label, value, by }]
          })
    gains.push({ code, label, maximum, points, open: subtractExactly(maximum, least), changes, missing })
  }
  for (const criterion of score(scorecard, source, options).criteria) visit(criterion)
  return gains.sort(
    (one, other) => other.open - one.open || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
  )
}

/** The figures that can bring points, and which way: those counted, without what all are counted among. */
function candidates({ scoring }: Criterion): ReadonlyMap<Pointer, 1 | -1> {
  const ways = new Map<Pointer, 1 | -1>()
  if (scoring === undefined || scoring.way === 'choice') return ways
  const good = scoring.way === 'deduction' ? -1 : 1
  const named = pointersOf(scoring)
  const base = named.flatMap(([at, counted]) => (at.at(-1) === 'denominator' ? keysOfCounted(counted) : []))
  for (const [, counted] of named) {
    const { plus, less = [] } = typeof counted === 'string' ? { plus: [counted] } : counted
    for (const pointer of plus) if (!base.includes(pointer)) ways.set(pointer, good)
    for (const pointer of less) if (!base.includes(pointer)) ways.set(pointer, good > 0 ? -1 : 1)
  }
  return ways
}

/** The least change that brings all points; the points of bands may rise or fall with a figure. */
function leastChange(
  value: number,
  sign: 1 | -1,
  isFull: (by: number) => boolean,
  isEitherWay: boolean,
): number | undefined {
  for (const way of isEitherWay ? [sign, -sign] : [sign]) {
    const by = leastThat((amount) => isFull(way * amount), way > 0 ? Number.MAX_SAFE_INTEGER - value : value)
    if (by !== undefined) return way * by
  }
  return undefined
}

/** The least whole number up to a most of which something holds that then goes on to hold. */
function leastThat(holds: (by: number) => boolean, most: number): number | undefined {
  if (!holds(most)) return undefined
  let [low, high] = [0, most]
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
