export { appendixFromReport, type FilledAppendix } from './appendix-from-report.js'
export { type Assessment, assessmentSchema, type Remark, remarkSchema } from './assessment.js'
export { type CheckReportOptions, checkReport } from './check-report.js'
export { type CivilService, civilServiceSchema } from './civil-service.js'
export { type DataReuse, dataReuseSchema } from './digital-government/data-reuse.js'
export {
  type Digitization,
  type DigitizationRow,
  digitizationRowSchema,
  digitizationSchema,
} from './digital-government/digitization.js'
export { type DocumentExchange, documentExchangeSchema } from './digital-government/document-exchange.js'
export {
  type ElectronicCertification,
  electronicCertificationSchema,
} from './digital-government/electronic-certification.js'
export { type ElectronicResults, electronicResultsSchema } from './digital-government/electronic-results.js'
export { type Equipment, equipmentSchema } from './digital-government/equipment.js'
export {
  type IdentityVerification,
  identityVerificationSchema,
} from './digital-government/identity-verification.js'
export {
  type OnlineFiling,
  type OnlineFilingRow,
  onlineFilingRowSchema,
  onlineFilingSchema,
} from './digital-government/online-filing.js'
export { type OnlinePayment, onlinePaymentSchema } from './digital-government/online-payment.js'
export {
  type PaymentRow,
  type Payments,
  paymentRowSchema,
  paymentsSchema,
} from './digital-government/payments.js'
export { type DigitalGovernment, digitalGovernmentSchema } from './digital-government.js'
export { type Direction, directionSchema } from './direction.js'
export { type Feedback, feedbackSchema } from './feedback.js'
export { type FigureUnit, figureUnits } from './figure-unit.js'
export { type Institutions, institutionsSchema } from './institutions.js'
export { nationalTargets, type PublishedTarget, provincialTargets } from './national-targets.js'
export { type Organization, organizationSchema } from './organization.js'
export { type OutlookItem, outlookItemSchema } from './outlook.js'
export {
  InvalidReportError,
  type ParseReportOptions,
  parseReport,
  type ReportReading,
  safeParseReport,
} from './parse-report.js'
export { type ProcedureCatalogue, procedureCatalogueSchema } from './procedure-catalogue.js'
export { type ProcedureReview, procedureReviewSchema } from './procedure-review.js'
export { type Procedures, proceduresSchema } from './procedures.js'
export { type PublicFinance, publicFinanceSchema } from './public-finance.js'
export { type Ranking, rankingSchema } from './ranking.js'
export { type Recommendation, recommendationSchema } from './recommendation.js'
export { buildReportSchema, type Report, type ReportInput, reportSchema } from './report.js'
export { reportDay } from './report-day.js'
export { buildReportRuleset, reportRuleset } from './rules/ruleset.js'
export { type Ratings, ratingsSchema, type Satisfaction, satisfactionSchema } from './satisfaction.js'
export type {
  AnySectionModel,
  PartOfWhole,
  SectionFigure,
  SectionModel,
  SectionRate,
  SectionRateBase,
  SectionSum,
} from './section-model.js'
export { sectionModels } from './section-models.js'
export { type ShareStatement, type Statement, type SumStatement, statementSchema } from './statement.js'
export { type Subset, subsets } from './subsets.js'
export { judgeTarget, type Target, type TargetResult, targetSchema } from './target.js'
