import { formatFigure } from '../../notation/format-figure.js'
import { isExact } from '../../quantity/figure.js'
import { headerRows } from '../../table/print-table.js'
import type { Tally } from '../tally.js'
import { tallyIndicators } from '../tally-model.js'
import type { TallyTable } from '../tally-table.js'
import { numberRows, requirePrintable, type TallyPrintingOptions } from './printed-table.js'
import { totalLabel } from './row-words.js'
import { reportLostFigures, type TallyColumn, type TallyLayout } from './tally-layout.js'

/**
 * The cells of a table of tallies for a spreadsheet (xuất bảng số liệu hồ sơ): the header rows, the column numbers,
 * the rows, and the total row with an asterisk. Counts are numbers, and what is not reported is `null`. The text
 * of a merged heading stands in the first of its cells, the others are `null`. A total without a label is called
 * "Tổng số".
 *
 * `tallyTableFromRows` reads the table back, with its sections, which are numbered I, II over 1, 2 over 1.1. Figures for which the layout has no column are left out:
 * `figuresOutsideLayout` names them, and `onIssue` is told of those whose loss breaks the sums of the table.
 *
 * @example
 * ```ts
 * import { tallyLayouts, tallyTableToRows } from 'cchc/dossier'
 *
 * const rows = tallyTableToRows({ rows: [{ label: 'Hộ tịch', resolved: { total: 288 } }] }, tallyLayouts.tenColumns)
 * rows[3] // [1, 'Hộ tịch', null, null, null, null, 288, null, null, null]
 * ```
 */
export function tallyTableToRows(
  table: TallyTable,
  layout: TallyLayout,
  options: Pick<TallyPrintingOptions, 'onIssue'> = {},
): (string | number | null)[][] {
  requirePrintable(layout, options)
  reportLostFigures(table, layout, options.onIssue)
  const { columns } = layout
  const print = (tally: Tally, ordinal: string | number, label: string | null) =>
    columns.map(({ holds }) => cellOf(tally, holds, ordinal, label))
  return [
    ...headerRows(columns.map(({ headings }) => headings)),
    columns.map(({ number }) => `(${number})`),
    ...[...numberRows(table.rows)].map(({ row, ordinal }) => print(row, ordinal, row.label ?? null)),
    ...(table.total ? [print(table.total, '*', table.total.label ?? totalLabel.vi)] : []),
  ]
}

function cellOf(
  tally: Tally,
  holds: TallyColumn['holds'],
  ordinal: string | number,
  label: string | null,
): string | number | null {
  if (holds === 'ordinal') return ordinal
  if (holds === 'label') return label
  const value = holds === 'remark' ? null : (tallyIndicators[holds].read(tally) ?? null)
  return value === null || isExact(value) ? value : formatFigure(value)
}
