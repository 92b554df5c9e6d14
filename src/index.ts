export { type Agency, agencySchema } from './agency/agency.js'
export { type AgencyKind, type AgencyKindFacts, agencyKinds } from './agency/kind.js'
export {
  type Existence,
  type Level,
  type LevelFacts,
  levelExistsOn,
  levels,
  levelsOn,
} from './agency/level.js'
export { normalizeAgencyName } from './agency/normalize-agency-name.js'
export {
  type UnitType,
  type UnitTypeFacts,
  unitTypeExistsOn,
  unitTypeOf,
  unitTypes,
} from './agency/unit-type.js'
export { type Appendix, type AppendixOf, appendixSchema } from './appendix/appendix.js'
export { type AppendixForm, type AppendixModel, appendixModel } from './appendix/appendix-model.js'
export { appendixTemplate2024 } from './appendix/appendix-template-2024.js'
export type { AppendixToCheck } from './appendix/appendix-to-check.js'
export { type CheckAppendixOptions, checkAppendix } from './appendix/check-appendix.js'
export {
  type ConsecutiveAppendicesOptions,
  checkConsecutiveAppendices,
} from './appendix/check-consecutive-appendices.js'
export { compareTemplates, type TemplateComparison } from './appendix/compare-templates.js'
export { type CompletedAppendix, completeAppendix } from './appendix/complete-appendix.js'
export { defineTemplate, InvalidTemplateError } from './appendix/define-template.js'
export { extendTemplate, type RowChange, type TemplateExtension } from './appendix/extend-template.js'
export {
  type DifferenceFormula,
  type Formula,
  keysOfFormula,
  type RatioFormula,
  type SumFormula,
} from './appendix/formula.js'
export type {
  AmountIndicator,
  Choice,
  ChoiceIndicator,
  CountIndicator,
  FigureInReport,
  HeadingIndicator,
  Indicator,
  IndicatorKind,
  IndicatorOverTime,
  RateIndicator,
} from './appendix/indicator.js'
export { isAppendixOf } from './appendix/is-appendix-of.js'
export type { AppendixRelation, ConsecutiveAppendices } from './appendix/rules/consecutive-appendices.js'
export { appendixRules, appendixSeriesRules } from './appendix/rules/index.js'
export { type AppendixReading, appendixFromRows } from './appendix/tabular/appendix-from-rows.js'
export type { AppendixColumn, AppendixColumns } from './appendix/tabular/appendix-header.js'
export { appendixToHtml } from './appendix/tabular/appendix-to-html.js'
export { appendixToMarkdown } from './appendix/tabular/appendix-to-markdown.js'
export { appendixToRows } from './appendix/tabular/appendix-to-rows.js'
export type { AppendixIssue } from './appendix/tabular/read-figure.js'
export type { AppendixTemplate, AppendixValues, IndicatorOf, IndicatorValue } from './appendix/template.js'
export { valueOf } from './appendix/value-of.js'
export {
  type CutOffConvention,
  type CutOffProvision,
  cutOffConventions,
} from './calendar/cut-off-conventions.js'
export { type DateRange, isWithin } from './calendar/date-range.js'
export {
  addDays,
  compareDates,
  type DayOfWeek,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  type IsoDate,
  isIsoDate,
  toDayNumber,
  withYear,
} from './calendar/day.js'
export { dateOrInstantSchema, isoDateSchema } from './calendar/day-schemas.js'
export { type DateForm, formatDate } from './calendar/format-date.js'
export { formatPeriod } from './calendar/format-period.js'
export type { LegalReference } from './calendar/legal-reference.js'
export { toDayInVietNam } from './calendar/moment-in-viet-nam.js'
export { parseDate } from './calendar/parse-date.js'
export {
  type NamedPeriodKind,
  type Period,
  type PeriodIssue,
  type PeriodKind,
  periodKinds,
  periodSchema,
} from './calendar/period.js'
export { previousPeriod } from './calendar/previous-period.js'
export {
  type CalendarEntry,
  type CalendarEntryKind,
  type CalendarEntryStatus,
  publicHolidays,
} from './calendar/public-holidays.js'
export {
  periodGap,
  periodOverlap,
  periodRange,
  type ReportingPeriod,
  reportingPeriod,
} from './calendar/reporting-period.js'
export { samePeriodLastYear } from './calendar/same-period-last-year.js'
export { submissionDeadline } from './calendar/submission-deadline.js'
export {
  buildWorkingCalendar,
  undecidedEntries,
  vietNamCalendar,
  type WorkingCalendar,
  type WorkingCalendarChanges,
} from './calendar/working-calendar.js'
export {
  addWorkingDays,
  effectiveDeadline,
  isWorkingDay,
  workingDaysBetween,
} from './calendar/working-days.js'
export { applyWaivers, type WaivedResult, type WaiverUse } from './check/apply-waivers.js'
export type { Basis, LegalBasis } from './check/basis.js'
export type { Cause } from './check/cause.js'
export { describeFinding } from './check/describe-finding.js'
export { describeInputIssue } from './check/describe-input-issue.js'
export {
  type FigureFacts,
  type FigureModel,
  type FigureModelParts,
  figureModel,
} from './check/figure-model.js'
export type { Finding, FindingValue, Operand, Waived } from './check/finding.js'
export { findingSchema, findingsSchema } from './check/finding-schema.js'
export { type InputIssue, toInputIssues } from './check/input-issue.js'
export { toJsonPointer } from './check/json-pointer.js'
export { rateMessage, rateVerdict } from './check/rate-verdict.js'
export {
  type AnyRule,
  type Failure,
  failed,
  notEvaluated,
  passed,
  type Rule,
  type RuleContext,
  type RuleSamples,
  type Verdict,
} from './check/rule.js'
export type { RuleId } from './check/rule-id.js'
export { type Located, type Ruleset, rulesById, type Scope, scope } from './check/ruleset.js'
export {
  type CheckResult,
  type Gap,
  type OutcomeCounts,
  type RuleError,
  type RunOptions,
  runRules,
} from './check/run-rules.js'
export { isAtLeast, type Severity, severities } from './check/severity.js'
export { type FailingSum, sumFailure, sumMessage } from './check/sum-failure.js'
export { type SumRuleParts, sumRule } from './check/sum-rule.js'
export { type FigureTable, type TableTotalRuleParts, tableTotalRule } from './check/table-total-rule.js'
export { verifyRule } from './check/verify-rule.js'
export { type Waiver, waiverSchema, waiversSchema } from './check/waiver.js'
export { expiredWaiver, type UsedWaiver, unusedWaiver, waiverRuleset } from './check/waiver-rules.js'
export { type Citation, citationSchema } from './document/citation.js'
export { type DocumentNumber, formatDocumentNumber, parseDocumentNumber } from './document/document-number.js'
export {
  confusableAbbreviations,
  type DocumentType,
  documentTypeByAbbreviation,
  documentTypeByName,
  documentTypes,
  type NormativeForce,
} from './document/document-type.js'
export { findYearsInSubject, type YearMention } from './document/find-years-in-subject.js'
export { isNormative, normativeForce } from './document/normative.js'
export { citationListRules, citationRules } from './document/rules/index.js'
export { type CompletedTally, completeTally } from './dossier/complete-tally.js'
export { computeRates } from './dossier/compute-rates.js'
export {
  type CountingPolicy,
  countingPolicies,
  type SupplementEffect,
  supplementLaw,
} from './dossier/counting-policy.js'
export { channels, type Dossier, dossierSchema, outcomeKinds } from './dossier/dossier.js'
export type { CountingOptions, DossierTallies, FigureIds, GroupBy } from './dossier/dossier-counter.js'
export { joinTallies } from './dossier/join-tallies.js'
export { emptyTally, mergeTallies } from './dossier/merge-tallies.js'
export {
  dossierFromPortal,
  type PortalDossier,
  type PortalReading,
  type PortalStatus,
  portalChannels,
  portalStatuses,
} from './dossier/national-portal.js'
export type { ConsecutiveTallies } from './dossier/rules/continuity.js'
export { seriesRules, tableRules, tallyRules } from './dossier/rules/index.js'
export { subtractTally, type TallyDifference } from './dossier/subtract-tally.js'
export { figuresOutsideLayout } from './dossier/tabular/figures-outside-layout.js'
export type { TallyColumn, TallyLayout } from './dossier/tabular/tally-layout.js'
export { tallyLayouts } from './dossier/tabular/tally-layouts.js'
export { type TallyTableReading, tallyTableFromRows } from './dossier/tabular/tally-table-from-rows.js'
export { tallyTableToHtml } from './dossier/tabular/tally-table-to-html.js'
export { tallyTableToMarkdown } from './dossier/tabular/tally-table-to-markdown.js'
export { tallyTableToRows } from './dossier/tabular/tally-table-to-rows.js'
export { type Tally, tallySchema } from './dossier/tally.js'
export { type TallyDialect, type TallySource, tallyDialects } from './dossier/tally-dialects.js'
export { type StreamCountingOptions, tallyDossierStream } from './dossier/tally-dossier-stream.js'
export { tallyDossiers } from './dossier/tally-dossiers.js'
export { type TallyFigure, type TallyFigureFacts, tallyFigures } from './dossier/tally-figures.js'
export { type DialectReading, tallyFromDialect } from './dossier/tally-from-dialect.js'
export {
  type TallyRateBase,
  type TallyRateFacts,
  type TallyRateKey,
  tallyRates,
} from './dossier/tally-rates.js'
export { type TallyRelationId, tallyRelations } from './dossier/tally-relations.js'
export { type TallyTable, tallyTableSchema } from './dossier/tally-table.js'
export { tallyTableOf } from './dossier/tally-table-of.js'
export type { Approximate } from './notation/approximate.js'
export { describeNotationIssue } from './notation/describe-notation-issue.js'
export { formatCount } from './notation/format-count.js'
export { formatDecimal } from './notation/format-decimal.js'
export { formatFigure } from './notation/format-figure.js'
export { formatMoney } from './notation/format-money.js'
export { formatPercentage } from './notation/format-percentage.js'
export type { Language, Text } from './notation/language.js'
export { normalizeText } from './notation/normalize-text.js'
export { parseApproximatePercentage } from './notation/parse-approximate-percentage.js'
export { parseCount } from './notation/parse-count.js'
export { type DecimalString, parseDecimal } from './notation/parse-decimal.js'
export { parseFigure } from './notation/parse-figure.js'
export { parseMoney } from './notation/parse-money.js'
export { parsePercentage } from './notation/parse-percentage.js'
export type { NotationIssue, NotationIssueCode, Reading } from './notation/reading.js'
export { type Area, areas, areaTitles } from './plan/area.js'
export { type AssignedTasks, assignedTasksSchema } from './plan/assigned-tasks.js'
export { assignedTasksOf } from './plan/assigned-tasks-of.js'
export { type CompletionRateOptions, completionRateOf } from './plan/completion-rate-of.js'
export { mergeTaskTallies } from './plan/merge-task-tallies.js'
export { type PlanProgress, planProgressSchema } from './plan/plan-progress.js'
export { planProgressOf } from './plan/plan-progress-of.js'
export type { AssignedOnDay } from './plan/rules/assigned-counted.js'
export {
  assignedDayRules,
  assignedRules,
  planDayRules,
  planRules,
  planSeriesRules,
  taskRules,
} from './plan/rules/index.js'
export type { PlanOnDay } from './plan/rules/plan-counted.js'
export type { ConsecutivePlans } from './plan/rules/plan-shrinking.js'
export {
  type TaskCountingOptions,
  type TaskGrouping,
  type TaskTallies,
  tallyTasks,
} from './plan/tally-tasks.js'
export { type Task, type TaskStatus, taskOrigins, taskSchema, taskStatuses } from './plan/task.js'
export { dueDayOn, type TaskState, taskStateOn } from './plan/task-state.js'
export type { TaskTally } from './plan/task-tally.js'
export { tasksSchema } from './plan/tasks.js'
export { agreesWithRatio, type PublishedRate, ratesOverlap } from './quantity/agrees-with-ratio.js'
export { completeSums, type SumCompletion, type SumConflict } from './quantity/complete-sums.js'
export { diagnoseRate, type RateBase, type RateSlip, type RateToDiagnose } from './quantity/diagnose-rate.js'
export { diagnoseSum, type FailedSum, type SumSlip } from './quantity/diagnose-sum.js'
export { type DigitSlip, digitSlip } from './quantity/digit-slip.js'
export { type SumEvaluation, sumEvaluator } from './quantity/evaluate-sum.js'
export { type Figure, isExact, type LocatedFigure, type Path } from './quantity/figure.js'
export {
  countSchema,
  figureSchema,
  measureSchema,
  moneySchema,
  percentageSchema,
  publishedRateSchema,
  requiredFigureSchema,
} from './quantity/figure-schemas.js'
export { addIntervals, type Interval, intervalOf, intervalsOverlap } from './quantity/interval.js'
export { changeThresholds, type LargeChange, largeChange } from './quantity/large-change.js'
export { type Rate, type Ratio, rateOf, roundPercentage } from './quantity/rate-of.js'
export { reachesTarget } from './quantity/reaches-target.js'
export { compareDecimals } from './quantity/scaled-decimal.js'
export { type RemainderMethod, sharesOf } from './quantity/shares-of.js'
export type { FigureReader, SumRelation } from './quantity/sum-relation.js'
export { appendixFromReport, type FilledAppendix } from './report/appendix-from-report.js'
export { type Assessment, assessmentSchema, type Remark, remarkSchema } from './report/assessment.js'
export { checkConsecutivePlans } from './report/check-consecutive-plans.js'
export { type CheckReportOptions, checkReport } from './report/check-report.js'
export { type CivilService, civilServiceSchema } from './report/civil-service.js'
export {
  type CheckConsolidationOptions,
  checkConsolidation,
  consolidationRules,
} from './report/consolidation/check-consolidation.js'
export {
  type ConsolidateOptions,
  type Consolidation,
  consolidate,
} from './report/consolidation/consolidate.js'
export type { ConsolidatedFigure } from './report/consolidation/consolidated-figure.js'
export type { FigureOfUnits } from './report/consolidation/consolidated-sum.js'
export type { UnitOfHierarchy } from './report/consolidation/consolidated-unit.js'
export type { ExcludedReport, ExclusionReason, Hierarchy } from './report/consolidation/hierarchy.js'
export type { ConsolidatedPart } from './report/consolidation/running-sum.js'
export { type DataReuse, dataReuseSchema } from './report/digital-government/data-reuse.js'
export {
  type Digitization,
  type DigitizationRow,
  digitizationRowSchema,
  digitizationSchema,
} from './report/digital-government/digitization.js'
export {
  type DocumentExchange,
  documentExchangeSchema,
} from './report/digital-government/document-exchange.js'
export {
  type ElectronicCertification,
  electronicCertificationSchema,
} from './report/digital-government/electronic-certification.js'
export {
  type ElectronicResults,
  electronicResultsSchema,
} from './report/digital-government/electronic-results.js'
export { type Equipment, equipmentSchema } from './report/digital-government/equipment.js'
export {
  type IdentityVerification,
  identityVerificationSchema,
} from './report/digital-government/identity-verification.js'
export {
  type OnlineFiling,
  type OnlineFilingRow,
  onlineFilingRowSchema,
  onlineFilingSchema,
} from './report/digital-government/online-filing.js'
export { type OnlinePayment, onlinePaymentSchema } from './report/digital-government/online-payment.js'
export {
  type PaymentRow,
  type Payments,
  paymentRowSchema,
  paymentsSchema,
} from './report/digital-government/payments.js'
export { type DigitalGovernment, digitalGovernmentSchema } from './report/digital-government.js'
export { type Direction, directionSchema } from './report/direction.js'
export type { Fact } from './report/facts/fact.js'
export { type ListFactsOptions, listFacts } from './report/facts/list-facts.js'
export { type Feedback, feedbackSchema } from './report/feedback.js'
export { type FigureUnit, figureUnits } from './report/figure-unit.js'
export { type Institutions, institutionsSchema } from './report/institutions.js'
export { nationalTargets, type PublishedTarget, provincialTargets } from './report/national-targets.js'
export { type Organization, organizationSchema } from './report/organization.js'
export { type OutlookItem, outlookItemSchema } from './report/outlook.js'
export {
  InvalidReportError,
  type ParseReportOptions,
  parseReport,
  type ReportReading,
  safeParseReport,
} from './report/parse-report.js'
export { type ProcedureCatalogue, procedureCatalogueSchema } from './report/procedure-catalogue.js'
export { type ProcedureReview, procedureReviewSchema } from './report/procedure-review.js'
export { type Procedures, proceduresSchema } from './report/procedures.js'
export { type PublicFinance, publicFinanceSchema } from './report/public-finance.js'
export { type Ranking, rankingSchema } from './report/ranking.js'
export { type Recommendation, recommendationSchema } from './report/recommendation.js'
export { buildReportSchema, type Report, type ReportInput, reportSchema } from './report/report.js'
export { reportDay } from './report/report-day.js'
export { buildReportRuleset, reportRules, reportRuleset } from './report/rules/ruleset.js'
export { type Ratings, ratingsSchema, type Satisfaction, satisfactionSchema } from './report/satisfaction.js'
export type {
  AnySectionModel,
  PartOfWhole,
  SectionFigure,
  SectionModel,
  SectionRate,
  SectionRateBase,
  SectionSum,
} from './report/section-model.js'
export { sectionModels } from './report/section-models.js'
export { type CheckSeriesOptions, checkSeries } from './report/series/check-series.js'
export { reportSeriesRules } from './report/series/rules/index.js'
export {
  type ShareStatement,
  type Statement,
  type SumStatement,
  statementSchema,
} from './report/statement.js'
export { type Subset, subsets } from './report/subsets.js'
export { type ReportSummary, summarize } from './report/summarize.js'
export { judgeTarget, type Target, type TargetResult, targetSchema } from './report/target.js'
export type { SheetRows, SkippedRow } from './table/cell.js'
export type { TableIssue } from './table/table-issue.js'
