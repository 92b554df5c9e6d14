import type { Cells } from '../../table/cell.js'
import { connective } from './heading-key.js'

/**
 * A column of a sheet under a header: its headings, the outermost group first, and the row of its own heading,
 * the lowest. Without any heading it has none.
 * @internal
 */
export interface SheetColumn {
  readonly index: number
  readonly headings: readonly string[]
  readonly row: number
  /** The key of its own heading; empty if there is none. */
  readonly own: string
  /** The keys of the groups that it is in. */
  readonly groups: readonly string[]
}

/**
 * The columns of a sheet by the header rows from `first` to `last`. A group heading that a library gives only for
 * the first of its merged cells reaches over the blank cells to its right; the cells below a column's own
 * heading are blank or repeat it.
 * @internal
 */
export function sheetColumns(
  cells: Cells,
  first: number,
  last: number,
  keyOf: (heading: string) => string,
): readonly SheetColumn[] {
  const rows = cells.slice(first, last + 1)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const reaching = rows.map(() => '')
  return Array.from({ length: width }, (_, index) => {
    const texts = rows.map((row) => headingText(row[index]))
    const depth = texts.reduce((deepest, text, level) => (text === '' ? deepest : level), -1)
    const reached = texts.slice(0, depth + 1).map((text, level) => text || (reaching[level] ?? ''))
    const headings = reached.filter((text) => text !== '')
    const own = keyOf(headings.at(-1) ?? '')
    const groups = headings.slice(0, -1).map(keyOf)
    for (const [level, text] of texts.entries()) if (text !== '') reaching[level] = text
    return {
      index,
      headings,
      row: first + Math.max(depth, 0),
      own,
      // A cell merged downwards repeats its text in each row.
      groups: groups.filter((key) => key !== '' && key !== connective && key !== own),
    }
  })
}

function headingText(cell: Cells[number][number]): string {
  return typeof cell === 'string' ? cell : ''
}
