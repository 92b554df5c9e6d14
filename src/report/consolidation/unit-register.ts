import { isSamePeriod } from '../is-same-period.js'
import type { Report } from '../report.js'
import { type AgencyIndex, agencyIndex } from './agency-index.js'
import type { ExcludedReport, ExclusionReason, Hierarchy } from './hierarchy.js'

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
