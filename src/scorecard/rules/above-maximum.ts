import { failed, passed, type Rule } from '../../check/rule.js'
import { differenceOf, intervalOf, reach } from '../../quantity/interval.js'
import { type JudgedScores, publishedAt, sampleScores } from '../judged-scores.js'

/** Published points are not above the maximum of their criterion (S1). */
export const aboveMaximum: Rule<JudgedScores> = {
  id: 'scorecard/above-maximum',
  severity: 'error',
  title: {
    vi: 'Điểm không vượt quá điểm tối đa của tiêu chí',
    en: 'Points are not above the maximum of their criterion',
  },
  message: {
    vi: '{figure}: ghi {actual} điểm, vượt điểm tối đa là {limit} (lệch {difference}).',
    en: '{figure}: {actual} points are stated, above the maximum of {limit} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: (judged) =>
    judged.beside.criteria.flatMap(({ at, label, maximum }) =>
      (['points', 'self', 'appraised'] as const).flatMap((key) => {
        const value = publishedAt(judged, at)[key]
        if (value == null) return []
        const limit = { low: 0, high: maximum }
        // A maximum is exact, and points of so many digits as printed may not be above it either.
        const stated = intervalOf(value)
        if (reach(stated, limit) !== 'apart') return passed
        return failed({
          path: [...at, key],
          label,
          actual: value,
          expected: { atMost: maximum },
          difference: differenceOf(stated, limit),
          operands: [],
          data: { limit: maximum },
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
    ],
  },
}
