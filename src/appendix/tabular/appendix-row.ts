import type { Cells, TableCell } from '../../table/cell.js'
import type { AppendixColumn, AppendixHeader } from './appendix-header.js'

/**
 * A row of the sheet below a header, taken apart.
 * @internal
 */
export interface AppendixRow extends Readonly<Record<AppendixColumn, TableCell>> {
  readonly index: number
}

/**
 * Takes a row apart. A text that a merged cell repeats to the sides of the label is the label only.
 * @internal
 */
export function appendixRow(
  row: Cells[number],
  index: number,
  columns: AppendixHeader['columns'],
): AppendixRow {
  const labelColumn = columns.label ?? -1
  const label = row[labelColumn] ?? null
  const isMergedWithLabel = (column: number) =>
    typeof label === 'string' &&
    /\p{L}/u.test(label) &&
    row
      .slice(Math.min(column, labelColumn), Math.max(column, labelColumn) + 1)
      .every((cell) => cell === label)
  const cellOf = (column: number | undefined): TableCell => {
    const cell = column === undefined ? null : (row[column] ?? null)
    return cell === label && isMergedWithLabel(column ?? 0) ? null : cell
  }
  return {
    index,
    ordinal: cellOf(columns.ordinal),
    label,
    unit: cellOf(columns.unit),
    figure: cellOf(columns.figure),
    note: cellOf(columns.note),
  }
}

/**
 * Whether a row has more than a code and a label.
 * @internal
 */
export function isFilled({ unit, figure, note }: AppendixRow): boolean {
  return unit !== null || figure !== null || note !== null
}
