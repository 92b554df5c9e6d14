import type { Level } from '../agency/level.js'
import type { IsoDate } from '../calendar/day.js'
import type { LegalBasis } from '../check/basis.js'
import type { Text } from '../notation/language.js'
import type { DecimalString } from '../notation/parse-decimal.js'

/** A target as an authority published it (chỉ tiêu được công bố), for a `Target` of a report. */
export interface PublishedTarget {
  /** What is measured. */
  readonly indicator: Text
  /** In percent. */
  readonly value: DecimalString
  /** Whether at least or at most `value` is to be reached. */
  readonly direction: 'at-least' | 'at-most'
  /** The year by whose end it is to be reached; absent: it stands from `from` on. */
  readonly year?: number
  /** The day of the text that set it. */
  readonly from?: IsoDate
  /** The last day on which it stood; absent: no end is known. */
  readonly to?: IsoDate
  /** Whom it binds: the whole country (central), or one province. */
  readonly level: Level
  /** Who set it. */
  readonly authority: string
  /** The text, read; a target that is only believed is not in these tables. */
  readonly basis: LegalBasis & { readonly confirmed: true }
}

const resolution76 = { document: 'Nghị quyết 76/NQ-CP', from: '2021-07-15', confirmed: true } as const
const decision766 = { document: 'Quyết định 766/QĐ-TTg', from: '2022-06-23', confirmed: true } as const
const thanhHoa2025 = { document: 'Quyết định 01/QĐ-UBND', from: '2025-01-01', confirmed: true } as const
// The set of targets was seen; the number of the text was not.
const lamDong2025 = { document: 'Bộ chỉ tiêu năm 2025 của tỉnh Lâm Đồng', confirmed: true } as const

/**
 * Targets set for the whole country (chỉ tiêu quốc gia), in percent. Those of Decision 766/QĐ-TTg are the thresholds for
 * full points of its index.
 *
 * Targets differ by province and year, and an agency is held to what its own superior assigned: these are to compare
 * with, and no rule of a report uses them. The table holds what was read, and is not complete: a target that is not in
 * it may well exist.
 *
 * @example
 * ```ts
 * import { nationalTargets } from 'cchc/report'
 *
 * nationalTargets.find(({ basis }) => basis.article === 'chỉ số 5.4')?.value // '90'
 * ```
 */
export const nationalTargets: readonly PublishedTarget[] = [
  {
    indicator: {
      vi: 'Tỷ lệ quy định liên quan đến hoạt động kinh doanh được cắt giảm, đơn giản hóa',
      en: 'Share of business regulations cut or simplified',
    },
    value: '20',
    direction: 'at-least',
    year: 2025,
    level: 'central',
    authority: 'Chính phủ',
    basis: resolution76,
  },
  {
    indicator: {
      vi: 'Tỷ lệ chi phí tuân thủ quy định liên quan đến hoạt động kinh doanh được cắt giảm',
      en: 'Share of the cost of complying with business regulations cut',
    },
    value: '20',
    direction: 'at-least',
    year: 2025,
    level: 'central',
    authority: 'Chính phủ',
    basis: resolution76,
  },
  {
    indicator: {
      vi: 'Tỷ lệ người dân sử dụng dịch vụ công trực tuyến được định danh',
      en: 'Share of users of online services who are identified',
    },
    value: '100',
    direction: 'at-least',
    year: 2025,
    level: 'central',
    authority: 'Chính phủ',
    basis: resolution76,
  },
  {
    indicator: {
      vi: 'Tỷ lệ thủ tục hành chính có nghĩa vụ tài chính được cung cấp thanh toán trực tuyến',
      en: 'Share of procedures with a fee that offer online payment',
    },
    value: '80',
    direction: 'at-least',
    from: '2022-06-23',
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
    basis: { ...decision766, article: 'chỉ số 3.5' },
  },
  {
    indicator: {
      vi: 'Tỷ lệ thủ tục hành chính có giao dịch thanh toán trực tuyến',
      en: 'Share of procedures with an online payment made',
    },
    value: '80',
    direction: 'at-least',
    from: '2022-06-23',
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
    basis: { ...decision766, article: 'chỉ số 3.5b' },
  },
  {
    indicator: {
      vi: 'Tỷ lệ hồ sơ số hóa thành phần hồ sơ',
      en: 'Share of dossiers whose components are digitized',
    },
    value: '80',
    direction: 'at-least',
    from: '2022-06-23',
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
    basis: { ...decision766, article: 'chỉ số 4.2' },
  },
  {
    indicator: {
      vi: 'Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
      en: 'Share of dossiers that reuse digitized data',
    },
    value: '80',
    direction: 'at-least',
    from: '2022-06-23',
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
    basis: { ...decision766, article: 'chỉ số 4.3' },
  },
  {
    indicator: {
      vi: 'Mức độ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính',
      en: 'Satisfaction with how procedures are received and resolved',
    },
    value: '90',
    direction: 'at-least',
    from: '2022-06-23',
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
    basis: { ...decision766, article: 'chỉ số 5.4' },
  },
]

/**
 * Targets that single provinces set for themselves (chỉ tiêu của tỉnh), in percent: they bind nobody else. As incomplete
 * as `nationalTargets`.
 *
 * @example
 * ```ts
 * import { provincialTargets } from 'cchc/report'
 *
 * provincialTargets.filter(({ authority }) => authority === 'UBND tỉnh Thanh Hóa').map(({ value }) => value) // ['90', '85']
 * ```
 */
export const provincialTargets: readonly PublishedTarget[] = [
  {
    indicator: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hẹn', en: 'Share of dossiers resolved on time' },
    value: '98',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
    basis: lamDong2025,
  },
  {
    indicator: {
      vi: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết',
      en: 'Share of dossiers and results digitized',
    },
    value: '80',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
    basis: lamDong2025,
  },
  {
    indicator: { vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', en: 'Share of digitized data reused' },
    value: '50',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
    basis: lamDong2025,
  },
  {
    indicator: { vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình', en: 'Share of dossiers by full online service' },
    value: '70',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
    basis: lamDong2025,
  },
  {
    indicator: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Share of payments made online' },
    value: '60',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
    basis: lamDong2025,
  },
  {
    indicator: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Share of dossiers filed online' },
    value: '90',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'UBND tỉnh Thanh Hóa',
    basis: thanhHoa2025,
  },
  {
    indicator: { vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình', en: 'Share of dossiers by full online service' },
    value: '85',
    direction: 'at-least',
    year: 2025,
    level: 'province',
    authority: 'UBND tỉnh Thanh Hóa',
    basis: thanhHoa2025,
  },
]
