import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

/** Early or on time = early + on time. */
export const resolvedPunctual = tallySumRule('dossier/resolved-punctual', {
  title: { vi: 'Đúng và trước hạn = trước hạn + đúng hạn', en: 'Early or on time = early + on time' },
  basis: ['arithmetic', ...formBasis],
  samples: {
    passing: [{ resolved: { punctual: 2096, early: 2091, onTime: 5 } }],
    failing: [
      {
        subject: { resolved: { punctual: 2091, early: 2091, onTime: 5 } },
        finds: {
          path: ['resolved', 'punctual'],
          expected: 2096,
          difference: -5,
          cause: { kind: 'part-left-out', part: ['resolved', 'onTime'], value: 5 },
        },
      },
      {
        subject: { resolved: { total: 1481, early: 1442, onTime: 39, punctual: 1480, late: 0 } },
        finds: { actual: 1480, expected: 1481, difference: -1 },
      },
    ],
  },
})
