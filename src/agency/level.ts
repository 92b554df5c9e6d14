import type { IsoDate } from '../calendar/day.js'
import type { Text } from '../notation/language.js'

/**
 * The last day of the district level (cấp huyện), and the day before two-tier local government.
 *
 * @internal
 */
export const lastDayOfDistricts: IsoDate = '2025-06-30'

/**
 * A level of administration (cấp hành chính): trung ương, tỉnh, huyện, xã.
 */
export type Level = 'central' | 'province' | 'district' | 'commune'

/**
 * A level with its names and the days on which it exists.
 */
export interface LevelFacts extends Existence {
  readonly level: Level
  readonly title: Text
}

/**
 * The levels of administration (cấp hành chính), highest first. The district level ends on 2025-06-30; from
 * 2025-07-01 local government has two tiers, province and commune.
 *
 * Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 203/2025/QH15.
 *
 * @example
 * ```ts
 * import { levels } from 'cchc/agency'
 *
 * levels.map(({ title }) => title.vi) // ['cấp trung ương', 'cấp tỉnh', 'cấp huyện', 'cấp xã']
 * ```
 */
export const levels: readonly LevelFacts[] = [
  { level: 'central', title: { vi: 'cấp trung ương', en: 'central level' } },
  { level: 'province', title: { vi: 'cấp tỉnh', en: 'province level' } },
  { level: 'district', title: { vi: 'cấp huyện', en: 'district level' }, to: lastDayOfDistricts },
  { level: 'commune', title: { vi: 'cấp xã', en: 'commune level' } },
]

/**
 * The days between which something of the model of local government exists (thời gian tồn tại). An absent end
 * is open: since before these tables begin, or still.
 */
export interface Existence {
  /** The first day. */
  readonly from?: IsoDate
  /** The last day. */
  readonly to?: IsoDate
}

/** @internal */
export function existsOn({ from, to }: Existence, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to)
}

/**
 * The first day of two-tier local government (chính quyền địa phương hai cấp).
 *
 * @internal
 */
export const firstDayOfTwoTiers: IsoDate = '2025-07-01'

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
