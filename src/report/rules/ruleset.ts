import { type AppendixForm, appendixModel, formShape } from '../../appendix/appendix-model.js'
import { appendixRules } from '../../appendix/rules/index.js'
import { type CutOffConvention, cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { periodRange } from '../../calendar/reporting-period.js'
import { listOf, optionsOf, requireOptions } from '../../check/require-parsed.js'
import type { RuleContext } from '../../check/rule.js'
import { type Located, type Ruleset, scope } from '../../check/ruleset.js'
import { citationListRules, citationRules } from '../../document/rules/index.js'
import { tableRules, tallyRules } from '../../dossier/rules/index.js'
import {
  assignedDayRules,
  assignedRules,
  planDayRules,
  planRules,
  taskRules,
} from '../../plan/rules/index.js'
import { appendixOf, formOfReport } from '../appendix-of.js'
import { defaultForms } from '../default-forms.js'
import {
  assignedTasksOf,
  changesOf,
  citationListsOf,
  citationsOf,
  feedbackOf,
  located,
  namedChangesOf,
  namedTargetsOf,
  oneStopOf,
  planDaysOf,
  plansOf,
  rankingListOf,
  rankingsOf,
  ratingsOf,
  remarksOf,
  satisfactionOf,
  statementsOf,
  tablesOf,
  talliesOf,
  targetListOf,
  targetsOf,
  tasksOf,
  underConvention,
  wholeReport,
} from '../parts-of-report.js'
import type { Report } from '../report.js'
import { reportDay } from '../report-day.js'
import { conventionShape, requireReport } from '../require-report.js'
import { sameFigures } from '../same-figures.js'
import { judgedFigures } from '../section-places.js'
import { inBothSpans } from '../year-to-date.js'
import { agencyKind } from './agency-kind.js'
import { agencyLevel } from './agency-level.js'
import { averageStaff } from './average-staff.js'
import { citedEarly } from './cited-early.js'
import { feedbackReceived } from './feedback-received.js'
import { issuedEarly } from './issued-early.js'
import { judgement } from './judgement.js'
import { formOfAppendix, knownForm } from './known-form.js'
import { legacyFont } from './legacy-font.js'
import { numberMissing } from './number-missing.js'
import { outdatedTerms } from './outdated-terms.js'
import { periodCutOff } from './period-cut-off.js'
import { rankingChange } from './ranking-change.js'
import { rankingComponents } from './ranking-components.js'
import { rankingEarly } from './ranking-early.js'
import { rankingNumber } from './ranking-number.js'
import { rankingOrder } from './ranking-order.js'
import { rankingPlace } from './ranking-place.js'
import { rankingTwice } from './ranking-twice.js'
import { repealedDocument } from './repealed-document.js'
import { replaces } from './replaces.js'
import { sameFigure } from './same-figure.js'
import { ratingsSum, satisfactionTotal } from './satisfaction.js'
import { sectionPartAboveWhole } from './section-part-above-whole.js'
import { sectionRate } from './section-rate.js'
import { sectionRatesTogether } from './section-rates-together.js'
import { sectionSum } from './section-sum.js'
import { sectionTableTotal } from './section-table-total.js'
import { sectionTotalRate } from './section-total-rate.js'
import { statementCurrent } from './statement-current.js'
import { statementDifference } from './statement-difference.js'
import { statementGrowth } from './statement-growth.js'
import { statementLeftOver } from './statement-left-over.js'
import { statementPartAboveWhole } from './statement-part-above-whole.js'
import { statementRate } from './statement-rate.js'
import { statementSum } from './statement-sum.js'
import { subset } from './subset.js'
import { targetActual } from './target-actual.js'
import { targetMilestones } from './target-milestones.js'
import { targetMissed } from './target-missed.js'
import { targetPublished } from './target-published.js'
import { week } from './week.js'
import { yearToDate } from './year-to-date.js'

const parameters = /* @__PURE__ */ optionsOf(
  { convention: conventionShape, forms: /* @__PURE__ */ listOf(formShape) },
  ['convention'],
)

/**
 * The rules of a report (bộ quy tắc của báo cáo), with the parts of a report that each judges.
 *
 * @param convention the cut-off convention that the report follows; it binds periodic reports only
 * @param forms the forms that the appendix may be of; absent: those of 2024 and 2025
 *
 * Throws a `TypeError` for a convention or forms that are none.
 *
 * @example
 * ```ts
 * import { buildReportRuleset, checkReport, parseReport } from 'cchc'
 * import { cutOffConventions } from 'cchc/calendar'
 *
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thành phố Nha Trang', level: 'district' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * checkReport(report, { ruleset: buildReportRuleset(cutOffConventions.khanhHoa) }).ok // true
 * ```
 */
export function buildReportRuleset(
  convention: CutOffConvention,
  forms: readonly AppendixForm[] = defaultForms,
): Ruleset<Report> {
  requireOptions({ convention, forms }, parameters, 'buildReportRuleset')
  const models = forms.map(appendixModel)
  const formsOfReport = new Map(models.map((form) => [form.template.id, formOfReport(form)]))
  const figuresById = new Map(models.map((form) => [form.template.id, sameFigures(form)]))
  const figuresOfBody = sameFigures()
  const figuresOf = ({ appendix }: Report) => figuresById.get(appendix?.template ?? '') ?? figuresOfBody
  const dayOf = (report: Report) => reportDay(report, convention)
  const both = <Subject>(select: (report: Report) => Iterable<Located<Subject>>) =>
    inBothSpans(select, convention)
  /** Rules learn what other places of the report say of the figures that stand there again. */
  const besides =
    <Subject>(select: (report: Report) => readonly Located<Subject>[]) =>
    (report: Report) =>
      select(report).map((each): Located<Subject> => {
        const { path, subject, context } = each
        // No row of a table stands elsewhere.
        if (typeof path.at(-1) === 'number') return each
        const otherwise: RuleContext['otherwise'] = (at) =>
          context?.otherwise?.(at) ?? figuresOf(report).elsewhere(report, [...path, ...at])
        return { path, subject, context: { wouldHold: context?.wouldHold, otherwise } }
      })
  return {
    dayOf,
    requireParsed: (report) => requireReport(report, models),
    scopes: [
      scope(wholeReport, [numberMissing, agencyKind, replaces, week, legacyFont, outdatedTerms, citedEarly]),
      scope(underConvention(convention), [
        agencyLevel,
        issuedEarly,
        periodCutOff,
        repealedDocument,
        yearToDate,
      ]),
      scope(both(plansOf), planRules),
      scope(both(besides((report) => planDaysOf(report, dayOf(report)))), planDayRules),
      scope(both(assignedTasksOf), assignedRules),
      scope(
        both((report) => {
          const [tasks, assignedTasks] = [report.direction?.plan?.tasks, report.direction?.assignedTasks]
          if (tasks == null || assignedTasks == null) return []
          const from = periodRange(report.period, convention)?.from
          return [{ path: ['direction'], subject: { assignedTasks, tasks, on: dayOf(report), from } }]
        }),
        assignedDayRules,
      ),
      scope(both(tasksOf), taskRules),
      scope(both(besides(talliesOf)), tallyRules),
      scope(both(tablesOf), tableRules),
      scope(both(ratingsOf), [ratingsSum]),
      scope(both(satisfactionOf), [satisfactionTotal]),
      scope(both(feedbackOf), [feedbackReceived]),
      scope(both(oneStopOf), [averageStaff]),
      scope(
        both((report) => {
          const day = report.issuedOn ?? dayOf(report)
          return rankingsOf(report).map(({ path, subject }) => ({ path, subject: { ...subject, day } }))
        }),
        [rankingPlace, rankingComponents, rankingEarly],
      ),
      scope(both(rankingListOf), [rankingTwice, rankingNumber, rankingChange, rankingOrder]),
      scope(both(besides(judgedFigures)), [
        sectionSum,
        sectionPartAboveWhole,
        sectionRate,
        sectionRatesTogether,
        sectionTableTotal,
        sectionTotalRate,
      ]),
      scope(both(wholeReport), [subset]),
      scope(
        both((report) => [
          {
            path: [],
            subject: { report, figures: figuresOf(report) },
          },
        ]),
        [sameFigure],
      ),
      scope(
        besides((report) => appendixOf(report, formsOfReport, dayOf(report))),
        appendixRules,
      ),
      scope((report: Report) => located([], formOfAppendix(report, models)), [knownForm]),
      scope((report: Report) => targetsOf(report, dayOf(report)), [targetMissed, targetPublished]),
      scope(targetListOf, [targetMilestones]),
      scope(namedTargetsOf, [targetActual]),
      scope(remarksOf, [judgement]),
      scope((report: Report) => located(['statements'], report.statements), [statementLeftOver]),
      scope(statementsOf('sum'), [statementSum]),
      scope(statementsOf('share'), [statementPartAboveWhole, statementRate]),
      scope(changesOf, [statementDifference, statementGrowth]),
      scope(namedChangesOf, [statementCurrent]),
      scope(citationsOf, citationRules),
      scope(citationListsOf, citationListRules),
    ],
  }
}

/**
 * The rules of a report (bộ quy tắc của báo cáo) under Decree 09/2019, the rule of the country.
 *
 * @example
 * ```ts
 * import { rulesById } from 'cchc/check'
 * import { reportRuleset } from 'cchc/report'
 *
 * rulesById(reportRuleset).get('dossier/balance')?.severity // 'error'
 * ```
 */
export const reportRuleset: Ruleset<Report> = /* @__PURE__ */ buildReportRuleset(cutOffConventions.decree)
