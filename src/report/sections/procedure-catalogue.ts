import { figuresOf, group, rate, type Section, text, type ValueOf } from '../../check/entries.js'

// Communes share most procedures, so that those of several communes do not add up.
const { count: inForce } = figuresOf('procedure', { additive: false, overTime: 'closing-stock' })
const { count: procedures } = figuresOf('procedure')
const { count: conditions } = figuresOf('condition')
const { count: documents } = figuresOf('document')
const { figure: days } = figuresOf('day')
const { money } = figuresOf('dong')

const ofAll = {
  otherBases: [{ name: { vi: 'tổng số TTHC', en: 'all procedures' }, denominator: 'total' }],
}

const catalogueEntries = {
  /** All in force that the agency handles. */
  total: inForce('Tổng số TTHC đang có hiệu lực', 'Procedures in force'),
  /** Of the province's authority. */
  province: inForce('Số TTHC cấp tỉnh', 'Procedures of the province'),
  /** Of the district's authority; there are no districts since 2025-07-01. */
  district: inForce('Số TTHC cấp huyện', 'Procedures of the district'),
  /** Of the commune's authority. */
  commune: inForce('Số TTHC cấp xã', 'Procedures of the commune'),
  /** Decisions that published procedures in the period. */
  publishingDecisions: figuresOf('document').count(
    'Số quyết định công bố TTHC',
    'Decisions that published procedures',
  ),
  /** Procedures that they published: `newlyPublished` + `amended` + `abolished`. */
  published: inForce('Tổng số TTHC được công bố', 'Procedures published', { overTime: 'flow' }),
  /** Published in the period for the first time. */
  newlyPublished: inForce('Số TTHC công bố mới', 'Procedures newly published', { overTime: 'flow' }),
  /** Amended in the period. */
  amended: inForce('Số TTHC sửa đổi, bổ sung', 'Procedures amended', { overTime: 'flow' }),
  /** Abolished or replaced in the period. */
  abolished: inForce('Số TTHC bãi bỏ, thay thế', 'Procedures abolished or replaced', { overTime: 'flow' }),
  /** That can have a full online service. */
  eligibleFullOnline: inForce(
    'Số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình',
    'Procedures eligible for a full online service',
  ),
  /** That can have a partial online service, and no full one. */
  eligiblePartialOnline: inForce(
    'Số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến một phần',
    'Procedures eligible for a partial online service',
  ),
  /** That must have an online service: those without dossiers for years need none. */
  eligibleOnline: inForce(
    'Số TTHC phải cung cấp dịch vụ công trực tuyến',
    'Procedures that must have an online service',
  ),
  /** That need no online service: they are not eligible, or have had no dossiers for years. */
  notEligibleOnline: inForce(
    'Số TTHC không phải cung cấp dịch vụ công trực tuyến',
    'Procedures that need no online service',
  ),
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
  /** With a full online service, and dossiers filed online in the period. */
  fullOnlineWithDossiers: inForce(
    'Số TTHC trực tuyến toàn trình có phát sinh hồ sơ trực tuyến',
    'Procedures with a full online service and dossiers filed online',
    { overTime: 'derived' },
  ),
  /** With a partial online service, and dossiers filed online in the period. */
  partialOnlineWithDossiers: inForce(
    'Số TTHC trực tuyến một phần có phát sinh hồ sơ trực tuyến',
    'Procedures with a partial online service and dossiers filed online',
    { overTime: 'derived' },
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
  /** That may be filed anywhere, whatever the administrative boundaries. */
  nonTerritorial: inForce(
    'Số TTHC thực hiện không phụ thuộc vào địa giới hành chính',
    'Procedures without administrative boundaries',
  ),
  /** Received at the one-stop shop. */
  atOneStop: inForce('Số TTHC tiếp nhận tại Bộ phận Một cửa', 'Procedures at the one-stop shop'),
  /** Made public as prescribed. */
  disclosed: inForce('Số TTHC được niêm yết, công khai', 'Procedures made public'),
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
        {
          name: { vi: 'số TTHC phải cung cấp trực tuyến', en: 'the procedures that must be online' },
          denominator: 'eligibleOnline',
        },
        {
          name: { vi: 'số TTHC đủ điều kiện toàn trình', en: 'the procedures eligible for a full one' },
          denominator: 'eligibleFullOnline',
        },
      ],
    },
  ),
  /** `fullOnline` among `eligibleFullOnline`, as published. */
  eligibleFullOnlineRate: rate(
    'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến toàn trình',
    'Rate of eligible procedures with a full online service',
    'fullOnline',
    'eligibleFullOnline',
    ofAll,
  ),
  /** `partialOnline` among `eligiblePartialOnline`, as published. */
  eligiblePartialOnlineRate: rate(
    'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến một phần',
    'Rate of eligible procedures with a partial online service',
    'partialOnline',
    'eligiblePartialOnline',
    ofAll,
  ),
  /** `online` among `eligibleOnline`, as published. */
  onlineRate: rate(
    'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến',
    'Rate of procedures with an online service',
    'online',
    'eligibleOnline',
    ofAll,
  ),
  /** `nonTerritorial` among `total`, as published. */
  nonTerritorialRate: rate(
    'Tỷ lệ TTHC thực hiện không phụ thuộc vào địa giới hành chính',
    'Rate of procedures without administrative boundaries',
    'nonTerritorial',
    'total',
  ),
  /** `atOneStop` among `total`, as published. */
  atOneStopRate: rate(
    'Tỷ lệ TTHC tiếp nhận tại Bộ phận Một cửa',
    'Rate of procedures at the one-stop shop',
    'atOneStop',
    'total',
  ),
  /** Procedures of other agencies (ngành dọc) received at the one-stop shop among all of them, as published. */
  otherAgenciesAtOneStopRate: rate(
    'Tỷ lệ TTHC ngành dọc tiếp nhận tại Bộ phận Một cửa',
    'Rate of procedures of other agencies at the one-stop shop',
  ),
  /** `disclosed` among `total`, as published. */
  disclosedRate: rate(
    'Tỷ lệ TTHC được niêm yết, công khai',
    'Rate of procedures made public',
    'disclosed',
    'total',
  ),
  /** `onNationalPortal` among `online`, as published. */
  onNationalPortalRate: rate(
    'Tỷ lệ TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia',
    'Rate of online procedures on the national portal',
    'onNationalPortal',
    'online',
    ofAll,
  ),
  /** `withOnlinePayment` among `withFees`, as published. */
  withOnlinePaymentRate: rate(
    'Tỷ lệ TTHC được triển khai thanh toán trực tuyến',
    'Rate of procedures with online payment',
    'withOnlinePayment',
    'withFees',
    ofAll,
  ),
}

/**
 * The procedures in force (thống kê thủ tục hành chính), by level and by level of online service, at the end of the
 * period. `online` are those with a full or partial online service; before 2022 those were levels 4 and 3.
 */
export interface ProcedureCatalogue extends ValueOf<typeof catalogueEntries> {}

const catalogueRelations = {
  sums: [
    // Some reports count those abolished apart.
    {
      id: 'published',
      whole: 'published',
      parts: ['newlyPublished', 'amended', 'abolished'],
      mayLieInside: ['abolished'],
      classes: 'all',
    },
    {
      id: 'eligible',
      whole: 'total',
      parts: ['eligibleOnline', 'notEligibleOnline'],
      severity: 'warning',
    },
    { id: 'online', whole: 'online', parts: ['fullOnline', 'partialOnline'] },
    // Some may have no online service at all.
    {
      id: 'service-levels',
      whole: 'total',
      parts: ['online', 'informationOnly'],
      severity: 'warning',
      classes: 'some',
    },
    // A procedure that several levels handle is counted with each, and once in the total.
    {
      id: 'levels',
      whole: 'total',
      parts: ['province', 'district', 'commune'],
      severity: 'warning',
      classes: 'some',
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
    // What became eligible since the list was made may be provided as well.
    { part: 'fullOnline', whole: 'eligibleFullOnline', severity: 'warning' },
    { part: 'partialOnline', whole: 'eligiblePartialOnline', severity: 'warning' },
    { part: 'online', whole: 'eligibleOnline', severity: 'warning' },
    { part: 'fullOnlineWithDossiers', whole: 'fullOnline', severity: 'warning' },
    { part: 'partialOnlineWithDossiers', whole: 'partialOnline', severity: 'warning' },
    { part: 'nonTerritorial', whole: 'total', severity: 'warning' },
    // Procedures of other agencies (ngành dọc) may be received there as well.
    { part: 'atOneStop', whole: 'total', severity: 'warning' },
    { part: 'disclosed', whole: 'total', severity: 'warning' },
  ],
} as const

/** The procedures in force, by level and level of online service. */
export const procedureCatalogue: Section<ProcedureCatalogue, typeof catalogueEntries> = {
  title: { vi: 'Thống kê TTHC', en: 'Procedures in force' },
  layout: 'figures',
  entries: catalogueEntries,
  ...catalogueRelations,
}

const unitEntries = {
  /** The ministry, province or unit. */
  label: text('Cơ quan, đơn vị'),
  ...catalogueEntries,
}

/** The procedures of one agency (thống kê thủ tục hành chính theo cơ quan, đơn vị). */
export interface ProcedureCatalogueRow extends ValueOf<typeof unitEntries> {}

/** The procedures by agency; agencies may share procedures, so that they need not add up to the total row. */
export const procedureCatalogueByUnit: Section<ProcedureCatalogueRow, typeof unitEntries, 'table'> = {
  title: { vi: 'Thống kê TTHC theo cơ quan, đơn vị', en: 'Procedures in force by agency' },
  layout: 'table',
  entries: unitEntries,
  ...catalogueRelations,
  columns: 'warning',
}

/** Days, hours or amounts before a review, after it and saved by it. */
const savings = {
  /** Days that the procedures took before. */
  daysBefore: days('Tổng thời gian giải quyết trước cắt giảm', 'Days before'),
  /** Days that they take after. */
  daysAfter: days('Tổng thời gian giải quyết sau cắt giảm', 'Days after'),
  /** Days fewer. */
  daysSaved: days('Thời gian giải quyết được cắt giảm', 'Days saved'),
  /** `daysSaved` among `daysBefore`, as published. */
  daysSavedRate: rate('Tỷ lệ cắt giảm thời gian giải quyết', 'Rate of days saved', 'daysSaved', 'daysBefore'),
  /** What complying cost before, in đồng. */
  costBefore: money('Chi phí tuân thủ trước cắt giảm', 'Cost of compliance before'),
  /** What it costs after, in đồng. */
  costAfter: money('Chi phí tuân thủ sau cắt giảm', 'Cost of compliance after'),
  /** What is saved, in đồng. */
  costSaved: money('Chi phí tuân thủ tiết kiệm được', 'Cost of compliance saved'),
  /** `costSaved` among `costBefore`, as published. */
  costSavedRate: rate(
    'Tỷ lệ chi phí tuân thủ tiết kiệm được',
    'Rate of the cost of compliance saved',
    'costSaved',
    'costBefore',
  ),
}

const reviewEntries = {
  /** Reviewed. */
  reviewed: procedures('Số TTHC đã rà soát, đánh giá', 'Procedures reviewed'),
  /** Proposed for simplification. */
  proposed: procedures('Số TTHC kiến nghị đơn giản hóa', 'Procedures proposed for simplification'),
  /** Whose simplification was approved. */
  simplified: procedures('Số TTHC được phê duyệt đơn giản hóa', 'Procedures simplified'),
  /** Cut: abolished by the review. */
  cut: procedures('Số TTHC được cắt giảm, bãi bỏ', 'Procedures cut'),
  /** Amended by the review. */
  amended: procedures('Số TTHC được sửa đổi, bổ sung sau rà soát', 'Procedures amended by the review'),
  /** All that are cut or simplified: `cut` + `simplified`. */
  cutOrSimplified: procedures('Tổng số TTHC cắt giảm, đơn giản hóa', 'Procedures cut or simplified'),
  /** Among which they are, such as those on business. */
  inScope: procedures('Số TTHC thuộc phạm vi cắt giảm, đơn giản hóa', 'Procedures to cut or simplify'),
  /** `cutOrSimplified` among `inScope`, as published. */
  cutOrSimplifiedRate: rate(
    'Tỷ lệ TTHC được cắt giảm, đơn giản hóa',
    'Rate of procedures cut or simplified',
    'cutOrSimplified',
    'inScope',
  ),
  ...savings,
  /** Conditions of doing business (điều kiện kinh doanh). */
  businessConditions: group('Điều kiện kinh doanh', {
    /** All there are. */
    total: conditions('Số điều kiện kinh doanh', 'Business conditions'),
    /** Cut. */
    cut: conditions('Số điều kiện kinh doanh được cắt giảm', 'Business conditions cut'),
    /** Simplified. */
    simplified: conditions('Số điều kiện kinh doanh được đơn giản hóa', 'Business conditions simplified'),
    /** `cut` among `total`, as published. */
    cutRate: rate(
      'Tỷ lệ điều kiện kinh doanh được cắt giảm',
      'Rate of business conditions cut',
      'cut',
      'total',
    ),
  }),
  /** Legal documents that the plans of the review need. */
  documents: group('VBQPPL thực thi phương án cắt giảm, đơn giản hóa', {
    /** To amend. */
    required: documents('Số VBQPPL phải sửa đổi, bổ sung', 'Legal documents to amend'),
    /** Amended. */
    amended: documents('Số VBQPPL đã sửa đổi, bổ sung', 'Legal documents amended'),
    /** Not amended yet. */
    pending: documents('Số VBQPPL chưa sửa đổi, bổ sung', 'Legal documents not amended yet', {
      overTime: 'closing-stock',
    }),
    /** `amended` among `required`, as published. */
    rate: rate('Tỷ lệ VBQPPL đã sửa đổi, bổ sung', 'Rate of legal documents amended', 'amended', 'required'),
  }),
}

/** The review and simplification of procedures (rà soát, đơn giản hóa thủ tục hành chính) in the period. */
export interface ProcedureReview extends ValueOf<typeof reviewEntries> {}

/** The figures of the review of procedures; what is proposed or approved now may have been reviewed before. */
export const procedureReview: Section<ProcedureReview, typeof reviewEntries> = {
  title: { vi: 'Rà soát, đơn giản hóa TTHC', en: 'Review and simplification of procedures' },
  layout: 'figures',
  entries: reviewEntries,
  sums: [
    // What is cut is simplified as well, in the words of some reports.
    {
      id: 'cut-or-simplified',
      whole: 'cutOrSimplified',
      parts: ['cut', 'simplified'],
      mayLieInside: ['cut'],
    },
    { id: 'days', whole: 'daysBefore', parts: ['daysAfter', 'daysSaved'] },
    { id: 'cost', whole: 'costBefore', parts: ['costAfter', 'costSaved'] },
    { id: 'documents', whole: 'documents.required', parts: ['documents.amended', 'documents.pending'] },
  ],
  parts: [
    { part: 'proposed', whole: 'reviewed', severity: 'warning' },
    { part: 'simplified', whole: 'proposed', severity: 'warning' },
    { part: 'simplified', whole: 'reviewed', severity: 'warning' },
    { part: 'cut', whole: 'reviewed', severity: 'warning' },
    { part: 'amended', whole: 'reviewed', severity: 'warning' },
    { part: 'cutOrSimplified', whole: 'inScope' },
    { part: 'businessConditions.cut', whole: 'businessConditions.total' },
    { part: 'businessConditions.simplified', whole: 'businessConditions.total' },
  ],
}

/** Procedures and business conditions that were simplified and cut. */
const simplification = (title: string, vi: string, en: string) =>
  group(title, {
    /** Procedures simplified. */
    proceduresSimplified: procedures(`Số TTHC đơn giản hóa ${vi}`, `Procedures simplified ${en}`),
    /** Procedures cut. */
    proceduresCut: procedures(`Số TTHC cắt giảm, bãi bỏ ${vi}`, `Procedures cut ${en}`),
    /** Business conditions simplified. */
    conditionsSimplified: conditions(`Số ĐKKD đơn giản hóa ${vi}`, `Business conditions simplified ${en}`),
    /** Business conditions cut. */
    conditionsCut: conditions(`Số ĐKKD cắt giảm ${vi}`, `Business conditions cut ${en}`),
  })

const simplificationEntries = {
  /** The ministry, agency or unit. */
  label: text('Bộ, cơ quan, đơn vị'),
  /** What it did on its own. */
  own: simplification('Đã chủ động cắt giảm, đơn giản hóa', 'đã chủ động thực hiện', 'on its own'),
  /** What approved plans provide for. */
  planned: simplification(
    'Theo phương án được phê duyệt',
    'theo phương án được phê duyệt',
    'by approved plans',
  ),
  /** Both: `own` + `planned`. */
  total: simplification('Tổng số', '(tổng số)', 'in all'),
}

/** What one ministry or agency simplified and cut (cắt giảm, đơn giản hóa theo bộ, cơ quan). */
export interface SimplificationRow extends ValueOf<typeof simplificationEntries> {}

const simplified = ['proceduresSimplified', 'proceduresCut', 'conditionsSimplified', 'conditionsCut'] as const

/** What was simplified and cut, by ministry, agency or unit. */
export const simplificationByUnit: Section<SimplificationRow, typeof simplificationEntries, 'table'> = {
  title: {
    vi: 'Cắt giảm, đơn giản hóa TTHC, điều kiện kinh doanh theo cơ quan',
    en: 'Procedures and business conditions simplified, by agency',
  },
  layout: 'table',
  entries: simplificationEntries,
  sums: simplified.map((key) => ({
    id: key,
    whole: `total.${key}` as const,
    parts: [`own.${key}`, `planned.${key}`] as const,
  })),
}
