import type { IsoDate } from '../calendar/day.js'
import { madeOnce } from '../check/made-once.js'
import type { RuleContext } from '../check/rule.js'
import type { Located } from '../check/ruleset.js'
import type { FigureTable } from '../check/table-total-rule.js'
import type { Citation } from '../document/citation.js'
import { columnHolds } from '../dossier/column-holds.js'
import type { Tally } from '../dossier/tally.js'
import type { AssignedTasks } from '../plan/assigned-tasks.js'
import type { PlanProgress } from '../plan/plan-progress.js'
import type { PlanOnDay } from '../plan/rules/plan-counted.js'
import type { Task } from '../plan/task.js'
import type { Path } from '../quantity/figure.js'
import type { Feedback } from './feedback.js'
import type { Report } from './report.js'
import type { RemarkInReport } from './rules/judgement.js'
import type { Ratings, Satisfaction } from './satisfaction.js'
import type { Statement } from './statement.js'
import type { Target } from './target.js'

// The parts of a report that rules judge, each with its path.

export function wholeReport(report: Report): readonly Located<Report>[] {
  return [{ path: [], subject: report }]
}

export function citationsOf({ citations }: Report): readonly Located<Citation>[] {
  return (citations ?? []).map((subject, index) => ({
    path: ['citations', index],
    subject,
    context: madeOnce(),
  }))
}

export function citationListsOf({ citations }: Report): readonly Located<readonly Citation[]>[] {
  return citations ? [{ path: ['citations'], subject: citations, context: madeOnce() }] : []
}

export function* talliesOf({ procedures }: Report): Generator<Located<Tally>> {
  if (procedures?.dossiers) yield { path: ['procedures', 'dossiers'], subject: procedures.dossiers }
  const { table } = procedures ?? {}
  if (!table) return
  const path = ['procedures', 'table']
  const wouldHold = columnHolds(table)
  const contextOf = (place: number | 'total'): RuleContext => ({
    wouldHold: (figure, value) => wouldHold(place, figure, value),
  })
  for (const [index, row] of table.rows.entries()) {
    yield { path: [...path, 'rows', index], subject: row, context: contextOf(index) }
  }
  if (table.total) yield { path: [...path, 'total'], subject: table.total, context: contextOf('total') }
}

export function* tablesOf({ procedures }: Report): Generator<Located<FigureTable<Tally>>> {
  if (procedures?.table) yield { path: ['procedures', 'table'], subject: procedures.table }
}

/** The statements of one kind. */
export function statementsOf<Kind extends Statement['kind']>(kind: Kind) {
  return function* ({ statements }: Report): Generator<Located<Extract<Statement, { kind: Kind }>>> {
    for (const [index, statement] of (statements ?? []).entries()) {
      if (isOfKind(statement, kind)) yield { path: ['statements', index], subject: statement }
    }
  }
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

export function satisfactionOf({ procedures }: Report): readonly Located<Satisfaction>[] {
  return located(['procedures', 'satisfaction'], procedures?.satisfaction)
}

export function ratingsOf({ procedures }: Report): readonly Located<Ratings>[] {
  const path = ['procedures', 'satisfaction']
  const { rows = [], total } = procedures?.satisfaction ?? {}
  return [
    ...rows.map((subject, index) => ({ path: [...path, 'rows', index], subject })),
    ...located([...path, 'total'], total),
  ]
}

export function feedbackOf({ procedures }: Report): readonly Located<Feedback>[] {
  return located(['procedures', 'feedback'], procedures?.feedback)
}

export function targetsOf({ targets }: Report): readonly Located<Target>[] {
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
