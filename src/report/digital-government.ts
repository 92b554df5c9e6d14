import * as z from 'zod'
import { dataReuseSchema } from './digital-government/data-reuse.js'
import { digitizationSchema } from './digital-government/digitization.js'
import { documentExchangeSchema } from './digital-government/document-exchange.js'
import { electronicCertificationSchema } from './digital-government/electronic-certification.js'
import { electronicResultsSchema } from './digital-government/electronic-results.js'
import { equipmentSchema } from './digital-government/equipment.js'
import { identityVerificationSchema } from './digital-government/identity-verification.js'
import { onlineFilingSchema } from './digital-government/online-filing.js'
import { onlinePaymentSchema } from './digital-government/online-payment.js'

/**
 * Schema of the section on digital government (xây dựng, phát triển chính quyền điện tử, chính quyền số).
 *
 * @example
 * ```ts
 * import { digitalGovernmentSchema } from 'cchc/report'
 *
 * digitalGovernmentSchema.parse({ electronicResults: { results: '1.481' } })
 * // { electronicResults: { results: 1481 } }
 * ```
 */
export const digitalGovernmentSchema = /* @__PURE__ */ z
  .strictObject({
    /** Dossiers filed online, by unit and level of online service. */
    onlineFiling: onlineFilingSchema.nullish().meta({ title: 'Nộp hồ sơ trực tuyến' }),
    /** Dossiers paid online, and the payments. */
    onlinePayment: onlinePaymentSchema.nullish().meta({ title: 'Thanh toán trực tuyến' }),
    /** Dossiers and results digitized. */
    digitization: digitizationSchema.nullish().meta({ title: 'Số hóa' }),
    /** Dossiers that reuse digitized data. */
    reuse: dataReuseSchema.nullish().meta({ title: 'Khai thác, sử dụng lại dữ liệu số hóa' }),
    /** Results given electronically. */
    electronicResults: electronicResultsSchema.nullish().meta({ title: 'Kết quả điện tử' }),
    /** Dossiers whose applicant was verified. */
    identityVerification: identityVerificationSchema.nullish().meta({ title: 'Xác thực thông tin công dân' }),
    /** Electronic certification of copies. */
    electronicCertification: electronicCertificationSchema.nullish().meta({ title: 'Chứng thực điện tử' }),
    /** Documents exchanged with other agencies. */
    documentExchange: documentExchangeSchema.nullish().meta({ title: 'Trao đổi văn bản điện tử' }),
    /** Computers and other devices. */
    equipment: equipmentSchema.nullish().meta({ title: 'Trang thiết bị' }),
  })
  .meta({ title: 'Chính quyền điện tử, chính quyền số' })

/** The section on digital government (chính quyền điện tử, chính quyền số). */
export interface DigitalGovernment extends z.output<typeof digitalGovernmentSchema> {}
