import { groupBy } from '../../check/group-by.js'
import { failed, passed, type Rule, sharedBy, type Verdict } from '../../check/rule.js'
import {
  agreementOf,
  differenceOf,
  figureOf,
  printedInterval,
  subtractIntervals,
} from '../../quantity/interval.js'
import type { Ranking } from '../sections/ranking.js'
import { type ReadRanking, readRankings } from './read-rankings.js'

/** The change of points or of rank is that from the time before, where the report has that as well. */
export const rankingChange: Rule<readonly Ranking[]> = {
  id: 'ranking/change',
  severity: 'warning',
  title: {
    vi: 'Mức tăng, giảm điểm và thứ hạng khớp với kỳ trước nêu trong báo cáo',
    en: 'The change of points and of rank is that from the time before',
  },
  message: {
    vi: '{index}: {key} ghi {actual}, nhưng từ {before} đến {now} là {expected}.',
    en: '{index}: the {key} is {actual}, but from {before} to {now} it is {expected}.',
  },
  basis: ['arithmetic'],
  check: (rankings, context) => {
    const read = sharedBy(context, readRankings, rankings)
    const changed = read.filter(({ ranking }) => ranking.pointsChange != null || ranking.rankChange != null)
    if (changed.length === 0) return []
    const ofTimes = groupBy(read, (each) => keyOf(each, timeOf(each.ranking)))
    return changed.flatMap((now) => {
      const time = timeOf(now.ranking)
      const [before, another] = ofTimes.get(keyOf(now, time === undefined ? undefined : time - 1) ?? '') ?? []
      // Of two times before, it cannot be said which is meant.
      if (before === undefined || another !== undefined) return []
      return [...judge('points', now, before), ...judge('rank', now, before)]
    })
  },
  samples: {
    passing: [
      [
        { index: 'PAR INDEX', year: 2023, points: 86.5, pointsChange: 2.1, rank: 9, of: 63, rankChange: 3 },
        { index: 'PAR INDEX', year: 2022, points: 84.4, rank: 12, of: 63 },
        // The maximum was another one.
        { index: 'SIPAS', year: 2023, points: 86.5, maximum: 100, pointsChange: 2.1 },
        { index: 'SIPAS', year: 2022, points: 42.2, maximum: 50 },
      ],
    ],
    failing: [
      {
        subject: [
          { index: 'PAR INDEX', year: 2022, points: 84.4 },
          { index: 'PAR INDEX', year: 2023, points: 86.5, pointsChange: 1.2 },
        ],
        finds: { path: [1, 'pointsChange'], actual: 1.2, expected: 2.1, difference: -0.9 },
      },
      {
        subject: [
          { index: 'Bộ chỉ số 766', year: 2025, month: 1, rank: 9, of: 63, rankChange: -3 },
          { index: 'Bộ chỉ số 766', year: 2024, month: 12, rank: 12, of: 63 },
        ],
        finds: { path: [0, 'rankChange'], actual: -3, expected: 3 },
      },
    ],
  },
}

/** The time that an index measures, in years or months; weeks are numbered in several ways. */
function timeOf({ year, month, week }: Ranking): number | undefined {
  if (year == null || week != null) return undefined
  return month == null ? year : 12 * year + month
}

function keyOf({ index, agency, ranking }: ReadRanking, time: number | undefined): string | undefined {
  return time === undefined ? undefined : `${index}\n${agency}\n${ranking.month == null}\n${time}`
}

const keys = {
  points: {
    changeKey: 'pointsChange',
    of: 'maximum',
    label: { vi: 'điểm tăng, giảm', en: 'change of points' },
  },
  rank: { changeKey: 'rankChange', of: 'of', label: { vi: 'số bậc tăng, giảm', en: 'change of rank' } },
} as const

function judge(
  key: 'points' | 'rank',
  { at, ranking: now }: ReadRanking,
  { at: place, ranking: before }: ReadRanking,
): readonly Verdict[] {
  const { changeKey, of, label } = keys[key]
  const [stated, own, other] = [now[changeKey], now[key], before[key]]
  if (stated == null || own == null || other == null || (now[of] ?? null) !== (before[of] ?? null)) return []
  const [later, earlier] = [printedInterval(own), printedInterval(other)]
  // Who rises has a lower rank.
  const expected = key === 'points' ? subtractIntervals(later, earlier) : subtractIntervals(earlier, later)
  const change = printedInterval(stated)
  if (agreementOf(change, expected) !== 'apart') return [passed]
  return [
    failed({
      path: [at, changeKey],
      actual: stated,
      expected: figureOf(expected),
      difference: differenceOf(change, expected),
      operands: [
        { path: [at, key], value: own },
        { path: [place, key], value: other },
      ],
      data: { index: now.index, key: label, before: other, now: own },
    }),
  ]
}
