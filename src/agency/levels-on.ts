import type { IsoDate } from '../calendar/iso-date.js'
import { existsOn } from './existence.js'
import { type Level, levels } from './level.js'

/**
 * The levels that exist on a day (các cấp hành chính), highest first: four to 2025-06-30, three after.
 *
 * @example
 * ```ts
 * import { levelsOn } from 'cchc/agency'
 *
 * levelsOn('2025-07-01') // ['central', 'province', 'commune']
 * ```
 */
export function levelsOn(date: IsoDate): readonly Level[] {
  return levels.filter((facts) => existsOn(facts, date)).map(({ level }) => level)
}
