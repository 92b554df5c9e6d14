import { formatValue } from '../../check/format-value.js'
import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { Figure } from '../../quantity/figure.js'
import { intervalOf } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import type { Ranking } from '../sections/ranking.js'

type Limit = { readonly atLeast: number } | { readonly atMost: number }

/** Ranks begin with 1, now and before the change; points were not below 0 before it. */
export const rankingPlace: Rule<Ranking> = {
  id: 'ranking/place',
  severity: 'error',
  title: {
    vi: 'Thứ hạng tính từ 1; mức tăng, giảm không vượt quá thứ hạng và điểm có thể có',
    en: 'Ranks begin with 1; a change does not lead beyond the ranks and points that there are',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng chỉ có thể {limit} (lệch {difference}).',
    en: '{figure}: stated as {actual}, but it can only be {limit} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: ({ rank, rankChange, points, pointsChange }) => {
    const verdicts: Verdict[] = []
    const judge = (key: keyof typeof labels, value: Figure, limit: Limit) =>
      verdicts.push(isWithin(value, limit) ? passed : beyond(key, value, limit))
    if (rank != null) judge('rank', rank, { atLeast: 1 })
    // Before it rose by so many places it stood so many lower.
    if (rank != null && rank > 0 && rankChange != null) judge('rankChange', rankChange, { atLeast: 1 - rank })
    if (points != null && pointsChange != null)
      judge('pointsChange', pointsChange, { atMost: intervalOf(points).high })
    return verdicts
  },
  samples: {
    passing: [
      { index: 'PAR INDEX', year: 2020, rank: 9, of: 63, rankChange: 26 },
      { index: 'SIPAS', year: 2024, rank: 4, of: 34, rankChange: -3, points: 84.5, pointsChange: -0.07 },
    ],
    failing: [
      {
        subject: { index: 'PAR INDEX', rank: 0, of: 63 },
        finds: { path: ['rank'], actual: 0, expected: { atLeast: 1 }, difference: -1 },
      },
      {
        subject: { index: 'PAR INDEX', rank: 3, rankChange: -5 },
        finds: { path: ['rankChange'], actual: -5, expected: { atLeast: -2 }, difference: -3 },
      },
      {
        subject: { index: 'SIPAS', points: 1.2, pointsChange: 1.3 },
        finds: { path: ['pointsChange'], expected: { atMost: 1.2 }, difference: 0.1 },
      },
    ],
  },
}

const labels = {
  rank: { vi: 'Xếp hạng', en: 'Rank' },
  rankChange: { vi: 'Số bậc tăng, giảm', en: 'Change of rank' },
  pointsChange: { vi: 'Điểm tăng, giảm', en: 'Change of points' },
} satisfies Readonly<Record<string, Text>>

function isWithin(value: Figure, limit: Limit): boolean {
  const { low, high } = intervalOf(value)
  return 'atLeast' in limit ? high >= limit.atLeast : low <= limit.atMost
}

function beyond(key: keyof typeof labels, value: Figure, limit: Limit): Verdict {
  const [bound, vi, en] =
    'atLeast' in limit ? [limit.atLeast, 'từ', 'at least'] : [limit.atMost, 'đến', 'at most']
  return failed({
    path: [key],
    label: labels[key],
    actual: value,
    expected: limit,
    difference: subtractExactly('atLeast' in limit ? intervalOf(value).high : intervalOf(value).low, bound),
    operands: [],
    data: { limit: { vi: `${vi} ${formatValue(bound, 'vi')}`, en: `${en} ${formatValue(bound, 'en')}` } },
  })
}
