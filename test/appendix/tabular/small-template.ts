import { defineTemplate } from '../../../src/appendix/define-template.js'

const unit = { vi: 'Hồ sơ', en: 'Dossiers' }
const total = { vi: 'Tổng số hồ sơ đã giải quyết', en: 'Dossiers settled' }
const onTime = { vi: 'Số hồ sơ đúng hạn', en: 'Dossiers on time' }

/** A form with rows of every kind, and the same labels under two indicators. */
export const template = defineTemplate({
  id: 'small',
  title: { vi: 'Phụ lục thử', en: 'Small appendix' },
  source: { document: 'thử', confirmed: false },
  indicators: [
    { key: '1', kind: 'heading', label: { vi: 'Thủ tục hành chính', en: 'Procedures' } },
    {
      key: '1.1',
      kind: 'rate',
      label: { vi: 'Tỷ lệ đúng hạn (cấp huyện)', en: 'On time (district)' },
      overTime: 'flow',
    },
    { key: '1.1.total', kind: 'count', label: total, under: '1.1', unit, overTime: 'flow' },
    { key: '1.1.onTime', kind: 'count', label: onTime, under: '1.1', unit, overTime: 'flow' },
    {
      key: '1.2',
      kind: 'rate',
      label: { vi: 'Tỷ lệ đúng hạn (cấp xã)', en: 'On time (commune)' },
      overTime: 'flow',
    },
    { key: '1.2.total', kind: 'count', label: total, under: '1.2', unit, overTime: 'flow' },
    { key: '1.2.onTime', kind: 'count', label: onTime, under: '1.2', unit, overTime: 'flow' },
    {
      key: '1.2.late',
      kind: 'count',
      label: { vi: 'Số hồ sơ quá hạn', en: 'Dossiers late' },
      under: '1.2',
      unit,
      overTime: 'flow',
    },
    {
      key: '1.10',
      kind: 'count',
      label: { vi: 'Số TTHC liên thông', en: 'Linked procedures' },
      unit: { vi: 'Thủ tục', en: 'Procedures' },
      overTime: 'closing-stock',
    },
    {
      key: '2',
      kind: 'choice',
      label: { vi: 'Hình thức khảo sát', en: 'Form of the survey' },
      choices: [
        { code: 0, label: { vi: 'Chưa có', en: 'None' } },
        { code: 1, label: { vi: '2 cấp', en: 'Two levels' } },
        { code: 2, label: { vi: '3 cấp', en: 'Three levels' } },
      ],
    },
    {
      key: '3',
      kind: 'amount',
      label: { vi: 'Vốn đã giải ngân', en: 'Capital disbursed' },
      unit: { vi: 'Triệu đồng', en: 'Million đồng' },
      overTime: 'cumulative',
    },
  ],
})

export const header = [
  ['STT', 'Các chỉ tiêu', 'Kết quả', null, 'Ghi chú'],
  [null, null, 'Đơn vị tính', 'Số liệu', null],
] as const

/** A full table of the form. */
export const body = [
  ['1.', 'Thủ tục hành chính', null, null, null],
  ['1.1.', 'Tỷ lệ đúng hạn (cấp huyện)', '%', '99,3', null],
  ['Trong đó', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', '1.492', null],
  [null, 'Số hồ sơ đúng hạn', 'Hồ sơ', '1.482', null],
  ['1.2.', 'Tỷ lệ đúng hạn (cấp xã)', '%', '100', 'làm tròn'],
  ['Trong đó', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', '39', null],
  [null, 'Số hồ sơ đúng hạn', 'Hồ sơ', '39', null],
  [null, 'Số hồ sơ quá hạn', 'Hồ sơ', '0', null],
  ['1.10.', 'Số TTHC liên thông', 'Thủ tục', null, null],
  ['2.', 'Hình thức khảo sát', 'Chưa có = 0 2 cấp = 1 3 cấp = 2', '2', null],
  ['3.', 'Vốn đã giải ngân', 'Triệu đồng', '1.234,5', null],
] as const

export const values = {
  '1.1': '99.3',
  '1.1.total': 1492,
  '1.1.onTime': 1482,
  '1.2': '100',
  '1.2.total': 39,
  '1.2.onTime': 39,
  '1.2.late': 0,
  '2': 2,
  '3': 1234.5,
} as const
