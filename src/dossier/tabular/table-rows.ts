import { normalizeText } from '../../notation/normalize-text.js'
import { type Cells, looksLikeFigure, rowText, type SkippedRow, type TableCell } from '../../table/cell.js'
import { isColumnNumbers } from '../../table/heading.js'
import type { TallyFigure } from '../tally.js'
import type { TableHeader } from './find-headers.js'

/**
 * The words of a total row (dòng tổng số), for a table that does not give its own.
 * @internal
 */
export const totalLabel = { vi: 'Tổng số', en: 'Total' } as const

/** How surely a row is the total, as by `totalRank`. */
export type TotalRank = 0 | 1 | 2 | 3

/**
 * How surely a row is the total of its table: by its words "Tổng số" and "Tổng cộng", by "Cộng" or "Tổng", which
 * also stand under each part of a table, or by the asterisk that portals print for a number, which also marks
 * lists. 0 for other rows. Words after "Tổng số" count only in a row of figures: a note may begin like that.
 * @internal
 */
export function totalRank(ordinal: string, label: string, hasFigures: boolean): TotalRank {
  const words = normalizeText(label || ordinal)
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N} ]/gu, '')
    .trim()
  if (/^tổng (?:số|cộng)$/.test(words)) return 3
  if (hasFigures && /^tổng (?:số|cộng) /.test(words)) return 3
  if (words === 'cộng' || words === 'tổng') return 2
  return ordinal === '*' && hasFigures ? 1 : 0
}

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

/**
 * The rows of a table by what they are.
 * @internal
 */
export interface SortedRows {
  readonly rows: readonly BodyRow[]
  readonly total: BodyRow | undefined
  /** Rows that add up others: of a part of the table, or a second total. */
  readonly subtotals: readonly BodyRow[]
  readonly skipped: readonly SkippedRow[]
}

/**
 * Tells the rows of a table apart, from its first header to the row before `end`. A header may be repeated, and so
 * may the column numbers alone, as at the top of each printed page.
 * @internal
 */
export function sortRows(
  cells: Cells,
  columns: BodyColumns,
  headers: readonly TableHeader[],
  end: number,
): SortedRows {
  const skipped: SkippedRow[] = []
  const skip = (row: number, kind: SkippedRow['kind']) =>
    skipped.push({ row, kind, text: rowText(cells[row] ?? []) })
  const body: BodyRow[] = []
  let columnNumbers: string | undefined
  for (const [order, header] of headers.entries()) {
    const below = headers[order + 1]?.first ?? end
    for (let index = header.first; index < below; index++) {
      const row = cells[index] ?? []
      const text = isColumnNumbers(row) ? rowText(row) : undefined
      if (index === header.last + 1) columnNumbers = text
      if (index <= header.last || (text !== undefined && text === columnNumbers)) skip(index, 'header')
      else if (row.some((cell) => cell != null)) body.push(bodyRow(row, index, columns))
    }
  }

  const data: BodyRow[] = []
  const last = lastDataRow(body)
  for (const row of body) {
    if (row.index <= last && isData(row)) data.push(row)
    else skip(row.index, row.index > last ? 'note' : 'section')
  }
  const total = chooseTotal(data)
  const parts = data.filter((row, index) => row !== total && isSubtotal(row, data[index + 1]))
  const apart = new Set(parts)
  return {
    rows: data.filter((row) => row !== total && !apart.has(row)),
    total,
    subtotals: parts,
    skipped: skipped.sort((one, other) => one.row - other.row),
  }
}

/** A table ends with its total or its last figures; numbered rows that report nothing may follow the latter. */
function lastDataRow(body: readonly BodyRow[]): number {
  let end = -1
  let endsWithTotal = false
  for (const row of body) {
    if (!row.hasFigures && row.rank === 0 && (endsWithTotal || !isListed(row))) continue
    end = row.index
    endsWithTotal = row.rank > 0
  }
  return end
}

function isData(row: BodyRow): boolean {
  return row.figures.length > 0 || row.rank > 0 || isListed(row)
}

/** A row with a number and a label, which may have nothing to report. */
function isListed(row: BodyRow): boolean {
  return isNumbered(row) && row.label !== null
}

function isNumbered({ ordinal }: BodyRow): boolean {
  return /^\d+(?:[.)]\d*)*$/.test(ordinal)
}

/** The last row that says so most plainly; a row of figures before one without. */
function chooseTotal(data: readonly BodyRow[]): BodyRow | undefined {
  const weight = ({ rank, hasFigures }: BodyRow) => (rank === 0 ? 0 : rank + (hasFigures ? 3 : 0))
  const most = data.reduce((heaviest, row) => Math.max(heaviest, weight(row)), 0)
  const best = most === 0 ? [] : data.filter((row) => weight(row) === most)
  const total = best.at(-1)
  return total?.rank === 1 && best.length > 1 ? undefined : total
}

/** A second total; a level "I" or "A" over rows 1, 2, 3; a row 1 over rows 1.1, 1.2. */
function isSubtotal(row: BodyRow, next: BodyRow | undefined): boolean {
  if (row.rank > 1) return true
  if (next === undefined || next.rank > 1) return false
  const own = row.ordinal.replace(/[.)]$/, '')
  if (/^(?:[IVX]+|[A-HĐ])$/.test(own)) return isNumbered(next)
  return own !== '' && next.ordinal.startsWith(`${own}.`) && /\d$/.test(next.ordinal)
}
