import { type Cells, rowText, type SkippedRow } from '../../table/cell.js'
import { isColumnNumbers } from '../../table/heading.js'
import type { TableHeader } from './find-headers.js'
import { type BodyColumns, type BodyRow, bodyRow } from './table-rows.js'

/** The rows of a table by what they are. @internal */
export interface SortedRows {
  /** The rows with their sections and the sums of parts, in the order of the sheet, without the total. */
  readonly rows: readonly BodyRow[]
  readonly total: BodyRow | undefined
  /** Rows of figures without a number that stand below the total of the rows above. */
  readonly afterTotal: readonly BodyRow[]
  /** Rows of figures that are no rows of the table: of another period, "of which", rates. */
  readonly apart: readonly BodyRow[]
  readonly skipped: readonly SkippedRow[]
}

/**
 * Tells the rows of a table apart, from its first header to the row before `end`. A header may be repeated, and so may
 * the column numbers alone, as at the top of each printed page. @internal
 */
export function sortRows(
  cells: Cells,
  columns: BodyColumns,
  headers: readonly Pick<TableHeader, 'first' | 'last'>[],
  end: number,
): SortedRows {
  const skipped: SkippedRow[] = []
  const skip = (row: number, kind: SkippedRow['kind']) =>
    skipped.push({ row, kind, text: rowText(cells[row] ?? []) })
  const body: BodyRow[] = []
  const apart: BodyRow[] = []
  let columnNumbers: string | undefined
  for (const [order, header] of headers.entries()) {
    const below = headers[order + 1]?.first ?? end
    for (let index = header.first; index < below; index++) {
      const row = cells[index] ?? []
      const text = isColumnNumbers(row) ? rowText(row) : undefined
      if (index === header.last + 1) columnNumbers = text
      if (index <= header.last || (text !== undefined && text === columnNumbers)) skip(index, 'header')
      else if (row.some((cell) => cell != null)) {
        const read = bodyRow(row, index, columns)
        ;(read.isApart === undefined ? body : apart).push(read)
      }
    }
  }

  const last = lastDataRow(body)
  const within = body.filter(({ index }) => index <= last)
  for (const { index } of body) if (index > last) skip(index, 'note')
  const data: BodyRow[] = []
  for (const [place, row] of within.entries()) {
    if (isData(row) || isCaption(row, within[place + 1])) data.push(row)
    else skip(row.index, 'section')
  }
  const total = chooseTotal(data)
  const place = total === undefined ? 0 : data.indexOf(total)
  return {
    rows: data.filter((row) => row !== total),
    total,
    afterTotal:
      place === 0 ? [] : data.slice(place + 1).filter((row) => row.ordinal === '' && row.hasFigures),
    apart,
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
function isListed({ ordinal, label }: BodyRow): boolean {
  return /^(?:\d+(?:[.)]\d*)*|[IVXLC]+[.)]?)$/.test(ordinal) && label !== null
}

/** The caption of a section: numbered by a letter, or over rows whose numbers begin anew, or told by its looks. */
function isCaption({ ordinal, label, isMerged }: BodyRow, next: BodyRow | undefined): boolean {
  if (next === undefined || next.rank > 0) return false
  if (/^[A-HĐa-zđ][.)]?$/.test(ordinal)) return true
  if (ordinal !== '' || typeof label !== 'string') return false
  if (/^0?1[.)]?$/.test(next.ordinal)) return true
  const isTold =
    isMerged || label === label.toUpperCase() || /^(?:cấp|phần|khối|nhóm|mục|[A-HIVX]+[.)]) /i.test(label)
  return isTold && /\p{L}/u.test(label) && /^(?:[IAia][.)]?)?$/.test(next.ordinal)
}

/** The last row that says so most plainly; a row of figures before one without. */
function chooseTotal(data: readonly BodyRow[]): BodyRow | undefined {
  const weight = ({ rank, hasFigures }: BodyRow) => (rank === 0 ? 0 : rank + (hasFigures ? 3 : 0))
  const most = data.reduce((heaviest, row) => Math.max(heaviest, weight(row)), 0)
  const best = most === 0 ? [] : data.filter((row) => weight(row) === most)
  const total = best.at(-1)
  if (total === undefined || total.rank === 3) return total
  const place = data.indexOf(total)
  const isAtEnd = place === 0 || place === data.length - 1
  if (best.length === 1) return total.rank === 1 || isAtEnd ? total : undefined
  // Asterisks mark a list; "Cộng" under each part is no total, unless it is a second one.
  return total.rank === 2 && data[place - 1]?.rank === 2 ? total : undefined
}
