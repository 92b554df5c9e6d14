import type { Cells } from '../../table/cell.js'
import { rowText, type SkippedRow } from '../../table/cell.js'
import { isColumnNumbers } from '../../table/heading.js'
import { type BodyColumns, type BodyRow, bodyRow } from './body-row.js'
import type { TableHeader } from './find-headers.js'

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
