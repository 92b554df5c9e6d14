import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

/** Received in the period = online + at the counter or by post: (4) + (5) of form II.06a. */
export const receivedInPeriod = tallySumRule('dossier/received-in-period', {
  title: {
    vi: 'Tiếp nhận trong kỳ = trực tuyến + trực tiếp, bưu chính',
    en: 'Received in the period = online + at the counter or by post',
  },
  basis: ['arithmetic', ...formBasis],
  samples: {
    passing: [
      { received: { inPeriod: 1485, online: 1482, directOrPostal: 3 } },
      { received: { inPeriod: 2096, online: 1951, direct: 145, postal: 0 } },
    ],
    failing: [
      {
        subject: { received: { inPeriod: 1485, online: 1482, directOrPostal: 30 } },
        finds: { path: ['received', 'inPeriod'], actual: 1485, expected: 1512, difference: -27 },
      },
      {
        subject: { received: { inPeriod: 2096, online: 1591, direct: 145, postal: 0 } },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['received', 'online'], written: 1591, proposed: 1951 },
        },
      },
    ],
  },
})
