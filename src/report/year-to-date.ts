import { arrangements } from '../agency/level.js'
import { type CutOffConvention, closingOf } from '../calendar/cut-off-conventions.js'
import type { DateRange } from '../calendar/date-range.js'
import { addDays, daysInMonth, type IsoDate } from '../calendar/day.js'
import { nameOfPeriod } from '../calendar/format-period.js'
import type { Period } from '../calendar/period.js'
import { monthsOfPeriod, periodRange, yearOfReports } from '../calendar/reporting-period.js'
import type { Located } from '../check/ruleset.js'
import type { Report } from './report.js'

/**
 * The cumulative figures of a report as a report of their own (báo cáo lũy kế), whose period goes from the beginning of the
 * year; `undefined` where it has none.
 * @internal
 */
export function yearToDateOf(report: Report, convention: CutOffConvention): Report | undefined {
  const { yearToDate } = report
  if (yearToDate == null) return undefined
  const { title, type, number, issuedOn, replaces, revision, agency, period } = report
  const own = { title, type, number, issuedOn, replaces, revision, agency }
  return { ...own, period: cumulativePeriod(period, agency, convention), ...yearToDate }
}

/** What rules judge in the sections of a report, and in their cumulative figures as well. @internal */
export function inBothSpans<Subject>(
  select: (report: Report) => Iterable<Located<Subject>>,
  convention: CutOffConvention,
): (report: Report) => Iterable<Located<Subject>> {
  return (report) => {
    const cumulated = yearToDateOf(report, convention)
    if (cumulated === undefined) return select(report)
    const again = [...select(cumulated)].map((each) => ({ ...each, path: ['yearToDate', ...each.path] }))
    return [...select(report), ...again]
  }
}

/** The period of cumulative figures: by its name, if that of the report has one, or else by its days. */
function cumulativePeriod(period: Period, agency: Report['agency'], convention: CutOffConvention): Period {
  const name = nameOfPeriod(period)
  const days = periodRange(period, convention)
  const year = name?.year ?? period.year ?? (days === null ? undefined : yearOfReports(days, convention))
  if (days === null || year === undefined) return { kind: 'year-to-date', ...(year && { year }) }
  const [first, last] = name === null ? [] : monthsOfPeriod(name.kind, name.ordinal)
  const beginnings = yearBeginnings(days, year, convention)
  const begun = anewWithin({ from: beginnings[0], to: days.to }, agency)
  const from = begun ?? beginnings[0]
  // A period that says another year than its days have has no year to date.
  if (from > days.to) return { kind: 'year-to-date', year }
  if (last === undefined || begun !== undefined) return { kind: 'custom', year, from, to: days.to }
  const named = { kind: 'year-to-date', year, ordinal: last } as const
  const isStated = period.from !== undefined && period.to !== undefined
  return isStated ? { ...named, from: first === 1 ? days.from : beginnings[0], to: days.to } : named
}

/**
 * The days with which a year of reports may begin, that which the report itself goes by first: the day after the cut-off
 * of December, or the first of January.
 * @internal
 */
export function yearBeginnings(
  { from, to }: DateRange,
  year: number,
  convention: CutOffConvention,
): readonly [IsoDate, IsoDate] {
  const calendar = `${year}-01-01`
  const closing = year === 1900 ? undefined : closingOf(year - 1, 12, convention)
  const decreed = closing === undefined ? calendar : addDays(closing.date, 1)
  const monthEnd = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
  const isByCalendar = from.endsWith('-01') && to.endsWith(`-${monthEnd}`)
  return isByCalendar ? [calendar, decreed] : [decreed, calendar]
}

/**
 * The last day within others, not their first, on which an agency may have begun to count anew: it was set up, or the
 * units of its level were arranged anew and it does not say that it was there before.
 * @internal
 */
export function anewWithin({ from, to }: DateRange, { level, since }: Report['agency']): IsoDate | undefined {
  const days = arrangements.flatMap((entry) => {
    const isArranged = entry.value?.includes(level) === true && !(since != null && since < entry.from)
    return isArranged ? [entry.from] : []
  })
  return [...days, ...(since == null ? [] : [since])]
    .filter((day) => from < day && day <= to)
    .sort()
    .at(-1)
}
