import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

/** Resolved in all = early + on time + late: (7) = (8) + (9) + (10) of form II.06a. */
export const resolvedTotal = tallySumRule('dossier/resolved-total', {
  title: {
    vi: 'Tổng số đã giải quyết = trước hạn + đúng hạn + quá hạn',
    en: 'Resolved in all = early + on time + late',
  },
  basis: ['arithmetic', ...formBasis],
  samples: {
    passing: [
      { resolved: { total: 1481, early: 1442, onTime: 39, late: 0 } },
      { resolved: { total: 1481, punctual: 1481, late: 0 } },
      { resolved: { total: 1481, early: 1442, onTime: 39, punctual: 1480, late: 0 } },
    ],
    failing: [
      {
        subject: { resolved: { total: 602, early: 600, onTime: 0, late: 20 } },
        finds: { path: ['resolved', 'total'], actual: 602, expected: 620, difference: -18 },
      },
      {
        subject: { resolved: { total: 1481, early: 1424, onTime: 39, late: 0 } },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['resolved', 'early'], written: 1424, proposed: 1442 },
        },
      },
      {
        subject: { resolved: { total: 10, early: 12 } },
        finds: { expected: { atLeast: 12 }, difference: -2 },
      },
    ],
  },
})
