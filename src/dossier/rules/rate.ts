import { rateMessage } from '../../check/rates.js'
import { type Failure, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import { rateVerdicts, sharedBase } from '../rate-verdicts.js'
import type { Tally } from '../tally.js'
import { formBasis } from './sums.js'

/**
 * Each published rate agrees with its counts, reported or derived from those reported. Rates that fit another base
 * together are left to `dossier/rate-base`.
 */
export const rate: Rule<Tally> = {
  id: 'dossier/rate',
  severity: 'error',
  title: { vi: 'Tỷ lệ công bố khớp với số lượng', en: 'A published rate agrees with its counts' },
  message: rateMessage,
  basis: ['arithmetic', ...formBasis],
  check: (tally, context) => {
    const verdicts = sharedBy(context, rateVerdicts, tally)
    const shared = sharedBase(verdicts)
    const said = verdicts.map((verdict) => (shared.includes(verdict as Failure) ? passed : verdict))
    return said.length === 0 ? notEvaluated(['rates']) : said
  },
  samples: {
    passing: [
      { received: { total: 1485, online: 1482, carriedOver: 0 }, rates: { online: '99.8' } },
      { resolved: { total: 1277, early: 1275, late: 2 }, rates: { early: '99.84', late: '0.16' } },
    ],
    failing: [
      {
        subject: { received: { total: 1492, inPeriod: 1485, online: 1482 }, rates: { online: '99.3' } },
        finds: {
          path: ['rates', 'online'],
          severity: 'warning',
          actual: '99.3',
          expected: '99.80',
          difference: '-0.50',
          cause: { kind: 'other-base', numerator: 1482, denominator: 1492 } as never,
        },
      },
      {
        subject: { resolved: { total: 1481, early: 1442, onTime: 39, late: 0 }, rates: { early: '97.3' } },
        finds: { severity: 'warning', cause: { kind: 'truncated', rounded: '97.4' } },
      },
      {
        subject: {
          resolved: { total: 400, punctual: 399, late: 1 },
          rates: { punctual: '99.7', late: '0.3' },
        },
        finds: { severity: 'warning', cause: { kind: 'truncated', rounded: '99.8' } },
      },
      {
        subject: { resolved: { total: 1000, punctual: 999, late: 1 }, rates: { punctual: '100' } },
        finds: { severity: 'info', cause: { kind: 'false-hundred' } },
      },
      {
        subject: { resolved: { total: 0, late: 0 }, rates: { late: '0' } },
        finds: { severity: 'warning', expected: null, cause: { kind: 'no-base' } },
      },
      {
        subject: { resolved: { total: 200, punctual: 180, late: 20 }, rates: { punctual: '95' } },
        finds: { severity: 'error', expected: '90.00', difference: '5.00' },
      },
    ],
  },
}
