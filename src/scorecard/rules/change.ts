import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import {
  agreementOf,
  differenceOf,
  figureOf,
  intervalOf,
  printedInterval,
  subtractIntervals,
} from '../../quantity/interval.js'
import { type JudgedScores, publishedAt, sampleScores } from '../judged-scores.js'

const labels = {
  pointsChange: { vi: 'Điểm tăng, giảm', en: 'Change of points' },
  rankChange: { vi: 'Số bậc tăng, giảm', en: 'Change of rank' },
} satisfies Readonly<Record<string, Text>>

/** The published change of points and rank is that from the time before. */
export const scorecardChange: Rule<JudgedScores> = {
  id: 'scorecard/change',
  severity: 'error',
  title: {
    vi: 'Mức tăng, giảm điểm và thứ hạng khớp với kỳ trước',
    en: 'Changes of points and rank are those from the time before',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng {before} nay là {now}, tức {expected} (lệch {difference}).',
    en: '{figure}: stated as {actual}, but {before} is now {now}, which is {expected} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: (judged) => {
    const { at } = judged.beside
    const published = publishedAt(judged, at)
    return (['points', 'rank'] as const).flatMap((key) => {
      const changed = `${key}Change` as const
      const [stated, now, before] = [published[changed], published[key], published.previous?.[key]]
      if (stated == null || published.previous == null) return []
      if (now == null || before == null)
        return notEvaluated(
          ...(now == null ? [[...at, key]] : []),
          ...(before == null ? [[...at, 'previous', key]] : []),
        )
      // A rank that rises becomes smaller.
      const [from, less] = key === 'rank' ? [before, now] : [now, before]
      const expected = subtractIntervals(printedInterval(from), printedInterval(less))
      const change = intervalOf(stated)
      if (agreementOf(change, expected) !== 'apart') return passed
      return failed({
        path: [...at, changed],
        label: labels[changed],
        actual: stated,
        expected: figureOf(expected),
        difference: differenceOf(change, expected),
        operands: [
          { path: [...at, key], value: now },
          { path: [...at, 'previous', key], value: before },
        ],
        data: { before, now },
      })
    })
  },
  samples: {
    passing: [
      sampleScores({ rank: 3, rankChange: 2, previous: { rank: 5 } }),
      sampleScores({ points: 86.59, pointsChange: -0.41, previous: { points: 87 } }),
    ],
    failing: [
      {
        subject: sampleScores({ rank: 3, rankChange: -2, previous: { rank: 5 } }),
        finds: { path: ['rankChange'], actual: -2, expected: 2, difference: -4 },
      },
      {
        subject: sampleScores({ points: 86.59, pointsChange: 1.59, previous: { points: 84.5 } }),
        finds: { path: ['pointsChange'], difference: -0.5 },
      },
    ],
  },
}
