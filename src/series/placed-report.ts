import { type CutOffConvention, closingOf } from '../calendar/cut-off-conventions.js'
import type { DateRange } from '../calendar/date-range.js'
import type { IsoDate } from '../calendar/day.js'
import { nameOfPeriod } from '../calendar/format-period.js'
import type { PeriodKind } from '../calendar/period.js'
import { monthsOfPeriod, periodRange } from '../calendar/reporting-period.js'
import type { Operand } from '../check/finding.js'
import type { Path } from '../quantity/figure.js'
import { isReplacing } from '../report/replacement.js'
import type { Report } from '../report/report.js'
import { type SectionOfReport, sectionsOfReport } from './sections-of-report.js'

/** The first and last month of a period, counted through the years: January 2024 is 2024 × 12. */
export interface MonthSpan {
  readonly first: number
  readonly last: number
}

/** A report with what its place among others depends on. */
export interface PlacedReport {
  /** Its place in the list given. */
  readonly index: number
  readonly report: Report
  /** The days that its figures cover, as it says or as its name has them. */
  readonly days: DateRange
  /** The days that its name has, by which it is put in order; those it states, if it has no name. */
  readonly nominalDays: DateRange
  /** The months of its name; `undefined` for a period that goes by its days. */
  readonly months: MonthSpan | undefined
  /** Whether it is one of the reports that follow each other; thematic and ad-hoc ones come beside them. */
  readonly isPeriodic: boolean
  /**
   * The year whose figures it goes on with: a year of reports ends with its last period, in December. `undefined` where
   * it cannot be said.
   */
  readonly year: number | undefined
  readonly sections: ReadonlyMap<string, SectionOfReport>
  /** Rows of its tables that cannot be told apart, from the root of the report. */
  readonly indistinct: readonly Path[]
}

/** A report with its place in a series; `undefined` if it cannot be said which days it covers. @internal */
export function placeReport(
  report: Report,
  index: number,
  convention: CutOffConvention,
): PlacedReport | undefined {
  const days = periodRange(report.period, convention)
  if (days === null) return undefined
  const name = nameOfPeriod(report.period)
  const { byKey: sections, indistinct } = sectionsOfReport(report)
  return {
    index,
    report,
    days,
    nominalDays: (name && periodRange(name, convention)) ?? days,
    months: name === null ? undefined : spanOf(name.year, monthsOfPeriod(name.kind, name.ordinal)),
    isPeriodic: report.type == null || report.type === 'periodic',
    year: report.period.year ?? yearOfReports(days, convention),
    sections,
    indistinct,
  }
}

/**
 * The year of reports that days belong to. Those that end after the cut-off day of December belong to the next year if
 * they all come after it; whole months go by the calendar; of others it cannot be said.
 */
function yearOfReports({ from, to }: DateRange, convention: CutOffConvention): number | undefined {
  const year = Number(to.slice(0, 4))
  const cutOff = closingOf(year, 12, convention)?.date
  if (cutOff === undefined) return undefined
  if (to <= cutOff) return year
  if (from > cutOff) return year + 1
  return from.endsWith('-01') && to.endsWith('-12-31') ? year : undefined
}

function spanOf(year: number, [first, last]: readonly [number, number]): MonthSpan {
  return { first: year * 12 + first - 1, last: year * 12 + last - 1 }
}

/** What two reports of the same period have in common: kind and months, or kind and days. @internal */
export function periodKey(kind: PeriodKind, span: MonthSpan | DateRange): string {
  return 'first' in span ? `${kind} ${span.first} ${span.last}` : `${kind} ${span.from} ${span.to}`
}

/** The types of thematic and ad-hoc reports, which may count something else than the others. @internal */
export function typesInDoubt(...reports: readonly PlacedReport[]): readonly Operand[] {
  return reports.flatMap(({ index, report, isPeriodic }) =>
    isPeriodic || report.type == null ? [] : [{ path: [index, 'type'], value: report.type }],
  )
}

/** Whether one of several reports corrects another: what differs is then worth a look only. @internal */
export function isCorrectionAmong(...reports: readonly PlacedReport[]): boolean {
  return reports.some(
    ({ report }) =>
      report.replaces != null && reports.some((other) => isReplacing(report, other.report) === true),
  )
}

/** Whether a period begins with January by its name. */
export function isSinceJanuary({ months }: PlacedReport): boolean {
  return months !== undefined && months.first % 12 === 0
}

/** Compares reports by the order of their periods; of two that begin together, the longer one first. */
export function inOrderOfPeriod(a: PlacedReport, b: PlacedReport): number {
  return (
    compareTexts(a.nominalDays.from, b.nominalDays.from) ||
    compareTexts(b.nominalDays.to, a.nominalDays.to) ||
    compareTexts(a.report.period.kind, b.report.period.kind) ||
    a.index - b.index
  )
}

/** Compares reports by their cut-off days. */
export function inOrderOfCutOff(a: PlacedReport, b: PlacedReport): number {
  return compareTexts(a.days.to, b.days.to) || inOrderOfPeriod(a, b)
}

/** Things of one year by cut-off day, each with the last before it of an earlier day. @internal */
export function* eachWithBefore<Item>(
  items: Iterable<Item>,
  cutOffOf: (item: Item) => IsoDate,
): Generator<readonly [before: Item, item: Item]> {
  let before: Item | undefined
  let last: Item | undefined
  for (const item of items) {
    if (last === undefined || cutOffOf(last) < cutOffOf(item)) {
      before = last
      last = item
    }
    if (before !== undefined) yield [before, item]
  }
}

/** By code units, which no locale changes. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
