import { failed, passed, type Rule, sharedBy, type Verdict } from '../../check/rule.js'
import type { Figure } from '../../quantity/figure.js'
import { agreementOf, differenceOf, type Interval, printedInterval } from '../../quantity/interval.js'
import type { Ranking } from '../sections/ranking.js'
import { readRankings } from './read-rankings.js'

/** An agency has one rank in an index of one period, among the same agencies, and one number of points. */
export const rankingTwice: Rule<readonly Ranking[]> = {
  id: 'ranking/twice',
  severity: 'error',
  title: {
    vi: 'Một chỉ số, một kỳ chỉ có một thứ hạng, một điểm số',
    en: 'An index has one rank and one number of points in one period',
  },
  message: {
    vi: '{index}: {key} ghi {actual}, chỗ khác ghi {expected}.',
    en: '{index}: the {key} is {actual} here and {expected} elsewhere.',
  },
  basis: ['consistency'],
  check: (rankings, context) => {
    const verdicts: Verdict[] = []
    const ofIndex = new Map<string, PlacedRank[]>()
    const pointsOf = new Map<string, Scored>()
    for (const read of sharedBy(context, readRankings, rankings)) {
      const { at, ranking, occasion } = read
      const { index, year, month, week, rank, of, points, maximum } = ranking
      if (rank == null && points == null) continue
      const key = `${occasion}\n${read.agency}`
      if (points != null) {
        const scale = `${key}\n${maximum ?? ''}`
        const other = pointsOf.get(scale)
        if (other === undefined) pointsOf.set(scale, { at, points })
        else verdicts.push(judgePoints(index, { at, points }, other))
      }
      if (rank == null) continue
      const others = ofIndex.get(key) ?? []
      const isOnce = month != null || week != null || (year != null && isOfYear(read.index))
      const placed = { at, index, rank, of, isOnce }
      if (others.length > 0) verdicts.push(judge(placed, others))
      // Of each number ranked the first speaks, so that many of one index are read once each.
      if (!others.some((other) => other.of === of)) ofIndex.set(key, [...others, placed])
    }
    return verdicts
  },
  samples: {
    passing: [
      [
        { index: 'PAR INDEX', year: 2023, rank: 9, of: 63 },
        { index: 'Par Index', year: 2023, rank: 9 },
        { index: 'PAR INDEX', year: 2022, rank: 12 },
        // Among the provinces of its region it has a rank of its own.
        { index: 'PAR INDEX', year: 2023, rank: 2, of: 14 },
      ],
    ],
    failing: [
      {
        subject: [
          { index: 'Bộ chỉ số 766', year: 2025, month: 3, rank: 9, of: 63 },
          { index: 'Bộ chỉ số 766', year: 2025, month: 3, rank: 10, of: 63 },
        ],
        finds: { path: [1, 'rank'], actual: 10, expected: 9, difference: 1 },
      },
      {
        subject: [
          { index: 'PAR INDEX', year: 2023, rank: 9, of: 63 },
          { index: 'PAR INDEX', year: 2023, rank: 10, of: 63 },
        ],
        finds: { path: [1, 'rank'], severity: 'warning' },
      },
      {
        subject: [
          { index: 'SIPAS', year: 2023, rank: 9 },
          { index: 'SIPAS', year: 2023, rank: 19, of: 63 },
        ],
        finds: { path: [1, 'rank'], severity: 'warning' },
      },
      {
        subject: [
          { index: 'SIPAS', year: 2023, points: 84.5 },
          { index: 'SIPAS', year: 2023, points: 85.4, rank: 19, of: 63 },
        ],
        finds: { path: [1, 'points'], severity: 'warning', actual: 85.4, expected: 84.5, difference: 0.9 },
      },
    ],
  },
}

interface PlacedRank extends Pick<Ranking, 'index' | 'rank' | 'of'> {
  readonly at: number
  readonly rank: number
  /** Whether the index has one rank alone in the period that is stated. */
  readonly isOnce: boolean
}

/** Whether the words of an index say that it is one of a year, and not of its months. */
function isOfYear(key: string): boolean {
  const words = key.split(' ')
  return words.includes('năm') && !['tháng', 'quý', 'tuần', 'kỳ', 'đợt'].some((word) => words.includes(word))
}

/** Without the number ranked, or of several in a year, two ranks may be two things, which the report must tell apart. */
function judge({ at, index, rank, of, isOnce }: PlacedRank, others: readonly PlacedRank[]): Verdict {
  // One that does not say among how many may be the one that says so.
  const isTold = (other: PlacedRank) =>
    other.of != null || !others.some((each) => each.of != null && each.rank === other.rank)
  const alike = others.filter((other) => of == null || other.of === of || (other.of == null && isTold(other)))
  const [other] = alike
  if (other === undefined || alike.some((each) => each.rank === rank)) return passed
  const isCertain = isOnce && of != null && other.of === of
  return failed({
    path: [at, 'rank'],
    actual: rank,
    expected: other.rank,
    difference: rank - other.rank,
    operands: [{ path: [other.at, 'rank'], value: other.rank }],
    ...(!isCertain && { severity: 'warning' }),
    data: { index, key: { vi: 'xếp hạng', en: 'rank' } },
  })
}

interface Scored {
  readonly at: number
  readonly points: Figure
}

/** An agency may be told what it gave itself beside what it was given. */
function judgePoints(index: string, { at, points }: Scored, other: Scored): Verdict {
  const [own, first] = [points, other.points].map(printedInterval) as [Interval, Interval]
  if (agreementOf(own, first) !== 'apart') return passed
  return failed({
    path: [at, 'points'],
    severity: 'warning',
    actual: points,
    expected: other.points,
    difference: differenceOf(own, first),
    operands: [{ path: [other.at, 'points'], value: other.points }],
    data: { index, key: { vi: 'điểm', en: 'number of points' } },
  })
}
