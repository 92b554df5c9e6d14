import type { LegalBasis } from '../../calendar/dated.js'
import { defineScorecard } from '../define-scorecard.js'
import type { Scorecard } from '../ready-scorecard.js'
import type { Criterion } from '../scorecard.js'
import { criterion, manual, rate } from './criterion.js'

const document = 'Quyết định 766/QĐ-TTg'
const seen: LegalBasis = { document, confirmed: true }
/** The maximum was read, but not the formula or not all of it: what is left is taken as the name says. */
const byName = { basis: { document, confirmed: false } } satisfies Partial<Criterion>

/**
 * The index of Decision 766/QĐ-TTg (Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp), as
 * far as it was read: six groups of 100 points as the national portal shows them. Each criterion says by `isConfirmed`
 * whether its whole formula was read; the others are taken as their names say, or scored by hand. Left out: the classes of
 * results, the split of online services before 2026, and what is shown without points (2.2, 5.1).
 *
 * @example
 * ```ts
 * import { decision766, score } from 'cchc/scorecard'
 *
 * const tally = { received: { total: 200 }, resolved: { punctual: 150 }, inProgress: { inTime: 40 } }
 * const scores = score(decision766, { tally }, { on: '2026-06-14' })
 * scores.criteria.find(({ code }) => code === 'TDGQ')?.points // 19
 * ```
 */
export const decision766: Scorecard = /* @__PURE__ */ defineScorecard({
  id: 'decision-766',
  title: {
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
    en: 'Index of services to citizens and businesses (Decision 766/QĐ-TTg)',
  },
  names: ['Bộ chỉ số 766', 'Chỉ số 766', 'Bộ chỉ số phục vụ người dân, doanh nghiệp'],
  basis: seen,
  inForce: [{ from: '2022-06-23', value: true, basis: seen }],
  decimals: 2,
  note: {
    vi: 'Chưa đọc được: mức xếp loại; cách chia 12 điểm dịch vụ công trực tuyến trước năm 2026; số chữ số làm tròn (ở đây điểm làm tròn 2 chữ số, tỷ lệ không làm tròn).',
    en: 'Not read: the classes; how the 12 points of online services were divided before 2026; to how many digits is rounded (here points to 2, rates not at all).',
  },
  criteria: [
    criterion('CKMB', 'Công khai, minh bạch', 'Openness', 18, [
      criterion(
        '1.1',
        'TTHC công bố đúng hạn',
        'Procedures announced in time',
        6,
        rate('given.announcedOnTime', 'given.announced'),
      ),
      criterion(
        '1.2',
        'TTHC cập nhật, công khai đúng hạn',
        'Procedures published in time',
        4,
        rate('given.publishedOnTime', 'given.published'),
      ),
      criterion('1.3', 'TTHC công khai đầy đủ nội dung', 'Procedures published in full', 2, manual, byName),
      criterion(
        '1.4',
        'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
        'Dossiers synchronized',
        6,
        rate('digitalGovernment.synchronization.synchronized', 'digitalGovernment.synchronization.received'),
        {
          note: {
            vi: 'Mẫu số là số lớn hơn giữa số hồ sơ tiếp nhận theo báo cáo và trên Cổng.',
            en: 'Among the larger of the dossiers received by the report and on the portal.',
          },
        },
      ),
    ]),
    criterion('TDGQ', 'Tiến độ, kết quả giải quyết', 'Progress and results', 20, [
      criterion(
        '2.1',
        'Hồ sơ xử lý trước hạn, đúng hạn',
        'Dossiers handled in time',
        20,
        rate({ plus: ['tally.resolved.punctual', 'tally.inProgress.inTime'] }, 'tally.received.total'),
      ),
    ]),
    criterion('ONLINE', 'Dịch vụ công trực tuyến', 'Online services', 12, [
      criterion(
        '3',
        'Dịch vụ công trực tuyến (đến hết năm 2025)',
        'Online services (to the end of 2025)',
        12,
        manual,
        {
          ...byName,
          inForce: [
            { from: '1900-01-01', value: true, ...byName },
            { from: '2026-01-01', value: null, ...byName },
          ],
        },
      ),
      criterion(
        '3.x',
        'Hồ sơ dịch vụ công trực tuyến toàn trình',
        'Dossiers of full online services',
        12,
        rate('given.fullOnline', 'given.eligibleFullOnline'),
        {
          inForce: [{ from: '2026-01-01', value: true, ...byName }],
        },
      ),
    ]),
    criterion('TTTT', 'Thanh toán trực tuyến', 'Online payment', 10, [
      criterion(
        '3.5',
        'TTHC có nghĩa vụ tài chính được cung cấp thanh toán trực tuyến',
        'Procedures with fees that can be paid online',
        2,
        rate('procedures.catalogue.withOnlinePayment', 'procedures.catalogue.withFees', 80),
        byName,
      ),
      criterion(
        '3.5b',
        'TTHC có giao dịch thanh toán trực tuyến',
        'Procedures with payments online',
        2,
        rate('given.withPayments', 'procedures.catalogue.withOnlinePayment', 80),
        byName,
      ),
      criterion(
        '3.6',
        'Hồ sơ thanh toán trực tuyến',
        'Dossiers paid online',
        6,
        rate('digitalGovernment.onlinePayment.paid', 'digitalGovernment.onlinePayment.payable'),
      ),
    ]),
    criterion('MDSH', 'Số hóa hồ sơ', 'Digitization', 22, [
      criterion(
        '4.1',
        'Hồ sơ có kết quả điện tử',
        'Dossiers with an electronic result',
        6,
        rate(
          'digitalGovernment.electronicResults.dossiersWithResult',
          'digitalGovernment.electronicResults.dossiers',
        ),
        byName,
      ),
      criterion(
        '4.2',
        'Hồ sơ số hóa thành phần',
        'Dossiers with digitized components',
        4,
        rate(
          'digitalGovernment.digitization.total.components.digitized',
          'digitalGovernment.digitization.total.components.required',
          80,
        ),
        byName,
      ),
      criterion(
        '4.bs',
        'Cung cấp chứng thực bản sao điện tử từ bản chính',
        'Certified electronic copies are provided',
        2,
        manual,
        byName,
      ),
      criterion(
        '4.3',
        'Hồ sơ khai thác, sử dụng lại dữ liệu số hóa',
        'Dossiers that reuse digitized data',
        2,
        rate('digitalGovernment.reuse.reused', 'digitalGovernment.reuse.eligible', 80),
        byName,
      ),
      criterion('4.4', 'Hồ sơ số hóa kết nối, chia sẻ', 'Digitized dossiers shared', 4, manual, byName),
      criterion(
        '4.5a',
        'TTHC sử dụng Cơ sở dữ liệu dân cư',
        'Procedures that use the population database',
        2,
        manual,
        byName,
      ),
      criterion(
        '4.5b',
        'Hồ sơ sử dụng Cơ sở dữ liệu dân cư',
        'Dossiers that use the population database',
        2,
        manual,
        byName,
      ),
    ]),
    criterion('MDHL', 'Mức độ hài lòng', 'Satisfaction', 18, [
      criterion(
        '5.2',
        'Phản ánh, kiến nghị xử lý đúng hạn',
        'Feedback handled in time',
        6,
        rate('procedures.feedback.answeredOnTime', 'procedures.feedback.answered'),
        {
          ...byName,
          note: {
            vi: 'Đã đọc được các thời hạn, chưa đọc được mẫu số; ở đây là số phản ánh, kiến nghị đã trả lời.',
            en: 'The time limits were read, but not among what is counted: here among the feedback answered.',
          },
        },
      ),
      criterion(
        '5.3',
        'Hài lòng trong xử lý phản ánh, kiến nghị',
        'Satisfaction with how feedback is handled',
        6,
        rate(
          { plus: ['procedures.feedback.received'], less: ['given.feedbackUnsatisfied'] },
          'procedures.feedback.received',
        ),
      ),
      criterion(
        '5.4',
        'Hài lòng trong tiếp nhận, giải quyết TTHC',
        'Satisfaction with how dossiers are handled',
        6,
        rate(
          {
            plus: ['tally.received.total'],
            less: ['tally.resolved.late', 'tally.inProgress.overdue', 'given.dossiersUnsatisfied'],
          },
          'tally.received.total',
          90,
        ),
        {
          ...byName,
          note: {
            vi: 'Công thức là 100% trừ tỷ lệ quá hạn và tỷ lệ có phản ánh hoặc không hài lòng; chưa đọc được mẫu số của hai tỷ lệ, ở đây là tổng số hồ sơ tiếp nhận.',
            en: 'The formula is 100% less the late and those with complaints or dislike; among what both are counted was not read: here among all dossiers received.',
          },
        },
      ),
    ]),
  ],
})
