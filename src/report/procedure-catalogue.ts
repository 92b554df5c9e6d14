import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the procedures in force (thống kê thủ tục hành chính), by level and by level of online service, at the end of
 * the period. `online` are those with a full or partial online service; before 2022 those were levels 4 and 3.
 *
 * @example
 * ```ts
 * import { procedureCatalogueSchema } from 'cchc/report'
 *
 * procedureCatalogueSchema.parse({ total: '132', online: 114, fullOnline: 60, partialOnline: 54 })
 * // { total: 132, online: 114, fullOnline: 60, partialOnline: 54 }
 * ```
 */
export const procedureCatalogueSchema = /* @__PURE__ */ z
  .strictObject({
    /** All in force that the agency handles. */
    total: count('Tổng số TTHC đang có hiệu lực'),
    /** Of the province's authority. */
    province: count('Số TTHC cấp tỉnh'),
    /** Of the district's authority; there are no districts since 2025-07-01. */
    district: count('Số TTHC cấp huyện'),
    /** Of the commune's authority. */
    commune: count('Số TTHC cấp xã'),
    /** Published in the period for the first time. */
    newlyPublished: count('Số TTHC công bố mới'),
    /** Abolished or replaced in the period. */
    abolished: count('Số TTHC bãi bỏ, thay thế'),
    /** With a full or partial online service. */
    online: count('Tổng số TTHC đang cung cấp trực tuyến'),
    /** With a full online service. */
    fullOnline: count('Số TTHC cung cấp dịch vụ công trực tuyến toàn trình'),
    /** With a partial online service. */
    partialOnline: count('Số TTHC cung cấp dịch vụ công trực tuyến một phần'),
    /** Of which only information is online. */
    informationOnly: count('Số TTHC chỉ cung cấp thông tin trực tuyến'),
    /** With a dossier in the period. */
    withDossiers: count('Số TTHC phát sinh giao dịch, hồ sơ'),
    /** With a fee, charge or other financial obligation. */
    withFees: count('Số TTHC có yêu cầu nghĩa vụ tài chính'),
    /** Of those with fees, with online payment. */
    withOnlinePayment: count('Số TTHC đã triển khai thanh toán trực tuyến'),
    /** Of those online, on the National Public Service Portal. */
    onNationalPortal: count('Số TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia'),
    /** Handled by several agencies of one level. */
    interlinkedSameLevel: count('Số TTHC liên thông cùng cấp'),
    /** Handled by agencies of several levels. */
    interlinkedAcrossLevels: count('Số TTHC liên thông giữa các cấp chính quyền'),
    /** `fullOnline` among `total`, as published. */
    fullOnlineRate: rate('Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến toàn trình'),
    /** `onNationalPortal` among `online`, as published. */
    onNationalPortalRate: rate('Tỷ lệ TTHC trực tuyến đã tích hợp trên Cổng DVC quốc gia'),
    /** `withOnlinePayment` among `withFees`, as published. */
    withOnlinePaymentRate: rate('Tỷ lệ TTHC được triển khai thanh toán trực tuyến'),
  })
  .meta({ title: 'Thống kê TTHC' })

/** The procedures in force (thống kê thủ tục hành chính), as parsed by `procedureCatalogueSchema`. */
export interface ProcedureCatalogue extends z.output<typeof procedureCatalogueSchema> {}
