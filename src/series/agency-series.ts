import { inOrderOfPeriod, type PlacedReport, periodKey } from './placed-report.js'

/** The reports of one agency in time (chuỗi báo cáo của một cơ quan). */
export interface AgencySeries {
  /** One periodic report for each period, and all others, in the order of the periods. */
  readonly reports: readonly PlacedReport[]
  /** The periodic ones by `periodKey`. */
  readonly byPeriod: ReadonlyMap<string, PlacedReport>
  /** Further reports of a period that has one: only that one is held against others. */
  readonly repeats: readonly Repeat[]
}

/** Two reports of the same period. */
interface Repeat {
  readonly kept: PlacedReport
  readonly repeated: PlacedReport
}

/**
 * Puts the reports of one agency in order. Of several reports of the same period the one issued last stands for it.
 * @internal
 */
export function agencySeries(reports: readonly PlacedReport[]): AgencySeries {
  const byPeriod = new Map<string, PlacedReport>()
  const repeats: Repeat[] = []
  const beside = reports.filter(({ isPeriodic }) => !isPeriodic)
  // The one issued last comes first; those of one day, or of none, in the order given.
  for (const placed of [...reports].sort((a, b) => issuedLater(a, b) || a.index - b.index)) {
    const { report, months, days, isPeriodic } = placed
    if (!isPeriodic) continue
    const key = periodKey(report.period.kind, months ?? days)
    const kept = byPeriod.get(key)
    if (kept === undefined) byPeriod.set(key, placed)
    else repeats.push({ kept, repeated: placed })
  }
  return { reports: [...byPeriod.values(), ...beside].sort(inOrderOfPeriod), byPeriod, repeats }
}

function issuedLater(a: PlacedReport, b: PlacedReport): number {
  const [one, other] = [a.report.issuedOn ?? '', b.report.issuedOn ?? '']
  return one < other ? 1 : one > other ? -1 : 0
}
