import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { groupUnits, unitName } from '../group-units.js'
import type { PublishedScores } from '../published-scores.js'

/** Published ranks are those of the points: 1, 2, 2, 4 (S4). */
export const scorecardRank: Rule<readonly PublishedScores[]> = {
  id: 'scorecard/rank',
  severity: 'error',
  title: {
    vi: 'Thứ hạng đúng theo điểm, bằng điểm thì đồng hạng (1-2-2-4)',
    en: 'Ranks follow the points; equal points have one rank (1-2-2-4)',
  },
  message: {
    vi: '{unit}: ghi hạng {actual}, nhưng {score} điểm đứng hạng {expected} (lệch {difference}).',
    en: '{unit}: rank {actual} is stated, but {score} points have rank {expected} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: (units) => {
    const { groups, untold } = groupUnits(units)
    const open = [...untold.keys()].filter((at) => units[at]?.rank != null)
    return [
      ...[...groups.values()].flatMap((group) => judgeGroup(units, group)),
      ...open.map((at) => notEvaluated([at, 'group'])),
    ]
  },
  samples: {
    passing: [
      [
        { unit: 'A', points: 90, rank: 1 },
        { unit: 'B', points: 85, rank: 2 },
        { unit: 'C', points: 85, rank: 2 },
        { unit: 'D', points: 80, rank: 4 },
      ],
      [
        { unit: 'A', group: 'phường', points: 80, rank: 1 },
        { unit: 'B', group: 'xã', points: 90, rank: 1 },
      ],
    ],
    failing: [
      {
        subject: [
          { unit: 'A', points: 90, rank: 2 },
          { unit: 'B', points: 85, rank: 1 },
        ],
        finds: { path: [0, 'rank'], actual: 2, expected: 1, difference: 1 },
      },
      {
        // Equal points may differ in digits that are not printed.
        subject: [
          { unit: 'A', points: 90, rank: 1 },
          { unit: 'B', points: 90, rank: 2 },
        ],
        finds: { path: [1, 'rank'], severity: 'warning', expected: 1 },
      },
      {
        subject: [
          { unit: 'A', points: 90, rank: 1 },
          { unit: 'B', points: 90, rank: 1 },
          { unit: 'C', points: 80, rank: 2 },
        ],
        finds: { path: [2, 'rank'], severity: 'warning', actual: 2, expected: 3 },
      },
    ],
  },
}

function judgeGroup(units: readonly PublishedScores[], group: readonly number[]): readonly Verdict[] {
  const exact = group.flatMap((at) => {
    const points = units[at]?.points
    return typeof points === 'number' ? [points] : []
  })
  const sorted = exact.sort((one, other) => other - one)
  const distinct = [...new Set(sorted)]
  const [first, last] = [new Map<number, number>(), new Map<number, number>()]
  for (const [index, points] of sorted.entries()) {
    if (!first.has(points)) first.set(points, index + 1)
    last.set(points, index + 1)
  }
  const dense = new Map(distinct.map((points, index) => [points, index + 1]))
  const open = group.length - exact.length
  return group.flatMap((at): readonly Verdict[] => {
    const { points, rank } = units[at] ?? {}
    if (rank == null) return []
    if (typeof points !== 'number') return [notEvaluated([at, 'points'])]
    const [best = 0, worst = 0] = [first.get(points), last.get(points)]
    if (rank === best) return [passed]
    // Those whose points are not known may stand before it.
    if (open > 0 && rank > best && rank <= worst + open) return [notEvaluated([at, 'rank'])]
    const isOther = (rank > best && rank <= worst) || rank === dense.get(points)
    return [
      failed({
        path: [at, 'rank'],
        actual: rank,
        expected: best,
        difference: rank - best,
        operands: [{ path: [at, 'points'], value: points }],
        ...(isOther && { severity: 'warning' as const }),
        data: { unit: unitName(units[at] ?? {}), score: points },
      }),
    ]
  })
}
