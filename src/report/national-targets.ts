import type { Level } from '../agency/level.js'
import type { Dated, LegalBasis } from '../calendar/dated.js'
import type { Text } from '../notation/language.js'
import type { DecimalString } from '../notation/parse-decimal.js'

/** A target as an authority published it (chỉ tiêu được công bố), for a `Target` of a report. */
export interface PublishedTarget {
  /** What is measured. */
  readonly indicator: Text
  /** What is to be reached, from the day of the text that set it on. */
  readonly law: Dated<TargetValue>
  /** Whom it binds: the whole country (central), or one province. */
  readonly level: Level
  /** Who set it. */
  readonly authority: string
}

/** What is to be reached (mức phải đạt). */
interface TargetValue {
  /** In percent. */
  readonly value: DecimalString
  /** Whether at least or at most `value` is to be reached. */
  readonly direction: 'at-least' | 'at-most'
  /** The year by whose end it is to be reached; absent: it stands as it is. */
  readonly year?: number
}

const resolution76 = { document: 'Nghị quyết 76/NQ-CP', from: '2021-07-15', confirmed: true } as const
const decision766 = { document: 'Quyết định 766/QĐ-TTg', from: '2022-06-23', confirmed: true } as const
const thanhHoa2025 = { document: 'Quyết định 01/QĐ-UBND', from: '2025-01-01', confirmed: true } as const
// The set of targets was seen; the number of the text was not.
const lamDong2025 = { document: 'Bộ chỉ tiêu năm 2025 của tỉnh Lâm Đồng', confirmed: true } as const

function byResolution76(value: DecimalString): Dated<TargetValue> {
  return [
    { from: '2021-07-15', value: { value, direction: 'at-least', year: 2025 }, basis: resolution76 },
    { from: '2026-01-01', value: null, basis: resolution76 },
  ]
}

function byDecision766(value: DecimalString, article: string): Dated<TargetValue> {
  return [{ from: '2022-06-23', value: { value, direction: 'at-least' }, basis: { ...decision766, article } }]
}

function inYear2025(value: DecimalString, basis: LegalBasis): Dated<TargetValue> {
  return [
    { from: '2025-01-01', value: { value, direction: 'at-least', year: 2025 }, basis },
    { from: '2026-01-01', value: null, basis },
  ]
}

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
 * import { valueOn } from 'cchc/calendar'
 * import { nationalTargets } from 'cchc/report'
 *
 * const satisfaction = nationalTargets.find(({ indicator }) => indicator.vi.startsWith('Mức độ hài lòng'))
 * valueOn(satisfaction?.law ?? [], '2024-12-31') // { value: '90', direction: 'at-least' }
 * ```
 */
export const nationalTargets: readonly PublishedTarget[] = [
  {
    indicator: {
      vi: 'Tỷ lệ quy định liên quan đến hoạt động kinh doanh được cắt giảm, đơn giản hóa',
      en: 'Share of business regulations cut or simplified',
    },
    law: byResolution76('20'),
    level: 'central',
    authority: 'Chính phủ',
  },
  {
    indicator: {
      vi: 'Tỷ lệ chi phí tuân thủ quy định liên quan đến hoạt động kinh doanh được cắt giảm',
      en: 'Share of the cost of complying with business regulations cut',
    },
    law: byResolution76('20'),
    level: 'central',
    authority: 'Chính phủ',
  },
  {
    indicator: {
      vi: 'Tỷ lệ người dân sử dụng dịch vụ công trực tuyến được định danh',
      en: 'Share of users of online services who are identified',
    },
    law: byResolution76('100'),
    level: 'central',
    authority: 'Chính phủ',
  },
  {
    indicator: {
      vi: 'Tỷ lệ thủ tục hành chính có nghĩa vụ tài chính được cung cấp thanh toán trực tuyến',
      en: 'Share of procedures with a fee that offer online payment',
    },
    law: byDecision766('80', 'chỉ số 3.5'),
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
  },
  {
    indicator: {
      vi: 'Tỷ lệ thủ tục hành chính có giao dịch thanh toán trực tuyến',
      en: 'Share of procedures with an online payment made',
    },
    law: byDecision766('80', 'chỉ số 3.5b'),
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
  },
  {
    indicator: {
      vi: 'Tỷ lệ hồ sơ số hóa thành phần hồ sơ',
      en: 'Share of dossiers whose components are digitized',
    },
    law: byDecision766('80', 'chỉ số 4.2'),
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
  },
  {
    indicator: {
      vi: 'Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
      en: 'Share of dossiers that reuse digitized data',
    },
    law: byDecision766('80', 'chỉ số 4.3'),
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
  },
  {
    indicator: {
      vi: 'Mức độ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính',
      en: 'Satisfaction with how procedures are received and resolved',
    },
    law: byDecision766('90', 'chỉ số 5.4'),
    level: 'central',
    authority: 'Thủ tướng Chính phủ',
  },
]

/**
 * Targets that single provinces set for themselves (chỉ tiêu của tỉnh), in percent: they bind nobody else. As incomplete
 * as `nationalTargets`.
 *
 * @example
 * ```ts
 * import { valueOn } from 'cchc/calendar'
 * import { provincialTargets } from 'cchc/report'
 *
 * const thanhHoa = provincialTargets.filter(({ authority }) => authority === 'UBND tỉnh Thanh Hóa')
 * thanhHoa.map(({ law }) => valueOn(law, '2025-12-31')?.value) // ['90', '85']
 * ```
 */
export const provincialTargets: readonly PublishedTarget[] = [
  {
    indicator: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hẹn', en: 'Share of dossiers resolved on time' },
    law: inYear2025('98', lamDong2025),
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
  },
  {
    indicator: {
      vi: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết',
      en: 'Share of dossiers and results digitized',
    },
    law: inYear2025('80', lamDong2025),
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
  },
  {
    indicator: { vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', en: 'Share of digitized data reused' },
    law: inYear2025('50', lamDong2025),
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
  },
  {
    indicator: { vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình', en: 'Share of dossiers by full online service' },
    law: inYear2025('70', lamDong2025),
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
  },
  {
    indicator: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Share of payments made online' },
    law: inYear2025('60', lamDong2025),
    level: 'province',
    authority: 'Tỉnh Lâm Đồng',
  },
  {
    indicator: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Share of dossiers filed online' },
    law: inYear2025('90', thanhHoa2025),
    level: 'province',
    authority: 'UBND tỉnh Thanh Hóa',
  },
  {
    indicator: { vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình', en: 'Share of dossiers by full online service' },
    law: inYear2025('85', thanhHoa2025),
    level: 'province',
    authority: 'UBND tỉnh Thanh Hóa',
  },
]
