import { groupBy } from '../../check/group-by.js'
import { failed, passed, type Rule, sharedBy, type Verdict } from '../../check/rule.js'
import type { Ranking } from '../sections/ranking.js'
import { type ReadRanking, readRankings } from './read-rankings.js'

/**
 * One ranking has one number of agencies. One may be ranked among those of its region too: then it is no lower among
 * these, and no more of them are below it.
 */
export const rankingNumber: Rule<readonly Ranking[]> = {
  id: 'ranking/number',
  severity: 'warning',
  title: {
    vi: 'Một lần xếp hạng chỉ có một số đơn vị được xếp hạng',
    en: 'A ranking has one number of agencies ranked',
  },
  message: {
    vi: '{index}: hạng {rank} ghi trên tổng số {actual} đơn vị, chỗ khác hạng {other} ghi trên {expected}.',
    en: '{index}: rank {rank} is among {actual} agencies here, and rank {other} among {expected} elsewhere.',
  },
  basis: ['consistency'],
  check: (rankings, context) => {
    const ranked = sharedBy(context, readRankings, rankings).flatMap((read) => numberedRank(read) ?? [])
    const ofAgencies = groupBy(ranked, ({ occasion, agency }) => `${occasion}\n${agency}`)
    const ofKinds = groupBy(ranked, ({ occasion, agency, kind }) =>
      agency === '' ? undefined : `${occasion}\n${kind}`,
    )
    return [
      ...[...ofAgencies.values()].flatMap((group) => judge(group, mayBeOfOneAgency)),
      ...[...ofKinds.values()].filter(isOneRanking).flatMap((group) => judge(group, isFarFrom)),
    ]
  },
  samples: {
    passing: [
      [
        { index: 'PAR INDEX', year: 2023, rank: 9, of: 63 },
        { index: 'PAR INDEX', year: 2023, rank: 2, of: 14 },
        { index: 'SIPAS', year: 2023, rank: 1, of: 63 },
        { index: 'SIPAS', year: 2023, rank: 1, of: 11 },
        // Each is the first of its group.
        { index: 'PAR INDEX', year: 2023, agency: 'Xã A', rank: 1, of: 13 },
        { index: 'PAR INDEX', year: 2023, agency: 'Xã B', rank: 1, of: 12 },
      ],
    ],
    failing: [
      {
        subject: [
          { index: 'PAR INDEX', year: 2023, rank: 3, of: 63 },
          { index: 'PAR INDEX', year: 2023, rank: 3, of: 36 },
        ],
        finds: { path: [1, 'of'], actual: 36, expected: 63 },
      },
      {
        subject: [
          { index: 'PAR INDEX', year: 2023, rank: 5, of: 14 },
          { index: 'PAR INDEX', year: 2023, rank: 3, of: 63 },
        ],
        finds: { path: [1, 'of'], actual: 63, expected: 14 },
      },
      {
        subject: [
          { index: 'PAR INDEX', year: 2023, agency: 'Xã A', rank: 1, of: 13 },
          { index: 'PAR INDEX', year: 2023, agency: 'Xã B', rank: 2, of: 12 },
        ],
        finds: { path: [1, 'of'], actual: 12, expected: 13 },
      },
    ],
  },
}

interface NumberedRank {
  readonly at: number
  /** The index, as it is written. */
  readonly index: string
  readonly occasion: string
  readonly agency: string
  readonly kind: string
  readonly rank: number
  readonly of: number
}

function numberedRank({ at, ranking, occasion, agency, unit }: ReadRanking): NumberedRank | undefined {
  const { index, rank, of, maximum } = ranking
  if (typeof rank !== 'number' || typeof of !== 'number' || rank > of) return undefined
  const kind = JSON.stringify([unit?.type?.unitType, unit?.isOffice === true, maximum])
  return { at, index, occasion, agency, kind, rank, of }
}

/** Whether several agencies were ranked together, as far as can be told: each has a rank of its own. */
function isOneRanking(group: readonly NumberedRank[]): boolean {
  const count = (by: (each: NumberedRank) => unknown) => new Set(group.map(by)).size
  return count(({ agency }) => agency) === group.length && count(({ rank }) => rank) === group.length
}

/** Whether one number is at most half of another, as that of a region is. */
function isFarFrom(less: NumberedRank, more: NumberedRank): boolean {
  return 2 * less.of <= more.of
}

/** Whether an agency may have both ranks, one of them in a part of what is ranked. */
function mayBeOfOneAgency(less: NumberedRank, more: NumberedRank): boolean {
  const isWithin = less.rank <= more.rank && less.of - less.rank <= more.of - more.rank
  return isWithin && (less.rank !== more.rank || isFarFrom(less, more))
}

/** Holds the numbers against the first of a group. */
function judge(group: readonly NumberedRank[], areTwo: typeof isFarFrom): readonly Verdict[] {
  const [first, ...others] = group
  return others.map((each) => {
    if (first === undefined || each.of === first.of) return passed
    if (each.of < first.of ? areTwo(each, first) : areTwo(first, each)) return passed
    return failed({
      path: [each.at, 'of'],
      actual: each.of,
      expected: first.of,
      difference: each.of - first.of,
      operands: [
        { path: [each.at, 'rank'], value: each.rank },
        { path: [first.at, 'of'], value: first.of },
        { path: [first.at, 'rank'], value: first.rank },
      ],
      data: { index: each.index, rank: each.rank, other: first.rank },
    })
  })
}
