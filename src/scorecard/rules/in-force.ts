import { failed, passed, type Rule } from '../../check/rule.js'
import { type JudgedScores, sampleScores } from '../judged-scores.js'

/** The card by which a result is judged is in force on the day. */
export const scorecardInForce: Rule<JudgedScores> = {
  id: 'scorecard/in-force',
  severity: 'warning',
  title: {
    vi: 'Bộ tiêu chí đang có hiệu lực',
    en: 'The scorecard is in force',
  },
  message: {
    vi: 'Bộ tiêu chí “{card}” không có hiệu lực vào ngày đánh giá; điểm không được đối chiếu.',
    en: 'The scorecard “{card}” is not in force on the day; points are not held against it.',
  },
  basis: ['consistency'],
  check: ({ beside: { at, isInForce, title } }) =>
    isInForce === undefined
      ? []
      : isInForce
        ? passed
        : failed({ path: at, operands: [], data: { card: title } }),
  samples: {
    passing: [sampleScores({ points: 80 })],
    failing: [
      { subject: sampleScores({ points: 80 }, {}, { isInForce: false }), finds: { path: [] } },
      {
        subject: sampleScores({ criteria: [{ code: '1', points: 1 }] }, {}, { isInForce: false }),
        finds: { operands: [] },
      },
    ],
  },
}
