export { type Agency, agencySchema } from './agency.js'
export { type AgencyKind, type AgencyKindFacts, agencyKinds } from './kind.js'
export {
  arrangements,
  type Level,
  type LevelFacts,
  levelExistsOn,
  levelLaw,
  levels,
  levelsOn,
} from './level.js'
export { normalizeAgencyName } from './normalize-agency-name.js'
export {
  type UnitType,
  type UnitTypeFacts,
  unitTypeExistsOn,
  unitTypeLaw,
  unitTypeOf,
  unitTypes,
} from './unit-type.js'
