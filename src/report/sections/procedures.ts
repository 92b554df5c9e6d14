import { figuresOf, rate, type Section, section, text, type ValueOf } from '../../check/entries.js'
import { dossiers, dossierTable } from '../../dossier/tally-model.js'

// Communes share most procedures, so that those of several communes do not add up.
const { count: inForce } = figuresOf('procedure', { additive: false, overTime: 'closing-stock' })
const { count: procedures } = figuresOf('procedure')
const { count: ratings } = figuresOf('rating')
const { count: pieces } = figuresOf('feedback')

const catalogueEntries = {
  /** All in force that the agency handles. */
  total: inForce('Tổng số TTHC đang có hiệu lực', 'Procedures in force'),
  /** Of the province's authority. */
  province: inForce('Số TTHC cấp tỉnh', 'Procedures of the province'),
  /** Of the district's authority; there are no districts since 2025-07-01. */
  district: inForce('Số TTHC cấp huyện', 'Procedures of the district'),
  /** Of the commune's authority. */
  commune: inForce('Số TTHC cấp xã', 'Procedures of the commune'),
  /** Published in the period for the first time. */
  newlyPublished: inForce('Số TTHC công bố mới', 'Procedures newly published', { overTime: 'flow' }),
  /** Abolished or replaced in the period. */
  abolished: inForce('Số TTHC bãi bỏ, thay thế', 'Procedures abolished or replaced', { overTime: 'flow' }),
  /** With a full or partial online service. */
  online: inForce('Tổng số TTHC đang cung cấp trực tuyến', 'Procedures with an online service'),
  /** With a full online service. */
  fullOnline: inForce(
    'Số TTHC cung cấp dịch vụ công trực tuyến toàn trình',
    'Procedures with a full online service',
  ),
  /** With a partial online service. */
  partialOnline: inForce(
    'Số TTHC cung cấp dịch vụ công trực tuyến một phần',
    'Procedures with a partial online service',
  ),
  /** Of which only information is online. */
  informationOnly: inForce(
    'Số TTHC chỉ cung cấp thông tin trực tuyến',
    'Procedures with online information only',
  ),
  /** With transactions or dossiers in the period. */
  withDossiers: inForce('Số TTHC phát sinh giao dịch, hồ sơ', 'Procedures with dossiers', {
    overTime: 'derived',
  }),
  /** With a fee, charge or other financial obligation. */
  withFees: inForce('Số TTHC có yêu cầu nghĩa vụ tài chính', 'Procedures with fees'),
  /** Of those with fees, with online payment. */
  withOnlinePayment: inForce('Số TTHC đã triển khai thanh toán trực tuyến', 'Procedures with online payment'),
  /** Of those online, on the National Public Service Portal. */
  onNationalPortal: inForce(
    'Số TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia',
    'Online procedures on the national portal',
  ),
  /** Handled by several agencies of one level. */
  interlinkedSameLevel: inForce('Số TTHC liên thông cùng cấp', 'Procedures of several agencies of one level'),
  /** Handled by agencies of several levels. */
  interlinkedAcrossLevels: inForce(
    'Số TTHC liên thông giữa các cấp chính quyền',
    'Procedures of several levels',
  ),
  /** `fullOnline` among `total`, as published. */
  fullOnlineRate: rate(
    'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến toàn trình',
    'Rate of procedures with a full online service',
    'fullOnline',
    'total',
    {
      otherBases: [
        {
          name: { vi: 'số TTHC đang cung cấp trực tuyến', en: 'the procedures with an online service' },
          denominator: 'online',
        },
      ],
    },
  ),
  /** `onNationalPortal` among `online`, as published. */
  onNationalPortalRate: rate(
    'Tỷ lệ TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia',
    'Rate of online procedures on the national portal',
    'onNationalPortal',
    'online',
  ),
  /** `withOnlinePayment` among `withFees`, as published. */
  withOnlinePaymentRate: rate(
    'Tỷ lệ TTHC được triển khai thanh toán trực tuyến',
    'Rate of procedures with online payment',
    'withOnlinePayment',
    'withFees',
  ),
}

/**
 * The procedures in force (thống kê thủ tục hành chính), by level and by level of online service, at the end of the
 * period. `online` are those with a full or partial online service; before 2022 those were levels 4 and 3.
 */
export interface ProcedureCatalogue extends ValueOf<typeof catalogueEntries> {}

/** The procedures in force, by level and level of online service. */
const procedureCatalogue: Section<ProcedureCatalogue, typeof catalogueEntries> = {
  title: { vi: 'Thống kê TTHC', en: 'Procedures in force' },
  layout: 'figures',
  entries: catalogueEntries,
  sums: [
    { id: 'online', whole: 'online', parts: ['fullOnline', 'partialOnline'] },
    // Some may have no online service at all.
    {
      id: 'service-levels',
      whole: 'total',
      parts: ['online', 'informationOnly'],
      severity: 'warning',
      saysLeftOver: true,
    },
    // A procedure that several levels handle is counted with each, and once in the total.
    {
      id: 'levels',
      whole: 'total',
      parts: ['province', 'district', 'commune'],
      severity: 'warning',
      saysLeftOver: true,
    },
  ],
  parts: [
    // A procedure may be abolished after the dossiers of the period.
    { part: 'withDossiers', whole: 'total', severity: 'warning' },
    { part: 'withFees', whole: 'total' },
    { part: 'withOnlinePayment', whole: 'withFees' },
    { part: 'onNationalPortal', whole: 'online' },
    { part: 'interlinkedSameLevel', whole: 'total', severity: 'warning' },
    { part: 'interlinkedAcrossLevels', whole: 'total', severity: 'warning' },
  ],
}

const reviewEntries = {
  /** Reviewed. */
  reviewed: procedures('Số TTHC đã rà soát, đánh giá', 'Procedures reviewed'),
  /** Proposed for simplification. */
  proposed: procedures('Số TTHC kiến nghị đơn giản hóa', 'Procedures proposed for simplification'),
  /** Whose simplification was approved. */
  simplified: procedures('Số TTHC được phê duyệt đơn giản hóa', 'Procedures simplified'),
}

/** The review and simplification of procedures (rà soát, đơn giản hóa thủ tục hành chính) in the period. */
export interface ProcedureReview extends ValueOf<typeof reviewEntries> {}

/** The figures of the review of procedures; what is proposed or approved now may have been reviewed before. */
const procedureReview: Section<ProcedureReview, typeof reviewEntries> = {
  title: { vi: 'Rà soát, đơn giản hóa TTHC', en: 'Review and simplification of procedures' },
  layout: 'figures',
  entries: reviewEntries,
  parts: [
    { part: 'proposed', whole: 'reviewed', severity: 'warning' },
    { part: 'simplified', whole: 'proposed', severity: 'warning' },
  ],
}

const ratingEntries = {
  /** The unit whose service was rated. */
  label: text('Đơn vị'),
  /** All ratings. */
  total: ratings('Tổng số lượt đánh giá', 'Ratings'),
  /** Very satisfied. */
  verySatisfied: ratings('Lượt đánh giá rất hài lòng', 'Very satisfied'),
  /** Satisfied. */
  satisfied: ratings('Lượt đánh giá hài lòng', 'Satisfied'),
  /** Neither satisfied nor dissatisfied. */
  neutral: ratings('Lượt đánh giá bình thường', 'Neutral'),
  /** Not satisfied. */
  dissatisfied: ratings('Lượt đánh giá không hài lòng', 'Dissatisfied'),
}

/** The satisfaction ratings of one unit (mức độ hài lòng). */
export interface Ratings extends ValueOf<typeof ratingEntries> {}

/** The satisfaction ratings by unit (mức độ hài lòng). */
export const satisfaction: Section<Ratings, typeof ratingEntries, 'table'> = {
  title: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  layout: 'table',
  entries: ratingEntries,
  sums: [
    {
      id: 'ratings',
      whole: 'total',
      parts: ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied'],
      saysLeftOver: true,
    },
  ],
  hasOwnRules: true,
}

const feedbackEntries = {
  /** Received in the period, and carried over in most reports; those that say `carriedOver` may leave it out. */
  received: pieces('Phản ánh, kiến nghị tiếp nhận', 'Feedback received', { overTime: 'derived' }),
  /** Answered. */
  answered: pieces('Phản ánh, kiến nghị đã giải quyết', 'Feedback answered'),
  /** Received before the period and not answered at its start. */
  carriedOver: pieces('Phản ánh, kiến nghị từ kỳ trước chuyển sang', 'Feedback carried over', {
    overTime: 'opening-stock',
  }),
  /** Of those answered, received before the period (trong đó của kỳ trước). */
  answeredCarriedOver: pieces(
    'Phản ánh, kiến nghị của kỳ trước đã giải quyết',
    'Feedback of earlier periods answered',
    { overTime: 'derived' },
  ),
  /** Not answered yet. */
  pending: pieces('Phản ánh, kiến nghị đang giải quyết', 'Feedback pending', { overTime: 'closing-stock' }),
  /** Refused, or outside the agency's authority. Absent: not reported, which is not 0. */
  refused: pieces('Phản ánh, kiến nghị từ chối, không thuộc thẩm quyền', 'Feedback refused'),
}

/** The feedback on procedures (phản ánh, kiến nghị); what was received includes what was carried over. */
export interface Feedback extends ValueOf<typeof feedbackEntries> {}

/** The feedback on procedures (phản ánh, kiến nghị). */
export const feedback: Section<Feedback, typeof feedbackEntries> = {
  title: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  layout: 'figures',
  entries: feedbackEntries,
  sums: [{ id: 'received', whole: 'received', parts: ['answered', 'pending', 'refused'] }],
  hasOwnRules: true,
}

const entries = {
  /** The procedures in force, by level and level of online service. */
  catalogue: section(procedureCatalogue),
  /** Their review and simplification. */
  review: section(procedureReview),
  /** The dossiers of the reporting agency as a whole. */
  dossiers: section(dossiers),
  /** The dossiers by field of work or by unit. */
  table: section(dossierTable),
  /** How those served rated the service. */
  satisfaction: section(satisfaction),
  /** Feedback on procedures. */
  feedback: section(feedback),
}

/** The section on administrative procedures (cải cách thủ tục hành chính). */
export interface Procedures extends ValueOf<typeof entries> {}

/** The section on administrative procedures. */
export const procedureReform: Section<Procedures, typeof entries> = {
  title: { vi: 'Cải cách thủ tục hành chính', en: 'Procedures' },
  layout: 'figures',
  entries,
}
