export type { Basis, LegalBasis } from '../calendar/dated.js'
export { applyWaivers, type WaivedResult, type WaiverUse } from './apply-waivers.js'
export type { Cause } from './cause.js'
export { describeFindingBy } from './describe-finding.js'
export { describeInputIssue } from './describe-input-issue.js'
export type { Finding, FindingValue, Operand, RuleId, Waived } from './finding.js'
export { findingSchema, findingsSchema } from './finding-schema.js'
export type {
  Base,
  Counted,
  Indicator,
  IndicatorFacts,
  OtherBase,
  OverTime,
  Part,
  Rate,
  Sum,
} from './indicator.js'
export {
  type FileFault,
  type InputIssue,
  type InputReading,
  parseInput,
  toInputIssues,
} from './input-issue.js'
export { toJsonPointer } from './json-pointer.js'
export { type AnyModel, defineModel, type Model, type ModelParts, type ReadySum } from './model.js'
export { rateMessage, rateVerdict } from './rates.js'
export {
  type AnyRule,
  type Failure,
  failed,
  notEvaluated,
  passed,
  type Rule,
  type RuleContext,
  type RuleSamples,
  sharedBy,
  type UnjudgedRate,
  type Verdict,
} from './rule.js'
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
export { type FailingSum, type SumRuleParts, sumFailure, sumMessage, sumRule } from './sums.js'
export { type FigureTable, tableTotalRule } from './table-totals.js'
export { verifyRule } from './verify-rule.js'
export { type WaivedReport, type Waiver, waiverSchema, waiversSchema } from './waiver.js'
export { expiredWaiver, sharedWaiver, type UsedWaiver, unusedWaiver, waiverRuleset } from './waiver-rules.js'
