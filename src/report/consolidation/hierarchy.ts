import type { Agency } from '../../agency/agency.js'
import type { Period } from '../../calendar/period.js'

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
