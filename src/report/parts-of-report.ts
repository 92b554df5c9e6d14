import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import { type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import type { IsoDate } from '../calendar/day.js'
import type { Place } from '../check/model.js'
import type { RuleContext } from '../check/rule.js'
import type { Located } from '../check/ruleset.js'
import {
  columnsOtherwise,
  columnsWouldHold,
  type FigureTable,
  placeTable,
  type TableLevel,
  type TableLevels,
} from '../check/table-totals.js'
import type { Citation } from '../document/citation.js'
import type { Tally, TallyFigure } from '../dossier/tally.js'
import { tallyModel } from '../dossier/tally-model.js'
import type { AssignedTasks } from '../plan/assigned-tasks.js'
import type { PlanProgress } from '../plan/plan-progress.js'
import type { PlanOnDay } from '../plan/rules/plan-counted.js'
import type { Task } from '../plan/task.js'
import type { Path } from '../quantity/figure.js'
import { rateOf } from '../quantity/rate-of.js'
import { changedFigureAt } from './changed-figure.js'
import { figureAt, pathOfName } from './figure-path.js'
import type { Report } from './report.js'
import type { RemarkInReport } from './rules/judgement.js'
import type { ReportUnderConvention } from './rules/period-cut-off.js'
import type { ChangeInReport } from './rules/statement-current.js'
import type { JudgedChange } from './rules/statement-difference.js'
import type { TargetInReport } from './rules/target-actual.js'
import type { TargetOnDay } from './rules/target-figures.js'
import type { Feedback, OneStop, Ratings } from './sections/procedures.js'
import type { Ranking } from './sections/ranking.js'
import type { Statement } from './statement.js'
import type { Target } from './target.js'

// The parts of a report that rules judge, each with its path.

export function wholeReport(report: Report): readonly Located<Report>[] {
  return [{ path: [], subject: report }]
}

/** The report with the convention that it follows; rules take it for that of the decree where none is said. */
export function underConvention(convention: CutOffConvention) {
  return (report: Report): readonly Located<ReportUnderConvention>[] =>
    convention === cutOffConventions.decree
      ? wholeReport(report)
      : [{ path: [], subject: { ...report, convention } }]
}

export function citationsOf({ citations }: Report): readonly Located<Citation>[] {
  return (citations ?? []).map((subject, index) => ({
    path: ['citations', index],
    subject,
  }))
}

export function citationListsOf({ citations }: Report): readonly Located<readonly Citation[]>[] {
  return citations ? [{ path: ['citations'], subject: citations }] : []
}

export function talliesOf({ procedures }: Report): readonly Located<Tally>[] {
  const tallies: Located<Tally>[] = []
  const { dossiers, table } = procedures ?? {}
  if (dossiers) tallies.push({ path: ['procedures', 'dossiers'], subject: dossiers })
  if (!table) return tallies
  const add = (place: Place<Tally>, levels: TableLevels<Tally, TallyFigure>) =>
    tallies.push({
      path: ['procedures', 'table', ...place.at],
      subject: place.figures,
      context: beyond(place, levels),
    })
  const addRows = (inside: TableLevel<Tally, TallyFigure>) => {
    for (const row of inside.rows) {
      add(row, { inside, above: row.level })
      if (row.level !== undefined) addRows(row.level)
    }
  }
  const top = placeTable(tallyModel, table)
  addRows(top)
  if (top.whole !== undefined) add(top.whole, { above: top })
  return tallies
}

/** What the table of a tally says of another value of its figures, whose paths a rule counts from the tally. */
function beyond(place: Place<Tally>, levels: TableLevels<Tally, TallyFigure>): RuleContext {
  const of = [tallyModel, { figures: place.figures, at: [] }, levels] as const
  return { wouldHold: columnsWouldHold(...of), otherwise: columnsOtherwise(...of) }
}

export function tablesOf({ procedures }: Report): readonly Located<FigureTable<Tally>>[] {
  return located(['procedures', 'table'], procedures?.table)
}

/** The statements of one kind. */
export function statementsOf<Kind extends Statement['kind']>(kind: Kind) {
  return ({ statements }: Report): readonly Located<Extract<Statement, { kind: Kind }>>[] => {
    const found: Located<Extract<Statement, { kind: Kind }>>[] = []
    statements?.forEach((statement, index) => {
      if (isOfKind(statement, kind)) found.push({ path: ['statements', index], subject: statement })
    })
    return found
  }
}

const changesIn = /* @__PURE__ */ statementsOf('change')

/** The statements of changes; what a figure is now is taken from the report, where only the figure is named. */
export function changesOf(report: Report): readonly Located<JudgedChange>[] {
  return changesIn(report).map(({ path, subject }) => {
    const measured =
      subject.current == null && subject.figure != null
        ? changedFigureAt(report, pathOfName(subject.figure))
        : undefined
    return { path, subject: measured ? { ...subject, current: measured.value, isMeasured: true } : subject }
  })
}

/** The statements of changes with the report whose figures they name. */
export function namedChangesOf(report: Report): readonly Located<ChangeInReport>[] {
  return changesIn(report).map(({ path, subject: statement }) => ({
    path: [],
    subject: { statement, path, report },
  }))
}

function isOfKind<Kind extends Statement['kind']>(
  statement: Statement,
  kind: Kind,
): statement is Extract<Statement, { kind: Kind }> {
  return statement.kind === kind
}

export function plansOf({ direction }: Report): readonly Located<PlanProgress>[] {
  return located(['direction', 'plan'], direction?.plan)
}

export function planDaysOf({ direction }: Report, on: IsoDate | undefined): readonly Located<PlanOnDay>[] {
  const plan = direction?.plan
  return plan ? [{ path: ['direction'], subject: { plan, on } }] : []
}

export function assignedTasksOf({ direction }: Report): readonly Located<AssignedTasks>[] {
  return located(['direction', 'assignedTasks'], direction?.assignedTasks)
}

export function tasksOf({ direction }: Report): readonly Located<Task>[] {
  return (direction?.plan?.tasks ?? []).map((subject, index) => ({
    path: ['direction', 'plan', 'tasks', index],
    subject,
  }))
}

export function satisfactionOf({ procedures }: Report): readonly Located<FigureTable<Ratings>>[] {
  return located(['procedures', 'satisfaction'], procedures?.satisfaction)
}

export function ratingsOf({ procedures }: Report): readonly Located<Ratings>[] {
  const path = ['procedures', 'satisfaction']
  const { rows, total } = procedures?.satisfaction ?? {}
  return [
    ...(rows ?? []).map((subject, index) => ({ path: [...path, 'rows', index], subject })),
    ...located([...path, 'total'], total),
  ]
}

export function feedbackOf({ procedures }: Report): readonly Located<Feedback>[] {
  return located(['procedures', 'feedback'], procedures?.feedback)
}

export function oneStopOf({ procedures }: Report): readonly Located<OneStop>[] {
  return located(['procedures', 'oneStop'], procedures?.oneStop)
}

export function rankingsOf({ ranking }: Report): readonly Located<Ranking>[] {
  return (ranking ?? []).map((subject, index) => ({ path: ['ranking', index], subject }))
}

export function rankingListOf({ agency, ranking }: Report): readonly Located<readonly Ranking[]>[] {
  if (ranking?.every((one) => one.agency == null)) return located(['ranking'], ranking)
  // Its own rank may name the agency that reports, or its area.
  const areaOf = (name: string) => normalizeAgencyName(name).replace(/^ủy ban nhân dân /, '')
  const own = areaOf(agency.name)
  const told = ranking?.map((one) =>
    one.agency != null && areaOf(one.agency) === own ? { ...one, agency: undefined } : one,
  )
  return located(['ranking'], told)
}

/** The targets and their milestones, each with what was reached, and the day by which that is judged. */
export function targetsOf(report: Report, day: IsoDate | undefined): readonly Located<TargetOnDay>[] {
  const found: Located<TargetOnDay>[] = []
  report.targets?.forEach((target, index) => {
    const path = ['targets', index]
    const measured = target.actual == null ? measuredOf(target, report) : undefined
    const subject = measured
      ? { ...target, actual: measured, isMeasured: true as const, day }
      : { ...target, day }
    found.push({ path, subject })
    const { indicator, direction, milestones } = target
    milestones?.forEach(({ on, ...milestone }, step) => {
      const subject = { indicator, direction, dueOn: on, ...milestone, day }
      found.push({ path: [...path, 'milestones', step], subject })
    })
  })
  return found
}

/** What was reached, where the target leaves that to the figure that it names. */
function measuredOf({ figure }: Target, report: Report): Target['actual'] {
  if (figure == null) return undefined
  const { value, isDerived, base } = figureAt(report, pathOfName(figure)) ?? {}
  if (value === undefined || typeof value === 'object') return undefined
  if (!isDerived || base === undefined) return String(value)
  const [numerator, denominator] = [base.numerator.value, base.denominator.value] as [number, number]
  return rateOf(numerator, denominator, 2).percentage
}

/** The targets with the report whose figures they name. */
export function namedTargetsOf(report: Report): readonly Located<TargetInReport>[] {
  return (report.targets ?? []).map((target, index) => ({
    path: [],
    subject: { target, path: ['targets', index], report },
  }))
}

/** The targets themselves. */
export function targetListOf({ targets }: Report): readonly Located<Target>[] {
  return (targets ?? []).map((subject, index) => ({ path: ['targets', index], subject }))
}

/** The remarks of an assessment with the report they speak of; the rule says whole paths. */
export function remarksOf(report: Report): readonly Located<RemarkInReport>[] {
  const { assessment } = report
  return (['achievements', 'limitations', 'causes'] as const).flatMap((part) =>
    (assessment?.[part] ?? []).map((remark, index) => ({
      path: [],
      subject: { remark, path: ['assessment', part, index], report },
    })),
  )
}

/** What a report may lack, where it stands; nothing if it is not there. */
export function located<Subject>(
  path: Path,
  subject: Subject | null | undefined,
): readonly Located<Subject>[] {
  return subject == null ? [] : [{ path, subject }]
}
