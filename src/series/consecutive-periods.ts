import { cutOffConventions } from '../calendar/cut-off-conventions.js'
import type { DateRange } from '../calendar/date-range.js'
import { toDayNumber } from '../calendar/day.js'
import { formatPeriod } from '../calendar/format-period.js'
import type { Period, PeriodKind } from '../calendar/period.js'
import { periodRange } from '../calendar/reporting-period.js'
import { groupBy } from '../check/group-by.js'
import type { Text } from '../notation/language.js'
import type { Path } from '../quantity/figure.js'
import type { AgencySeries } from './agency-series.js'
import type { Gathered } from './gathered-rule.js'
import { type PlacedReport, periodKey } from './placed-report.js'

/** How many months a period has, of the kinds that follow each other. */
const monthsOfKind = {
  year: 12,
  'half-year': 6,
  quarter: 3,
  month: 1,
} as const satisfies Partial<Record<PeriodKind, number>>

/**
 * The periods of the reports of one agency that follow each other, by kind, and those of repeated reports. Kinds that
 * are cumulated from January overlap by nature, and so do runs of days that begin together: they are not among them.
 * @internal
 */
export function* consecutivePeriods(series: AgencySeries): Generator<Gathered<ConsecutivePeriods>> {
  for (const { kept, repeated, isReplaced } of series.repeats) {
    yield gather(kept, repeated, [], isReplaced ? 'replaced' : 'repeated')
  }
  const firstByLast = firstMonthByLast(series)
  for (const [previous, next] of reportPairs(series)) {
    yield gather(previous, next, missingBetween(previous, next, firstByLast))
  }
}

/** Each report with the one of its kind before it. @internal */
export function* reportPairs(series: AgencySeries): Generator<readonly [PlacedReport, PlacedReport]> {
  const chains = groupBy(series.reports, ({ isPeriodic, report: { period } }) =>
    isPeriodic && (period.kind in monthsOfKind || goesByDays(period.kind)) ? period.kind : undefined,
  )
  for (const chain of chains.values()) yield* neighbors(chain)
}

/** Each report of a chain with the one before it: by name, or else with the one that ends last of those before. */
function* neighbors(chain: readonly PlacedReport[]): Generator<readonly [PlacedReport, PlacedReport]> {
  let furthest: PlacedReport | undefined
  let last: PlacedReport | undefined
  for (const next of chain) {
    const previous = next.months && last?.months ? last : furthest
    const isCumulated = next.months === undefined && previous?.days.from === next.days.from
    if (previous !== undefined && !isCumulated) yield [previous, next]
    last = next
    if (furthest === undefined || furthest.days.to < next.days.to) furthest = next
  }
}

function gather(
  previous: PlacedReport,
  next: PlacedReport,
  missing: readonly Period[],
  repeat?: ConsecutivePeriods['repeat'],
): Gathered<ConsecutivePeriods> {
  const { period } = previous.report
  return {
    subject: {
      previous: { period, days: previous.days },
      next: { period: next.report.period, days: next.days },
      areApart: areNamedApart(previous, next),
      missing,
      repeat,
    },
    places: { previous: [previous.index], next: [next.index] },
  }
}

/** Whether one by name does not begin right after the other has ended. */
function areNamedApart({ months: before }: PlacedReport, { months: after }: PlacedReport): boolean {
  return before !== undefined && after !== undefined && after.first > before.last + 1
}

/** The earliest month that a report ending with a month begins with. */
function firstMonthByLast({ reports }: AgencySeries): ReadonlyMap<number, number> {
  const firstByLast = new Map<number, number>()
  for (const { months, isPeriodic } of reports) {
    if (months === undefined || !isPeriodic) continue
    firstByLast.set(months.last, Math.min(months.first, firstByLast.get(months.last) ?? months.first))
  }
  return firstByLast
}

/**
 * The periods between two of one kind, save those that a longer report stands for: the year's for the fourth quarter,
 * that of the first half for the second.
 */
function missingBetween(
  previous: PlacedReport,
  next: PlacedReport,
  firstByLast: ReadonlyMap<number, number>,
): readonly Period[] {
  const { kind } = next.report.period
  if (!isFollowed(kind) || previous.months === undefined || next.months === undefined) return []
  const length = monthsOfKind[kind]
  const missing: Period[] = []
  for (let first = previous.months.last + 1; first < next.months.first; first += length) {
    const covered = firstByLast.get(first + length - 1)
    if (covered !== undefined && covered <= first) continue
    const period = { kind, year: Math.floor(first / 12) }
    missing.push(kind === 'year' ? period : { ...period, ordinal: (first % 12) / length + 1 })
  }
  return missing
}

/** Whether periods of a kind are known by their days alone, which the agency chooses. @internal */
export function goesByDays(kind: PeriodKind): boolean {
  return kind === 'week' || kind === 'custom'
}

function isFollowed(kind: PeriodKind): kind is keyof typeof monthsOfKind {
  return kind in monthsOfKind
}

/** The report of the same kind whose name comes right before, of kinds that are not cumulated. @internal */
export function sameKindBefore(
  { report: { period }, months }: PlacedReport,
  { byPeriod }: AgencySeries,
): PlacedReport | undefined {
  if (months === undefined || !isFollowed(period.kind)) return undefined
  return byPeriod.get(
    periodKey(period.kind, { first: months.first - monthsOfKind[period.kind], last: months.first - 1 }),
  )
}

/** The period of a report, and the days that it covers: as it says, or as its name has them. */
interface DatedPeriod {
  readonly period: Period
  readonly days: DateRange
}

/** The periods of two reports of one agency and one kind, with no other report of the kind between. */
export interface ConsecutivePeriods {
  readonly previous: DatedPeriod
  readonly next: DatedPeriod
  /** Whether by name a period lies between them: then their days need not meet. */
  readonly areApart: boolean
  /** The periods between them that no longer report stands for. */
  readonly missing: readonly Period[]
  /** Whether both are of one period: one may replace the other, and says so or does not. */
  readonly repeat?: 'repeated' | 'replaced' | undefined
}

/** How many days lie between the two; below 0 where the next begins before the previous has ended. */
export function daysApart({ previous, next }: ConsecutivePeriods): number {
  return toDayNumber(next.days.from) - toDayNumber(previous.days.to) - 1
}

/**
 * The days that one of the two leaves unsaid, while the other says its own: by which days the first goes is not known.
 */
export function unstatedDays({ previous, next }: ConsecutivePeriods): readonly Path[] {
  const [before, after] = [statesDays(previous.period), statesDays(next.period)]
  if (before === after) return []
  const side = before ? 'next' : 'previous'
  const { period } = before ? next : previous
  return (['from', 'to'] as const)
    .filter((end) => period[end] === undefined)
    .map((end) => [side, 'period', end])
}

function statesDays({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined
}

/** What a period is called in messages: its name, or else its days. @internal */
export function periodText(period: Period): Text {
  const { from: _from, to: _to, ...name } = period
  const named = goesByDays(period.kind) || period.year === undefined ? period : name
  return { vi: formatPeriod(named), en: formatPeriod(named, 'en') }
}

/** What a figure of one period is called: with the period after it. @internal */
export function labelIn(label: Text, period: Period): Text {
  const { vi, en } = periodText(period)
  return vi === '' ? label : { vi: `${label.vi} (${vi})`, en: `${label.en} (${en})` }
}

/** Two periods for samples, with the days that they state, or that the decree has for their names. */
export function samplePair(
  previous: Period,
  next: Period,
  about: Partial<ConsecutivePeriods> = {},
): ConsecutivePeriods {
  const dated = (period: Period) => {
    const days = periodRange(period, cutOffConventions.decree)
    if (days === null) throw new RangeError('a sample without days')
    return { period, days }
  }
  return { previous: dated(previous), next: dated(next), areApart: false, missing: [], ...about }
}
