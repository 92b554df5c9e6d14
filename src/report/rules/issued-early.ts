import { type CutOffConvention, cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { addDays, compareDates, type IsoDate } from '../../calendar/day.js'
import type { Period } from '../../calendar/period.js'
import { periodRange } from '../../calendar/reporting-period.js'
import { startsOfWeek } from '../../calendar/weeks.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { ReportUnderConvention } from './period-cut-off.js'
import { sampleReport } from './sample-report.js'

/** A report is issued when its period has ended. */
export const issuedEarly: Rule<ReportUnderConvention> = {
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
  check: ({ issuedOn, period, convention = cutOffConventions.decree }) => {
    if (issuedOn == null) return notEvaluated(['issuedOn'])
    const ends = period.to === undefined ? endsOf(period, convention) : [period.to]
    const [end, last] = [ends[0], ends.at(-1)]
    if (end === undefined || last === undefined) return notEvaluated(['period', 'to'])
    if (issuedOn >= last) return passed
    if (issuedOn >= end) return notEvaluated(['period', 'to'])
    return failed({
      path: ['issuedOn'],
      actual: issuedOn,
      operands: [{ path: ['period', 'to'], value: end }],
      data: { end },
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
          issuedOn: '2025-03-07',
          period: { kind: 'quarter', year: 2025, ordinal: 1 },
        }),
        finds: { operands: [{ path: ['period', 'to'], value: '2025-03-14' }] },
      },
      {
        subject: sampleReport({
          issuedOn: '2023-03-20',
          period: { kind: 'quarter', from: '2023-12-15', to: '2024-03-14' },
        }),
        finds: { actual: '2023-03-20' },
      },
      {
        subject: sampleReport({ issuedOn: '2025-04-28', period: { kind: 'week', year: 2025, ordinal: 19 } }),
        finds: { operands: [{ path: ['period', 'to'], value: '2025-05-05' }] },
      },
    ],
  },
}

/** The earliest and the latest day on which a period without days may end: by the convention, or with its month or week. */
function endsOf(period: Period, convention: CutOffConvention): readonly IsoDate[] {
  const { kind, year, ordinal } = period
  if (kind === 'week') {
    if (year === undefined || ordinal === undefined) return []
    const { from, to } = startsOfWeek(year, ordinal)
    // One that ends on Friday has five days.
    return [addDays(from, 4), addDays(to, 6)]
  }
  return [convention, cutOffConventions.calendar]
    .flatMap((each) => periodRange(period, each)?.to ?? [])
    .sort(compareDates)
}
