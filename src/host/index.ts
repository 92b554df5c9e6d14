export type { RowReader } from '../check/row-reader.js'
export type { Zone } from './clock.js'
export { type DayOptions, dayOf, type HeldDay, toDate } from './day-of.js'
export { amountOf, type Decimal, toDecimal } from './decimal.js'
export {
  type DossierColumns,
  type DossierRowOptions,
  dossierColumnsSchema,
  dossierRows,
} from './dossier-rows.js'
export { type PlainReading, plainData } from './plain-data.js'
export { type DayColumn, type ReadRows, type RowOptions, readRows } from './rows.js'
export { type TaskColumns, type TaskRowOptions, taskColumnsSchema, taskRows } from './task-rows.js'
