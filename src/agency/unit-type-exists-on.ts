import type { IsoDate } from '../calendar/iso-date.js'
import { existsOn } from './existence.js'
import { type UnitType, unitTypes } from './unit-type.js'

/**
 * Whether administrative units of a type (loại đơn vị hành chính) exist on a day.
 *
 * @example
 * ```ts
 * import { unitTypeExistsOn } from 'cchc/agency'
 *
 * unitTypeExistsOn('township', '2025-07-01') // false
 * ```
 */
export function unitTypeExistsOn(unitType: UnitType, date: IsoDate): boolean {
  return unitTypes.some((facts) => facts.unitType === unitType && existsOn(facts, date))
}
