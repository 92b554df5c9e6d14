import type { Text } from '../notation/language.js'
import { appendixTemplate2024 } from './appendix-template-2024.js'
import { extendTemplate } from './extend-template.js'

/** What the levels that are left report: all of them. */
const all = { levels: undefined } as const
const ofProvince = { levels: ['province'] } as const
const ofBoth = { levels: ['province', 'commune'] } as const

const text = (vi: string, en: string): Text => ({ vi, en })

/**
 * The statistical appendix for local government of two tiers (phụ lục số liệu theo mô hình chính quyền địa phương hai
 * cấp), from 1/7/2025: that of 2024 without its district rows; what a district reported, the province and the commune do.
 * No text that issues such a form was read: a province whose own form differs describes it with `extendTemplate`.
 *
 * @example
 * ```ts
 * import { appendixTemplate2025 } from 'cchc/appendix'
 *
 * appendixTemplate2025.indicators.some(({ label }) => label.vi.includes('huyện')) // false
 * ```
 */
export const appendixTemplate2025 = /* @__PURE__ */ extendTemplate(appendixTemplate2024, {
  id: 'cchc-2025-two-tier',
  title: appendixTemplate2024.title,
  from: '2025-07-01',
  source: {
    document: 'Suy từ phụ lục năm 2024 theo mô hình chính quyền địa phương hai cấp (Luật 72/2025/QH15)',
    confirmed: false,
  },
  drop: ['3.1.3.district', '7.6.1'],
  add: [
    {
      after: '3.1.3',
      indicator: {
        key: '3.1.3.province',
        kind: 'count',
        label: text('Số TTHC cấp tỉnh', 'Administrative procedures of the province level'),
        unit: 'procedure',
        overTime: 'closing-stock',
        under: '3.1.3',
        levels: ['province'],
        additive: false,
        inReport: [{ figure: 'procedures.catalogue.province', strength: 'usual' }],
      },
    },
  ],
  rename: {
    '1.2.1': text(
      'Tỷ lệ cơ quan chuyên môn, đơn vị thuộc, trực thuộc UBND đã kiểm tra (tính lũy kế từ đầu năm)',
      "Share of specialized agencies and units under or directly under the People's Committee that were inspected (cumulative from the beginning of the year)",
    ),
    '1.3': text(
      'Thực hiện nhiệm vụ cấp trên giao (với cấp xã: UBND, Chủ tịch UBND cấp tỉnh giao)',
      "Carrying out of the tasks assigned by superiors (of communes: by the province People's Committee and its Chairman)",
    ),
    '2.1': text(
      'Số VBQPPL do HĐND, UBND đã ban hành',
      "Legal normative documents issued by the People's Council and People's Committee",
    ),
    '2.2': text(
      'Số VBQPPL đã kiểm tra theo thẩm quyền của Chủ tịch UBND cấp tỉnh',
      "Legal normative documents checked within the powers of the Chairman of the province People's Committee",
    ),
    '3.2.2.withDossiers': text(
      'Số TTHC đang cung cấp trực tuyến một phần có phát sinh hồ sơ nộp trực tuyến',
      'Administrative procedures being provided partially online for which dossiers were submitted online',
    ),
    '3.4.1': text(
      'Tỷ lệ hồ sơ TTHC do cơ quan cấp tỉnh tiếp nhận được giải quyết đúng hạn',
      'Share of dossiers of administrative procedures received by agencies of the province that were resolved on time',
    ),
    '4.1.1': text(
      'Tỷ lệ UBND cấp xã đã hoàn thành việc sắp xếp các phòng chuyên môn đáp ứng các tiêu chí theo quy định của Chính phủ',
      "Share of commune People's Committees that have completed the arrangement of their specialized divisions to the criteria set by the Government",
    ),
    '4.1.5': text(
      'Tỷ lệ đơn vị sự nghiệp thuộc UBND đã cắt giảm so với năm 2015',
      "Share of public service units under the People's Committee that have been cut since 2015",
    ),
    '4.1.5.total': text(
      'Tổng số đơn vị sự nghiệp thuộc UBND',
      "Total public service units under the People's Committee",
    ),
    '5.2.3': text(
      'Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp tỉnh trở lên',
      'Commune cadres and civil servants considered for transfer to civil servants of the province level or above',
    ),
    '5.3': text(
      'Số lượng lãnh đạo quản lý cấp phòng được tuyển chọn, bổ nhiệm thông qua thi tuyển.',
      'Leaders and managers at division level selected and appointed by examination.',
    ),
    '7.2': text(
      'Xây dựng và vận hành Hệ thống họp trực tuyến từ UBND tỉnh đến 100% UBND cấp xã',
      "Building and operation of the online meeting system from the provincial People's Committee to 100% of commune People's Committees",
    ),
    '7.5.1': text(
      'Tỷ lệ thực hiện kết nối, liên thông các Hệ thống quản lý văn bản điều hành từ cấp tỉnh đến cấp xã',
      'Rate of connection of the document management systems from the province level to the commune level',
    ),
  },
  change: {
    '1.2.1': ofBoth,
    '1.2.2': ofProvince,
    '2.1': all,
    '2.2': ofProvince,
    '3.1.3': {
      formula: { kind: 'sum', parts: ['3.1.3.province', '3.1.3.commune'], strength: 'usual' },
    },
    '3.4.1': {
      ...ofProvince,
      inReport: [{ figure: 'procedures.dossiers.rates.punctual', strength: 'usual', levels: ['province'] }],
    },
    '3.4.1.resolved': {
      ...ofProvince,
      inReport: [{ figure: 'procedures.dossiers.resolved.total', strength: 'same', levels: ['province'] }],
    },
    '3.4.1.onTime': {
      ...ofProvince,
      inReport: [
        {
          figure: 'procedures.dossiers.resolved.punctual',
          levels: ['province'],
          oftenLeftOut: ['procedures.dossiers.resolved.early'],
        },
      ],
    },
    '4.1.1': ofProvince,
    '4.1.5': all,
    '4.1.5.total': all,
    '4.1.5.present': all,
    '4.3.1': all,
    '4.3.2': all,
    '4.3.3': all,
    '4.3.4': all,
    '5.1.1': all,
    '5.1.2': all,
    '5.3': all,
    '6.2.1': all,
    '6.2.2': all,
    '6.2.3': all,
    '6.2.4': all,
    '6.2.4.from70': all,
    '6.2.4.from30': all,
    '6.2.4.from10': all,
    '6.2.5': all,
    '6.2.6': all,
    '7.1': ofProvince,
    '7.2': {
      choices: [
        { code: 0, label: text('Chưa có', 'None') },
        { code: 1, label: text('2 cấp', '2 levels') },
      ],
    },
    '7.3': ofProvince,
    '7.4': ofProvince,
  },
})
