import { type Located, type Ruleset, rulesById, scope } from '../../check/ruleset.js'
import { tableRules, tallyRules } from '../../dossier/rules/index.js'
import type { TallyTable } from '../../dossier/table.js'
import type { Tally } from '../../dossier/tally.js'
import type { Report } from '../report.js'
import type { ShareStatement, Statement, SumStatement } from '../statement.js'
import { statementPart } from './statement-part.js'
import { statementRate } from './statement-rate.js'
import { statementSum } from './statement-sum.js'

/**
 * The rules of a report (bộ quy tắc của báo cáo), with the parts of a report that each judges.
 */
export const reportRuleset: Ruleset<Report> = {
  scopes: [
    scope(tallies, tallyRules),
    scope(tables, tableRules),
    scope((report: Report) => statements(report, isSum), [statementSum]),
    scope((report: Report) => statements(report, isShare), [statementPart, statementRate]),
  ],
}

/** The rules of a report by id, for `describeFinding`. */
export const reportRules = /* @__PURE__ */ rulesById(reportRuleset)

function* tallies({ procedures }: Report): Generator<Located<Tally>> {
  if (procedures?.dossiers) yield { path: ['procedures', 'dossiers'], subject: procedures.dossiers }
  const { table } = procedures ?? {}
  if (!table) return
  const path = ['procedures', 'table']
  for (const [index, row] of table.rows.entries()) yield { path: [...path, 'rows', index], subject: row }
  if (table.total) yield { path: [...path, 'total'], subject: table.total }
}

function* tables({ procedures }: Report): Generator<Located<TallyTable>> {
  if (procedures?.table) yield { path: ['procedures', 'table'], subject: procedures.table }
}

function* statements<Kind extends Statement>(
  { statements }: Report,
  isKind: (statement: Statement) => statement is Kind,
): Generator<Located<Kind>> {
  for (const [index, statement] of (statements ?? []).entries()) {
    if (isKind(statement)) yield { path: ['statements', index], subject: statement }
  }
}

const isSum = (statement: Statement): statement is SumStatement => statement.kind === 'sum'
const isShare = (statement: Statement): statement is ShareStatement => statement.kind === 'share'
