import { appendixSeriesRules } from '../../appendix/rules/index.js'
import type { RuleId } from '../../check/finding.js'
import type { AnyRule } from '../../check/rule.js'
import { continuity } from '../../dossier/rules/continuity.js'
import { planShrinking } from '../../plan/rules/plan-shrinking.js'
import { agencyCode } from './agency-code.js'
import { assignedShrinking } from './assigned-shrinking.js'
import { change } from './change.js'
import { cumulative } from './cumulative.js'
import { feedbackContinuity } from './feedback-continuity.js'
import { gap } from './gap.js'
import { overlap } from './overlap.js'
import { staleCitation } from './stale-citation.js'
import { sumOfPeriods } from './sum-of-periods.js'
import { yearOnYear } from './year-on-year.js'

/**
 * The rules of reports that follow each other (bộ quy tắc của chuỗi báo cáo) by id.
 *
 * @example
 * ```ts
 * import { reportSeriesRules } from 'cchc/series'
 *
 * reportSeriesRules.get('dossier/continuity')?.title.vi // 'Tồn cuối kỳ trước = chuyển sang kỳ sau'
 * ```
 */
export const reportSeriesRules: ReadonlyMap<RuleId, AnyRule> = /* @__PURE__ */ rulesInTime()

function rulesInTime(): ReadonlyMap<RuleId, AnyRule> {
  const rules: readonly AnyRule[] = [
    agencyCode,
    overlap,
    gap,
    continuity,
    feedbackContinuity,
    cumulative,
    sumOfPeriods,
    yearOnYear,
    change,
    staleCitation,
    planShrinking,
    assignedShrinking,
    ...appendixSeriesRules,
  ]
  return new Map(rules.map((rule) => [rule.id, rule]))
}
