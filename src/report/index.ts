export { appendixFromReport, type FilledAppendix } from './appendix-from-report.js'
export { type Assessment, assessmentSchema, type Remark, remarkSchema } from './assessment.js'
export { type CheckReportOptions, checkReport } from './check-report.js'
export { nationalTargets, type PublishedTarget, provincialTargets } from './national-targets.js'
export { type OutlookItem, outlookItemSchema } from './outlook.js'
export {
  InvalidReportError,
  type ParseReportOptions,
  parseReport,
  type ReportReading,
  safeParseReport,
} from './parse-report.js'
export { type Recommendation, recommendationSchema } from './recommendation.js'
export { buildReportSchema, type Report, type ReportInput, reportSchema } from './report.js'
export { reportDay } from './report-day.js'
export { buildReportRuleset, reportRuleset } from './rules/ruleset.js'
export { type SectionSchema, sectionSchemas, type YearToDate, yearToDateSchema } from './section-schemas.js'
export type { CivilService } from './sections/civil-service.js'
export type { DigitalGovernment } from './sections/digital-government.js'
export type { DigitizationRow } from './sections/digitization.js'
export type { Direction } from './sections/direction.js'
export { sectionModels } from './sections/index.js'
export type { Institutions } from './sections/institutions.js'
export type { DocumentExchange, Equipment } from './sections/offices.js'
export type {
  ElectronicCertification,
  ElectronicResults,
  OnlineFilingRow,
  OnlinePayment,
  PaymentRow,
} from './sections/online-services.js'
export type { Organization } from './sections/organization.js'
export type { DataReuse, IdentityVerification } from './sections/population-data.js'
export type {
  Feedback,
  ProcedureCatalogue,
  ProcedureReview,
  Procedures,
  Ratings,
} from './sections/procedures.js'
export type { PublicFinance } from './sections/public-finance.js'
export type { Ranking, RankingComponent } from './sections/ranking.js'
export { type ShareStatement, type Statement, type SumStatement, statementSchema } from './statement.js'
export { type Subset, subsets } from './subsets.js'
export { judgeTarget, type Target, type TargetResult, targetSchema } from './target.js'
