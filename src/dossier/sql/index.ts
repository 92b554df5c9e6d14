export type { Holds, Placeholders } from '../../sql/dialect.js'
export type { DialectName } from '../../sql/dialects.js'
export type { ParameterValue } from '../../sql/fragment.js'
export type { Statement } from '../../sql/print.js'
export type { TallyQueryOptions } from './count.js'
export { type DossierSource, dossierSourceSchema, type Grouping } from './dossier-source.js'
export { type DossiersQueryOptions, dossiersQuery } from './dossiers-query.js'
export {
  type SourceFault,
  type SourceFaultsOptions,
  sourceFaults,
  sourceFaultsQuery,
} from './source-faults-query.js'
export { type CountedRow, type QueryTallies, talliesFromRows } from './tallies-from-rows.js'
export { type TallyQuery, tallyQuery } from './tally-query.js'
export { type WorkingDayRow, workingDayRows } from './working-days.js'
