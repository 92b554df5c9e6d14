import type { CutOffConvention } from '../calendar/cut-off-conventions.js'
import type { DateRange } from '../calendar/date-range.js'
import type { IsoDate } from '../calendar/day.js'
import { nameOfPeriod } from '../calendar/format-period.js'
import type { Period, PeriodKind } from '../calendar/period.js'
import { monthsOfPeriod, periodRange, yearOfReports } from '../calendar/reporting-period.js'
import type { Operand } from '../check/finding.js'
import { figurePath, withFigure } from '../check/model.js'
import type { Path } from '../quantity/figure.js'
import { isReplacing } from '../report/replacement.js'
import type { Report } from '../report/report.js'
import { type SectionOfReport, sectionsOfReport } from '../report/sections-of-report.js'
import { yearToDateOf } from '../report/year-to-date.js'

/** The first and last month of a period, counted through the years: January 2024 is 2024 × 12. */
export interface MonthSpan {
  readonly first: number
  readonly last: number
}

/** A report with what its place among others depends on. */
export interface PlacedReport {
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
  /** Whether it is what a report says of the year to the end of its period, under `yearToDate`. */
  readonly isCumulated: boolean
}

/** A report with its place in a series; `undefined` if it cannot be said which days it covers. @internal */
export function placeReport(
  report: Report,
  index: number,
  convention: CutOffConvention,
): PlacedReport | undefined {
  const own = placeFigures(report, index, convention, [])
  const cumulated = placeCumulated(report, index, convention)
  return own && cumulated ? { ...own, sections: withoutCumulated(own.sections, cumulated.sections) } : own
}

/**
 * What a report says of the year to the end of its period, with its place in a series, as if it were a report.
 * @internal
 */
export function placeCumulated(
  report: Report,
  index: number,
  convention: CutOffConvention,
): PlacedReport | undefined {
  const cumulated = yearToDateOf(report, convention)
  return cumulated && placeFigures(cumulated, index, convention, ['yearToDate'])
}

function placeFigures(
  report: Report,
  index: number,
  convention: CutOffConvention,
  at: Path,
): PlacedReport | undefined {
  const days = periodRange(report.period, convention)
  if (days === null) return undefined
  const name = nameOfPeriod(report.period)
  const { byKey, indistinct } = sectionsOfReport(report)
  const isCumulated = at.length > 0
  const placed = ([key, section]: [string, SectionOfReport]) =>
    [key, { ...section, path: [...at, ...section.path] }] as const
  return {
    index,
    report,
    days,
    nominalDays: (name && periodRange(name, convention)) ?? days,
    months: name === null ? undefined : spanOf(name.year, monthsOfPeriod(name.kind, name.ordinal)),
    isPeriodic: report.type == null || report.type === 'periodic',
    year: report.period.year ?? yearOfReports(days, convention),
    sections: isCumulated ? new Map([...byKey].map(placed)) : byKey,
    indistinct: isCumulated ? indistinct.map((path) => [...at, ...path]) : indistinct,
    isCumulated,
  }
}

/**
 * The sections of a period without the figures that always are cumulated, where the report says them of the year as well:
 * of the period it may say its own part of them.
 */
function withoutCumulated(
  own: PlacedReport['sections'],
  cumulated: PlacedReport['sections'],
): PlacedReport['sections'] {
  return new Map(
    [...own].map(([key, section]) => {
      const { indicators, keys } = section.model
      const ofYear = cumulated.get(key)?.figures
      const said = keys.filter(
        (figure) =>
          ofYear !== undefined &&
          indicators[figure]?.overTime === 'cumulative' &&
          indicators[figure].read(ofYear) != null,
      )
      const figures = said.reduce(
        (left, figure) => withFigure(left, figurePath(figure), undefined),
        section.figures,
      )
      return [key, said.length === 0 ? section : { ...section, figures }]
    }),
  )
}

/** The months of a period that has a name, or its days; `undefined` if neither can be said. @internal */
export function placeOfPeriod(
  period: Period,
  convention: CutOffConvention,
): MonthSpan | DateRange | undefined {
  const name = nameOfPeriod(period)
  if (name === null) return periodRange(period, convention) ?? undefined
  return spanOf(name.year, monthsOfPeriod(name.kind, name.ordinal))
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
