import { describeFindingBy, explainFindingBy, type FindingInWords } from './check/describe-finding.js'
import type { Finding, RuleId } from './check/finding.js'
import type { AnyRule } from './check/rule.js'
import { rulesById } from './check/ruleset.js'
import { waiverRuleset } from './check/waiver-rules.js'
import { consolidationRules } from './consolidation/check-consolidation.js'
import { type Language, languageOf } from './notation/language.js'
import { saidTwice } from './prose/rules/said-twice.js'
import { reportRuleset } from './report/rules/ruleset.js'
import { scorecardRules, unitsRules } from './scorecard/rules/index.js'
import { reportSeriesRules } from './series/rules/index.js'

/**
 * Every rule of the package by id (mọi quy tắc kiểm tra): of a report, of its text, of reports in time, of a superior's
 * sums, of scorecards, and of waivers.
 *
 * @example
 * ```ts
 * import { packageRules } from 'cchc'
 *
 * packageRules.get('dossier/balance')?.title.vi // 'Tiếp nhận = đã giải quyết + đang giải quyết + trả lại + rút'
 * ```
 */
export const packageRules: ReadonlyMap<RuleId, AnyRule> = /* @__PURE__ */ new Map<RuleId, AnyRule>([
  ...rulesById(reportRuleset),
  ...reportSeriesRules,
  ...[...consolidationRules, ...scorecardRules, ...unitsRules].map((rule) => [rule.id, rule] as const),
  [saidTwice.id, saidTwice],
  ...rulesById(waiverRuleset),
])

/**
 * Says a finding (phát hiện) in Vietnamese (default) or English. Findings of the package need no more; for those of your
 * own rules, give these beside them, else it throws. `findings.map(describeFinding)` says all in Vietnamese: a place in
 * a list is no language.
 *
 * @param rules own rules by id, as `rulesById` gives them
 *
 * @example
 * ```ts
 * import { checkReport, describeFinding, parseReport } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   number: '45/BC-UBND',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 *   procedures: { dossiers: { resolved: { total: 10, early: 9, onTime: 0, late: 0 } } },
 * })
 * checkReport(report).findings.map(describeFinding)
 * // ['Tổng số hồ sơ đã giải quyết: ghi 10, nhưng 9 + 0 + 0 = 9 (lệch 1).']
 * ```
 */
export function describeFinding(
  finding: Finding,
  language?: Language | number,
  rules?: RulesInWords | readonly Finding[],
): string {
  return describeFindingBy(finding, knownRules(finding, rules), languageOf(language))
}

/**
 * Says a finding part by part (diễn giải một phát hiện): the message, the likely slip, what is written and what was
 * expected, and the basis, each in Vietnamese (default) or English. Own rules as for `describeFinding`.
 *
 * @param rules own rules by id, as `rulesById` gives them
 *
 * @example
 * ```ts
 * import { checkReport, explainFinding, parseReport } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   number: '45/BC-UBND',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 *   procedures: { dossiers: { received: { total: 40 }, resolved: { total: 30 }, rates: { resolved: '75,9%' } } },
 * })
 * const [finding] = checkReport(report).findings
 * finding && explainFinding(finding).expected // '75,00%'
 * ```
 */
export function explainFinding(
  finding: Finding,
  language?: Language | number,
  rules?: RulesInWords | readonly Finding[],
): FindingInWords {
  return explainFindingBy(finding, knownRules(finding, rules), languageOf(language))
}

type RulesInWords = ReadonlyMap<RuleId, Pick<AnyRule, 'message'>>

/** The rules that say a finding: those given, or all of the package. The third of `map` is its list. */
function knownRules({ rule }: Finding, rules: RulesInWords | readonly Finding[] | undefined): RulesInWords {
  const own = rules !== undefined && 'get' in rules ? rules.get(rule) : undefined
  return own === undefined ? packageRules : new Map([[rule, own]])
}
