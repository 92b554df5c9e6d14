import type { Text } from '../notation/language.js'
import { type Existence, lastDayOfDistricts } from './existence.js'

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
