export {
  type CheckConsolidationOptions,
  checkConsolidation,
  consolidationRules,
} from './check-consolidation.js'
export { type ConsolidateOptions, type Consolidation, consolidate } from './consolidate.js'
export type { ConsolidatedFigure, ConsolidatedPart } from './consolidated-figure.js'
export type { ExcludedReport, ExclusionReason, Hierarchy } from './hierarchy.js'
export type { FormOfUnits, IndistinctRows } from './report-sums.js'
export type { FigureOfUnits } from './rules/sum.js'
export type { UnitOfHierarchy } from './rules/unit.js'
