import { anObject, optionsOf, requireOptions } from '../../check/require-parsed.js'
import { readCells, type SheetRows, type SkippedRow } from '../../table/cell.js'
import { inSheetOrder } from '../../table/table-issue.js'
import type { Appendix } from '../appendix.js'
import { templateShape } from '../define-template.js'
import type { Indicator } from '../indicator.js'
import type { AppendixTemplate } from '../template.js'
import { type AppendixColumns, columnMapIssues, usableColumns } from './appendix-columns.js'
import { columnIssues, noHeader, splitPages } from './appendix-pages.js'
import { templateIndex } from './identify-row.js'
import { type AppendixIssue, readIndicatorValue } from './read-figure.js'
import { type RowCells, readPages } from './read-pages.js'

/**
 * An appendix read from a sheet (kết quả đọc phụ lục), with all that could not be read, and where in the sheet
 * everything stands. Indexes are 0-based, as given.
 */
export interface AppendixReading<Row extends Indicator = Indicator> {
  readonly appendix: Appendix<Row>
  /** What cannot be read, with the cell. */
  readonly issues: readonly AppendixIssue[]
  /** The row of the sheet for each row of the template that the sheet has. */
  readonly rowIndexes: Readonly<Partial<Record<Row['key'], number>>>
  /** The cells of its figure and unit for each such row. */
  readonly cells: Readonly<Partial<Record<Row['key'], RowCells>>>
  /** Rows of the template that the sheet does not have, in its order. */
  readonly absent: readonly Row['key'][]
  /** Rows found by their code, whose label is worded otherwise. */
  readonly renamed: readonly { readonly row: number; readonly key: Row['key']; readonly label: string }[]
  /** Rows of text only, and the headers. */
  readonly skipped: readonly SkippedRow[]
}

const optionsShape = /* @__PURE__ */ optionsOf<{ readonly columns?: AppendixColumns }>({ columns: anObject })

/**
 * Reads the table of an appendix from the cells of a sheet (đọc phụ lục từ Excel, Word), as spreadsheet libraries give
 * them: texts, numbers and blanks; values and cells of exceljs; cells and worksheets of SheetJS. Give cells where you
 * have them: they carry their number format, and of merged cells the first alone is read.
 *
 * The header is found by its words or what they mean (STT, Các chỉ tiêu, Đơn vị tính, Số liệu, Ghi chú), on every page,
 * and a last column by its place; else `columns` says which they are, by 0-based index or heading. A row is that of
 * its code; where the label is that of another row, it is read as neither and an issue. A row without a code, or with
 * one that is not known, goes by its label: under "Trong đó" among the rows of the last code, else if one row only has
 * it. The order of the rows does not matter else. Of a row that stands there twice the first is read.
 *
 * Blank cells, dashes and dots are not reported, never 0. Counts read `1.492`; rates `30%`, `99,3`, numbers, which
 * are percent as they stand, and cells with a percent format, of which 0.3 is 30 %. A bare number above 0 up to 1 in a
 * rate is an issue: it may be either. A figure with a superscript or digits struck out is an issue too. An answer may be its code or as
 * printed (`3 cấp`). Rates above 100 and codes outside the list are read, and a figure on a heading is kept, since
 * rules name these better. Units are kept where they are not those of the template.
 *
 * Never throws on rows: what cannot be read is an issue with its place. Every filled row is in `rowIndexes` or `skipped`, or
 * has an issue.
 *
 * @param rows the rows of the sheet, each an array of cells
 * @param template the form of the appendix
 * @param options `columns`: which columns the sheet has, where its headings do not tell
 *
 * @example
 * ```ts
 * import { appendixFromRows, appendixTemplate2024 } from 'cchc/appendix'
 *
 * const { appendix, issues } = appendixFromRows(
 *   [
 *     ['STT', 'Các chỉ tiêu', 'Kết quả', null, 'Ghi chú'],
 *     [null, null, 'Đơn vị tính', 'Số liệu', null],
 *     ['3.2.4.', 'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến', '%', '99,3', null],
 *     ['Trong đó', 'Số hồ sơ TTHC đã tiếp nhận trực tuyến', 'Hồ sơ', '1.482', null],
 *     ['3.3.1', 'Số TTHC liên thông cùng cấp', 'Thủ tục', '2.5', null],
 *   ],
 *   appendixTemplate2024,
 * )
 * appendix.values // { '3.2.4': '99.3', '3.2.4.online': 1482 }
 * issues[0]?.cell // 'D5'
 * ```
 */
export function appendixFromRows<Row extends Indicator>(
  rows: SheetRows,
  template: AppendixTemplate<Row>,
  options: { readonly columns?: AppendixColumns } = {},
): AppendixReading<Row> {
  requireOptions(options, optionsShape)
  requireOptions(template, templateShape, 'template')
  const { columns: given = {} } = options
  const { cells, issues } = readCells(rows)
  const columns = usableColumns(given)
  const { pages, skipped } = splitPages(cells, columns)
  const read = readPages(cells, pages, templateIndex(template), readIndicatorValue)
  return {
    appendix: {
      template: template.id,
      values: Object.fromEntries(read.figures.values) as Appendix<Row>['values'],
      ...(read.figures.units.size > 0 ? { units: Object.fromEntries(read.figures.units) } : {}),
      ...(read.figures.notes.size > 0 ? { notes: Object.fromEntries(read.figures.notes) } : {}),
    },
    issues: [
      ...columnMapIssues(given),
      ...inSheetOrder([
        ...issues,
        ...(pages.length === 0 ? [noHeader(cells, columns)] : []),
        ...columnIssues(cells, pages),
        ...read.issues,
      ]),
    ],
    rowIndexes: Object.fromEntries(read.rowIndexes) as AppendixReading<Row>['rowIndexes'],
    cells: Object.fromEntries(read.cells) as AppendixReading<Row>['cells'],
    absent: template.indicators.flatMap(({ key }) => (read.rowIndexes.has(key) ? [] : [key])),
    renamed: read.renamed,
    skipped: [...skipped, ...read.skipped].sort((one, other) => one.row - other.row),
  }
}
