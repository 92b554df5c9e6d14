import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

/** Received in all = received in the period + carried over: (3) = (4) + (5) + (6) of form II.06a. */
export const receivedTotal = tallySumRule('dossier/received-total', {
  title: {
    vi: 'Tổng số tiếp nhận = tiếp nhận trong kỳ + kỳ trước chuyển sang',
    en: 'Received in all = received in the period + carried over',
  },
  basis: ['arithmetic', ...formBasis],
  samples: {
    passing: [
      { received: { total: 1320, inPeriod: 1304, carriedOver: 16 } },
      { received: { total: 966, online: 966, carriedOver: 0 } },
    ],
    failing: [
      {
        subject: { received: { total: 1304, inPeriod: 1304, carriedOver: 16 } },
        finds: {
          path: ['received', 'total'],
          expected: 1320,
          difference: -16,
          cause: { kind: 'part-left-out', part: ['received', 'carriedOver'], value: 16 },
        },
      },
      {
        subject: { received: { total: 1230, inPeriod: 1304, carriedOver: 16 } },
        finds: { path: ['received', 'total'], actual: 1230, expected: 1320, difference: -90 },
      },
      {
        subject: { received: { total: 900, online: 966 } },
        finds: { expected: { atLeast: 966 }, difference: -66 },
      },
    ],
  },
})
