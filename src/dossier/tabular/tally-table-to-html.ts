import { headingCells } from '../../table/heading.js'
import { escapeHtml, headingElement } from '../../table/markup.js'
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
  const { headings, rows, total } = printTable(table, layout, options)
  const header = headingCells(headings)
  const row = (cells: readonly string[]) =>
    tableRow(
      cells.map((cell, column) =>
        layout.columns[column]?.holds === 'label'
          ? `<th scope="row">${escapeHtml(cell)}</th>`
          : `<td>${escapeHtml(cell)}</td>`,
      ),
    )
  return [
    `<table lang="${options.language ?? 'vi'}">`,
    ...(header[0] ?? []).map(({ columnSpan }) => `<colgroup span="${columnSpan}"></colgroup>`),
    '<thead>',
    ...header.map((cells) => tableRow(cells.map(headingElement))),
    tableRow(layout.columns.map(({ number }) => `<td>(${number})</td>`)),
    '</thead>',
    '<tbody>',
    ...rows.map(row),
    '</tbody>',
    ...(total ? ['<tfoot>', row(total), '</tfoot>'] : []),
    '</table>',
  ].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}
