import { amount, count, heading, rate, ratio, rowsOf, same, sum, usual } from './rows.js'

/** Section 6 of the appendix of 2024: public finance (tài chính công). */
export const publicFinance = /* @__PURE__ */ rowsOf([
  heading('6', 'Cải cách tài chính công', 'Reform of public finance'),
  rate(
    '6.1',
    'Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công',
    'Rate of carrying out of the plan of disbursement of public investment capital',
    'cumulative',
    {
      // Funds carried over from the year before may be disbursed as well.
      formula: { ...ratio('6.1.disbursed', '6.1.planned'), strength: 'usual' },
      inReport: [same('publicFinance.investment.rate')],
    },
  ),
  amount('6.1.planned', 'Kế hoạch được giao', 'Plan assigned', 'million-dong', 'closing-stock', {
    under: '6.1',
    inReport: [usual('publicFinance.investment.planned')],
  }),
  amount('6.1.disbursed', 'Đã thực hiện', 'Carried out', 'million-dong', 'cumulative', {
    under: '6.1',
    inReport: [usual('publicFinance.investment.disbursed')],
  }),
  heading(
    '6.2',
    'Thực hiện tự chủ tài chính của đơn vị sự nghiệp (ĐVSN) (lũy kế đến thời điểm báo cáo)',
    'Financial autonomy of public service units (cumulative up to the time of reporting)',
  ),
  count(
    '6.2.1',
    'Tổng số ĐVSN công lập tại địa phương',
    'Total public service units in the locality',
    'unit',
    'closing-stock',
    {
      levels: ['district'],
      formula: sum('6.2.2', '6.2.3', '6.2.4', '6.2.5'),
      inReport: [same('publicFinance.autonomy.total')],
    },
  ),
  count(
    '6.2.2',
    'Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư',
    'Public service units that cover their own recurrent and investment expenditure',
    'unit',
    'closing-stock',
    { levels: ['district'], inReport: [same('publicFinance.autonomy.recurrentAndInvestment')] },
  ),
  count(
    '6.2.3',
    'Số ĐVSN tự bảo đảm chi thường xuyên',
    'Public service units that cover their own recurrent expenditure',
    'unit',
    'closing-stock',
    { levels: ['district'], inReport: [same('publicFinance.autonomy.recurrent')] },
  ),
  count(
    '6.2.4',
    'Số ĐVSN tự bảo đảm một phần chi thường xuyên',
    'Public service units that cover part of their own recurrent expenditure',
    'unit',
    'closing-stock',
    {
      levels: ['district'],
      formula: sum('6.2.4.from70', '6.2.4.from30', '6.2.4.from10'),
      inReport: [same('publicFinance.autonomy.partial')],
    },
  ),
  count(
    '6.2.4.from70',
    'Số ĐVSN tự bảo đảm từ 70% - dưới 100% chi thường xuyên',
    'Public service units that cover from 70% to under 100% of their recurrent expenditure',
    'unit',
    'closing-stock',
    { under: '6.2.4', levels: ['district'], inReport: [same('publicFinance.autonomy.partialFrom70')] },
  ),
  count(
    '6.2.4.from30',
    'Số ĐVSN tự bảo đảm từ 30% - dưới 70% chi thường xuyên',
    'Public service units that cover from 30% to under 70% of their recurrent expenditure',
    'unit',
    'closing-stock',
    { under: '6.2.4', levels: ['district'], inReport: [same('publicFinance.autonomy.partialFrom30')] },
  ),
  count(
    '6.2.4.from10',
    'Số ĐVSN tự bảo đảm từ 10% - dưới 30% chi thường xuyên',
    'Public service units that cover from 10% to under 30% of their recurrent expenditure',
    'unit',
    'closing-stock',
    { under: '6.2.4', levels: ['district'], inReport: [same('publicFinance.autonomy.partialFrom10')] },
  ),
  count(
    '6.2.5',
    'Số ĐVSN do Nhà nước bảo đảm chi thường xuyên',
    'Public service units whose recurrent expenditure is covered by the State',
    'unit',
    'closing-stock',
    { levels: ['district'], inReport: [same('publicFinance.autonomy.stateFunded')] },
  ),
  count(
    '6.2.6',
    'Số lượng ĐVSN đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo)',
    'Public service units converted into joint-stock companies (cumulative up to the time of reporting)',
    'unit',
    'cumulative',
    { levels: ['district'], inReport: [same('publicFinance.autonomy.equitized')] },
  ),
])
