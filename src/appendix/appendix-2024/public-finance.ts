import { units } from '../units.js'
import { rows } from './rows.js'

/** Section 6 of the appendix of 2024: public finance (tài chính công). */
export const publicFinance = /* @__PURE__ */ rows([
  { key: '6', kind: 'heading', label: { vi: 'Cải cách tài chính công', en: 'Reform of public finance' } },
  {
    key: '6.1',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công',
      en: 'Rate of carrying out of the plan of disbursement of public investment capital',
    },
    overTime: 'cumulative',
    formula: { kind: 'ratio', numerator: '6.1.disbursed', denominator: '6.1.planned' },
    inReport: [{ figure: 'publicFinance.investment.rate', strength: 'same' }],
  },
  {
    key: '6.1.planned',
    kind: 'amount',
    label: { vi: 'Kế hoạch được giao', en: 'Plan assigned' },
    under: '6.1',
    unit: units.millionDong,
    overTime: 'stock',
  },
  {
    key: '6.1.disbursed',
    kind: 'amount',
    label: { vi: 'Đã thực hiện', en: 'Carried out' },
    under: '6.1',
    unit: units.millionDong,
    overTime: 'cumulative',
  },
  {
    key: '6.2',
    kind: 'heading',
    label: {
      vi: 'Thực hiện tự chủ tài chính của đơn vị sự nghiệp (ĐVSN) (lũy kế đến thời điểm báo cáo)',
      en: 'Financial autonomy of public service units (cumulative up to the time of reporting)',
    },
  },
  {
    key: '6.2.1',
    kind: 'count',
    label: { vi: 'Tổng số ĐVSN công lập tại địa phương', en: 'Total public service units in the locality' },
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
    formula: { kind: 'sum', parts: ['6.2.2', '6.2.3', '6.2.4', '6.2.5'] },
    inReport: [{ figure: 'publicFinance.autonomy.total', strength: 'same' }],
  },
  {
    key: '6.2.2',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư',
      en: 'Public service units that cover their own recurrent and investment expenditure',
    },
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
    inReport: [{ figure: 'publicFinance.autonomy.recurrentAndInvestment', strength: 'same' }],
  },
  {
    key: '6.2.3',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN tự bảo đảm chi thường xuyên',
      en: 'Public service units that cover their own recurrent expenditure',
    },
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
    inReport: [{ figure: 'publicFinance.autonomy.recurrent', strength: 'same' }],
  },
  {
    key: '6.2.4',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN tự bảo đảm một phần chi thường xuyên',
      en: 'Public service units that cover part of their own recurrent expenditure',
    },
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
    formula: { kind: 'sum', parts: ['6.2.4.from70', '6.2.4.from30', '6.2.4.from10'] },
    inReport: [{ figure: 'publicFinance.autonomy.partial', strength: 'same' }],
  },
  {
    key: '6.2.4.from70',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN tự bảo đảm từ 70% - dưới 100% chi thường xuyên',
      en: 'Public service units that cover from 70% to under 100% of their recurrent expenditure',
    },
    under: '6.2.4',
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
  },
  {
    key: '6.2.4.from30',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN tự bảo đảm từ 30% - dưới 70% chi thường xuyên',
      en: 'Public service units that cover from 30% to under 70% of their recurrent expenditure',
    },
    under: '6.2.4',
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
  },
  {
    key: '6.2.4.from10',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN tự bảo đảm từ 10% - dưới 30% chi thường xuyên',
      en: 'Public service units that cover from 10% to under 30% of their recurrent expenditure',
    },
    under: '6.2.4',
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
  },
  {
    key: '6.2.5',
    kind: 'count',
    label: {
      vi: 'Số ĐVSN do Nhà nước bảo đảm chi thường xuyên',
      en: 'Public service units whose recurrent expenditure is covered by the State',
    },
    levels: ['district'],
    unit: units.units,
    overTime: 'stock',
    inReport: [{ figure: 'publicFinance.autonomy.stateFunded', strength: 'same' }],
  },
  {
    key: '6.2.6',
    kind: 'count',
    label: {
      vi: 'Số lượng ĐVSN đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo)',
      en: 'Public service units converted into joint-stock companies (cumulative up to the time of reporting)',
    },
    levels: ['district'],
    unit: units.units,
    overTime: 'cumulative',
  },
])
