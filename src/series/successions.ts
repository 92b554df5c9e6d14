import { type Agency, codeKey, ownName } from '../agency/agency.js'
import { arrangements } from '../agency/level.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import { addDays, type IsoDate } from '../calendar/day.js'
import { groupBy } from '../check/group-by.js'
import type { Path } from '../quantity/figure.js'
import { inOrderOfCutOff, type PlacedReport } from './placed-report.js'

/** The reports of one agency as long as it is the same, by their cut-off days. */
interface Life {
  readonly reports: PlacedReport[]
  /** What its name or code stood for before. */
  readonly before: Life | undefined
  /** The lives that it took over, and those that took it over. */
  predecessors: readonly Life[]
  readonly heirs: Life[]
}

/** Reports that go on with each other, and those of the agencies that theirs took over. */
export interface Succession {
  readonly reports: readonly PlacedReport[]
  readonly predecessors: readonly (readonly PlacedReport[])[]
}

/**
 * Tells which reports go on with which (cơ quan tiền thân và cơ quan kế thừa), and what is missing where that is not
 * known. An agency begins anew when the units of its level are arranged anew, and on the days that it says itself; then
 * it goes on with nothing but its predecessors: with one alone as if it were the same. @internal
 */
export function successionsOf(groups: readonly (readonly PlacedReport[])[]): {
  readonly list: readonly Succession[]
  readonly unknown: readonly Path[]
} {
  const lives = groups.flatMap(livesOf)
  const named = livesByName(lives)
  const unknown: Path[] = []
  for (const life of lives) {
    const { found, missing } = predecessorsOf(life, named)
    unknown.push(...missing)
    if (missing.length === 0) life.predecessors = found
    for (const one of life.predecessors) one.heirs.push(life)
  }
  // What several took over as a whole, none did.
  for (const life of lives) {
    if (life.predecessors.every(({ heirs }) => heirs.length === 1)) continue
    life.predecessors = []
    unknown.push(placeOf(life))
  }
  const list = lives
    .filter((life) => !isGoneOn(life))
    .map((life) => ({
      reports: reportsFrom(life),
      predecessors: life.predecessors.map(({ reports }) => reports),
    }))
  return { list, unknown }
}

/** Whether it goes on with one agency as if it were the same. */
function isGoneOn({ predecessors }: Life): boolean {
  return predecessors.length === 1
}

/** The reports of a life and of those that go on with it alone. */
function reportsFrom(life: Life): readonly PlacedReport[] {
  const reports: PlacedReport[] = []
  for (let each: Life | undefined = life; each; each = each.heirs.find(isGoneOn))
    for (const report of each.reports) reports.push(report)
  return reports
}

/** Where an agency would say its predecessors. */
function placeOf({ reports }: Life): Path {
  return [reports[0]?.index ?? 0, 'agency', 'predecessors']
}

/** The reports of one agency, parted where it begins anew. */
function livesOf(reports: readonly PlacedReport[]): readonly Life[] {
  const beginnings = beginningsOf(reports)
  const lives: Life[] = []
  let begun = -1
  for (const placed of [...reports].sort(inOrderOfCutOff)) {
    const count = beginnings.filter((day) => day <= placed.days.to).length
    if (count > begun) lives.push({ reports: [], before: lives.at(-1), predecessors: [], heirs: [] })
    begun = count
    lives.at(-1)?.reports.push(placed)
  }
  return lives
}

/** The days on which an agency began anew: those that it says, and of its level, unless it says that it was there before. */
function beginningsOf(reports: readonly PlacedReport[]): readonly IsoDate[] {
  const days = new Set<IsoDate>()
  for (const { from, value } of arrangements) {
    const isArranged = reports.some(({ report }) => value?.includes(report.agency.level))
    const wasThere = ({ report: { agency }, days: { to } }: PlacedReport) =>
      agency.since != null && agency.since < from && from <= to
    if (isArranged && !reports.some(wasThere)) days.add(from)
  }
  for (const { report } of reports) {
    const { since, until } = report.agency
    if (since != null) days.add(since)
    if (until != null) days.add(addDays(until, 1))
  }
  return [...days]
}

function livesByName(lives: readonly Life[]): ReadonlyMap<string, readonly Life[]> {
  const named = lives.flatMap((life) =>
    [...new Set(life.reports.map(({ report }) => ownName(report.agency)))].map((name) => ({ name, life })),
  )
  const byName = groupBy(named, ({ name }) => name)
  return new Map([...byName].map(([name, each]) => [name, each.map(({ life }) => life)]))
}

/** The lives that one says it took over; what is missing, where it does not say so or one of them has no reports. */
function predecessorsOf(
  life: Life,
  named: ReadonlyMap<string, readonly Life[]>,
): { readonly found: readonly Life[]; readonly missing: readonly Path[] } {
  const saying = life.reports.find(({ report }) => report.agency.predecessors?.length)
  if (saying === undefined) return { found: [], missing: life.before ? [placeOf(life)] : [] }
  const { level, predecessors } = saying.report.agency
  const found: Life[] = []
  const missing: Path[] = []
  for (const [place, predecessor] of (predecessors ?? []).entries()) {
    const one = lastBefore(life, { ...predecessor, level }, named.get(ownName(predecessor)) ?? [])
    if (one === undefined) missing.push([saying.index, 'agency', 'predecessors', place])
    else found.push(one)
  }
  return { found, missing }
}

/** The last life of an agency that ends before another begins, if only one agency can be meant. */
function lastBefore(life: Life, agency: Agency, named: readonly Life[]): Life | undefined {
  const begins = life.reports[0]?.days.to ?? ''
  const ended = named.filter(
    ({ reports }) =>
      (reports.at(-1)?.days.to ?? '') < begins && reports.some(({ report }) => mayBe(report.agency, agency)),
  )
  const earlier = new Set(ended.map(({ before }) => before))
  const [last, ...others] = ended.filter((one) => !earlier.has(one))
  return others.length === 0 ? last : undefined
}

/** Whether two agencies of one name can be one. */
function mayBe(one: Agency, other: Agency): boolean {
  const [parent, otherParent] = [one, other].map(({ parent }) => parent && normalizeAgencyName(parent))
  const differ = (a: string | null | undefined, b: string | null | undefined) =>
    a != null && b != null && a !== b
  return one.level === other.level && !differ(codeKey(one), codeKey(other)) && !differ(parent, otherParent)
}
