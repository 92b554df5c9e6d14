import type { Text } from '../notation/language.js'
import { type Existence, firstDayOfTwoTiers, lastDayOfDistricts } from './existence.js'
import type { Level } from './level.js'

/**
 * A type of administrative unit (loại đơn vị hành chính).
 */
export type UnitType =
  | 'province'
  | 'central-city'
  | 'rural-district'
  | 'urban-district'
  | 'town'
  | 'provincial-city'
  | 'commune'
  | 'ward'
  | 'township'
  | 'special-zone'

/**
 * A type of administrative unit with its names, its level and the days on which it exists.
 */
export interface UnitTypeFacts extends Existence {
  readonly unitType: UnitType
  readonly title: Text
  readonly level: Level
}

/**
 * The types of administrative units (loại đơn vị hành chính). The four of the district level and thị trấn end
 * on 2025-06-30; đặc khu begins on 2025-07-01. A thành phố within a centrally run city (Thủ Đức) counts as
 * `provincial-city`.
 *
 * Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 203/2025/QH15; Quyết định
 * 19/2025/QĐ-TTg.
 *
 * @example
 * ```ts
 * import { unitTypes } from 'cchc/agency'
 *
 * unitTypes.find(({ unitType }) => unitType === 'township')?.to // '2025-06-30'
 * ```
 */
export const unitTypes: readonly UnitTypeFacts[] = [
  { unitType: 'province', level: 'province', title: { vi: 'tỉnh', en: 'province' } },
  {
    unitType: 'central-city',
    level: 'province',
    title: { vi: 'thành phố trực thuộc trung ương', en: 'centrally run city' },
  },
  {
    unitType: 'rural-district',
    level: 'district',
    title: { vi: 'huyện', en: 'rural district' },
    to: lastDayOfDistricts,
  },
  {
    unitType: 'urban-district',
    level: 'district',
    title: { vi: 'quận', en: 'urban district' },
    to: lastDayOfDistricts,
  },
  { unitType: 'town', level: 'district', title: { vi: 'thị xã', en: 'town' }, to: lastDayOfDistricts },
  {
    unitType: 'provincial-city',
    level: 'district',
    title: { vi: 'thành phố thuộc tỉnh', en: 'provincial city' },
    to: lastDayOfDistricts,
  },
  { unitType: 'commune', level: 'commune', title: { vi: 'xã', en: 'commune' } },
  { unitType: 'ward', level: 'commune', title: { vi: 'phường', en: 'ward' } },
  {
    unitType: 'township',
    level: 'commune',
    title: { vi: 'thị trấn', en: 'township' },
    to: lastDayOfDistricts,
  },
  {
    unitType: 'special-zone',
    level: 'commune',
    title: { vi: 'đặc khu', en: 'special zone' },
    from: firstDayOfTwoTiers,
  },
]
