import type { Agency } from '../agency/agency.js'
import type { InputIssue } from '../check/input-issue.js'
import { anObject, aText, listOf, objectOf, requireParsed, type Shape } from '../check/require-parsed.js'
import type { Text } from '../notation/language.js'
import { nameKey } from '../notation/name-key.js'
import type { Figure, Path } from '../quantity/figure.js'
import { subtractExactly, sumExactly } from '../quantity/scaled-decimal.js'
import { agencyShape } from '../report/require-report.js'
import { groupOf, groupUnits, repeatedUnits, unitName } from './group-units.js'
import type { ScoredCriterion, Scores } from './score.js'
import { issueOfPoints } from './score-source.js'

/** A scored unit that is ranked with others. */
export interface UnitToRank {
  /** Its name, or the agency as its report has it: its code tells it from another of its name. */
  readonly unit: string | Agency
  /**
   * Among which units it is ranked (nhóm xếp hạng). Absent: as the agency says by its level and kind (provinces, departments,
   * communes, wards and special zones apart); of a name alone: among all of which nothing is said.
   */
  readonly group?: string | null | undefined
  /** Its result (kết quả chấm điểm). */
  readonly scores: Pick<Scores, 'points' | 'criteria'> & Partial<Scores>
  /** The result of the time before. */
  readonly previous?: { readonly points?: number | null; readonly rank?: number | null } | null | undefined
}

const unitShape = /* @__PURE__ */ objectOf(
  {
    unit: (unit) => (typeof unit === 'object' ? agencyShape : aText)(unit),
    group: aText,
    scores: (scores) => anObject(scores) ?? listOf(anObject)((scores as UnitToRank['scores']).criteria),
    previous: anObject,
  } satisfies Readonly<Record<keyof UnitToRank, Shape>>,
  ['unit', 'scores'],
)
/** What else a caller keeps beside a unit is its own. */
const unitsShape = /* @__PURE__ */ listOf((value) => {
  const none = anObject(value)
  if (none !== undefined) return none
  const { unit, group, scores, previous } = value as UnitToRank
  return unitShape({ unit, group, scores, previous })
})

/** A unit and its rank (thứ hạng). */
export interface RankedUnit {
  readonly unit: string
  /** Its points in all (tổng điểm); bounds where some are open; `null`: not scored. */
  readonly points: Figure | null
  /** 1 the best; equal points have one rank (1-2-2-4). `null`: not ranked, since its points are open or an issue says why. */
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
  /** The id of the card that has it; absent: not told. */
  readonly scorecard?: string
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
  /**
   * Why units have no rank: one stands twice in its group, its group cannot be told or is not that of its agency, its points are
   * none or above the maximum, a unit of the group was scored by other criteria. And what the time before cannot have been.
   */
  readonly issues: readonly InputIssue[]
}

/**
 * Ranks scored units (xếp hạng các đơn vị) within their groups, whatever their order: equal points have one rank and the next
 * one is counted on (1-2-2-4); a unit whose points are open has none. Agencies are grouped by their level and kind, where no group
 * is given. Throws a `TypeError` where units are not as the types say.
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
  requireParsed(units, unitsShape, 'score')
  const issues: InputIssue[] = []
  const refuse = (path: Path, reason: string) =>
    issues.push(reason === 'missing' ? { path, code: 'missing' } : { path, code: 'inconsistent', reason })
  const places = units.map(({ unit, group, scores, previous }, at): Place => {
    const name = unitName({ unit })
    const ofPoints = issueOfUnit(scores, [at, 'scores', 'points'])
    const ofPrevious = issuesOfPrevious(previous ?? {}, [at, 'previous'])
    issues.push(...[ofPoints ?? []].flat(), ...ofPrevious)
    return {
      ...{ unit, group, scores, at, name },
      key: nameKey(name),
      ...(ofPrevious.length === 0 && { previous }),
      isOpen: ofPoints !== undefined,
    }
  })
  const { groups: told, untold } = groupUnits(units)
  for (const [at, { path, reason }] of untold) refuse([at, ...path], reason)
  const all = new Map(told).set('', [...(told.get('') ?? []), ...untold.keys()])
  const groups = [...all].flatMap(([key, at]) => {
    if (at.length === 0) return []
    const repeated = repeatedUnits(units, at)
    for (const [again] of repeated)
      issues.push({ path: [again, 'unit'], code: 'repeated-key', key: unitName(units[again] ?? {}) })
    const list = at.map((each) => places[each] as Place).sort(byName)
    // Points by different criteria do not compare; where none are named, it is not known by which.
    const named = list.filter(({ scores }) => scores.criteria.length > 0)
    const others = named.filter(({ scores }) => !isOfOneCard(scores, (named[0] as Place).scores))
    for (const other of others) refuse([other.at, 'scores'], 'other-criteria')
    const without = new Set([...[...repeated].flat(), ...untold.keys()])
    const ranked = list
      .filter((each) => others.length === 0 && !without.has(each.at) && !each.isOpen)
      .filter(({ scores }) => typeof scores.points === 'number')
      .sort(byPoints)
    const rankOf = new Map<Place, number>()
    for (const [index, each] of ranked.entries()) {
      const before = ranked[index - 1]
      const isTied = before !== undefined && before.scores.points === each.scores.points
      rankOf.set(each, isTied ? (rankOf.get(before) as number) : index + 1)
    }
    const rest = list.filter((each) => !rankOf.has(each))
    const group = key === '' ? null : groupOf(list[0] as Place)
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

/** A unit, and where it stands among those given. */
interface Place extends UnitToRank {
  readonly at: number
  readonly name: string
  readonly key: string
  /** Whether its points are none. */
  readonly isOpen: boolean
}

/** What cannot be points of a unit. */
function issueOfUnit({ points, criteria }: UnitToRank['scores'], path: Path): InputIssue | undefined {
  if (points == null) return undefined
  const issue = issueOfPoints(points, path)
  if (issue !== undefined || criteria.length === 0) return issue
  const maximum = sumExactly(criteria.map((each) => each.maximum))
  const least = typeof points === 'number' ? points : points.atLeast
  return Number(least) > maximum ? { path, code: 'too-large', maximum } : undefined
}

/** What the time before cannot have been: no change is told from it. */
function issuesOfPrevious(
  { points, rank }: NonNullable<UnitToRank['previous']>,
  path: Path,
): readonly InputIssue[] {
  const ofPoints = points == null ? undefined : issueOfPoints(points, [...path, 'points'])
  const ofRank = rank == null ? undefined : issueOfPoints(rank, [...path, 'rank'])
  const isNone = ofRank === undefined && rank != null && !(Number.isInteger(rank) && rank >= 1)
  const place = { path: [...path, 'rank'], code: 'too-small', minimum: 1 } as const
  return [ofPoints ?? [], ofRank ?? [], isNone ? place : []].flat()
}

/** Whether two units were scored by the same criteria of one card. */
function isOfOneCard(one: UnitToRank['scores'], other: UnitToRank['scores']): boolean {
  return one.scorecard === other.scorecard && haveSameCriteria(one.criteria, other.criteria)
}

function haveSameCriteria(some: readonly ScoredCriterion[], others: readonly ScoredCriterion[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ code, maximum, children }, index) => {
      const other = others[index] as ScoredCriterion
      return code === other.code && maximum === other.maximum && haveSameCriteria(children, other.children)
    })
  )
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Units of one name are told apart by what else is known of them, so that their order does not matter. */
function byName(one: Place, other: Place): number {
  return (
    compareTexts(one.key, other.key) ||
    compareTexts(one.name, other.name) ||
    compareTexts(one.group ?? '', other.group ?? '') ||
    compareTexts(JSON.stringify(one.scores.points), JSON.stringify(other.scores.points))
  )
}

function byPoints(one: Place, other: Place): number {
  return Number(other.scores.points) - Number(one.scores.points)
}

function rankedUnit({ name, scores: { points }, previous }: Place, rank: number | null): RankedUnit {
  const before = previous ?? {}
  return {
    unit: name,
    points,
    rank,
    ...(rank !== null && before.rank != null && { rankChange: before.rank - rank }),
    ...(typeof points === 'number' &&
      before.points != null && { pointsChange: subtractExactly(points, before.points) }),
  }
}

/** Where most units lose points; of those with as many, where they lose most. */
function lostPoints(units: readonly UnitToRank[]): readonly LostPoints[] {
  type Lost = Omit<LostPoints, 'points'> & { units: number; points: number[]; notScored: number }
  const lost = new Map<string, Lost>()
  const visit = (criterion: ScoredCriterion, scorecard: string | undefined): void => {
    const { code, label, maximum, points, children } = criterion
    for (const child of children) visit(child, scorecard)
    if (children.length > 0) return
    const key = `${scorecard}\n${code}`
    let all = lost.get(key)
    if (all === undefined) {
      all = { ...(scorecard !== undefined && { scorecard }), code, label, units: 0, points: [], notScored: 0 }
      lost.set(key, all)
    }
    const most = points === null || typeof points === 'number' ? points : (points.atMost ?? maximum)
    if (most === null) all.notScored++
    else if (most < maximum) {
      all.units++
      all.points.push(subtractExactly(maximum, most))
    }
  }
  for (const { scores } of units) for (const criterion of scores.criteria) visit(criterion, scores.scorecard)
  return [...lost.values()]
    .map(({ points, ...all }) => ({ ...all, points: sumExactly(points) }))
    .sort(
      (one, other) =>
        other.units - one.units || other.points - one.points || compareTexts(one.code, other.code),
    )
}
