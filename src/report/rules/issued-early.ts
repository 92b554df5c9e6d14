import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** A report is issued when its period has ended. */
export const issuedEarly: Rule<Report> = {
  id: 'report/issued-early',
  severity: 'warning',
  title: {
    vi: 'Báo cáo được ban hành sau khi kết thúc kỳ báo cáo',
    en: 'The report is issued after its period',
  },
  message: {
    vi: 'Báo cáo ban hành ngày {actual:date}, trước ngày cuối kỳ báo cáo {end:date}.',
    en: 'The report is issued on {actual:date}, before its period ends on {end:date}.',
  },
  basis: ['consistency'],
  check: ({ issuedOn, period }) => {
    if (issuedOn == null) return notEvaluated(['issuedOn'])
    if (period.to === undefined) return notEvaluated(['period', 'to'])
    if (issuedOn >= period.to) return passed
    return failed({
      path: ['issuedOn'],
      actual: issuedOn,
      operands: [{ path: ['period', 'to'], value: period.to }],
      data: { end: period.to },
    })
  },
  samples: {
    passing: [
      sampleReport({
        issuedOn: '2024-03-12',
        period: { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-13', to: '2024-03-11' },
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          issuedOn: '2024-03-10',
          period: { kind: 'quarter', from: '2023-12-15', to: '2024-03-14' },
        }),
        finds: { path: ['issuedOn'], actual: '2024-03-10' },
      },
      {
        subject: sampleReport({
          issuedOn: '2023-03-20',
          period: { kind: 'quarter', from: '2023-12-15', to: '2024-03-14' },
        }),
        finds: { actual: '2023-03-20' },
      },
    ],
  },
}
