import { toDayNumber } from '../calendar/day.js'
import type { PeriodKind } from '../calendar/period.js'
import type { Operand } from '../check/finding.js'
import type { ConsecutiveTallies } from '../dossier/rules/continuity.js'
import { sectionModelOf } from '../report/section-places.js'
import { type SectionOfReport, sectionKey } from '../report/sections-of-report.js'
import type { AgencySeries } from './agency-series.js'
import { sameKindBefore } from './consecutive-periods.js'
import type { Gathered, Unjudged } from './gathered-rule.js'
import { isCorrectionAmong, type PlacedReport, typesInDoubt } from './placed-report.js'
import type { ConsecutiveFeedback } from './rules/feedback-continuity.js'

/**
 * The tallies of which the next opens with what the previous closes with (chuyển kỳ): as a whole and by rows, of
 * reports of one kind that follow each other by name, whatever their days; or else of reports of which one ends the day
 * before the other begins, the year's of December and that of January, say. Where days lie between, stocks may have
 * changed. @internal
 */
export function* carriedDossiers(series: AgencySeries): Generator<Gathered<ConsecutiveTallies> | Unjudged> {
  const endingOn = lastReports(series)
  const merged = series.predecessors.map((each) => ({ series: each, endingOn: lastReports(each) }))
  for (const next of series.reports) {
    const previous = reportBefore(next, series, endingOn)
    if (previous !== undefined) {
      const doubts = [...typesInDoubt(previous, next), ...daysBetween(previous, next)]
      const isCorrection = isCorrectionAmong(previous, next)
      for (const pair of tallyPairs(previous, next)) yield { ...pair, doubts, isCorrection }
      continue
    }
    const parts = merged.map((each) => reportBefore(next, each.series, each.endingOn))
    const known = parts.filter((part) => part !== undefined)
    if (known.length > 0) yield openingOfMerged(known, next, parts.length)
  }
}

/** The report whose closing stock another opens with: the one before by name, or that which ends on the eve of it. */
function reportBefore(
  next: PlacedReport,
  series: AgencySeries,
  endingOn: ReadonlyMap<number, ByKind>,
): PlacedReport | undefined {
  const before = sameKindBefore(next, series)
  if (before !== undefined) return before
  const eve = toDayNumber(next.days.from) - 1
  // A week that ends on Friday leaves the weekend.
  const weekend = next.report.period.kind === 'week' ? [eve - 1, eve - 2] : []
  return (
    nearest(endingOn.get(eve), next) ??
    weekend.map((day) => endingOn.get(day)?.get('week')).find((week) => week !== undefined)
  )
}

/** The dossiers as a whole of an agency and of all those that were merged into it; unjudged, if one has no report. */
function openingOfMerged(
  previous: readonly PlacedReport[],
  next: PlacedReport,
  count: number,
): Gathered<ConsecutiveTallies> | Unjudged {
  const wholes = previous.map((each) => wholeOf(each.sections))
  const [opening, [first, ...others]] = [wholeOf(next.sections), wholes]
  if (previous.length < count || opening === undefined || first === undefined) {
    return { missing: [[next.index, 'agency', 'predecessors']] }
  }
  const placesOf = previous.map((each, index) => placeOf(each, wholes[index], opening))
  return {
    subject: {
      previous: first.figures,
      others: others.map((other) => other?.figures ?? {}),
      next: opening.figures,
    },
    places: {
      previous: placesOf[0] ?? [],
      others: placesOf.slice(1),
      next: placeOf(next, opening, first),
    },
    doubts: [...typesInDoubt(...previous, next), ...previous.flatMap((each) => daysBetween(each, next))],
  }
}

/** The feedback of each report and of the one of its kind before it by name. @internal */
export function* carriedFeedback(series: AgencySeries): Generator<Gathered<ConsecutiveFeedback>> {
  for (const next of series.reports) {
    const previous = sameKindBefore(next, series)
    const [before, after] = [previous, next].map((each) => each?.sections.get(feedbackKey))
    if (previous === undefined || before === undefined || after === undefined) continue
    yield {
      subject: { previous: before.figures, next: after.figures },
      places: { previous: placeOf(previous, before, after), next: placeOf(next, after, before) },
      doubts: [...typesInDoubt(previous, next), ...daysBetween(previous, next)],
      isCorrection: isCorrectionAmong(previous, next),
    }
  }
}

type ByKind = Map<PeriodKind, PlacedReport>

/** The reports that have dossiers by the day on which they end, one of each kind: a periodic one, if there is one. */
function lastReports({ reports }: AgencySeries): ReadonlyMap<number, ByKind> {
  const endingOn = new Map<number, ByKind>()
  for (const placed of reports) {
    const { procedures, period } = placed.report
    if (procedures?.dossiers == null && procedures?.table == null) continue
    const day = toDayNumber(placed.days.to)
    const byKind: ByKind = endingOn.get(day) ?? new Map()
    endingOn.set(day, byKind)
    const known = byKind.get(period.kind)
    if (known === undefined || (placed.isPeriodic && !known.isPeriodic)) byKind.set(period.kind, placed)
  }
  return endingOn
}

/** Of the reports that end on one day a periodic one, of the same kind, or else the longest. */
function nearest(byKind: ByKind | undefined, next: PlacedReport): PlacedReport | undefined {
  if (byKind === undefined) return undefined
  const reports = [...byKind.values()]
  const periodic = reports.filter(({ isPeriodic }) => isPeriodic)
  const candidates = periodic.length > 0 ? periodic : reports
  return candidates.find(({ report }) => report.period.kind === next.report.period.kind) ?? candidates[0]
}

/** The days of two reports, where others lie between them or they share some. */
function daysBetween(previous: PlacedReport, next: PlacedReport): readonly Operand[] {
  if (toDayNumber(previous.days.to) + 1 === toDayNumber(next.days.from)) return []
  return [
    { path: [previous.index, 'period', 'to'], value: previous.days.to },
    { path: [next.index, 'period', 'from'], value: next.days.from },
  ]
}

const dossiersKey = /* @__PURE__ */ sectionKey(sectionModelOf('procedures.dossiers'))
const feedbackKey = /* @__PURE__ */ sectionKey(sectionModelOf('procedures.feedback'))
const totalKey = /* @__PURE__ */ sectionKey(sectionModelOf('procedures.table'))

function* tallyPairs(previous: PlacedReport, next: PlacedReport): Generator<Gathered<ConsecutiveTallies>> {
  const [before, after] = [previous.sections, next.sections]
  const pairOf = (earlier: SectionOfReport | undefined, later: SectionOfReport | undefined) => ({
    subject: { previous: earlier?.figures ?? {}, next: later?.figures ?? {} },
    places: { previous: placeOf(previous, earlier, later), next: placeOf(next, later, earlier) },
  })
  const isInBoth = (key: string) => before.has(key) && after.has(key)
  if (!isInBoth(dossiersKey) && !isInBoth(totalKey)) {
    // One report may say in the total row what the other says by itself.
    const wholes = [before, after].map(wholeOf)
    if (wholes.some((whole) => whole !== undefined)) yield pairOf(wholes[0], wholes[1])
  }
  for (const [key, earlier] of before) {
    if (!isTally(earlier)) continue
    const later = after.get(key)
    if (later !== undefined || isRow(earlier)) yield pairOf(earlier, later)
  }
  for (const [key, later] of after) {
    if (isTally(later) && isRow(later) && !before.has(key)) yield pairOf(undefined, later)
  }
}

/** The dossiers as a whole, by themselves or in the total row of the table. */
function wholeOf(sections: PlacedReport['sections']): SectionOfReport | undefined {
  return sections.get(dossiersKey) ?? sections.get(totalKey)
}

/** Where a tally stands; one that is not there, where its like is in the other report. */
function placeOf(
  { index }: PlacedReport,
  own: SectionOfReport | undefined,
  like: SectionOfReport | undefined,
) {
  return [index, ...(own?.path ?? (like && isRow(like) ? like.path.slice(0, -1) : like?.path) ?? [])]
}

function isTally({ model }: SectionOfReport): boolean {
  const at = model.path.join('.')
  return at === 'procedures.dossiers' || at === 'procedures.table'
}

function isRow({ path }: SectionOfReport): boolean {
  return typeof path.at(-1) === 'number'
}
