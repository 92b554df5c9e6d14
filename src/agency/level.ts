import { type Dated, valueOn } from '../calendar/dated.js'
import type { IsoDate } from '../calendar/day.js'
import type { Text } from '../notation/language.js'

/** A level of administration (cấp hành chính): trung ương, tỉnh, huyện, xã. */
export type Level = 'central' | 'province' | 'district' | 'commune'

/** A level with its names. */
export interface LevelFacts {
  readonly level: Level
  readonly title: Text
}

/**
 * The levels of administration (cấp hành chính) of all times, highest first; `levelLaw` says which there are on a day.
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
  { level: 'district', title: { vi: 'cấp huyện', en: 'district level' } },
  { level: 'commune', title: { vi: 'cấp xã', en: 'commune level' } },
]

/** The law of local government (Luật Tổ chức chính quyền địa phương) before two tiers and since. @internal */
export const localGovernmentLaw = {
  threeTiers: {
    document: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13',
    from: '2016-01-01',
    to: '2025-06-30',
    confirmed: false,
  },
  twoTiers: {
    document: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15',
    from: '2025-06-16',
    confirmed: true,
  },
} as const

/**
 * The levels that exist (các cấp hành chính), highest first: the district level ends on 2025-06-30, and local government
 * has two tiers from then on.
 *
 * Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 203/2025/QH15.
 *
 * @example
 * ```ts
 * import { levelLaw } from 'cchc/agency'
 * import { valueOn } from 'cchc/calendar'
 *
 * valueOn(levelLaw, '2025-07-01') // ['central', 'province', 'commune']
 * ```
 */
export const levelLaw: Dated<readonly Level[]> = [
  {
    from: '1900-01-01',
    value: ['central', 'province', 'district', 'commune'],
    basis: localGovernmentLaw.threeTiers,
  },
  { from: '2025-07-01', value: ['central', 'province', 'commune'], basis: localGovernmentLaw.twoTiers },
]

/**
 * The levels whose units were last arranged anew on a day (sắp xếp đơn vị hành chính): their units are others from then
 * on, whatever their names and codes, unless they say themselves which they were before (`agency.predecessors`).
 *
 * Source: Nghị quyết 202/2025/QH15.
 *
 * @example
 * ```ts
 * import { arrangements } from 'cchc/agency'
 * import { valueOn } from 'cchc/calendar'
 *
 * valueOn(arrangements, '2025-07-01') // ['province', 'district', 'commune']
 * ```
 */
export const arrangements: Dated<readonly Level[]> = [
  { from: '1900-01-01', value: [], basis: localGovernmentLaw.threeTiers },
  {
    from: '2025-07-01',
    value: ['province', 'district', 'commune'],
    basis: { document: 'Nghị quyết 202/2025/QH15', from: '2025-07-01', confirmed: true },
  },
]

/**
 * Whether a level exists on a day: the district level (cấp huyện) does not after 2025-06-30.
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`.
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
 * Throws a `RangeError` when `date` is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { levelsOn } from 'cchc/agency'
 *
 * levelsOn('2025-07-01') // ['central', 'province', 'commune']
 * ```
 */
export function levelsOn(date: IsoDate): readonly Level[] {
  return valueOn(levelLaw, date) ?? []
}
