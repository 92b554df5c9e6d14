import type { Text } from '../notation/language.js'

/**
 * The seven areas of the reform (lĩnh vực cải cách hành chính): direction and six fields, as in report and appendix.
 *
 * @example
 * ```ts
 * import { areas } from 'cchc/plan'
 *
 * areas[0] // 'direction'
 * ```
 */
export const areas = [
  'direction',
  'institutions',
  'procedures',
  'organization',
  'civilService',
  'publicFinance',
  'digitalGovernment',
] as const

/** An area of the reform (lĩnh vực cải cách hành chính). */
export type Area = (typeof areas)[number]

/**
 * What the areas are called (tên lĩnh vực).
 *
 * @example
 * ```ts
 * import { areaTitles } from 'cchc/plan'
 *
 * areaTitles.civilService.vi // 'Cải cách chế độ công vụ'
 * ```
 */
export const areaTitles: Readonly<Record<Area, Text>> = {
  direction: { vi: 'Chỉ đạo, điều hành', en: 'Direction' },
  institutions: { vi: 'Cải cách thể chế', en: 'Institutions' },
  procedures: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedures' },
  organization: { vi: 'Cải cách tổ chức bộ máy', en: 'Organization' },
  civilService: { vi: 'Cải cách chế độ công vụ', en: 'Civil service' },
  publicFinance: { vi: 'Cải cách tài chính công', en: 'Public finance' },
  digitalGovernment: { vi: 'Chính quyền điện tử, chính quyền số', en: 'Digital government' },
}
