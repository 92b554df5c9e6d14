import { failed, passed, type Rule } from '../../check/rule.js'
import { type JudgedScores, sampleScores } from '../judged-scores.js'

/** What is published is of a criterion that the card has on the day, once. */
export const scorecardCriterion: Rule<JudgedScores> = {
  id: 'scorecard/criterion',
  severity: 'warning',
  title: {
    vi: 'Mỗi tiêu chí công bố có trong bộ tiêu chí, một lần',
    en: 'Every published criterion is one of the scorecard, once',
  },
  message: {
    vi: 'Tiêu chí “{actual}”: {why} trong bộ tiêu chí “{card}”.',
    en: 'Criterion “{actual}”: {why} in the scorecard “{card}”.',
  },
  basis: ['consistency'],
  check: ({ beside: { criteria, strangers, title } }) => {
    if (strangers.length === 0) return criteria.length > 1 ? passed : []
    return strangers.map(({ at, code, isTwice, severity }) =>
      failed({
        path: at,
        actual: code,
        operands: [],
        severity: isTwice ? 'error' : severity,
        data: {
          card: title,
          why: isTwice
            ? { vi: 'nêu hai lần một tiêu chí', en: 'stated twice, as one' }
            : { vi: 'không có', en: 'there is none' },
        },
      }),
    )
  },
  samples: {
    passing: [sampleScores({ criteria: [{ code: '1', points: 5 }] })],
    failing: [
      {
        subject: sampleScores(
          { criteria: [{ code: '9' }] },
          {},
          { strangers: [{ at: ['criteria', 0, 'code'], code: '9', isTwice: false, severity: 'info' }] },
        ),
        finds: { path: ['criteria', 0, 'code'], actual: '9', severity: 'info' },
      },
      {
        subject: sampleScores(
          { criteria: [{ code: '1' }, { code: '1' }] },
          {},
          { strangers: [{ at: ['criteria', 1, 'code'], code: '1', isTwice: true, severity: 'info' }] },
        ),
        finds: { path: ['criteria', 1, 'code'], severity: 'error' },
      },
    ],
  },
}
