import { tableToMarkdown } from '../../table/print-table.js'
import type { TallyTable } from '../tally-table.js'
import { printTable, type TallyPrintingOptions } from './printed-table.js'
import type { TallyLayout } from './tally-layout.js'

/**
 * A table of tallies in Markdown (bảng Markdown), printed as officials do: counts as `1.492`, blanks for what is not
 * reported, the total in bold. Group headings are joined to those below them, since Markdown has one header row.
 * In English the columns bear the names of their figures. Labels are escaped, so that they are text and nothing
 * else. No line break at the end.
 *
 * Figures for which the layout has no column are left out: `figuresOutsideLayout` names them, and `onIssue` is told of
 * those whose loss breaks the sums of the table. A count that is no
 * integer from 0 to 2^53 - 1 throws a `RangeError`; `tallyTableSchema` lets none through.
 *
 * @example
 * ```ts
 * import { tallyLayouts, tallyTableToMarkdown } from 'cchc/dossier'
 *
 * const table = { rows: [{ label: 'Hộ tịch', received: { total: 1492 } }] }
 * tallyTableToMarkdown(table, tallyLayouts.tenColumns).split('\n')[2] // '| 1 | Hộ tịch | 1.492 |  |  |  |  |  |  |  |'
 * ```
 */
export function tallyTableToMarkdown(
  table: TallyTable,
  layout: TallyLayout,
  options: TallyPrintingOptions = {},
): string {
  return tableToMarkdown(printTable(table, layout, options), (column) =>
    ['label', 'remark'].includes(layout.columns[column]?.holds ?? ''),
  )
}
