import { escapeHtml } from './escape-html.js'
import type { HeadingCell } from './heading-cells.js'

/**
 * A heading as an HTML element, with the rows and columns that it covers and its scope.
 * @internal
 */
export function headingElement({ text, row, rowSpan, columnSpan }: HeadingCell): string {
  // Only the outermost groups are column groups; an inner one heads some of the columns of its group.
  const scope = row === 0 && columnSpan > 1 ? 'colgroup' : 'col'
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : ''
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  return `<th scope="${scope}"${columns}${rows}>${escapeHtml(text)}</th>`
}
