export type { SkippedRow } from '../table/cell.js'
export type { CellNote, DescribeFinding } from '../table/cell-note.js'
export type { TableIssue } from '../table/table-issue.js'
export { type CompletedTally, completeTally } from './complete-tally.js'
export { computeRates } from './compute-rates.js'
export {
  type CountingPolicy,
  countingPolicies,
  type SupplementEffect,
  supplementLaw,
} from './counting-policy.js'
export { channels, type Dossier, dossierSchema, outcomeKinds } from './dossier.js'
export type { CountingOptions, DossierTallies, FigureIds, GroupBy } from './dossier-counter.js'
export { joinTallies } from './join-tallies.js'
export { emptyTally, mergeTallies } from './merge-tallies.js'
export {
  dossierFromPortal,
  type PortalDossier,
  type PortalReading,
  type PortalStatus,
  portalChannels,
  portalStatuses,
} from './national-portal.js'
export type { ConsecutiveTallies } from './rules/continuity.js'
export { seriesRules, tableRules, tallyRules } from './rules/index.js'
export { subtractTally, type TallyDifference } from './subtract-tally.js'
export type { TallyColumnMap } from './tabular/find-columns.js'
export type { TallyPrintingOptions } from './tabular/printed-table.js'
export {
  figuresOutsideLayout,
  type TallyColumn,
  type TallyLayout,
  tallyLayouts,
} from './tabular/tally-layout.js'
export {
  type TallyTableOptions,
  type TallyTableReading,
  tallyTableFromRows,
} from './tabular/tally-table-from-rows.js'
export { tallyTableNotes } from './tabular/tally-table-notes.js'
export { tallyTableToHtml } from './tabular/tally-table-to-html.js'
export { tallyTableToMarkdown } from './tabular/tally-table-to-markdown.js'
export { tallyTableToRows } from './tabular/tally-table-to-rows.js'
export {
  type ExactTally,
  type Tally,
  type TallyFigure,
  type TallyRateKey,
  type TallyRelationId,
  tallyRelations,
} from './tally.js'
export { type TallyDialect, type TallySource, tallyDialects } from './tally-dialects.js'
export { type StreamCountingOptions, tallyDossierStream } from './tally-dossier-stream.js'
export { tallyDossiers } from './tally-dossiers.js'
export { type DialectReading, tallyFromDialect } from './tally-from-dialect.js'
export { type TallyIndicator, tallyIndicators, tallyRates } from './tally-model.js'
export { type TallyInput, tallySchema } from './tally-schema.js'
export { type TallyRow, type TallyTable, tallyTableSchema } from './tally-table.js'
export { tallyTableOf } from './tally-table-of.js'
