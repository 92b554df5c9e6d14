import { readCells, rowText, type SkippedRow } from '../../table/cell.js'
import { inSheetOrder, issueAt, type TableIssue } from '../../table/table-issue.js'
import type { Tally, TallyFigure } from '../tally.js'
import type { TallyTable } from '../tally-table.js'
import { findHeaders, headerIssues } from './find-headers.js'
import { readCountCell } from './read-count-cell.js'
import { type BodyColumns, type BodyRow, bodyColumns, sortRows } from './table-rows.js'
import { type TallyLayout, tallyLayouts } from './tally-layout.js'

/**
 * A table of tallies read from a sheet (kết quả đọc bảng), with all that could not be read, and where in the sheet
 * everything stands. Indexes are 0-based, as given.
 */
export interface TallyTableReading {
  readonly table: TallyTable
  /** What cannot be read, with the cell. */
  readonly issues: readonly TableIssue[]
  /** The layout of the header; `null` if no header was found. */
  readonly layout: TallyLayout | null
  /** The column of each figure. */
  readonly columns: Readonly<Partial<Record<TallyFigure, number>>>
  /** Figures of the layout for which the sheet has no column. */
  readonly absent: readonly TallyFigure[]
  /** The row of the sheet for each row of the table. */
  readonly rowIndexes: readonly number[]
  /** The row of the sheet with the total; `null` if there is none. */
  readonly totalRowIndex: number | null
  /**
   * Rows that add up others and are neither rows nor the total of the table: a "Cộng" for each part, a level "I"
   * with figures over the rows 1, 2, 3.
   */
  readonly subtotals: readonly { readonly row: number; readonly tally: Tally }[]
  /** Rows without figures: titles, headers, sections, notes. */
  readonly skipped: readonly SkippedRow[]
}

/**
 * Reads a table of tallies from the cells of a sheet (đọc bảng số liệu hồ sơ từ Excel, Word), as spreadsheet
 * libraries give them: texts, numbers, dates, blanks, exceljs's rich text, formulas, hyperlinks and errors.
 *
 * The header is found by its words, wherever it stands: over up to six rows, merged cells given once or repeated,
 * in any Unicode form, with a row of column numbers or without. Without `layout` the known layout with the most
 * matching columns is taken. Blank cells, dashes and dots are not reported, never 0. A row "Tổng số", "Tổng cộng"
 * or "Cộng" becomes the total; rows of labels only are listed in `skipped`.
 *
 * Never throws: what cannot be read is an issue with its place, and so are columns of figures whose heading is
 * not known or comes twice. Every filled row is in `rowIndexes`, `totalRowIndex`, `subtotals` or `skipped`, or has
 * an issue.
 *
 * @param rows the rows of the sheet, each an array of cells
 * @param layout the layout to read by; absent: the best fitting of `tallyLayouts`
 *
 * @example
 * ```ts
 * import { tallyTableFromRows } from 'cchc/dossier'
 *
 * const { table, issues } = tallyTableFromRows([
 *   ['STT', 'Lĩnh vực', 'Hồ sơ đã giải quyết', null, null],
 *   [null, null, 'Tổng số', 'Sớm hạn', 'Trễ hạn'],
 *   [1, 'Chứng thực', '1.602', '1.600', 2],
 *   [2, 'Hộ tịch', 288, 288, '-'],
 *   ['*', 'Tổng số', 1890, 1888, '2 hồ sơ'],
 * ])
 * table.rows[0]?.resolved // { total: 1602, early: 1600, late: 2 }
 * table.total?.resolved   // { total: 1890, early: 1888 }
 * issues[0]?.cell         // 'E5'
 * ```
 */
export function tallyTableFromRows(rows: readonly unknown[], layout?: TallyLayout): TallyTableReading {
  const { cells, issues } = readCells(rows)
  const [header, ...later] = findHeaders(cells, layout ? [layout] : Object.values(tallyLayouts))
  if (header === undefined) {
    return {
      ...nothing,
      table: { rows: [] },
      issues: [...issues, { path: ['rows'], code: 'other', detail: 'no-header' }],
    }
  }
  const columns = bodyColumns(header)
  const other = later.find((each) => !isSameTable(bodyColumns(each), columns))
  const repeated = later.filter((each) => each.first < (other?.first ?? cells.length))
  const end = other?.first ?? cells.length
  const sorted = sortRows(cells, columns, [header, ...repeated], end)
  const read = (row: BodyRow) => readTally(row, columns)
  const indexes = [...sorted.rows, ...sorted.subtotals, ...(sorted.total ? [sorted.total] : [])].map(
    ({ index }) => index,
  )
  const tallies = sorted.rows.map((row) => ({ row: row.index, ...read(row) }))
  const kept = tallies.filter(({ tally }) => Object.keys(tally).length > 0)
  const subtotals = sorted.subtotals.map((row) => ({ row: row.index, ...read(row) }))
  const total = sorted.total && read(sorted.total)
  const figures = Object.fromEntries(columns.figures.map(({ figure, column }) => [figure, column]))
  const titles = cells.slice(0, header.first).flatMap((row, index): readonly SkippedRow[] => {
    const text = rowText(row)
    return row.length === 0 ? [] : [{ row: index, kind: 'title', text }]
  })
  return {
    table: { rows: kept.map(({ tally }) => tally), ...(total ? { total: total.tally } : {}) },
    issues: inSheetOrder([
      ...issues,
      ...headerIssues(header, cells, indexes),
      ...[...tallies, ...subtotals, ...(total ? [total] : [])].flatMap((each) => each.issues),
      ...(other ? [{ path: ['rows', other.first], code: 'other', detail: 'another-table' } as const] : []),
    ]),
    layout: header.layout,
    columns: figures,
    absent: header.layout.columns.flatMap(({ holds }) =>
      holds === 'ordinal' || holds === 'label' || holds === 'remark' || holds in figures ? [] : [holds],
    ),
    rowIndexes: kept.map(({ row }) => row),
    totalRowIndex: sorted.total?.index ?? null,
    subtotals: subtotals.map(({ row, tally }) => ({ row, tally })),
    skipped: [...titles, ...sorted.skipped],
  }
}

const nothing = {
  layout: null,
  columns: {},
  absent: [],
  rowIndexes: [],
  totalRowIndex: null,
  subtotals: [],
  skipped: [],
} as const

/** A header that is repeated, as at the top of each printed page, has its columns where they were. */
function isSameTable(one: BodyColumns, other: BodyColumns): boolean {
  const places = ({ ordinal, label, figures }: BodyColumns) =>
    [`${ordinal} ${label}`, ...figures.map(({ figure, column }) => `${figure} ${column}`)].sort().join()
  return places(one) === places(other)
}

/**
 * The tally of a row, without the figures that are not reported, and what of the row cannot be read.
 * @internal
 */
export function readTally(
  row: BodyRow,
  columns: BodyColumns,
): { readonly tally: Tally; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = []
  const tally: Record<string, unknown> = {}
  const label = row.label ?? (row.rank > 0 && row.ordinal !== '*' ? row.ordinal : null)
  if (label !== null && typeof label === 'object') {
    const issue = { code: 'wrong-type', expected: ['string'], received: label.refused } as const
    issues.push(issueAt(row.index, columns.label ?? 0, issue))
  } else if (label !== null) {
    tally.label = String(label)
  } else if (row.ordinal === '' && columns.label !== undefined) {
    // Whose figures are they? A page number looks like this.
    issues.push(issueAt(row.index, columns.label, { code: 'missing' }))
  }
  for (const { column, figure, cell } of row.figures) {
    const count = readCountCell(cell)
    if (typeof count === 'object') issues.push(...count.map((each) => issueAt(row.index, column, each)))
    else if (count !== undefined) place(tally, figure, count)
  }
  return { tally, issues }
}

function place(tally: Record<string, unknown>, figure: string, count: number): void {
  const [name = '', part] = figure.split('.')
  if (part === undefined) {
    tally[name] = count
    return
  }
  tally[name] ??= {}
  ;(tally[name] as Record<string, number>)[part] = count
}
