import {
  type CutOffConvention,
  type CutOffProvision,
  cutOffConventions,
} from '../../calendar/cut-off-conventions.js'
import type { DateRange } from '../../calendar/date-range.js'
import { daysBetween } from '../../calendar/day.js'
import type { Period } from '../../calendar/period.js'
import type { LegalBasis } from '../../check/basis.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Severity } from '../../check/severity.js'
import type { Path } from '../../quantity/figure.js'
import { daysOfPeriod } from '../days-of-period.js'
import type { Report } from '../report.js'

/** A report's type and period, with the cut-off convention that it follows. */
export interface PeriodUnderConvention extends Pick<Report, 'type' | 'period'> {
  readonly convention: CutOffConvention
}

/**
 * A periodic report covers the days that its convention gives its kind of period. The convention does not bind
 * thematic and ad-hoc reports: for them days that miss it by one are named, and nothing more is said.
 */
export const periodCutOff: Rule<PeriodUnderConvention> = {
  id: 'report/period-cut-off',
  severity: 'warning',
  title: { vi: 'Kỳ báo cáo đúng thời gian chốt số liệu', en: 'The period follows the cut-off convention' },
  message: {
    vi: 'Kỳ báo cáo từ {from:date} đến {to:date}; theo “{convention}” là từ {expectedFrom:date} đến {expectedTo:date}.',
    en: 'The period runs from {from:date} to {to:date}; by “{convention}” it is {expectedFrom:date} to {expectedTo:date}.',
  },
  basis: [{ document: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 12', from: '2019-03-12', confirmed: true }],
  check: ({ type, period, convention }) => {
    if (type == null) return notEvaluated(['type'])
    const { from, to } = period
    if (from === undefined || to === undefined)
      return notEvaluated(['period', from === undefined ? 'from' : 'to'])
    const expected = daysByName(period, convention)
    if (expected === null) return type === 'periodic' ? notEvaluated(...missingOf(period)) : []
    if (convention.inForceFrom !== undefined && to < convention.inForceFrom) return []
    if (from === expected.from && to === expected.to) return passed
    const provision = period.kind === 'custom' ? undefined : convention.provisions[period.kind]
    const mismatch = (severity: Severity) =>
      failed({
        path: ['period'],
        severity,
        actual: `${from}/${to}`,
        expected: `${expected.from}/${expected.to}`,
        operands: [
          { path: ['period', 'from'], value: from },
          { path: ['period', 'to'], value: to },
        ],
        ...(provision && convention.id !== cutOffConventions.decree.id && { basis: [basisOf(provision)] }),
        data: {
          from,
          to,
          expectedFrom: expected.from,
          expectedTo: expected.to,
          convention: convention.title,
        },
      })
    if (type !== 'periodic') return isOffByOneDay({ from, to }, expected) ? mismatch('info') : []
    // Whole calendar months are another rule in use, and a kind that the convention does not name may have its own.
    const calendar = daysByName(period, cutOffConventions.calendar)
    const isCalendar = from === calendar?.from && to === calendar.to
    return mismatch(isCalendar || !provision ? 'info' : 'warning')
  },
  samples: {
    passing: [
      sample('periodic', { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-14' }),
    ],
    failing: [
      {
        subject: sample('periodic', {
          kind: 'quarter',
          year: 2024,
          ordinal: 1,
          from: '2023-12-13',
          to: '2024-03-11',
        }),
        finds: {
          path: ['period'],
          actual: '2023-12-13/2024-03-11',
          expected: '2023-12-15/2024-03-14',
        },
      },
      {
        subject: sample('ad-hoc', {
          kind: 'year-to-date',
          year: 2024,
          ordinal: 5,
          from: '2023-12-15',
          to: '2024-05-15',
        }),
        finds: { severity: 'info', expected: '2023-12-15/2024-05-14' },
      },
      {
        subject: sample('periodic', {
          kind: 'month',
          year: 2024,
          ordinal: 3,
          from: '2024-03-01',
          to: '2024-03-31',
        }),
        finds: { severity: 'info', expected: '2024-02-15/2024-03-14' },
      },
    ],
  },
}

function sample(type: NonNullable<Report['type']>, period: Period): PeriodUnderConvention {
  return { type, period, convention: cutOffConventions.decree }
}

/** What the name of a period lacks to say its days; days of its own have no name that could say them. */
function missingOf({ kind, year }: Period): readonly Path[] {
  if (kind === 'custom') return []
  return [['period', year === undefined ? 'year' : 'ordinal']]
}

/** The days that the name of a period has by a convention, whatever days the report states. */
function daysByName({ from: _, to: __, ...name }: Period, convention: CutOffConvention): DateRange | null {
  return daysOfPeriod(name, convention)
}

function isOffByOneDay(actual: DateRange, expected: DateRange): boolean {
  const [start, end] = [daysBetween(expected.from, actual.from), daysBetween(expected.to, actual.to)]
  return Math.abs(start) <= 1 && Math.abs(end) <= 1
}

/** The provision of a province's own convention, as the basis of a finding. */
function basisOf({ document, article, clause, confirmed }: CutOffProvision): LegalBasis {
  const parts = [article && `Điều ${article}`, clause && `khoản ${clause}`].filter(Boolean)
  return { document, ...(parts.length > 0 && { article: parts.join(' ') }), confirmed }
}
