import type { Cells } from './read-cells.js'

/**
 * A row of a sheet that gives no figures (dòng bỏ qua): a title above the table, a header, the caption of a section
 * or level ("I  Cấp huyện"), or a note below.
 */
export interface SkippedRow {
  /** The 0-based index of the row as given. */
  readonly row: number
  readonly kind: 'title' | 'header' | 'section' | 'note'
  /** What the row says, its cells joined by spaces. */
  readonly text: string
}

/**
 * What a row says: its texts and numbers, a repeated one once.
 * @internal
 */
export function rowText(row: Cells[number]): string {
  const texts = row.filter((cell) => typeof cell === 'string' || typeof cell === 'number')
  return [...new Set(texts)].join(' ')
}
