import { tableToHtml } from '../../table/print-table.js'
import type { TallyTable } from '../tally-table.js'
import { printTable, type TallyPrintingOptions } from './printed-table.js'
import type { TallyLayout } from './tally-layout.js'

/**
 * A table of tallies as an HTML `table` (bảng HTML), printed as officials do: grouped headings with the column
 * numbers below them, counts as `1.492`, blanks for what is not reported, the total in `tfoot`. Every heading has
 * its scope, so that a screen reader names the column and row of a figure. There are no classes, styles or
 * scripts, and all text is escaped. In English the columns bear the names of their figures.
 *
 * Figures for which the layout has no column are left out: `figuresOutsideLayout` names them, and `onIssue` is told of
 * those whose loss breaks the sums of the table. A count that is no
 * integer from 0 to 2^53 - 1 throws a `RangeError`; `tallyTableSchema` lets none through.
 *
 * @example
 * ```ts
 * import { tallyLayouts, tallyTableToHtml } from 'cchc/dossier'
 *
 * const html = tallyTableToHtml({ rows: [{ label: '<Hộ tịch>' }] }, tallyLayouts.tenColumns)
 * html.includes('<th scope="row">&lt;Hộ tịch&gt;</th>') // true
 * ```
 */
export function tallyTableToHtml(
  table: TallyTable,
  layout: TallyLayout,
  options: TallyPrintingOptions = {},
): string {
  const isLabel = (column: number) => layout.columns[column]?.holds === 'label'
  const numbers = layout.columns.map(({ number }) => number)
  return tableToHtml({ ...printTable(table, layout, options), numbers }, options.language ?? 'vi', isLabel)
}
