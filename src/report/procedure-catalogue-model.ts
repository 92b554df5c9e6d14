import type { ProcedureCatalogue } from './procedure-catalogue.js'
import type { SectionFigure, SectionModel } from './section-model.js'

// Communes share most procedures, so that those of several communes do not add up.
const figures = {
  total: {
    label: { vi: 'Tổng số TTHC đang có hiệu lực', en: 'Procedures in force' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ total }) => total,
  },
  province: {
    label: { vi: 'Số TTHC cấp tỉnh', en: 'Procedures of the province' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ province }) => province,
  },
  district: {
    label: { vi: 'Số TTHC cấp huyện', en: 'Procedures of the district' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ district }) => district,
  },
  commune: {
    label: { vi: 'Số TTHC cấp xã', en: 'Procedures of the commune' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ commune }) => commune,
  },
  newlyPublished: {
    label: { vi: 'Số TTHC công bố mới', en: 'Procedures newly published' },
    unit: 'procedure',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ newlyPublished }) => newlyPublished,
  },
  abolished: {
    label: { vi: 'Số TTHC bãi bỏ, thay thế', en: 'Procedures abolished or replaced' },
    unit: 'procedure',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ abolished }) => abolished,
  },
  online: {
    label: { vi: 'Tổng số TTHC đang cung cấp trực tuyến', en: 'Procedures with an online service' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ online }) => online,
  },
  fullOnline: {
    label: {
      vi: 'Số TTHC cung cấp dịch vụ công trực tuyến toàn trình',
      en: 'Procedures with a full online service',
    },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ fullOnline }) => fullOnline,
  },
  partialOnline: {
    label: {
      vi: 'Số TTHC cung cấp dịch vụ công trực tuyến một phần',
      en: 'Procedures with a partial online service',
    },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ partialOnline }) => partialOnline,
  },
  informationOnly: {
    label: { vi: 'Số TTHC chỉ cung cấp thông tin trực tuyến', en: 'Procedures with online information only' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ informationOnly }) => informationOnly,
  },
  withDossiers: {
    label: { vi: 'Số TTHC phát sinh giao dịch, hồ sơ', en: 'Procedures with dossiers' },
    unit: 'procedure',
    overTime: 'derived',
    overUnits: 'own',
    read: ({ withDossiers }) => withDossiers,
  },
  withFees: {
    label: { vi: 'Số TTHC có yêu cầu nghĩa vụ tài chính', en: 'Procedures with fees' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ withFees }) => withFees,
  },
  withOnlinePayment: {
    label: { vi: 'Số TTHC đã triển khai thanh toán trực tuyến', en: 'Procedures with online payment' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ withOnlinePayment }) => withOnlinePayment,
  },
  onNationalPortal: {
    label: {
      vi: 'Số TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia',
      en: 'Online procedures on the national portal',
    },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ onNationalPortal }) => onNationalPortal,
  },
  interlinkedSameLevel: {
    label: { vi: 'Số TTHC liên thông cùng cấp', en: 'Procedures of several agencies of one level' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ interlinkedSameLevel }) => interlinkedSameLevel,
  },
  interlinkedAcrossLevels: {
    label: { vi: 'Số TTHC liên thông giữa các cấp chính quyền', en: 'Procedures of several levels' },
    unit: 'procedure',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ interlinkedAcrossLevels }) => interlinkedAcrossLevels,
  },
} as const satisfies Readonly<Record<string, SectionFigure<ProcedureCatalogue>>>

/** The procedures in force, by level and level of online service. */
export const procedureCatalogueModel: SectionModel<ProcedureCatalogue, keyof typeof figures> = {
  path: ['procedures', 'catalogue'],
  title: { vi: 'Thống kê TTHC', en: 'Procedures in force' },
  layout: 'figures',
  figures,
  sums: [
    { id: 'online', whole: 'online', parts: ['fullOnline', 'partialOnline'] },
    // Some may have no online service at all.
    { id: 'service-levels', whole: 'total', parts: ['online', 'informationOnly'], severity: 'warning' },
    // A procedure that several levels handle is counted with each, and once in the total.
    { id: 'levels', whole: 'total', parts: ['province', 'district', 'commune'], severity: 'warning' },
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
  rates: {
    fullOnlineRate: {
      label: {
        vi: 'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến toàn trình',
        en: 'Rate of procedures with a full online service',
      },
      read: ({ fullOnlineRate }) => fullOnlineRate,
      base: {
        name: { vi: 'tổng số TTHC đang có hiệu lực', en: 'all procedures in force' },
        numerator: 'fullOnline',
        denominator: 'total',
      },
      otherBases: [
        {
          name: { vi: 'số TTHC đang cung cấp trực tuyến', en: 'the procedures with an online service' },
          numerator: 'fullOnline',
          denominator: 'online',
        },
      ],
    },
    onNationalPortalRate: {
      label: {
        vi: 'Tỷ lệ TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia',
        en: 'Rate of online procedures on the national portal',
      },
      read: ({ onNationalPortalRate }) => onNationalPortalRate,
      base: {
        name: { vi: 'số TTHC đang cung cấp trực tuyến', en: 'the procedures with an online service' },
        numerator: 'onNationalPortal',
        denominator: 'online',
      },
    },
    withOnlinePaymentRate: {
      label: {
        vi: 'Tỷ lệ TTHC được triển khai thanh toán trực tuyến',
        en: 'Rate of procedures with online payment',
      },
      read: ({ withOnlinePaymentRate }) => withOnlinePaymentRate,
      base: {
        name: { vi: 'số TTHC có yêu cầu nghĩa vụ tài chính', en: 'the procedures with fees' },
        numerator: 'withOnlinePayment',
        denominator: 'withFees',
      },
    },
  },
}
