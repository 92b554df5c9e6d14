import { anObject, optionsOf, requireOptions } from '../../check/require-parsed.js'
import { type Cells, readCells, rowText, type SkippedRow } from '../../table/cell.js'
import { inSheetOrder, type TableIssue } from '../../table/table-issue.js'
import type { Tally, TallyFigure } from '../tally.js'
import { tallyFigureKeys, tallyIndicators } from '../tally-model.js'
import { mostTallyLevels, type TallyRow, type TallyTable } from '../tally-table.js'
import {
  columnOfHeading,
  completeColumns,
  headedColumns,
  mappedColumns,
  type TallyColumnMap,
} from './find-columns.js'
import { doubtsOf, findHeaders, headerIssues, type TableHeader } from './find-headers.js'
import { makeUp, type RowNode, rowTree } from './row-tree.js'
import { sortRows } from './sort-rows.js'
import { type BodyColumns, type BodyRow, readTally } from './table-rows.js'
import { layoutShape, type TallyLayout, tallyLayouts } from './tally-layout.js'

/** How a table of tallies is read. */
export interface TallyTableOptions {
  /** The layout to read by; absent: the best fitting of `tallyLayouts`. */
  readonly layout?: TallyLayout
  /** Where columns stand that the headings do not tell, or tell wrong. */
  readonly columns?: TallyColumnMap
}

const optionsShape = /* @__PURE__ */ optionsOf<TallyTableOptions>({ layout: layoutShape, columns: anObject })

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
  /** The row of the sheet for each row of the table, a section before its rows. */
  readonly rowIndexes: readonly number[]
  /** The row of the sheet with the total; `null` if there is none. */
  readonly totalRowIndex: number | null
  /** The rows "Cộng" that stand below the part of the table which they add up. */
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
 * matching columns is taken; a column that no heading tells is the label if it is the column of texts before the
 * figures. Blank cells, dashes and dots are not reported, never 0. Columns of percentages are never read as counts.
 *
 * Levels and sections ("A", "I" over 1, 2, 3; 1 over 1.1 or a, b; captions) become rows with `rows`, with their figures as
 * subtotals, and so does what "Cộng" adds up below a part. A row "Tổng số", "Toàn xã" or "Tổng I + II" becomes the total,
 * and so does the last, unnumbered row that adds up all others. One that may be a total and is not is an issue
 * (`perhaps-total`), and so are rows without a number below the total (`after-total`), rows of another period (lũy kế), of which (trong đó) and of rates, which are not read.
 *
 * Never throws on rows: what cannot be read is an issue with its place, and so are columns of figures whose heading is
 * not known or comes twice. Every filled row is in `rowIndexes`, `totalRowIndex`, `subtotals` or `skipped`, or has
 * an issue.
 *
 * @param rows the rows of the sheet, each an array of cells
 * @param options the layout, and where columns stand, if the headings do not tell
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
 *   ['*', 'Tổng số', 1890, 1888, 'hai'],
 * ])
 * table.rows[0]?.resolved // { total: 1602, early: 1600, late: 2 }
 * table.total?.resolved   // { total: 1890, early: 1888 }
 * issues[0]?.cell         // 'E5'
 * ```
 */
export function tallyTableFromRows(
  rows: readonly unknown[],
  options: TallyTableOptions = {},
): TallyTableReading {
  requireOptions(options, optionsShape)
  const { layout, columns: map = {} } = options
  const { cells, issues } = readCells(rows)
  const found = findHeaders(cells, layout ? [layout] : Object.values(tallyLayouts))
  const [header, ...later] = found.length > 0 ? found : mappedHeader(cells, map)
  if (header === undefined) {
    return {
      ...nothing,
      table: { rows: [] },
      issues: [...issues, { path: ['rows'], code: 'other', detail: 'no-header' }],
    }
  }
  const headed = headedColumns(header)
  const other = later.find((each) => !isSameTable(headedColumns(each), headed))
  const end = other?.first ?? cells.length
  const repeated = later.filter((each) => each.first < end)
  const mapped = mappedColumns(
    headed,
    map,
    (heading) => columnOfHeading(cells.slice(header.first, header.last + 1), heading)?.column,
  )
  // Without its label no row is known.
  const isLabelInDoubt =
    mapped.columns.label === undefined && doubtsOf(header).some(({ holds }) => holds === 'label')
  const columns = isLabelInDoubt
    ? { ...mapped.columns, figures: [] }
    : completeColumns(mapped.columns, cells, header.last + 1, end)
  const sorted = sortRows(cells, columns, [header, ...repeated], end)

  const readings = new Map(
    [...sorted.rows, ...(sorted.total ? [sorted.total] : [])].map((row) => [row, readTally(row, columns)]),
  )
  const tallyOf = (row: BodyRow): Tally => readings.get(row)?.tally ?? {}
  const doubts: TableIssue[] = [
    ...sorted.apart.map(({ index, isApart }) => doubt(index, String(isApart))),
    ...sorted.afterTotal.map(({ index }) => doubt(index, 'after-total')),
  ]
  const subtotals: { row: number; tally: Tally }[] = []
  const tree: RowNode[] = rowTree(sorted.rows, tallyOf, (row, is) => {
    if (is !== 'perhaps-total') subtotals.push({ row: row.index, tally: tallyOf(row) })
    if (is !== 'subtotal') doubts.push(doubt(row.index, is))
  })
  const total = sorted.total ?? takeTotal(tree)
  const { kept, rowIndexes } = keepRows(tree, doubts)
  const figures = Object.fromEntries(columns.figures.map(({ figure, column }) => [figure, column]))
  const titles = cells.slice(0, header.first).flatMap((row, index): readonly SkippedRow[] => {
    const text = rowText(row)
    return row.length === 0 ? [] : [{ row: index, kind: 'title', text }]
  })
  return {
    table: { rows: kept, ...(total ? { total: tallyOf(total) } : {}) },
    issues: inSheetOrder([
      ...issues,
      ...mapped.issues,
      ...headerIssues(
        header,
        cells,
        columns,
        [...readings.keys()].map(({ index }) => index),
      ),
      ...[...readings.values()].flatMap((each) => each.issues),
      ...doubts,

      ...(other ? [{ path: ['rows', other.first], code: 'other', detail: 'another-table' } as const] : []),
    ]),
    layout: found.length > 0 ? header.layout : null,
    columns: figures,
    absent: header.layout.columns.flatMap(({ holds }) =>
      holds === 'ordinal' || holds === 'label' || holds === 'remark' || holds in figures ? [] : [holds],
    ),
    rowIndexes,
    totalRowIndex: total?.index ?? null,
    subtotals,
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

function doubt(row: number, detail: string): TableIssue {
  return { path: ['rows', row], code: 'other', detail }
}

/** A header that is repeated, as at the top of each printed page, has its columns where they were. */
function isSameTable(one: BodyColumns, other: BodyColumns): boolean {
  const places = ({ ordinal, label, figures }: BodyColumns) =>
    [`${ordinal} ${label}`, ...figures.map(({ figure, column }) => `${figure} ${column}`)].sort().join()
  return places(one) === places(other)
}

/** Without a header that is known: the row of the headings that a map names, or the row above the first figures. */
function mappedHeader(cells: Cells, map: TallyColumnMap): readonly TableHeader[] {
  const places = Object.entries(map).flatMap(([holds, where]) => {
    const place =
      typeof where === 'string' ? columnOfHeading(cells, where) : { row: -1, column: Number(where) }
    return place === undefined ? [] : [{ holds, ...place }]
  })
  const isFigure = ({ holds }: { readonly holds: string }) => holds !== 'label' && holds !== 'ordinal'
  if (!places.some(isFigure)) return []
  const headingRow = Math.max(...places.map(({ row }) => row))
  const columns = places.filter(isFigure).map(({ column }) => column)
  const body = cells.findIndex(
    (row, index) =>
      index > headingRow &&
      columns.some((column) => typeof row[column] === 'number' || /^\d/.test(String(row[column]))),
  )
  if (body < 0) return []
  const first = Math.max(headingRow, 0)
  return [{ first: Math.min(first, body), last: body - 1, layout: unknownLayout, columns: [] }]
}

const unknownLayout: TallyLayout = { id: '', title: { vi: '', en: '' }, columns: [] }

/** Takes from a tree its last row of all, if that has no number and adds up the others: a total by another name. */
function takeTotal(tree: RowNode[]): BodyRow | undefined {
  let rows = tree
  for (let last = rows.at(-1); last !== undefined && last.rows.length > 0; last = rows.at(-1))
    rows = last.rows
  const last = rows.at(-1)
  if (last === undefined || last.isNumbered) return undefined
  rows.pop()
  const others = tree.map(toRow)
  const columns = tallyFigureKeys.filter((figure) => tallyIndicators[figure].read(last.tally))
  // One column of unnumbered rows may add up by chance.
  const isSure = columns.length > 1 || tree.some(({ isNumbered }) => isNumbered)
  if (others.length > 1 && isSure && makeUp(others, last.tally)) return last.row
  rows.push(last)
  return undefined
}

function toRow({ tally, rows }: RowNode): TallyRow {
  return rows.length === 0 ? tally : { ...tally, rows: rows.map(toRow) }
}

/** The rows of a table that say something, and where they stand; a row that may add up those before it is in doubt. */
function keepRows(
  tree: readonly RowNode[],
  doubts: TableIssue[],
  level = 1,
): { readonly kept: TallyRow[]; readonly rowIndexes: number[] } {
  const kept: TallyRow[] = []
  const rowIndexes: number[] = []
  const last = tree.at(-1)
  const addsUp =
    tree.length > 2 &&
    last?.isNumbered === false &&
    last.rows.length === 0 &&
    makeUp(tree.slice(0, -1).map(toRow), last.tally)
  for (const { row, tally, rows } of tree) {
    if (row.mayBeTotal || (addsUp && row === last.row)) doubts.push(doubt(row.index, 'perhaps-total'))
    if (rows.length > 0 && level === mostTallyLevels)
      for (const { index } of rowsOf(rows)) doubts.push(doubt(index, 'too-deep'))
    const inside = level === mostTallyLevels ? nothingKept : keepRows(rows, doubts, level + 1)
    if (Object.keys(tally).length === 0 && inside.kept.length === 0) continue
    kept.push(inside.kept.length > 0 ? { ...tally, rows: inside.kept } : tally)
    rowIndexes.push(row.index, ...inside.rowIndexes)
  }
  return { kept, rowIndexes }
}

const nothingKept = { kept: [], rowIndexes: [] }

function rowsOf(tree: readonly RowNode[]): readonly BodyRow[] {
  return tree.flatMap(({ row, rows }) => [row, ...rowsOf(rows)])
}
