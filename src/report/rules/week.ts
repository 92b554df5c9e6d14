import { daysBetween } from '../../calendar/day.js'
import { formatDate } from '../../calendar/format-date.js'
import { startsOfWeek, weeksOfYear } from '../../calendar/weeks.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** A week begins where its number says, however an agency numbers its weeks, and has not many more than seven days. */
export const week: Rule<Report> = {
  id: 'report/week',
  severity: 'warning',
  title: {
    vi: 'Tuần báo cáo khớp với số thứ tự và ngày của tuần',
    en: 'A week fits its number and its days',
  },
  message: { vi: 'Tuần báo cáo: {reason}.', en: 'The week: {reason}.' },
  basis: ['consistency'],
  check: ({ period: { kind, year, ordinal, from, to } }) => {
    if (kind !== 'week') return []
    // One that is told from Friday to Friday has eight days.
    const days = from === undefined || to === undefined ? 0 : daysBetween(from, to) + 1
    if (days > 8)
      return failed({
        path: ['period', 'to'],
        actual: to,
        operands: [{ path: ['period', 'from'], value: from as string }],
        data: { reason: { vi: `một tuần không có ${days} ngày`, en: `a week does not have ${days} days` } },
      })
    if (year === undefined || ordinal === undefined)
      return notEvaluated(['period', year === undefined ? 'year' : 'ordinal'])
    const accuse = (vi: string, en: string) =>
      failed({
        path: ['period', 'ordinal'],
        actual: ordinal,
        operands: from === undefined ? [] : [{ path: ['period', 'from'], value: from }],
        data: { reason: { vi, en } },
      })
    // Days speak for themselves.
    if (from === undefined)
      return ordinal <= weeksOfYear(year)
        ? passed
        : accuse(`năm ${year} chỉ có 52 tuần`, `${year} has 52 weeks only`)
    const starts = startsOfWeek(year, ordinal)
    if (starts.from <= from && from <= starts.to) return passed
    return accuse(
      `tuần ${ordinal} năm ${year} không bắt đầu ngày ${formatDate(from)}`,
      `week ${ordinal} of ${year} does not begin on ${formatDate(from)}`,
    )
  },
  samples: {
    passing: [
      sampleReport({
        period: { kind: 'week', year: 2025, ordinal: 19, from: '2025-05-05', to: '2025-05-11' },
      }),
      sampleReport({
        period: { kind: 'week', year: 2024, ordinal: 53, from: '2024-12-30', to: '2025-01-05' },
      }),
      sampleReport({ period: { kind: 'week', year: 2020, ordinal: 53 } }),
    ],
    failing: [
      {
        subject: sampleReport({
          period: { kind: 'week', year: 2025, ordinal: 19, from: '2025-06-05', to: '2025-06-11' },
        }),
        finds: { path: ['period', 'ordinal'], actual: 19 },
      },
      {
        subject: sampleReport({ period: { kind: 'week', year: 2024, ordinal: 53 } }),
        finds: { path: ['period', 'ordinal'], actual: 53 },
      },
      {
        subject: sampleReport({ period: { kind: 'week', from: '2025-05-05', to: '2025-05-18' } }),
        finds: { path: ['period', 'to'], actual: '2025-05-18' },
      },
    ],
  },
}
