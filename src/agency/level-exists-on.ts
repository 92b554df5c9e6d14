import type { IsoDate } from '../calendar/iso-date.js'
import type { Level } from './level.js'
import { levelsOn } from './levels-on.js'

/**
 * Whether a level exists on a day: the district level (cấp huyện) does not after 2025-06-30.
 *
 * @example
 * ```ts
 * import { levelExistsOn } from 'cchc/agency'
 *
 * levelExistsOn('district', '2025-06-30') // true
 * levelExistsOn('district', '2025-07-01') // false
 * ```
 */
export function levelExistsOn(level: Level, date: IsoDate): boolean {
  return levelsOn(date).includes(level)
}
