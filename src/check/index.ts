export type { Basis, LegalBasis } from '../calendar/dated.js'
export { applyWaivers, type WaivedResult, type WaiverUse } from './apply-waivers.js'
export type { Cause } from './cause.js'
export { describeFinding } from './describe-finding.js'
export { describeInputIssue } from './describe-input-issue.js'
export { type FigureFacts, type FigureModel, type FigureModelParts, figureModel } from './figure-model.js'
export type { Finding, FindingValue, Operand, Waived } from './finding.js'
export { findingSchema, findingsSchema } from './finding-schema.js'
export { type InputIssue, toInputIssues } from './input-issue.js'
export { toJsonPointer } from './json-pointer.js'
export { rateMessage, rateVerdict } from './rate-verdict.js'
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
} from './rule.js'
export type { RuleId } from './rule-id.js'
export { type Located, type Ruleset, rulesById, type Scope, scope } from './ruleset.js'
export {
  type CheckResult,
  type Gap,
  type OutcomeCounts,
  type RuleError,
  type RunOptions,
  runRules,
} from './run-rules.js'
export { isAtLeast, type Severity, severities } from './severity.js'
export { type FailingSum, sumFailure, sumMessage } from './sum-failure.js'
export { type SumRuleParts, sumRule } from './sum-rule.js'
export { type FigureTable, type TableTotalRuleParts, tableTotalRule } from './table-total-rule.js'
export { verifyRule } from './verify-rule.js'
export { type Waiver, waiverSchema, waiversSchema } from './waiver.js'
export { expiredWaiver, type UsedWaiver, unusedWaiver, waiverRuleset } from './waiver-rules.js'
