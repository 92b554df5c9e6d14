import { type Agency, codeKey } from '../agency/agency.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import type { Period } from '../calendar/period.js'
import { isSamePeriod } from '../report/is-same-period.js'
import type { Report } from '../report/report.js'

/**
 * Whose reports make up whose (cơ quan tổng hợp và các đơn vị trực thuộc): the superior, the units that report to it
 * for one period, and the period.
 */
export interface Hierarchy {
  readonly agency: Agency
  readonly period: Period
  /** Every unit whose figures add up to those of the agency, its own offices too. */
  readonly units: readonly Agency[]
}

/** Why a report is left out of a consolidation (lý do không tổng hợp). */
export type ExclusionReason =
  /** The agency is none of the units. */
  | 'unknown-unit'
  /** Several units bear its name, and neither code nor the agency above tells which. */
  | 'ambiguous-unit'
  /** The unit has reported already. */
  | 'repeated-unit'
  | 'other-level'
  | 'other-period'

/** A report that is left out, by its place among those given. */
export interface ExcludedReport {
  /** The place of the report among those given. */
  readonly index: number
  readonly agency: Agency
  readonly reason: ExclusionReason
}

/**
 * Which units of a hierarchy have reported (sổ theo dõi đơn vị gửi báo cáo), and which reports are left out.
 * @internal
 */
export class UnitRegister {
  readonly excluded: ExcludedReport[] = []
  private readonly reported = new Set<number>()
  private readonly find: AgencyIndex

  constructor(private readonly hierarchy: Hierarchy) {
    this.find = agencyIndex(hierarchy.units)
  }

  /** The unit whose report this is; `undefined` when it is left out. */
  admit(report: Report, index: number): number | undefined {
    const unit = this.find(report.agency)
    const reason = this.reasonAgainst(report, unit)
    if (reason !== undefined) {
      this.excluded.push({ index, agency: report.agency, reason })
      return undefined
    }
    this.reported.add(unit as number)
    return unit as number
  }

  /** The places of the units from which no report was admitted. */
  get missing(): readonly number[] {
    return [...this.hierarchy.units.keys()].filter((unit) => !this.reported.has(unit))
  }

  private reasonAgainst(report: Report, unit: ReturnType<AgencyIndex>): ExclusionReason | undefined {
    if (unit === 'unknown') return 'unknown-unit'
    if (unit === 'ambiguous') return 'ambiguous-unit'
    if (report.agency.level !== this.hierarchy.units[unit]?.level) return 'other-level'
    if (!isSamePeriod(report.period, this.hierarchy.period)) return 'other-period'
    return this.reported.has(unit) ? 'repeated-unit' : undefined
  }
}

/** Finds an agency among several (tra cứu cơ quan): its place in their list, or why it cannot be said. */
export type AgencyIndex = (agency: Agency) => number | 'unknown' | 'ambiguous'

/** Places by a name; a name that several bear leads to none. */
type Places = Map<string, number | 'ambiguous'>

/**
 * An index of agencies. One is found by its code where both have one; else by its name, as `normalizeAgencyName`
 * compares it, and by the agency above where several bear the name.
 * @internal
 */
export function agencyIndex(agencies: readonly Agency[]): AgencyIndex {
  const byCode: Places = new Map()
  // Whoever has a code is not taken for a namesake with another code.
  const named = { all: new Map() as Places, withoutCode: new Map() as Places }
  const namedBelow = { all: new Map() as Places, withoutCode: new Map() as Places }
  agencies.forEach((agency, place) => {
    const code = codeKey(agency)
    if (code !== undefined) add(byCode, code, place)
    const [name, below] = namesOf(agency)
    for (const group of agency.code == null ? (['all', 'withoutCode'] as const) : (['all'] as const)) {
      add(named[group], name, place)
      if (below !== undefined) add(namedBelow[group], below, place)
    }
  })
  return (agency) => {
    const code = codeKey(agency)
    const known = code === undefined ? undefined : byCode.get(code)
    if (known !== undefined) return known
    const group = agency.code == null ? 'all' : 'withoutCode'
    const [name, below] = namesOf(agency)
    const place = named[group].get(name)
    if (place !== 'ambiguous') return place ?? 'unknown'
    return (below === undefined ? undefined : namedBelow[group].get(below)) ?? 'ambiguous'
  }
}

function add(places: Places, name: string, place: number): void {
  places.set(name, places.has(name) ? 'ambiguous' : place)
}

/** The name of an agency, and its name with that of the agency above. */
function namesOf({ name, parent }: Agency): readonly [string, string | undefined] {
  const own = normalizeAgencyName(name)
  return [own, parent == null ? undefined : JSON.stringify([own, normalizeAgencyName(parent)])]
}
