import type { Text } from '../notation/language.js'
import type { LocatedFigure, Path } from '../quantity/figure.js'
import { type FigureModel, figurePath, locateFigure, sumsWouldHold } from './figure-model.js'
import { notEvaluated, passed, type Rule, type Verdict } from './rule.js'
import { sumFailure, sumMessage } from './sum-failure.js'

/** A table: rows of figures, and the total row as printed. */
export interface FigureTable<Row> {
  readonly rows: readonly Row[]
  readonly total?: Row | null | undefined
}

/** What a rule on the total row of a table says of itself. */
export interface TableTotalRuleParts<Row>
  extends Pick<Rule<FigureTable<Row>>, 'id' | 'title' | 'basis' | 'samples'> {
  /** Whether everything else that a figure of a row takes part in would hold with another value; else its sums. */
  readonly wouldHold?: (row: Row, path: Path, value: number) => boolean
}

/**
 * The rule that the total row (dòng tổng số) of a table is the sum of its rows, column by column. A blank cell
 * makes the sum of its column a lower bound.
 *
 * @example
 * ```ts
 * import { type FigureTable, figureModel, runRules, scope, tableTotalRule } from 'cchc/check'
 *
 * interface Row {
 *   readonly label?: string
 *   readonly dossiers?: number
 * }
 * const model = figureModel({
 *   figures: { dossiers: { label: { vi: 'Số hồ sơ', en: 'Dossiers' }, read: (row: Row) => row.dossiers } },
 *   relations: [],
 * })
 * const rule = tableTotalRule(model, {
 *   id: 'my-province/total-row',
 *   title: { vi: 'Dòng tổng số', en: 'Total row' },
 *   basis: ['arithmetic'],
 *   samples: { passing: [], failing: [] },
 * })
 * const table = { rows: [{ label: 'Hộ tịch', dossiers: 2 }, { label: 'Đất đai', dossiers: 3 }], total: { dossiers: 6 } }
 * const ruleset = { scopes: [scope((subject: FigureTable<Row>) => [{ path: [], subject }], [rule])] }
 * runRules(ruleset, table).findings.map(({ path, expected }) => [path, expected]) // [[['total', 'dossiers'], 5]]
 * ```
 */
export function tableTotalRule<
  Row extends { readonly label?: string | null | undefined },
  Key extends string,
>(
  model: FigureModel<Row, Key>,
  { wouldHold, ...rule }: TableTotalRuleParts<NoInfer<Row>>,
): Rule<FigureTable<Row>> {
  const keys = Object.keys(model.figures) as Key[]
  const rowHolds =
    wouldHold ?? ((row: Row, path: Path, value: number) => sumsWouldHold(model, row, path, value))

  function check(table: FigureTable<Row>): Verdict | readonly Verdict[] {
    const { total } = table
    if (total == null) return notEvaluated(['total'])
    const verdicts = keys.flatMap((key) => judgeColumn(table, total, key) ?? [])
    return verdicts.length === 0 ? notEvaluated(['total']) : verdicts
  }

  /** Nothing of a column that the total row does not report. */
  function judgeColumn({ rows }: FigureTable<Row>, total: Row, key: Key): Verdict | undefined {
    const { label, read } = model.figures[key]
    const value = read(total)
    if (value == null) return undefined
    let sum = 0
    for (const row of rows) sum += read(row) ?? 0
    if (sum === value) return passed
    const terms: LocatedFigure[] = []
    const blanks: Path[] = []
    for (const [index, row] of rows.entries()) {
      const cell = locateFigure(model, row, key)
      const path = ['rows', index, ...figurePath(key)]
      if (cell === undefined) blanks.push(path)
      else terms.push({ ...cell, path, label: inRow(cell.label, row.label) })
    }
    if (blanks.length > 0 && sum < value) return notEvaluated(...blanks)
    return sumFailure({
      whole: {
        path: ['total', ...figurePath(key)],
        value,
        label: inRow(label, total.label ?? { vi: 'Tổng số', en: 'Total' }),
      },
      terms,
      expected: { low: sum, high: blanks.length > 0 ? Number.POSITIVE_INFINITY : sum },
      // A figure is mended only if its own row holds as well.
      wouldHold: ([part, ...rest], proposed) => {
        const row = part === 'total' ? total : rows[rest[0] as number]
        return row === undefined || rowHolds(row, part === 'total' ? rest : rest.slice(1), proposed)
      },
    })
  }
  return { ...rule, severity: 'error', message: sumMessage, check }
}

function inRow(label: Text | undefined, row: string | Text | null | undefined): Text | undefined {
  if (!label || !row) return label
  const name = typeof row === 'string' ? { vi: row, en: row } : row
  return { vi: `${name.vi}: ${label.vi}`, en: `${name.en}: ${label.en}` }
}
