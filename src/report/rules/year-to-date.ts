import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { nameOfPeriod } from '../../calendar/format-period.js'
import { monthsOfPeriod, periodRange, yearOfReports } from '../../calendar/reporting-period.js'
import type { FindingValue } from '../../check/finding.js'
import type { IndicatorFacts, OverTime } from '../../check/indicator.js'
import { type CompletedReader, completedReader, figurePath, keysOfCounted } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { ratesOverlap } from '../../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../../quantity/figure.js'
import {
  type Agreement,
  agreementOf,
  differenceOf,
  figureOf,
  type Interval,
  printedInterval,
  reach,
  subtractIntervals,
} from '../../quantity/interval.js'
import { subtractDecimals } from '../../quantity/scaled-decimal.js'
import type { Report } from '../report.js'
import { sectionModelOf } from '../section-places.js'
import { judgeFigures, type SectionOfReport, sectionKey, sectionsOfReport } from '../sections-of-report.js'
import { anewWithin, yearBeginnings, yearToDateOf } from '../year-to-date.js'
import type { ReportUnderConvention } from './period-cut-off.js'
import { sampleReport } from './sample-report.js'

const nothing: Text = { vi: '', en: '' }
const relations = {
  less: { vi: 'riêng kỳ báo cáo đã là', en: 'the period alone has' },
  opening: { vi: 'kỳ báo cáo bắt đầu cùng năm và ghi', en: 'the period begins with the year and has' },
  closing: { vi: 'kỳ báo cáo kết thúc cùng ngày và ghi', en: 'the period ends on the same day and has' },
} as const satisfies Readonly<Record<string, Text>>
const notes = {
  later: {
    vi: ' Chỉ đúng nếu lũy kế tính từ sau ngày đầu kỳ; báo cáo cần nói rõ.',
    en: ' Right only if the year is counted from a day after the period begins; the report must say so.',
  },
  earlier: {
    vi: ' Chỉ đúng nếu lũy kế tính từ trước ngày đầu kỳ; báo cáo cần nói rõ.',
    en: ' Right only if the year is counted from a day before the period begins; the report must say so.',
  },
  carriedOver: {
    vi: ' Chỉ đúng nếu một trong hai số không gồm số chuyển sang; báo cáo cần nói rõ.',
    en: ' Right only if one of the two leaves out what was carried over; the report must say so.',
  },
  plan: {
    vi: ' Chỉ đúng nếu phần của kỳ chỉ tính kế hoạch trong kỳ; báo cáo cần nói rõ.',
    en: ' Right only if the period counts its own part of the plan; the report must say so.',
  },
  base: {
    vi: ' Chỉ đúng nếu hai tỷ lệ tính trên số khác nhau; báo cáo cần nói rõ.',
    en: ' Right only if the two rates are taken of different figures; the report must say so.',
  },
} as const satisfies Readonly<Record<string, Text>>

/**
 * What is cumulated since the beginning of the year is at least what the period has, and the same where the period begins
 * with the year; what is open at the end is open at the same end. What may be counted from another day, or with or without
 * what was carried over, is a warning.
 */
export const yearToDate: Rule<ReportUnderConvention> = {
  id: 'report/year-to-date',
  severity: 'error',
  title: {
    vi: 'Số lũy kế từ đầu năm không nhỏ hơn số trong kỳ',
    en: 'The year to date has at least what the period has',
  },
  message: {
    vi: '{figure}, lũy kế từ đầu năm: ghi {actual:percent}, nhưng {relation} {before:percent} (lệch {difference:percent}).{note}',
    en: '{figure}, year to date: stated as {actual:percent}, but {relation} {before:percent} (difference {difference:percent}).{note}',
  },
  basis: ['arithmetic'],
  check: (report) => {
    const { convention = cutOffConventions.decree } = report
    const cumulated = yearToDateOf(report, convention)
    if (cumulated === undefined) return []
    const span = spanOf(report, convention)
    return [...comparedSections(report, cumulated)].flatMap((pair) => judgePair(pair, span))
  },
  samples: {
    passing: [
      sample({ kind: 'month', year: 2024, ordinal: 5 }, { inPeriod: 210 }, { inPeriod: 1304 }),
      sample({ kind: 'quarter', year: 2024, ordinal: 1 }, { inPeriod: 210 }, { inPeriod: 210 }),
      sample(
        { kind: 'quarter', year: 2024, ordinal: 2 },
        { inPeriod: { atLeast: 1900, atMost: 2000 } },
        { inPeriod: 1950 },
      ),
    ],
    failing: [
      {
        subject: sample({ kind: 'month', year: 2024, ordinal: 5 }, { inPeriod: 1304 }, { inPeriod: 1034 }),
        finds: {
          path: ['yearToDate', 'procedures', 'dossiers', 'received', 'inPeriod'],
          actual: 1034,
          expected: { atLeast: 1304 },
          difference: -270,
          operands: [{ path: ['procedures', 'dossiers', 'received', 'inPeriod'], value: 1304 }],
          severity: undefined as never,
        },
      },
      {
        subject: sample({ kind: 'quarter', year: 2024, ordinal: 1 }, { inPeriod: 210 }, { inPeriod: 220 }),
        finds: { expected: 210, difference: 10 },
      },
      {
        subject: sample(
          { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-14', to: '2024-03-14' },
          { inPeriod: 210 },
          { inPeriod: 205 },
        ),
        finds: { severity: 'warning', difference: -5 },
      },
      {
        subject: sampleReport({
          period: { kind: 'month', year: 2024, ordinal: 5 },
          procedures: { dossiers: { inProgress: { total: 11 } } },
          yearToDate: { procedures: { dossiers: { inProgress: { total: 12 } } } },
        }),
        finds: {
          path: ['yearToDate', 'procedures', 'dossiers', 'inProgress', 'total'],
          expected: 11,
          difference: 1,
        },
      },
    ],
  },
}

function sample(period: Report['period'], received: object, sinceJanuary: object): ReportUnderConvention {
  return sampleReport({
    period,
    procedures: { dossiers: { received } },
    yearToDate: { procedures: { dossiers: { received: sinceJanuary } } },
  })
}

/** How a period lies in the year that is cumulated. */
interface Span {
  /** Whether it begins with the year. */
  readonly opens: boolean
  /** Whether all of it lies in the year. */
  readonly isInside: boolean
  /** Whether the year may be counted from a day before it, or from a day within it. */
  readonly mayBeginEarlier: boolean
  readonly mayBeginLater: boolean
}

function spanOf(
  { period, agency }: Report,
  convention: NonNullable<ReportUnderConvention['convention']>,
): Span {
  const name = nameOfPeriod(period)
  const days = periodRange(period, convention)
  const year = name?.year ?? period.year ?? (days === null ? undefined : yearOfReports(days, convention))
  if (days === null || year === undefined) {
    return { opens: false, isInside: true, mayBeginEarlier: false, mayBeginLater: true }
  }
  const { from, to } = days
  const [earliest, latest] = [...yearBeginnings(days, year, convention)].sort() as [string, string]
  const newYear = `${to.slice(0, 4)}-01-01`
  // A name without days begins with the year, whenever that is.
  const isStated = period.from !== undefined
  const isFirst = name !== null && monthsOfPeriod(name.kind, name.ordinal)[0] === 1
  return {
    opens: isStated ? from <= earliest || (from <= latest && latest <= to) : isFirst,
    isInside: from >= `${year - 1}-12-01`,
    mayBeginEarlier: isStated && from > earliest,
    mayBeginLater: (isStated && from < newYear && newYear <= to) || anewWithin(days, agency) !== undefined,
  }
}

/** A section of the period, and the same of the year. */
interface Pair {
  readonly period: SectionOfReport
  readonly year: SectionOfReport
}

/** The sections and rows that a report has of the period and of the year, and the dossiers by themselves and as a total. */
function* comparedSections(report: Report, cumulated: Report): Generator<Pair> {
  const [ofPeriod, ofYear] = [report, cumulated].map((each) => sectionsOfReport(each).byKey) as [
    ReadonlyMap<string, SectionOfReport>,
    ReadonlyMap<string, SectionOfReport>,
  ]
  let hasDossiers = false
  for (const [key, period] of ofPeriod) {
    const year = ofYear.get(key)
    if (year === undefined) continue
    if (wholeKeys.includes(key)) hasDossiers = true
    yield { period, year }
  }
  if (hasDossiers) return
  const [period, year] = [ofPeriod, ofYear].map((each) => wholeKeys.flatMap((key) => each.get(key) ?? [])[0])
  if (period !== undefined && year !== undefined) yield { period, year }
}

const wholeKeys: readonly string[] = /* @__PURE__ */ ['procedures.dossiers', 'procedures.table'].map((path) =>
  sectionKey(sectionModelOf(path)),
)

/** A figure of the period and of the year, each with its place. */
interface FigurePair {
  readonly label: Text
  readonly period: { readonly path: Path; readonly value: FindingValue }
  readonly year: { readonly path: Path; readonly value: FindingValue }
}

function judgePair({ period, year }: Pair, span: Span): readonly Verdict[] {
  const { model } = period
  const [ofPeriod, ofYear] = [period, year].map(({ figures }) => completedReader(model, figures)) as [
    CompletedReader,
    CompletedReader,
  ]
  const pathsOf = (key: string) => ({
    period: [...period.path, ...figurePath(key)],
    year: ['yearToDate', ...year.path, ...figurePath(key)],
  })
  const ofFigures = judgeFigures(model, (key, facts) => {
    const isStated = [period, year].some(({ figures }) => model.indicators[key]?.read(figures) != null)
    const [before, after] = [ofPeriod(key), ofYear(key)]
    if (!isStated) return undefined
    const paths = pathsOf(key)
    if (before == null) return notEvaluated(paths.period)
    if (after == null) return notEvaluated(paths.year)
    const pair: FigurePair = {
      label: facts.label,
      period: { path: paths.period, value: before },
      year: { path: paths.year, value: after },
    }
    const section = model.path.join('.')
    const opening = openings[`${section}.${key}`]
    const carriedOver = opening === undefined ? undefined : [ofPeriod(opening), ofYear(opening)]
    return judgeFigure(pair, facts, { span, section, before, after, carriedOver })
  })
  return span.opens ? [...ofFigures, ...judgeRates(period, year, pathsOf, [ofPeriod, ofYear])] : ofFigures
}

/** Totals that have, in most reports, what was carried over, and the figure that says how much that is. */
const openings: Readonly<Record<string, string>> = {
  'procedures.dossiers.received.total': 'received.carriedOver',
  'procedures.table.received.total': 'received.carriedOver',
  'procedures.feedback.received': 'carriedOver',
}

interface FigureInSpan {
  readonly span: Span
  readonly section: string
  readonly before: Figure
  readonly after: Figure
  /** Of a total that has what was carried over: how much that is, of the period and of the year. */
  readonly carriedOver?: readonly (Figure | null | undefined)[] | undefined
}

/** By how the figure goes on over time; what other reports count without saying so is not wrong. */
function judgeFigure(pair: FigurePair, facts: IndicatorFacts, figure: FigureInSpan): Verdict | undefined {
  const verdict = judgeAs(facts.overTime, pair, figure)
  if (verdict?.outcome !== 'failed' || facts.alsoRead === undefined) return verdict
  const other = judgeAs(facts.alsoRead, pair, figure)
  return other === undefined || other.outcome === 'failed' ? verdict : other
}

function judgeAs(overTime: OverTime, pair: FigurePair, figure: FigureInSpan): Verdict | undefined {
  const { span, section, carriedOver } = figure
  const [before, after] = [figure.before, figure.after].map(printedInterval) as [Interval, Interval]
  if (overTime === 'closing-stock') {
    const agreement = agreementOf(after, before)
    const isPlan = section === 'direction.plan' && reach(before, after) === 'agrees'
    return agreement === 'agrees'
      ? passed
      : unequal(pair, 'closing', agreement, isPlan ? notes.plan : undefined)
  }
  if (!span.isInside) return undefined
  const less = span.mayBeginLater ? notes.later : undefined
  const more = span.mayBeginEarlier ? notes.earlier : undefined
  if (overTime === 'opening-stock' || (overTime === 'derived' && carriedOver === undefined)) {
    if (!span.opens) return undefined
    const agreement = agreementOf(after, before)
    return agreement === 'agrees' ? passed : unequal(pair, 'opening', agreement, more ?? less)
  }
  if (carriedOver !== undefined && agreesOtherwise(before, after, carriedOver, span)) return passed
  const [atLeast, atMost] = [reach(before, after), reach(after, before)]
  if (atLeast !== 'agrees') {
    const mayLeaveOut = carriedOver !== undefined && !isBelowInflow(before, after, carriedOver[0])
    return unequal(pair, 'less', atLeast, less ?? (mayLeaveOut ? notes.carriedOver : undefined))
  }
  if (!span.opens || atMost === 'agrees') return passed
  const isOpen = carriedOver?.some((opening) => opening == null)
  return unequal(pair, 'opening', atMost, more ?? (isOpen ? notes.carriedOver : undefined))
}

/** Whether a total of the year is less than what came in in the period alone. */
function isBelowInflow(before: Interval, after: Interval, opening: Figure | null | undefined): boolean {
  return opening != null && reach(subtractIntervals(before, printedInterval(opening)), after) === 'apart'
}

/** Of a period that begins with the year: whether one total leaves out what was carried over, and the other has it. */
function agreesOtherwise(
  before: Interval,
  after: Interval,
  [ofPeriod, ofYear]: readonly (Figure | null | undefined)[],
  { opens }: Span,
): boolean {
  if (!opens) return false
  const isWithout = (whole: Interval, part: Interval, opening: Figure | null | undefined) =>
    opening != null && agreementOf(subtractIntervals(whole, printedInterval(opening)), part) === 'agrees'
  return isWithout(before, after, ofPeriod) || isWithout(after, before, ofYear)
}

/** The verdict on a figure of the year that does not go with that of the period; a warning where a note says how it may. */
function unequal(
  { label, period, year }: FigurePair,
  relation: keyof typeof relations,
  agreement: Agreement,
  note: Text | undefined,
): Verdict {
  const [stated, expected] = [year.value, period.value].map((value) => printedInterval(value as Figure)) as [
    Interval,
    Interval,
  ]
  const isBeyond = agreement === 'beyond'
  return failed({
    path: year.path,
    label,
    ...(isBeyond ? { severity: 'info', cause: { kind: 'beyond-word' } } : note && { severity: 'warning' }),
    actual: year.value,
    expected: relation === 'less' ? { atLeast: expected.low } : figureOf(expected),
    difference: differenceOf(stated, expected),
    operands: [{ ...period, label }],
    data: { relation: relations[relation], before: period.value, note: (!isBeyond && note) || nothing },
  })
}

/** The rates of a period that begins with the year, where their figures do not decide. */
function judgeRates(
  period: SectionOfReport,
  year: SectionOfReport,
  pathsOf: (key: string) => { readonly period: Path; readonly year: Path },
  readers: readonly CompletedReader[],
): readonly Verdict[] {
  const { rates } = period.model
  return Object.entries(rates).flatMap(([key, { label, base, read }]): readonly Verdict[] => {
    const [before, after] = [read(period.figures), read(year.figures)]
    const keys = base === undefined ? [] : [...keysOfCounted(base.numerator), base.denominator]
    const isDecided =
      base !== undefined && readers.every((reader) => keys.every((each) => reader(each) != null))
    if (typeof before !== 'string' || typeof after !== 'string' || isDecided) return []
    if (ratesOverlap(before, after)) return [passed]
    const paths = pathsOf(key)
    return [
      failed({
        path: paths.year,
        label,
        severity: 'warning',
        actual: after,
        expected: before,
        difference: subtractDecimals(after, before),
        operands: [{ path: paths.period, value: before, label }],
        data: { relation: relations.opening, before, note: notes.base },
      }),
    ]
  })
}
