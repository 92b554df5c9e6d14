import type { CutOffConvention } from '../../calendar/cut-off-convention.js'
import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import type { AnyRule } from '../../check/rule.js'
import type { RuleId } from '../../check/rule-id.js'
import { type Ruleset, rulesById, scope } from '../../check/ruleset.js'
import { waiverRuleset } from '../../check/waiver-rules.js'
import { citationListRules, citationRules } from '../../document/rules/index.js'
import { tableRules, tallyRules } from '../../dossier/rules/index.js'
import {
  assignedDayRules,
  assignedRules,
  planDayRules,
  planRules,
  planSeriesRules,
  taskRules,
} from '../../plan/rules/index.js'
import {
  assignedTasksOf,
  citationListsOf,
  citationsOf,
  feedbackOf,
  planDaysOf,
  plansOf,
  ratingsOf,
  remarksOf,
  satisfactionOf,
  statementsOf,
  tablesOf,
  talliesOf,
  targetsOf,
  tasksOf,
  wholeReport,
} from '../parts-of-report.js'
import type { Report } from '../report.js'
import { reportDay } from '../report-day.js'
import { agencyLevel } from './agency-level.js'
import { feedbackSum } from './feedback.js'
import { issuedEarly } from './issued-early.js'
import { judgement } from './judgement.js'
import { numberMissing } from './number-missing.js'
import { outdatedTerms } from './outdated-terms.js'
import { periodCutOff } from './period-cut-off.js'
import { ratingsSum } from './satisfaction-ratings.js'
import { satisfactionTotal } from './satisfaction-total.js'
import { statementPart } from './statement-part.js'
import { statementRate } from './statement-rate.js'
import { statementSum } from './statement-sum.js'
import { targetMissed } from './target-missed.js'
import { targetPublished } from './target-published.js'

/**
 * The rules of a report (bộ quy tắc của báo cáo), with the parts of a report that each judges.
 *
 * @param convention the cut-off convention that the report follows; it binds periodic reports only
 */
export function buildReportRuleset(convention: CutOffConvention): Ruleset<Report> {
  return {
    scopes: [
      scope(wholeReport, [numberMissing, issuedEarly, agencyLevel, outdatedTerms]),
      scope((report: Report) => [{ path: [], subject: { ...report, convention } }], [periodCutOff]),
      scope(plansOf, planRules),
      scope(planDaysOf, planDayRules),
      scope(assignedTasksOf, assignedRules),
      scope((report: Report) => {
        const [tasks, assignedTasks] = [report.direction?.plan?.tasks, report.direction?.assignedTasks]
        if (tasks == null || assignedTasks == null) return []
        return [{ path: ['direction'], subject: { assignedTasks, tasks, on: reportDay(report) } }]
      }, assignedDayRules),
      scope(tasksOf, taskRules),
      scope(talliesOf, tallyRules),
      scope(tablesOf, tableRules),
      scope(ratingsOf, [ratingsSum]),
      scope(satisfactionOf, [satisfactionTotal]),
      scope(feedbackOf, [feedbackSum]),
      scope(targetsOf, [targetMissed, targetPublished]),
      scope(remarksOf, [judgement]),
      scope(statementsOf('sum'), [statementSum]),
      scope(statementsOf('share'), [statementPart, statementRate]),
      scope(citationsOf, citationRules),
      scope(citationListsOf, citationListRules),
    ],
  }
}

/**
 * The rules of a report under Decree 09/2019, the rule of the country.
 */
export const reportRuleset: Ruleset<Report> = /* @__PURE__ */ buildReportRuleset(cutOffConventions.decree)

/** The rules of a report by id, with those of waivers and of the plan in two reports, for `describeFinding`. */
export const reportRules: ReadonlyMap<RuleId, AnyRule> = /* @__PURE__ */ new Map([
  ...rulesById(reportRuleset),
  ...rulesById(waiverRuleset),
  ...planSeriesRules.map((rule) => [rule.id, rule] as const),
])
