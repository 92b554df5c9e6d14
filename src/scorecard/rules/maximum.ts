import { failed, passed, type Rule } from '../../check/rule.js'
import { agreementOf, differenceOf, intervalOf } from '../../quantity/interval.js'
import { type JudgedScores, publishedAt, sampleScores } from '../judged-scores.js'

/** A published maximum is that of the card. */
export const scorecardMaximum: Rule<JudgedScores> = {
  id: 'scorecard/maximum',
  severity: 'warning',
  title: {
    vi: 'Điểm tối đa công bố là điểm tối đa của bộ tiêu chí',
    en: 'A published maximum is that of the scorecard',
  },
  message: {
    vi: '{figure}: điểm tối đa ghi {actual}, bộ tiêu chí “{card}” có {expected} (lệch {difference}).',
    en: '{figure}: the maximum is stated as {actual}; the scorecard “{card}” has {expected} (difference {difference}).',
  },
  basis: ['consistency'],
  check: (judged) =>
    judged.beside.criteria.flatMap(({ at, label, maximum }) => {
      const { maximum: stated } = publishedAt(judged, at)
      if (stated == null) return []
      const [one, other] = [intervalOf(stated), intervalOf(maximum)]
      if (agreementOf(one, other) !== 'apart') return passed
      return failed({
        path: [...at, 'maximum'],
        label,
        actual: stated,
        expected: maximum,
        difference: differenceOf(one, other),
        operands: [],
        data: { card: judged.beside.title },
      })
    }),
  samples: {
    passing: [sampleScores({ points: 86.59, maximum: 100 })],
    failing: [
      {
        subject: sampleScores({ points: 70, maximum: 80 }),
        finds: { path: ['maximum'], actual: 80, expected: 100, difference: -20 },
      },
      {
        subject: sampleScores({ maximum: 20 }, { maximum: 18 }),
        finds: { path: ['maximum'], difference: 2 },
      },
    ],
  },
}
