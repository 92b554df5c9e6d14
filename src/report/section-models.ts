import { civilServiceModel } from './civil-service-model.js'
import { dataReuseModel } from './digital-government/data-reuse.js'
import { digitizationModel } from './digital-government/digitization-model.js'
import { documentExchangeModel } from './digital-government/document-exchange.js'
import { electronicCertificationModel } from './digital-government/electronic-certification.js'
import { electronicResultsModel } from './digital-government/electronic-results.js'
import { equipmentModel } from './digital-government/equipment.js'
import { identityVerificationModel } from './digital-government/identity-verification.js'
import { onlineFilingModel } from './digital-government/online-filing.js'
import { onlinePaymentModel } from './digital-government/online-payment.js'
import { paymentsModel } from './digital-government/payments.js'
import { directionModel } from './direction-model.js'
import { institutionsModel } from './institutions.js'
import { organizationModel } from './organization.js'
import {
  assignedTasksSection,
  dossiersModel,
  dossierTableModel,
  feedbackSection,
  planSection,
  satisfactionModel,
} from './own-models.js'
import { procedureCatalogueModel } from './procedure-catalogue-model.js'
import { procedureReviewModel } from './procedure-review.js'
import { publicFinanceModel } from './public-finance.js'
import { rankingModel } from './ranking.js'
import type { AnySectionModel } from './section-model.js'

/**
 * Every figure of a report's sections, and how they hang together (mô hình số liệu của các mục), in the order of a report.
 *
 * @example
 * ```ts
 * import { sectionModels } from 'cchc/report'
 *
 * const staff = sectionModels.find(({ path }) => path.join('.') === 'civilService')
 * staff?.figures['staff.total']?.label.vi // 'Tổng số cán bộ, công chức'
 * ```
 */
export const sectionModels: readonly AnySectionModel[] = [
  directionModel,
  planSection,
  assignedTasksSection,
  institutionsModel,
  procedureCatalogueModel,
  procedureReviewModel,
  dossiersModel,
  dossierTableModel,
  satisfactionModel,
  feedbackSection,
  organizationModel,
  civilServiceModel,
  publicFinanceModel,
  onlineFilingModel,
  onlinePaymentModel,
  paymentsModel,
  digitizationModel,
  dataReuseModel,
  electronicResultsModel,
  identityVerificationModel,
  electronicCertificationModel,
  documentExchangeModel,
  equipmentModel,
  rankingModel,
]
