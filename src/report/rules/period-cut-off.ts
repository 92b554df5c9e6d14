import { levelLaw } from '../../agency/level.js'
import { type Closing, type CutOffConvention, cutOffConventions } from '../../calendar/cut-off-conventions.js'
import type { DateRange } from '../../calendar/date-range.js'
import { type Basis, isInForce } from '../../calendar/dated.js'
import { addDays, daysBetween, type IsoDate } from '../../calendar/day.js'
import { nameOfPeriod } from '../../calendar/format-period.js'
import type { Period } from '../../calendar/period.js'
import { closingsOf, periodRange } from '../../calendar/reporting-period.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Severity } from '../../check/severity.js'
import type { Path } from '../../quantity/figure.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** A report with the cut-off convention that it follows; absent: that of the decree. */
export interface ReportUnderConvention extends Report {
  readonly convention?: CutOffConvention
}

/**
 * A periodic report covers the days that its convention gives its kind of period. Each end is held to the law of its own
 * month, if that was law already. The convention does not bind thematic and ad-hoc reports: for them days that miss it
 * by one are named, and nothing more is said.
 */
export const periodCutOff: Rule<ReportUnderConvention> = {
  id: 'report/period-cut-off',
  severity: 'warning',
  title: { vi: 'Kỳ báo cáo đúng thời gian chốt số liệu', en: 'The period follows the cut-off convention' },
  message: {
    vi: 'Kỳ báo cáo từ {from:date} đến {to:date}; theo “{convention}” là từ {expectedFrom:date} đến {expectedTo:date}.',
    en: 'The period runs from {from:date} to {to:date}; by “{convention}” it is {expectedFrom:date} to {expectedTo:date}.',
  },
  basis: ['consistency', ...cutOffConventions.decree.law.map(({ basis }) => basis)],
  check: ({ type, agency, period, convention = cutOffConventions.decree }) => {
    if (type == null) return notEvaluated(['type'])
    const { from, to } = period
    if (from === undefined || to === undefined)
      return notEvaluated(['period', from === undefined ? 'from' : 'to'])
    const name = nameOfPeriod(period)
    if (name === null) return type === 'periodic' ? notEvaluated(...missingOf(period)) : []
    const [before, closing] = closingsOf(name.kind, name.year, name.ordinal, convention)
    if (closing === undefined || !wasLaw(closing, to)) return []
    // Units that two tiers of local government made report from their first day.
    const isFirst = from === twoTiersSince && agency.level !== 'central'
    const hasStart = typeof before === 'object' && wasLaw(before, from) && !isFirst
    const expected = { from: hasStart ? addDays(before.date, 1) : from, to: closing.date }
    if (from === expected.from && to === expected.to) return passed
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
        basis: basesOf(from !== expected.from && hasStart ? [before, closing] : [closing]),
        data: {
          from,
          to,
          expectedFrom: expected.from,
          expectedTo: expected.to,
          convention: closing.law.title,
        },
      })
    if (type !== 'periodic') return isOffByOneDay({ from, to }, expected) ? mismatch('info') : []
    // Whole calendar months are another rule in use, and a kind that the convention does not name may have its own.
    const calendar = periodRange(name, cutOffConventions.calendar)
    const isCalendar = from === calendar?.from && to === calendar.to
    return mismatch(isCalendar || !closing.law.names.includes(name.kind) ? 'info' : 'warning')
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

/** The first day of local government without districts. */
const twoTiersSince = levelLaw.find(({ value }) => value?.includes('district') === false)?.from

function sample(type: NonNullable<Report['type']>, period: Period): ReportUnderConvention {
  return sampleReport({ type, period })
}

/** What the name of a period lacks to say its days; days of its own have no name that could say them. */
function missingOf({ kind, year }: Period): readonly Path[] {
  if (kind === 'week' || kind === 'custom') return []
  return [['period', year === undefined ? 'year' : 'ordinal']]
}

/** Whether a closing day was law when it came, and on the day that a report has for it. */
function wasLaw({ basis, date }: Closing, stated: IsoDate): boolean {
  return isInForce(basis, stated < date ? stated : date)
}

function basesOf(closings: readonly Closing[]): readonly Basis[] {
  return [...new Set(closings.map(({ basis }) => basis))]
}

function isOffByOneDay(actual: DateRange, expected: DateRange): boolean {
  const [start, end] = [daysBetween(expected.from, actual.from), daysBetween(expected.to, actual.to)]
  return Math.abs(start) <= 1 && Math.abs(end) <= 1
}
