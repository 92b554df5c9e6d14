import type { Dated, LegalBasis } from '../../calendar/dated.js'
import { defineScorecard } from '../define-scorecard.js'
import type { Scorecard } from '../ready-scorecard.js'
import type { Criterion } from '../scorecard.js'
import { criterion, rate } from './criterion.js'

const basis: LegalBasis = {
  document: 'Thông tư 01/2018/TT-VPCP',
  article: 'Điều 13-15',
  confirmed: true,
}

/** That its successor ends it was not read. */
const inForce: Dated<true> = [
  { from: '1900-01-01', value: true, basis },
  {
    from: '2025-09-15',
    value: null,
    basis: { document: 'Thông tư 03/2025/TT-VPCP', from: '2025-09-15', confirmed: false },
  },
]

/** Each dossier has 0, 1 or 2 points; the criterion has their mean: all points by the dossiers that have some. */
function mean(code: string, vi: string, en: string): Criterion {
  return criterion(code, vi, en, 2, rate(`given.pointsOf${code}`, `given.dossiersOf${code}`, 200))
}

const ofOfficers: readonly Criterion[] = [
  mean('1', 'Thời gian thực hiện thủ tục hành chính', 'Time to handle a procedure'),
  mean('2', 'Thời gian thực hiện của từng cơ quan', 'Time that each agency takes'),
  mean('3', 'Số lần phải liên hệ', 'Visits needed'),
  mean('4', 'Số cơ quan phải liên hệ', 'Agencies to be contacted'),
  mean('7', 'Thái độ của công chức', 'Attitude of officials'),
]

const ofAgencies: readonly Criterion[] = [
  ...ofOfficers.slice(0, 4),
  mean('5', 'Cơ cấu tổ chức tại Bộ phận Một cửa', 'How the one-stop shop is organized'),
  mean('6', 'Công khai thủ tục hành chính', 'Procedures made public'),
  ...ofOfficers.slice(4),
  criterion('8', 'Tiếp thu, giải trình phản ánh, kiến nghị', 'Feedback handled in time', 2, {
    way: 'bands',
    of: { numerator: 'procedures.feedback.answeredOnTime', denominator: 'procedures.feedback.answered' },
    bands: [
      { below: 90, points: 0 },
      { from: 90, below: 100, points: 1 },
      { from: 100, points: 2 },
    ],
  }),
  criterion('9', 'Thực hiện dịch vụ công trực tuyến', 'Online services', 2, {
    way: 'choice',
    of: 'given.onlineServices',
    choices: [
      {
        value: 2,
        label: {
          vi: 'từ 30% hồ sơ trực tuyến, không hồ sơ quá hạn',
          en: 'from 30% of the dossiers online, none late',
        },
        points: 2,
      },
      { value: 1, label: { vi: 'từ 15% đến dưới 30%', en: 'from 15% to less than 30%' }, points: 1 },
      { value: 0, label: { vi: 'dưới 15%', en: 'less than 15%' }, points: 0 },
    ],
  }),
]

const common = {
  basis,
  inForce,
  decimals: 1,
  note: {
    vi: 'Chỉ số thiếu số liệu thì không tính. Chưa xác nhận được Nghị định 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP có giữ cách đánh giá này hay không.',
    en: 'A criterion without data is left out. It is not confirmed whether Decree 118/2025/NĐ-CP and Circular 03/2025/TT-VPCP keep this evaluation.',
  },
}

/**
 * The evaluation of an officer by Circular 01/2018/TT-VPCP (đánh giá cán bộ, công chức giải quyết thủ tục hành chính): five
 * of its nine criteria, 10 points. `given.pointsOf1` are the points of all dossiers in criterion 1, `given.dossiersOf1` how
 * many dossiers have some.
 *
 * @example
 * ```ts
 * import { circular012018Officer, score } from 'cchc/scorecard'
 *
 * circular012018Officer.declaration.classes?.[0]?.label.vi // 'hoàn thành 100% nhiệm vụ'
 * score(circular012018Officer, {}, { on: '2026-01-01' }).isInForce // false
 * ```
 */
export const circular012018Officer: Scorecard = /* @__PURE__ */ defineScorecard({
  ...common,
  id: 'circular-01-2018-officer',
  title: {
    vi: 'Đánh giá cán bộ, công chức (Thông tư 01/2018/TT-VPCP)',
    en: 'Evaluation of officers (Circular 01/2018/TT-VPCP)',
  },
  criteria: ofOfficers,
  classes: [
    { label: { vi: 'hoàn thành 100% nhiệm vụ', en: '100% of the tasks done' }, from: 5 },
    {
      label: {
        vi: 'hoàn thành từ 70% đến dưới 100% nhiệm vụ',
        en: '70% to less than 100% of the tasks done',
      },
      from: 3.5,
      below: 5,
    },
    {
      label: { vi: 'hoàn thành dưới 70% nhiệm vụ', en: 'less than 70% of the tasks done' },
      below: 3.5,
    },
  ],
})

/**
 * The evaluation of an agency by Circular 01/2018/TT-VPCP (đánh giá việc giải quyết thủ tục hành chính của cơ quan, đơn vị):
 * nine criteria, 18 points, five classes.
 *
 * @example
 * ```ts
 * import { circular012018Agency, score } from 'cchc/scorecard'
 *
 * const given = { pointsOf1: 150, dossiersOf1: 100 }
 * score(circular012018Agency, { given }, { on: '2024-12-31' }).criteria[0]?.points // 1.5
 * ```
 */
export const circular012018Agency: Scorecard = /* @__PURE__ */ defineScorecard({
  ...common,
  id: 'circular-01-2018-agency',
  title: {
    vi: 'Đánh giá cơ quan, đơn vị (Thông tư 01/2018/TT-VPCP)',
    en: 'Evaluation of agencies (Circular 01/2018/TT-VPCP)',
  },
  criteria: ofAgencies,
  classes: [
    { label: { vi: 'xuất sắc', en: 'excellent' }, from: 15 },
    { label: { vi: 'tốt', en: 'good' }, from: 12, below: 15 },
    { label: { vi: 'khá', en: 'fair' }, from: 9, below: 12 },
    { label: { vi: 'trung bình', en: 'average' }, from: 6, below: 9 },
    { label: { vi: 'yếu', en: 'weak' }, below: 6 },
  ],
})
