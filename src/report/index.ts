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
export type { Direction } from './sections/direction.js'
export { sectionModels } from './sections/index.js'
export type { Institutions, LegalDocumentsRow } from './sections/institutions.js'
export type {
  Connectivity,
  DocumentExchange,
  Equipment,
  Mailboxes,
  Signatures,
  Software,
  WorkFiles,
} from './sections/offices.js'
export type {
  DigitizationRow,
  ElectronicCertification,
  ElectronicResults,
  OnlineFilingRow,
  OnlinePayment,
  PaymentRow,
  Synchronization,
} from './sections/online-services.js'
export type { ClassificationRow, Organization } from './sections/organization.js'
export type { DataReuse, IdentityAccounts, IdentityVerification } from './sections/population-data.js'
export type {
  ProcedureCatalogue,
  ProcedureCatalogueRow,
  ProcedureReview,
  SimplificationRow,
} from './sections/procedure-catalogue.js'
export type { Feedback, InternalProcesses, OneStop, Procedures, Ratings } from './sections/procedures.js'
export type { InvestmentRow, PublicFinance } from './sections/public-finance.js'
export type { Ranking, RankingComponent } from './sections/ranking.js'
export {
  type ChangeStatement,
  type ShareStatement,
  type Statement,
  type SumStatement,
  statementSchema,
} from './statement.js'
export { type Subset, subsets } from './subsets.js'
export { judgeTarget, type Target, type TargetResult, targetSchema } from './target.js'
