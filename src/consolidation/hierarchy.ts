import { type Agency, codeKey, ownName } from '../agency/agency.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import type { Period } from '../calendar/period.js'
import { listOf, objectOf, type Shape } from '../check/require-parsed.js'
import { isSamePeriod } from '../report/is-same-period.js'
import { standingReport } from '../report/replacement.js'
import type { Report } from '../report/report.js'
import { agencyShape, periodShape } from '../report/require-report.js'

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

/** The units of an agency, each as a report names its agency. @internal */
export const unitsShape = /* @__PURE__ */ listOf(agencyShape)

/** A hierarchy as a caller gives it. @internal */
export const hierarchyShape = /* @__PURE__ */ objectOf(
  { agency: agencyShape, period: periodShape, units: unitsShape } satisfies Readonly<
    Record<keyof Hierarchy, Shape>
  >,
  ['agency', 'period', 'units'],
)

/** Why a report is left out of a consolidation (lý do không tổng hợp). */
export type ExclusionReason =
  /** The agency is none of the units. */
  | 'unknown-unit'
  /** Several units bear its name, and neither code nor the agency above tells which. */
  | 'ambiguous-unit'
  /** Its code is that of a unit of another name. */
  | 'other-name'
  /** The unit has another report, issued later, or none of its reports says which of them stands. */
  | 'repeated-unit'
  /** Another report of the unit says that it replaces this one. */
  | 'replaced-report'
  | 'other-level'
  | 'other-period'

/** A report that is left out, by its place among those given. */
export interface ExcludedReport {
  /** The place of the report among those given. */
  readonly index: number
  readonly agency: Agency
  readonly reason: ExclusionReason
}

export interface GivenReport {
  readonly index: number
  readonly report: Report
}

/** Which units of a hierarchy have reported (sổ theo dõi gửi báo cáo), and which reports are left out. @internal */
export class UnitRegister {
  private readonly leftOut: ExcludedReport[] = []
  private readonly first = new Map<number, GivenReport>()
  private readonly further = new Map<number, GivenReport[]>()
  private readonly find: AgencyIndex

  constructor(private readonly hierarchy: Hierarchy) {
    this.find = agencyIndex(hierarchy.units)
  }

  /** The unit whose first report this is; `undefined` when it is left out, for now or for good. */
  admit(report: Report, index: number): number | undefined {
    const unit = this.find(report.agency)
    if (typeof unit !== 'number') return this.leaveOut(index, report, reasonsOf[unit])
    if (report.agency.level !== this.hierarchy.units[unit]?.level) {
      return this.leaveOut(index, report, 'other-level')
    }
    if (!isSamePeriod(report.period, this.hierarchy.period)) {
      return this.leaveOut(index, report, 'other-period')
    }
    const known = this.further.get(unit)
    if (known !== undefined) known.push({ index, report })
    else if (this.first.has(unit)) this.further.set(unit, [{ index, report }])
    else {
      // Of the first only what tells whether it stands, so that reports may come one by one.
      const { title, agency, period, number, issuedOn, replaces } = report
      this.first.set(unit, { index, report: { title, agency, period, number, issuedOn, replaces } })
      return unit
    }
    return undefined
  }

  /**
   * Decides which reports of units that have several stand: those whose first does not, and the reports that do. Called
   * once, when all have come.
   */
  settle(): { readonly withdrawn: ReadonlySet<number>; readonly standing: ReadonlyMap<number, Report> } {
    const withdrawn = new Set<number>()
    const standing = new Map<number, Report>()
    for (const [unit, others] of this.further) {
      const first = this.first.get(unit) as GivenReport
      const { item, isSaid, replaced } = standingReport([first, ...others], ({ report }) => report)
      for (const given of [first, ...others]) {
        if (given === item && isSaid) continue
        const reason = replaced.has(given) ? 'replaced-report' : 'repeated-unit'
        this.leaveOut(given.index, given.report, reason)
      }
      if (item !== first || !isSaid) withdrawn.add(unit)
      if (!isSaid) this.first.delete(unit)
      else if (item !== first) {
        this.first.set(unit, item)
        standing.set(unit, item.report)
      }
    }
    return { withdrawn, standing }
  }

  /** The reports that are left out, in the order in which they came. */
  get excluded(): readonly ExcludedReport[] {
    return [...this.leftOut].sort((a, b) => a.index - b.index)
  }

  /** The reports that count, without their sections. */
  get reports(): Iterable<GivenReport> {
    return this.first.values()
  }

  /** The places of the units from which no report was admitted. */
  get missing(): readonly number[] {
    return [...this.hierarchy.units.keys()].filter((unit) => !this.first.has(unit))
  }

  private leaveOut(index: number, { agency }: Report, reason: ExclusionReason): undefined {
    this.leftOut.push({ index, agency, reason })
  }
}

const reasonsOf = {
  unknown: 'unknown-unit',
  ambiguous: 'ambiguous-unit',
  'other-name': 'other-name',
} as const satisfies Record<string, ExclusionReason>

/** Finds an agency among several (tra cứu cơ quan): its place in their list, or why it cannot be said. */
export type AgencyIndex = (agency: Agency) => number | 'unknown' | 'ambiguous' | 'other-name'

/** Places by a name; a name that several bear leads to none. */
type Places = Map<string, number | 'ambiguous'>

/**
 * An index of agencies. One is found by its code where both have one, if its name is that of the code as well; else by
 * its name, as `normalizeAgencyName` compares it, and by the agency above where several bear the name. @internal
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
    if (typeof known === 'number') {
      return ownName(agencies[known] as Agency) === ownName(agency) ? known : 'other-name'
    }
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
