import { type Cells, looksLikeFigure, type TableCell } from '../../table/cell.js'
import type { TallyFigure } from '../tally.js'
import type { TableHeader } from './find-headers.js'
import { type TotalRank, totalRank } from './total-words.js'

/**
 * A row below a header, taken apart.
 * @internal
 */
export interface BodyRow {
  readonly index: number
  /** The text of the running number; empty if there is none. */
  readonly ordinal: string
  readonly label: TableCell
  /** The filled cells of the columns of figures. */
  readonly figures: readonly {
    readonly column: number
    readonly figure: TallyFigure
    readonly cell: TableCell
  }[]
  readonly hasFigures: boolean
  /** As by `totalRank`. */
  readonly rank: TotalRank
}

/**
 * Where the columns of a table stand in a sheet.
 * @internal
 */
export interface BodyColumns {
  readonly ordinal: number | undefined
  readonly label: number | undefined
  readonly figures: readonly { readonly column: number; readonly figure: TallyFigure }[]
}

/**
 * The columns of a header that are read; of two for the same figure the first.
 * @internal
 */
export function bodyColumns({ columns }: TableHeader): BodyColumns {
  const indexes = new Map<string, number>()
  for (const { sheet, match } of columns) {
    if (match && !indexes.has(match.column.holds)) indexes.set(match.column.holds, sheet.index)
  }
  const figures = [...indexes].flatMap(([holds, column]) =>
    holds === 'ordinal' || holds === 'label' || holds === 'remark'
      ? []
      : [{ column, figure: holds as TallyFigure }],
  )
  return { ordinal: indexes.get('ordinal'), label: indexes.get('label'), figures }
}

/**
 * Takes a row apart. A text that a merged cell repeats across the columns of figures is no figure.
 * @internal
 */
export function bodyRow(row: Cells[number], index: number, columns: BodyColumns): BodyRow {
  const cellAt = (column: number | undefined) => (column === undefined ? null : (row[column] ?? null))
  const ordinalCell = cellAt(columns.ordinal)
  const ordinal = typeof ordinalCell === 'object' ? '' : String(ordinalCell)
  const filled = row.filter((cell) => cell != null)
  const merged = mergedText(filled)
  const label = merged ?? cellAt(columns.label)
  const figures = columns.figures.flatMap(({ column, figure }) => {
    const cell = cellAt(column)
    const isRepeated = typeof cell === 'string' && (cell === label || cell === ordinal) && /\p{L}/u.test(cell)
    return cell === null || cell === merged || isRepeated ? [] : [{ column, figure, cell }]
  })
  const hasFigures = figures.some(({ cell }) => looksLikeFigure(cell))
  const rank = totalRank(ordinal, typeof label === 'string' ? label : '', hasFigures)
  return { index, ordinal, label, figures, hasFigures, rank }
}

/** The text of a row that is one merged cell. */
function mergedText(filled: readonly (TableCell | undefined)[]): string | undefined {
  const [first, second] = filled
  const isMerged = second !== undefined && typeof first === 'string' && /\p{L}/u.test(first)
  return isMerged && filled.every((cell) => cell === first) ? first : undefined
}
