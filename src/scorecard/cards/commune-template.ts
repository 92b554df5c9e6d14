import { defineScorecard } from '../define-scorecard.js'
import type { Scorecard } from '../ready-scorecard.js'
import { criterion, manual, rate } from './criterion.js'

/**
 * A template for a province's PAR INDEX of its communes (mẫu bộ chỉ số cải cách hành chính cấp xã), to copy and change: the
 * seven areas of reform, each way of scoring once at least. **Its maxima, thresholds and bands are examples and no text of
 * law**; every criterion says so by `isConfirmed: false`.
 *
 * @example
 * ```ts
 * import { communeIndexTemplate, defineScorecard } from 'cchc/scorecard'
 *
 * const own = defineScorecard({
 *   ...communeIndexTemplate.declaration,
 *   id: 'my-province-communes',
 *   basis: { document: 'Quyết định 01/QĐ-UBND', confirmed: true },
 * })
 * own.criteria.length // 7
 * ```
 */
export const communeIndexTemplate: Scorecard = /* @__PURE__ */ defineScorecard({
  id: 'commune-index-template',
  title: {
    vi: 'Chỉ số cải cách hành chính cấp xã (mẫu để sao chép, điểm là ví dụ)',
    en: 'PAR INDEX of communes (a template to copy; its points are examples)',
  },
  basis: { document: 'Ví dụ, không phải văn bản của cơ quan nào', confirmed: false },
  decimals: 2,
  criteria: [
    criterion('1', 'Công tác chỉ đạo, điều hành', 'Direction', 10, [
      criterion(
        '1.1',
        'Thực hiện kế hoạch cải cách hành chính',
        'Plan carried out',
        6,
        rate('direction.plan.completed', 'direction.plan.planned'),
      ),
      criterion('1.2', 'Nhiệm vụ được giao quá hạn', 'Assigned tasks overdue', 4, {
        way: 'deduction',
        of: 'direction.assignedTasks.inProgress.overdue',
        each: 0.5,
      }),
    ]),
    criterion('2', 'Cải cách thể chế', 'Institutions', 10, [
      criterion('2.1', 'Xử lý văn bản sau kiểm tra, rà soát', 'Documents handled after review', 10, {
        way: 'bands',
        of: {
          numerator: 'institutions.legalDocuments.handled',
          denominator: 'institutions.legalDocuments.toHandle',
        },
        bands: [
          { below: 70, points: 0 },
          { from: 70, below: 100, points: 5 },
          { from: 100, points: 10 },
        ],
        whenNoBase: 10,
      }),
    ]),
    criterion('3', 'Cải cách thủ tục hành chính', 'Procedures', 25, [
      criterion(
        '3.1',
        'Hồ sơ giải quyết trước và đúng hạn',
        'Dossiers resolved in time',
        15,
        rate('tally.resolved.punctual', 'tally.resolved.total', 98),
      ),
      criterion('3.2', 'Phản ánh, kiến nghị xử lý đúng hạn', 'Feedback answered in time', 5, {
        ...rate('procedures.feedback.answeredOnTime', 'procedures.feedback.answered'),
        whenNoBase: 5,
      }),
      criterion('3.3', 'Niêm yết, công khai thủ tục hành chính', 'Procedures made public', 5, {
        way: 'choice',
        of: 'given.disclosed',
        choices: [
          { value: true, label: { vi: 'đầy đủ', en: 'in full' }, points: 5 },
          { value: false, label: { vi: 'chưa đầy đủ', en: 'not in full' }, points: 0 },
        ],
      }),
    ]),
    criterion('4', 'Cải cách tổ chức bộ máy', 'Organization', 10, [
      criterion('4.1', 'Thực hiện quy chế làm việc', 'Working rules followed', 10, manual),
    ]),
    criterion('5', 'Cải cách chế độ công vụ', 'Civil service', 10, [
      criterion(
        '5.1',
        'Cán bộ, công chức đạt chuẩn',
        'Qualified staff',
        10,
        rate('civilService.staff.qualified', 'civilService.staff.total'),
      ),
    ]),
    criterion('6', 'Cải cách tài chính công', 'Public finance', 10, [
      criterion(
        '6.1',
        'Giải ngân vốn đầu tư công',
        'Public investment disbursed',
        10,
        rate('publicFinance.investment.disbursed', 'publicFinance.investment.planned', 95),
      ),
    ]),
    criterion('7', 'Xây dựng chính quyền điện tử, chính quyền số', 'Digital government', 25, [
      criterion(
        '7.1',
        'Hồ sơ nộp trực tuyến',
        'Dossiers filed online',
        10,
        rate('tally.received.online', 'tally.received.inPeriod', 80),
      ),
      criterion(
        '7.2',
        'Hồ sơ thanh toán trực tuyến',
        'Dossiers paid online',
        5,
        rate('digitalGovernment.onlinePayment.paid', 'digitalGovernment.onlinePayment.payable', 60),
      ),
      criterion('7.3', 'Khảo sát mức độ hài lòng của người dân', 'Survey of citizens', 10, { way: 'survey' }),
    ]),
  ],
})
