import { groupBy } from '../../check/group-by.js'
import { failed, passed, type Rule, sharedBy, type Verdict } from '../../check/rule.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import type { Ranking } from '../sections/ranking.js'
import { readRankings } from './read-rankings.js'

/** Of agencies that are ranked together the better has no fewer points, and those of one rank have as many. */
export const rankingOrder: Rule<readonly Ranking[]> = {
  id: 'ranking/order',
  severity: 'warning',
  title: {
    vi: 'Đơn vị xếp trên không ít điểm hơn đơn vị xếp dưới',
    en: 'Who ranks higher has no fewer points',
  },
  message: {
    vi: '{index}: hạng {rank} ghi {actual} điểm, nhưng hạng {other} có {score} điểm.',
    en: '{index}: rank {rank} has {actual} points, but rank {other} has {score}.',
  },
  basis: ['consistency'],
  check: (rankings, context) => {
    const ranked = sharedBy(context, readRankings, rankings).flatMap(
      ({ at, ranking, occasion, agency, unit }): PlacedRank[] => {
        const { index, rank, of, points, maximum } = ranking
        if (rank == null || of == null || typeof points !== 'number') return []
        // Among how many, of what kind and of which maximum tells whether they are ranked together.
        const among = JSON.stringify([of, maximum, unit?.type?.unitType, unit?.isOffice === true])
        return [{ at, index, agency, rank, points, key: `${occasion}\n${among}` }]
      },
    )
    return [...groupBy(ranked, ({ key }) => key).values()].flatMap(judge)
  },
  samples: {
    passing: [
      [
        { index: 'PAR INDEX', year: 2023, agency: 'Xã A', points: 90, rank: 1, of: 13 },
        { index: 'PAR INDEX', year: 2023, agency: 'Xã B', points: 90, rank: 2, of: 13 },
        { index: 'PAR INDEX', year: 2023, agency: 'Xã C', points: 85.5, rank: 3, of: 13 },
        { index: 'PAR INDEX', year: 2023, agency: 'Sở D', points: 97, rank: 3, of: 20 },
        { index: 'PAR INDEX', year: 2023, agency: 'Sở E', points: 95, rank: 4, of: 13 },
        { index: 'PAR INDEX', year: 2023, agency: 'Phường F', points: 93, rank: 5, of: 13 },
        { index: 'PAR INDEX', year: 2023, agency: 'Xã G', points: 86, maximum: 100, rank: 6, of: 13 },
      ],
    ],
    failing: [
      {
        subject: [
          { index: 'PAR INDEX', year: 2023, agency: 'Xã A', points: 80, rank: 2, of: 13 },
          { index: 'PAR INDEX', year: 2023, agency: 'Xã B', points: 85, rank: 3, of: 13 },
        ],
        finds: { path: [1, 'points'], actual: 85, expected: { atMost: 80 }, difference: 5 },
      },
      {
        subject: [
          { index: 'PAR INDEX', year: 2023, agency: 'Xã A', points: 80, rank: 3, of: 13 },
          { index: 'PAR INDEX', year: 2023, agency: 'Xã B', points: 81, rank: 3, of: 13 },
        ],
        finds: { path: [1, 'points'], expected: 80 },
      },
    ],
  },
}

interface PlacedRank {
  /** What it is ranked in, together with others. */
  readonly key: string
  readonly at: number
  /** The index, as it is written. */
  readonly index: string
  readonly agency: string
  readonly rank: number
  readonly points: number
}

function judge(group: readonly PlacedRank[]): readonly Verdict[] {
  const sorted = [...group].sort((one, other) => one.rank - other.rank || one.at - other.at)
  return sorted.flatMap((own, index): Verdict[] => {
    const other = sorted[index - 1]
    // One agency named twice is another question.
    if (other === undefined || other.agency === own.agency) return []
    const isRight = own.rank === other.rank ? own.points === other.points : own.points <= other.points
    if (isRight) return [passed]
    return [
      failed({
        path: [own.at, 'points'],
        actual: own.points,
        expected: own.rank === other.rank ? other.points : { atMost: other.points },
        difference: subtractExactly(own.points, other.points),
        operands: [
          { path: [own.at, 'rank'], value: own.rank },
          { path: [other.at, 'points'], value: other.points },
          { path: [other.at, 'rank'], value: other.rank },
        ],
        data: { index: own.index, rank: own.rank, other: other.rank, score: other.points },
      }),
    ]
  })
}
