import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import { rateVerdicts, sharedBase } from '../rate-verdicts.js'
import type { Tally } from '../tally.js'

/** Rates that all fit one base, and not that of their names, are taken of it: the report has only to say so. */
export const rateBase: Rule<Tally> = {
  id: 'dossier/rate-base',
  severity: 'info',
  title: { vi: 'Các tỷ lệ tính trên cơ sở thông dụng', en: 'Rates are taken of the usual base' },
  message: {
    vi: '{rates}: không khớp trên cơ sở thông dụng, nhưng cùng khớp trên một cơ sở khác; báo cáo cần nói rõ.',
    en: '{rates}: they do not fit the usual base, but fit another one together; the report must say so.',
  },
  basis: ['consistency'],
  check: (tally, context) => {
    const verdicts = sharedBy(context, rateVerdicts, tally)
    const [first, ...others] = sharedBase(verdicts)
    if (first === undefined) {
      return verdicts.some(({ outcome }) => outcome !== 'not-evaluated') ? passed : notEvaluated(['rates'])
    }
    const all = [first, ...others]
    const names = (language: 'vi' | 'en') => all.map(({ label }) => label?.[language]).join(', ')
    return failed({
      path: ['rates'],
      operands: all.map(({ path, actual = null, label }) => ({ path, value: actual, label })),
      data: { rates: { vi: names('vi'), en: names('en') } },
      ...(first.cause && { cause: first.cause }),
    })
  },
  samples: {
    passing: [
      { resolved: { total: 1277, early: 1275, late: 2 }, rates: { early: '99.84', late: '0.16' } },
      {
        received: { total: 2450 },
        resolved: { total: 2200, punctual: 2150, late: 50 },
        rates: { punctual: '87.76' },
      },
    ],
    failing: [
      {
        subject: {
          received: { total: 2450 },
          resolved: { total: 2200, punctual: 2150, late: 50 },
          rates: { punctual: '87.76', late: '2.04' },
        },
        finds: {
          path: ['rates'],
          cause: { kind: 'other-base', numerator: 2150, denominator: 2450 } as never,
        },
      },
      {
        subject: {
          received: { total: 1000 },
          resolved: { total: 800, early: 600, onTime: 200, late: 0 },
          rates: { early: '60', onTime: '20' },
        },
        finds: { path: ['rates'] },
      },
    ],
  },
}
