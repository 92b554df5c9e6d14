import { notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { sumFailure, sumMessage } from '../../check/sum-failure.js'
import type { LocatedFigure } from '../../quantity/located-figure.js'
import { locateTallyFigure, tallyFigurePath } from '../locate-tally-figure.js'
import type { TallyTable } from '../table.js'
import { type TallyFigure, tallyFigureKeys, tallyFigures } from '../tally-figures.js'
import { tallyWouldHold } from '../tally-would-hold.js'

/** The total row of a table is the sum of its rows, column by column. */
export const tableTotal: Rule<TallyTable> = {
  id: 'dossier/table-total',
  severity: 'error',
  title: {
    vi: 'Dòng tổng số = tổng các dòng, theo từng cột',
    en: 'The total row = the sum of the rows, by column',
  },
  message: sumMessage,
  basis: ['arithmetic'],
  check: (table) => {
    const columns = tallyFigureKeys.filter(
      (figure) => table.total && tallyFigures[figure].read(table.total) != null,
    )
    if (columns.length === 0) return notEvaluated(['total'])
    return columns.map((figure) => judgeColumn(table, figure))
  },
  samples: {
    passing: [
      {
        rows: [{ resolved: { total: 602 } }, { resolved: { total: 288 } }],
        total: { resolved: { total: 890 } },
      },
    ],
    failing: [
      {
        subject: {
          rows: [{ resolved: { total: 602 } }, { resolved: { total: 288 } }],
          total: { resolved: { total: 809 } },
        },
        finds: {
          path: ['total', 'resolved', 'total'],
          expected: 890,
          difference: -81,
          cause: {
            kind: 'digits-swapped',
            figure: ['total', 'resolved', 'total'],
            written: 809,
            proposed: 890,
          },
        },
      },
      {
        subject: { rows: [{ returned: 5 }, { returned: 7 }, {}], total: { returned: 11 } },
        finds: { path: ['total', 'returned'], expected: { atLeast: 12 }, difference: -1 },
      },
    ],
  },
}

function judgeColumn({ rows, total }: TallyTable, figure: TallyFigure): Verdict {
  const whole = total ? locateTallyFigure(total, figure) : undefined
  if (whole === undefined) return notEvaluated(['total', ...tallyFigurePath(figure)])
  const terms = rows.flatMap((row, index): LocatedFigure[] => {
    const cell = locateTallyFigure(row, figure)
    return cell === undefined
      ? []
      : [{ ...cell, path: ['rows', index, ...cell.path], label: labelOf(cell, row.label) }]
  })
  const sum = terms.reduce((added, { value }) => added + value, 0)
  const blanks = rows.flatMap((row, index) =>
    tallyFigures[figure].read(row) == null ? [['rows', index, ...tallyFigurePath(figure)]] : [],
  )
  if (sum === whole.value) return passed
  if (blanks.length > 0 && sum < whole.value) return notEvaluated(...blanks)
  return sumFailure({
    whole: { ...whole, path: ['total', ...whole.path], label: labelOf(whole, total?.label ?? 'Tổng số') },
    terms,
    expected: { low: sum, high: blanks.length > 0 ? Number.POSITIVE_INFINITY : sum },
    // A figure is mended only if its own row holds as well.
    wouldHold: ([part, ...rest], value) => {
      const row = part === 'total' ? total : rows[rest[0] as number]
      return row == null || tallyWouldHold(row, part === 'total' ? rest : rest.slice(1), value)
    },
  })
}

function labelOf({ label }: LocatedFigure, row: string | null | undefined): LocatedFigure['label'] {
  return label && row ? { vi: `${row}: ${label.vi}`, en: `${row}: ${label.en}` } : label
}
