import { readTableCell, type TableCell } from './table-cell.js'
import type { TableIssue } from './table-issue.js'

/** What a sheet of Excel can hold; nothing is read beyond. */
const mostRows = 1_048_576
const mostColumns = 16_384

/**
 * The cells of a sheet by row; blank ones may be absent.
 * @internal
 */
export type Cells = readonly (readonly (TableCell | undefined)[])[]

/**
 * The cells of what a spreadsheet library gave, with an issue for each row that is no array and for what is
 * beyond the size of a sheet. Never throws.
 * @internal
 */
export function readCells(rows: unknown): { readonly cells: Cells; readonly issues: readonly TableIssue[] } {
  const list = itemsOf(rows, mostRows)
  if (list === null) return { cells: [], issues: [notAnArray(['rows'], rows)] }
  const issues: TableIssue[] = []
  if (list.isLonger) issues.push({ path: ['rows'], code: 'too-large', maximum: mostRows })
  const cells: (readonly (TableCell | undefined)[])[] = []
  for (const [row, given] of list.items) {
    while (cells.length < row) cells.push([])
    const values = itemsOf(given ?? [], mostColumns)
    if (values === null) issues.push(notAnArray(['rows', row], given))
    if (values?.isLonger) issues.push({ path: ['rows', row], code: 'too-large', maximum: mostColumns })
    cells.push(readRow(values?.items ?? []))
  }
  return { cells, issues }
}

type Items = readonly (readonly [number, unknown])[]

function readRow(items: Items): readonly (TableCell | undefined)[] {
  const row: TableCell[] = []
  for (const [column, value] of items) {
    const cell = readTableCell(value)
    if (cell !== null) row[column] = cell
  }
  return row
}

/** What an array has, and where; `null` for what is no array, or one of which a getter or trap throws. */
function itemsOf(value: unknown, most: number): { items: Items; isLonger: boolean } | null {
  try {
    if (!Array.isArray(value)) return null
    // A long array may be all holes, so only what is there is visited.
    const indexes =
      value.length < 100
        ? Array.from(value, (_, index) => index)
        : Object.keys(value)
            .map(Number)
            .filter((index) => Number.isInteger(index) && index < most)
    return { items: indexes.map((index) => [index, value[index]]), isLonger: value.length > most }
  } catch {
    return null
  }
}

function notAnArray(path: TableIssue['path'], received: unknown): TableIssue {
  return {
    path,
    code: 'wrong-type',
    expected: ['array'],
    received: received === null ? 'null' : typeof received,
  }
}
