import { standingReport } from '../report/replacement.js'
import { inOrderOfPeriod, type PlacedReport, periodKey } from './placed-report.js'

/** The reports of one agency in time (chuỗi báo cáo của một cơ quan). */
export interface AgencySeries {
  /** One periodic report for each period, and all others, in the order of the periods. */
  readonly reports: readonly PlacedReport[]
  /** The periodic ones by `periodKey`. */
  readonly byPeriod: ReadonlyMap<string, PlacedReport>
  /** What these say of the year to the end of their periods, in the order of those, and one for each `periodKey`. */
  readonly cumulated: readonly PlacedReport[]
  readonly cumulatedByPeriod: ReadonlyMap<string, PlacedReport>
  /** Further reports of a period that has one: only that one is held against others. */
  readonly repeats: readonly Repeat[]
  /** The series of the agencies that were merged into it. */
  readonly predecessors: readonly AgencySeries[]
}

interface Repeat {
  readonly kept: PlacedReport
  readonly repeated: PlacedReport
  /** Whether a report says that it replaces this one. */
  readonly isReplaced: boolean
}

/** Puts the reports of an agency in order; of those of one period only the one that stands is compared. @internal */
export function agencySeries(
  placed: readonly PlacedReport[],
  predecessors: readonly AgencySeries[] = [],
): AgencySeries {
  const reports = placed.filter(({ isCumulated }) => !isCumulated)
  const periodic = reports.filter(({ isPeriodic }) => isPeriodic).sort((a, b) => a.index - b.index)
  const byDays = new Map<string, PlacedReport>()
  for (const placed of [...periodic].sort(inOrderOfPeriod)) {
    const { from, to } = placed.days
    if (placed.months && !byDays.has(`${from} ${to}`)) byDays.set(`${from} ${to}`, placed)
  }
  const ofPeriods = new Map<string, [PlacedReport, ...PlacedReport[]]>()
  for (const placed of periodic) {
    const { from, to } = placed.days
    // A run of days that a named period has is that period.
    const named = placed.months ? placed : byDays.get(`${from} ${to}`)
    const { months, nominalDays, report } = named ?? placed
    const key = periodKey(report.period.kind, months ?? placed.days)
    const own = named === placed ? placed : { ...placed, months, nominalDays }
    const known = ofPeriods.get(key)
    if (known === undefined) ofPeriods.set(key, [own])
    else known.push(own)
  }
  const byPeriod = new Map<string, PlacedReport>()
  const repeats: Repeat[] = []
  for (const [key, several] of ofPeriods) {
    const { item: kept, replaced } = standingReport(several, ({ report }) => report)
    byPeriod.set(key, kept)
    for (const repeated of several) {
      if (repeated !== kept) repeats.push({ kept, repeated, isReplaced: replaced.has(repeated) })
    }
  }
  const beside = reports.filter(({ isPeriodic }) => !isPeriodic)
  const standing = [...byPeriod.values(), ...beside].sort(inOrderOfPeriod)
  const isStanding = new Set(standing.map(({ index }) => index))
  const cumulated = placed
    .filter(({ isCumulated, index }) => isCumulated && isStanding.has(index))
    .sort(inOrderOfPeriod)
  const cumulatedByPeriod = new Map(
    cumulated.map((each) => [periodKey(each.report.period.kind, each.months ?? each.days), each]),
  )
  return { reports: standing, byPeriod, cumulated, cumulatedByPeriod, repeats, predecessors }
}
