import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

/**
 * In progress = in time + overdue: (11) = (12) + (13) of form II.06a. Dossiers that await a supplement are a class
 * of their own in some reports and part of those in time in others; both sums are accepted.
 */
export const inProgressTotal = tallySumRule('dossier/in-progress-total', {
  title: {
    vi: 'Đang giải quyết = trong hạn + quá hạn (+ chờ bổ sung, nếu tách riêng)',
    en: 'In progress = in time + overdue (+ awaiting a supplement, where told apart)',
  },
  basis: ['arithmetic', ...formBasis],
  samples: {
    passing: [
      { inProgress: { total: 1142, inTime: 1014, overdue: 128 } },
      { inProgress: { total: 45, inTime: 37, overdue: 0, awaitingSupplement: 8 } },
      { inProgress: { total: 37, inTime: 37, overdue: 0, awaitingSupplement: 8 } },
    ],
    failing: [
      {
        subject: { inProgress: { total: 1142, inTime: 1014, overdue: 182 } },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['inProgress', 'overdue'], written: 182, proposed: 128 },
        },
      },
      {
        subject: { inProgress: { total: 40, inTime: 37, overdue: 0, awaitingSupplement: 8 } },
        finds: { path: ['inProgress', 'total'], expected: 37, difference: 3 },
      },
    ],
  },
})
