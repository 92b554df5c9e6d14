import { formatValue } from '../../check/format-value.js'
import { failed, passed, type Rule } from '../../check/rule.js'
import { differenceOf, intervalOf, reach } from '../../quantity/interval.js'
import { type JudgedScores, publishedAt, sampleScores } from '../judged-scores.js'

/** Published points are not above the maximum of their criterion (S1), nor below the least that may be given. */
export const aboveMaximum: Rule<JudgedScores> = {
  id: 'scorecard/above-maximum',
  severity: 'error',
  title: {
    vi: 'Điểm nằm trong khoảng từ điểm tối thiểu đến điểm tối đa của tiêu chí',
    en: 'Points are not above the maximum of their criterion, nor below its least',
  },
  message: {
    vi: '{figure}: ghi {actual} điểm, nhưng chỉ có thể {limit} (lệch {difference}).',
    en: '{figure}: {actual} points are stated, but there can only be {limit} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: (judged) =>
    judged.beside.criteria.flatMap(({ at, label, maximum, minimum = 0 }) =>
      (['points', 'self', 'appraised'] as const).flatMap((key) => {
        const value = publishedAt(judged, at)[key]
        if (value == null) return []
        const [stated, limit] = [intervalOf(value), { low: minimum, high: maximum }]
        // Both ends are exact, and points of so many digits as printed may not be beyond them either.
        const isBelow = reach(limit, stated) === 'apart'
        if (!isBelow && reach(stated, limit) !== 'apart') return passed
        return failed({
          path: [...at, key],
          label,
          actual: value,
          expected: isBelow ? { atLeast: minimum } : { atMost: maximum },
          difference: differenceOf(stated, limit),
          operands: [],
          data: {
            limit: isBelow
              ? { vi: `từ ${formatValue(minimum, 'vi')}`, en: `at least ${formatValue(minimum, 'en')}` }
              : { vi: `đến ${formatValue(maximum, 'vi')}`, en: `at most ${formatValue(maximum, 'en')}` },
          },
        })
      }),
    ),
  samples: {
    passing: [
      sampleScores({ points: 86.59 }),
      sampleScores({ criteria: [{ code: '1', points: 10, maximum: 10 }] }),
    ],
    failing: [
      {
        subject: sampleScores({ points: 105 }),
        finds: { path: ['points'], actual: 105, expected: { atMost: 100 }, difference: 5 },
      },
      {
        subject: sampleScores({ criteria: [{ code: '1', self: 10.25, maximum: 10 }] }),
        finds: { path: ['criteria', 0, 'self'], difference: 0.25 },
      },
      {
        subject: sampleScores({ points: 4 }, { minimum: 5 }),
        finds: { path: ['points'], expected: { atLeast: 5 }, difference: -1 },
      },
    ],
  },
}
