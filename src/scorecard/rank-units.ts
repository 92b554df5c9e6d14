import type { InputIssue } from '../check/input-issue.js'
import type { Text } from '../notation/language.js'
import type { Figure } from '../quantity/figure.js'
import { subtractExactly, sumExactly } from '../quantity/scaled-decimal.js'
import { groupUnits, unitKey } from './group-units.js'
import type { ScoredCriterion, Scores } from './score.js'

/** A scored unit that is ranked with others. */
export interface UnitToRank {
  readonly unit: string
  /** Among which units it is ranked: provinces, departments, communes, wards and special zones apart. */
  readonly group?: string | null | undefined
  /** Its result (kết quả chấm điểm). */
  readonly scores: Pick<Scores, 'points' | 'criteria'>
  /** The result of the time before. */
  readonly previous?: { readonly points?: number | null; readonly rank?: number | null } | null | undefined
}

/** A unit and its rank (thứ hạng). */
export interface RankedUnit {
  readonly unit: string
  /** Its points in all (tổng điểm); bounds where some are open; `null`: not scored. */
  readonly points: Figure | null
  /** 1 the best; equal points have one rank (1-2-2-4). `null`: not ranked, since its points are open or it stands twice. */
  readonly rank: number | null
  /** Places that it rose since the time before; negative where it fell. Absent: not known. */
  readonly rankChange?: number
  /** Points more than the time before; negative where it lost some. Absent: not known. */
  readonly pointsChange?: number
}

/** Units that are ranked together (nhóm xếp hạng). */
export interface RankedGroup {
  /** As its first unit in the order of names writes it; `null`: of those without a group. */
  readonly group: string | null
  /** How many have a rank. */
  readonly of: number
  /** By rank, then by name; those without a rank last. */
  readonly units: readonly RankedUnit[]
}

/** A criterion and how many units lose points in it (tiêu chí mất điểm). */
export interface LostPoints {
  readonly code: string
  readonly label: Text
  /** Units that have less than the maximum, for certain. */
  readonly units: number
  /** All points that they lose. */
  readonly points: number
  /** Units that are not scored in it. */
  readonly notScored: number
}

/** Ranks of units (bảng xếp hạng). */
export interface UnitRanking {
  /** By the name of the group. */
  readonly groups: readonly RankedGroup[]
  /** The criteria that are scored each for itself, that in which most units lose points first. */
  readonly lost: readonly LostPoints[]
  /** Units that stand twice in a group, which have no rank. */
  readonly issues: readonly InputIssue[]
}

/**
 * Ranks scored units (xếp hạng các đơn vị) within their groups, whatever their order: equal points have one rank and the next
 * one is counted on (1-2-2-4); a unit whose points are open has none.
 *
 * @example
 * ```ts
 * import { rankUnits } from 'cchc/scorecard'
 *
 * const units = [['A', 90], ['B', 85], ['C', 85], ['D', 80], ['E', null]] as const
 * const { groups } = rankUnits(units.map(([unit, points]) => ({ unit, scores: { points, criteria: [] } })))
 * groups[0]?.units.map(({ rank }) => rank) // [1, 2, 2, 4, null]
 * ```
 */
export function rankUnits(units: readonly UnitToRank[]): UnitRanking {
  const issues: InputIssue[] = []
  const groups = [...groupUnits(units)].map(([key, places]) => {
    const counted = new Map<string, number>()
    for (const at of places) {
      const name = unitKey((units[at] as UnitToRank).unit)
      const count = (counted.get(name) ?? 0) + 1
      counted.set(name, count)
      if (count > 1)
        issues.push({ path: [at, 'unit'], code: 'repeated-key', key: (units[at] as UnitToRank).unit })
    }
    const list = places.map((at) => units[at] as UnitToRank).sort(byName)
    const isOnce = ({ unit }: UnitToRank) => counted.get(unitKey(unit)) === 1
    const ranked = list
      .filter((each) => isOnce(each) && typeof each.scores.points === 'number')
      .sort(byPoints)
    const rankOf = new Map<UnitToRank, number>()
    for (const [index, each] of ranked.entries()) {
      const before = ranked[index - 1]
      const isTied = before !== undefined && before.scores.points === each.scores.points
      rankOf.set(each, isTied ? (rankOf.get(before) as number) : index + 1)
    }
    const rest = list.filter((each) => !rankOf.has(each))
    const group = list[0]?.group ?? null
    return {
      key,
      group,
      of: ranked.length,
      units: [...ranked, ...rest].map((each) => rankedUnit(each, rankOf.get(each) ?? null)),
    }
  })
  groups.sort((one, other) => compareTexts(one.key, other.key))
  return { groups: groups.map(({ key: _, ...group }) => group), lost: lostPoints(units), issues }
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Units of one name are told apart by their points, so that their order does not matter. */
function byName(one: UnitToRank, other: UnitToRank): number {
  return (
    compareTexts(unitKey(one.unit), unitKey(other.unit)) ||
    compareTexts(one.unit, other.unit) ||
    compareTexts(one.group ?? '', other.group ?? '') ||
    compareTexts(JSON.stringify(one.scores.points), JSON.stringify(other.scores.points))
  )
}

function byPoints(one: UnitToRank, other: UnitToRank): number {
  return Number(other.scores.points) - Number(one.scores.points)
}

function rankedUnit({ unit, scores: { points }, previous }: UnitToRank, rank: number | null): RankedUnit {
  const before = previous ?? {}
  return {
    unit,
    points,
    rank,
    ...(rank !== null && before.rank != null && { rankChange: before.rank - rank }),
    ...(typeof points === 'number' &&
      before.points != null && { pointsChange: subtractExactly(points, before.points) }),
  }
}

/** Where most units lose points; of those with as many, where they lose most. */
function lostPoints(units: readonly UnitToRank[]): readonly LostPoints[] {
  const lost = new Map<string, { label: Text; units: number; points: number[]; notScored: number }>()
  const visit = ({ code, label, maximum, points, children }: ScoredCriterion): void => {
    for (const child of children) visit(child)
    if (children.length > 0) return
    const all = lost.get(code) ?? { label, units: 0, points: [], notScored: 0 }
    lost.set(code, all)
    const most = points === null || typeof points === 'number' ? points : (points.atMost ?? maximum)
    if (most === null) all.notScored++
    else if (most < maximum) {
      all.units++
      all.points.push(subtractExactly(maximum, most))
    }
  }
  for (const { scores } of units) for (const criterion of scores.criteria) visit(criterion)
  return [...lost]
    .map(([code, { points, ...all }]) => ({ code, ...all, points: sumExactly(points) }))
    .sort(
      (one, other) =>
        other.units - one.units || other.points - one.points || compareTexts(one.code, other.code),
    )
}
