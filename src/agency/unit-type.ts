import { type Dated, valueOn } from '../calendar/dated.js'
import type { IsoDate } from '../calendar/day.js'
import type { Text } from '../notation/language.js'
import { type Level, localGovernmentLaw } from './level.js'
import { normalizeAgencyName } from './normalize-agency-name.js'

/** A type of administrative unit (loại đơn vị hành chính). */
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

/** A type of administrative unit with its names and its level. */
export interface UnitTypeFacts {
  readonly unitType: UnitType
  readonly title: Text
  readonly level: Level
}

/**
 * The types of administrative units (loại đơn vị hành chính) of all times; `unitTypeLaw` says which there are on a day. A
 * thành phố within a centrally run city (Thủ Đức) counts as `provincial-city`.
 *
 * @example
 * ```ts
 * import { unitTypes } from 'cchc/agency'
 *
 * unitTypes.find(({ unitType }) => unitType === 'township')?.title.vi // 'thị trấn'
 * ```
 */
export const unitTypes: readonly UnitTypeFacts[] = [
  { unitType: 'province', level: 'province', title: { vi: 'tỉnh', en: 'province' } },
  {
    unitType: 'central-city',
    level: 'province',
    title: { vi: 'thành phố trực thuộc trung ương', en: 'centrally run city' },
  },
  { unitType: 'rural-district', level: 'district', title: { vi: 'huyện', en: 'rural district' } },
  { unitType: 'urban-district', level: 'district', title: { vi: 'quận', en: 'urban district' } },
  { unitType: 'town', level: 'district', title: { vi: 'thị xã', en: 'town' } },
  {
    unitType: 'provincial-city',
    level: 'district',
    title: { vi: 'thành phố thuộc tỉnh', en: 'provincial city' },
  },
  { unitType: 'commune', level: 'commune', title: { vi: 'xã', en: 'commune' } },
  { unitType: 'ward', level: 'commune', title: { vi: 'phường', en: 'ward' } },
  { unitType: 'township', level: 'commune', title: { vi: 'thị trấn', en: 'township' } },
  { unitType: 'special-zone', level: 'commune', title: { vi: 'đặc khu', en: 'special zone' } },
]

/**
 * The types of administrative units that exist (các loại đơn vị hành chính). The four of the district level and thị
 * trấn end on 2025-06-30; đặc khu begins on 2025-07-01.
 *
 * Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 203/2025/QH15; Quyết định
 * 19/2025/QĐ-TTg.
 *
 * @example
 * ```ts
 * import { unitTypeLaw } from 'cchc/agency'
 * import { valueOn } from 'cchc/calendar'
 *
 * valueOn(unitTypeLaw, '2025-07-01') // ['province', 'central-city', 'commune', 'ward', 'special-zone']
 * ```
 */
export const unitTypeLaw: Dated<readonly UnitType[]> = [
  {
    from: '1900-01-01',
    value: [
      'province',
      'central-city',
      'rural-district',
      'urban-district',
      'town',
      'provincial-city',
      'commune',
      'ward',
      'township',
    ],
    basis: localGovernmentLaw.threeTiers,
  },
  {
    from: '2025-07-01',
    value: ['province', 'central-city', 'commune', 'ward', 'special-zone'],
    basis: localGovernmentLaw.twoTiers,
  },
]

const firstCities = ['hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ'] as const

/**
 * The cities run by the central government (thành phố trực thuộc trung ương), by name: a city of this name is no
 * provincial one. The resolution on Đồng Nai was not read. @internal
 */
export const centralCities: Dated<readonly string[]> = [
  {
    from: '1900-01-01',
    value: firstCities,
    basis: { document: 'Quyết định 19/2025/QĐ-TTg', from: '2025-07-01', confirmed: true },
  },
  {
    from: '2025-01-01',
    value: [...firstCities, 'huế'],
    basis: { document: 'Nghị quyết 175/2024/QH15', from: '2025-01-01', confirmed: false },
  },
  {
    from: '2026-01-01',
    value: [...firstCities, 'huế', 'đồng nai'],
    basis: { document: 'Nghị quyết của Quốc hội về thành phố Đồng Nai', confirmed: false },
  },
]

/** A map, since a word of a name may be "constructor". */
const typesByWord: ReadonlyMap<string, UnitType> = /* @__PURE__ */ new Map([
  ['thị trấn', 'township'],
  ['thị xã', 'town'],
  ['đặc khu', 'special-zone'],
  ['tỉnh', 'province'],
  ['huyện', 'rural-district'],
  ['quận', 'urban-district'],
  ['phường', 'ward'],
  ['xã', 'commune'],
])

/**
 * The type of the administrative unit that an agency's name names (loại đơn vị hành chính): "UBND thị trấn
 * Diêu Trì" is of a `township`. The first unit in the name counts, so "UBND xã …, huyện …" is of a commune.
 *
 * `null` when the name says no type ("Bộ Nội vụ"), means several units ("UBND các xã, phường") or a whole level
 * ("UBND cấp xã"), or says "thành phố" and it stays open which kind: without a name, "thành phố Huế" without
 * a day (run by the center from 2025-01-01), or after 2025-06-30 a city that is not known to be centrally run.
 * Linear time.
 *
 * @param name the agency's name, abbreviated or not
 * @param on the day for which the name is read; absent means that it is not known
 *
 * @example
 * ```ts
 * import { unitTypeOf } from 'cchc/agency'
 *
 * unitTypeOf('UBND thị trấn Diêu Trì')        // 'township'
 * unitTypeOf('Văn phòng UBND TX. Đức Phổ')    // 'town'
 * unitTypeOf('Bảo hiểm xã hội')               // null
 * unitTypeOf('UBND TP. Huế', '2024-12-31')    // 'provincial-city'
 * ```
 */
export function unitTypeOf(name: string, on?: IsoDate): UnitType | null {
  return unitTypeIn(normalizeAgencyName(name), on)
}

/** The same of a name in the form of `normalizeAgencyName`. @internal */
export function unitTypeIn(spelled: string, on?: IsoDate): UnitType | null {
  const words = spelled.split(' ')
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? ''
    const pair = `${word} ${next}`
    const isCity = pair === 'thành phố'
    const type = typesByWord.get(pair) ?? typesByWord.get(word)
    if (!isCity && (type === undefined || isCommonWord(word, words[index - 1], next))) continue
    if (/^(?:các|cấp|liên|những)$/.test(words[index - 1] ?? '')) return null
    return type ?? cityType(words.slice(index + 2, index + 5).join(' '), on)
  }
  return null
}

/** Xã hội, xã viên and hợp tác xã name no commune. */
function isCommonWord(word: string, before: string | undefined, next: string): boolean {
  return word === 'xã' && (before === 'tác' || next === 'hội' || next === 'viên')
}

function cityType(name: string, on: IsoDate | undefined): UnitType | null {
  if (name === '') return null
  const isRun = (cities: readonly string[] | null) =>
    cities?.some((city) => name === city || name.startsWith(`${city} `)) === true
  if (on !== undefined) {
    if (isRun(valueOn(centralCities, on))) return 'central-city'
    return unitTypeExistsOn('provincial-city', on) ? 'provincial-city' : null
  }
  // Without a day, a city that came to be run by the center later may be either.
  if (centralCities.every(({ value }) => isRun(value))) return 'central-city'
  return centralCities.some(({ value }) => isRun(value)) ? null : 'provincial-city'
}

/**
 * Whether administrative units of a type (loại đơn vị hành chính) exist on a day.
 *
 * Throws a `RangeError` when `date` is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { unitTypeExistsOn } from 'cchc/agency'
 *
 * unitTypeExistsOn('township', '2025-07-01') // false
 * ```
 */
export function unitTypeExistsOn(unitType: UnitType, date: IsoDate): boolean {
  return valueOn(unitTypeLaw, date)?.includes(unitType) === true
}
