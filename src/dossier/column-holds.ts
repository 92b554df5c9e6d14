import type { Path } from '../quantity/figure.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'
import type { TallyTable } from './tally-table.js'

/** What a column of a table adds up to, and how many of its cells are blank. */
interface ColumnSum {
  readonly sum: number
  readonly blanks: number
}

/**
 * Makes of a table the function that says whether a column would add up if the figure at `path` of one row, or of the
 * total row, had another value. Each column is added up once, when it is first asked for.
 * @internal
 */
export function columnHolds(
  table: TallyTable,
): (place: number | 'total', path: Path, value: number) => boolean {
  const sums = new Map<TallyFigure, ColumnSum>()

  return (place, path, value) => {
    const figure = path.join('.') as TallyFigure
    const { read } = tallyFigures[figure]
    const whole = place === 'total' ? value : table.total && read(table.total)
    if (whole == null) return true
    let column = sums.get(figure)
    if (column === undefined) {
      column = sumOfColumn(table, figure)
      sums.set(figure, column)
    }
    const row = place === 'total' ? undefined : table.rows[place]
    if (row === undefined) return adds(column, whole)
    const own = read(row)
    const blanks = own == null ? column.blanks - 1 : column.blanks
    return adds({ sum: column.sum - (own ?? 0) + value, blanks }, whole)
  }
}

/** With blank cells the sum is only a lower bound. */
function adds({ sum, blanks }: ColumnSum, whole: number): boolean {
  return blanks > 0 ? sum <= whole : sum === whole
}

function sumOfColumn({ rows }: TallyTable, figure: TallyFigure): ColumnSum {
  const { read } = tallyFigures[figure]
  let sum = 0
  let blanks = 0
  for (const row of rows) {
    const cell = read(row)
    if (cell == null) blanks++
    else sum += cell
  }
  return { sum, blanks }
}
