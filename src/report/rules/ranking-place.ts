import { arrangements } from '../../agency/level.js'
import { entryOn } from '../../calendar/dated.js'
import { type IsoDate, isIsoDate } from '../../calendar/day.js'
import { formatValue } from '../../check/format-value.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Severity } from '../../check/severity.js'
import type { Text } from '../../notation/language.js'
import type { Figure } from '../../quantity/figure.js'
import { intervalOf } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import type { RankingOnDay } from './ranking-early.js'

type Limit = { readonly atLeast: number } | { readonly atMost: number }

/** Ranks are among those ranked, now and, as far as these were as many, before the change; points were not below 0 before it. */
export const rankingPlace: Rule<RankingOnDay> = {
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
  check: ({ rank, of, rankChange, points, pointsChange, year, day }) => {
    const verdicts: Verdict[] = []
    const judge = (key: keyof typeof labels, value: Figure, limit: Limit, severity?: Severity) =>
      verdicts.push(isWithin(value, limit) ? passed : beyond(key, value, limit, severity))
    if (rank != null) judge('rank', rank, { atLeast: 1 })
    // Before it rose by so many places it stood so many lower.
    if (rank != null && rank > 0 && rankChange != null) judge('rankChange', rankChange, { atLeast: 1 - rank })
    // As many need not have been ranked the time before.
    if (
      typeof rank === 'number' &&
      typeof of === 'number' &&
      of >= rank &&
      rankChange != null &&
      rankChange > 0
    ) {
      if (day === undefined || !isIsoDate(day)) verdicts.push(notEvaluated(['issuedOn']))
      else if (!isOverMerger(year, day)) judge('rankChange', rankChange, { atMost: of - rank }, 'warning')
    }
    if (points != null && pointsChange != null)
      judge('pointsChange', pointsChange, { atMost: intervalOf(points).high })
    return verdicts
  },
  samples: {
    passing: [
      { index: 'PAR INDEX', year: 2020, rank: 9, of: 63, rankChange: 26 },
      { index: 'SIPAS', year: 2024, rank: 4, of: 34, rankChange: -3, points: 84.5, pointsChange: -0.07 },
      // The year before, 63 provinces were ranked.
      { index: 'PAR INDEX', year: 2025, rank: 3, of: 34, rankChange: 40, day: '2026-04-15' },
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
        subject: { index: 'PAR INDEX', year: 2022, rank: 3, of: 10, rankChange: 9, day: '2023-06-20' },
        finds: { path: ['rankChange'], severity: 'warning', expected: { atMost: 7 }, difference: 2 },
      },
      {
        subject: { index: 'SIPAS', points: 1.2, pointsChange: 1.3 },
        finds: { path: ['pointsChange'], expected: { atMost: 1.2 }, difference: 0.1 },
      },
    ],
  },
}

/** Whether units were merged since the time before, so that more may have been ranked then. */
function isOverMerger(year: number | null | undefined, day: IsoDate): boolean {
  const before = (year ?? Number(day.slice(0, 4)) - 1) - 1
  return entryOn(arrangements, `${before}-12-31`) !== entryOn(arrangements, day)
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

function beyond(key: keyof typeof labels, value: Figure, limit: Limit, severity?: Severity): Verdict {
  const [bound, vi, en] =
    'atLeast' in limit ? [limit.atLeast, 'từ', 'at least'] : [limit.atMost, 'đến', 'at most']
  return failed({
    path: [key],
    label: labels[key],
    ...(severity && { severity }),
    actual: value,
    expected: limit,
    difference: subtractExactly('atLeast' in limit ? intervalOf(value).high : intervalOf(value).low, bound),
    operands: [],
    data: { limit: { vi: `${vi} ${formatValue(bound, 'vi')}`, en: `${en} ${formatValue(bound, 'en')}` } },
  })
}
