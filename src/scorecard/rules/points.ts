import { failed, passed, type Rule } from '../../check/rule.js'
import { agreementOf, differenceOf, intervalOf, printedInterval } from '../../quantity/interval.js'
import { type JudgedScores, type MadePoints, publishedAt, sampleScores } from '../judged-scores.js'

/** Published points are those that the published rate, or the figures of the report, make by the card (S3). */
export const scorecardPoints: Rule<JudgedScores> = {
  id: 'scorecard/points',
  severity: 'warning',
  title: {
    vi: 'Điểm công bố khớp với tỷ lệ, số liệu và cách chấm của bộ tiêu chí',
    en: 'Published points are those that rates and figures make by the scorecard',
  },
  message: {
    vi: '{figure}: ghi {actual} điểm, nhưng {source} cho {expected} điểm (lệch {difference}).',
    en: '{figure}: {actual} points are stated, but {source} make {expected} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: (judged) =>
    judged.beside.criteria.flatMap(({ at, label, made }) => {
      const { points } = publishedAt(judged, at)
      return points == null
        ? []
        : made.map(({ of, points: expected, figures, severity }) => {
            const [stated, right] = [printedInterval(points), intervalOf(expected)]
            if (agreementOf(stated, right) !== 'apart') return passed
            return failed({
              path: [...at, 'points'],
              label,
              severity,
              actual: points,
              expected,
              difference: differenceOf(stated, right),
              operands: figures,
              data: { source: of },
            })
          })
    }),
  samples: {
    passing: [
      sampleScores({ points: 18 }, { made: [madeOf(18)] }),
      sampleScores({ points: 18 }, { made: [madeOf({ atLeast: 17.99, atMost: 18.01 })] }),
    ],
    failing: [
      {
        subject: sampleScores({ points: 18.5 }, { made: [madeOf(18)] }),
        finds: { path: ['points'], actual: 18.5, expected: 18, difference: 0.5, severity: 'warning' },
      },
      {
        subject: sampleScores({ points: 17 }, { made: [{ ...madeOf(18), severity: 'info' }] }),
        finds: { difference: -1, severity: 'info' },
      },
    ],
  },
}

function madeOf(points: MadePoints['points']): MadePoints {
  return {
    of: { vi: 'số liệu của báo cáo', en: 'the figures of the report' },
    points,
    figures: [],
    severity: 'warning',
  }
}
