import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

/** At the counter or by post = at the counter + by post. */
export const receivedDirectOrPostal = tallySumRule('dossier/received-direct-or-postal', {
  title: {
    vi: 'Trực tiếp hoặc bưu chính = trực tiếp + bưu chính',
    en: 'At the counter or by post = at the counter + by post',
  },
  basis: ['arithmetic', ...formBasis],
  samples: {
    passing: [{ received: { directOrPostal: 148, direct: 145, postal: 3 } }],
    failing: [
      {
        subject: { received: { directOrPostal: 145, direct: 145, postal: 3 } },
        finds: {
          path: ['received', 'directOrPostal'],
          expected: 148,
          difference: -3,
          cause: { kind: 'part-left-out', part: ['received', 'postal'], value: 3 },
        },
      },
      {
        subject: { received: { directOrPostal: 100, direct: 145 } },
        finds: { expected: { atLeast: 145 }, difference: -45 },
      },
    ],
  },
})
