import { toDayNumber } from '../calendar/day.js'
import type { PeriodKind } from '../calendar/period.js'
import type { ConsecutiveTallies } from '../dossier/rules/continuity.js'
import type { AgencySeries } from './agency-series.js'
import { sameKindBefore } from './consecutive-periods.js'
import type { Gathered } from './gathered-rule.js'
import { type PlacedReport, typesInDoubt } from './placed-report.js'
import { type SectionOfReport, sectionKey, sectionModelOf } from './sections-of-report.js'

/**
 * The tallies of which the next opens with what the previous closes with (chuyển kỳ): as a whole and by rows, of reports
 * of one kind that follow each other by name, whatever their days; or else of reports of which one ends the day before
 * the other begins, the year's of December and that of January, say. Where days lie between, stocks may have changed.
 * @internal
 */
export function* carriedDossiers(series: AgencySeries): Generator<Gathered<ConsecutiveTallies>> {
  const endingOn = lastReports(series)
  for (const next of series.reports) {
    const eve = toDayNumber(next.days.from) - 1
    const previous = sameKindBefore(next, series) ?? nearest(endingOn.get(eve), next)
    if (previous === undefined) continue
    const meet = toDayNumber(previous.days.to) === eve
    const doubts = [...typesInDoubt(previous, next), ...(meet ? [] : daysOf(previous, next))]
    for (const pair of tallyPairs(previous, next)) yield { ...pair, doubts }
  }
}

/** Reports that end on one day, by kind. */
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

function daysOf(previous: PlacedReport, next: PlacedReport) {
  return [
    { path: [previous.index, 'period', 'to'], value: previous.days.to },
    { path: [next.index, 'period', 'from'], value: next.days.from },
  ]
}

const dossiersKey = /* @__PURE__ */ sectionKey(sectionModelOf('procedures.dossiers'))
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
    const wholes = [before, after].map((sections) => sections.get(dossiersKey) ?? sections.get(totalKey))
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
