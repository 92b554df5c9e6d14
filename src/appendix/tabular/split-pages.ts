import type { Cells } from '../../table/cell.js'
import { rowText, type SkippedRow } from '../../table/cell.js'
import { type AppendixHeader, appendixHeaderAt } from './appendix-header.js'

/**
 * A header with the filled rows that stand under it, up to the next.
 * @internal
 */
export interface Page {
  readonly header: AppendixHeader
  readonly rows: readonly number[]
}

/**
 * Divides a sheet at its headers, which printed tables repeat on every page; what stands above the first is skipped.
 * @internal
 */
export function splitPages(cells: Cells): {
  readonly pages: readonly Page[]
  readonly skipped: readonly SkippedRow[]
} {
  const pages: { header: AppendixHeader; rows: number[] }[] = []
  const skipped: SkippedRow[] = []
  for (let index = 0; index < cells.length; index++) {
    const skip = (row: number, kind: SkippedRow['kind']) =>
      skipped.push({ row, kind, text: rowText(cells[row] ?? []) })
    const header = appendixHeaderAt(cells, index)
    if (header !== undefined) {
      pages.push({ header, rows: [] })
      for (let row = index; row <= header.last; row++) skip(row, 'header')
      index = header.last
    } else if (cells[index]?.some((cell) => cell != null)) {
      const page = pages.at(-1)
      if (page === undefined) skip(index, 'title')
      else page.rows.push(index)
    }
  }
  return { pages, skipped }
}
