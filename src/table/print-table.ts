import { type Language, languageOf } from '../notation/language.js'
import { escapeHtml, escapeMarkdown, onOneLine } from './markup.js'

/** The texts of a table as officials print it, not yet escaped for any markup; empty where nothing is printed. */
export interface PrintedTable {
  /** For each column its headings, the outermost group first. */
  readonly headings: readonly (readonly string[])[]
  /** The numbers of the columns, under their headings. */
  readonly numbers?: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly total?: readonly string[] | undefined
}

/** A printed table as an HTML `table`; `isLabel` tells the cells that head their rows. @internal */
export function tableToHtml(
  { headings, numbers, rows, total }: PrintedTable,
  language: Language,
  isLabel: (column: number, text: string) => boolean,
): string {
  const header = headingCells(headings.map((texts) => texts.map(onOneLine)))
  const row = (cells: readonly string[]) =>
    htmlRow(
      cells.map((cell, column) => {
        const text = escapeHtml(onOneLine(cell))
        return isLabel(column, text) ? `<th scope="row">${text}</th>` : `<td>${text}</td>`
      }),
    )
  return [
    `<table lang="${languageOf(language)}">`,
    ...(header[0] ?? []).map(({ columnSpan }) => `<colgroup span="${columnSpan}"></colgroup>`),
    '<thead>',
    ...header.map((cells) => htmlRow(cells.map(headingElement))),
    ...(numbers ? [htmlRow(numbers.map((number) => `<td>(${number})</td>`))] : []),
    '</thead>',
    '<tbody>',
    ...rows.map(row),
    '</tbody>',
    ...(total ? ['<tfoot>', row(total), '</tfoot>'] : []),
    '</table>',
  ].join('\n')
}

function htmlRow(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}

/** A printed table in Markdown, which has one header row; `isText` tells the columns that are not of figures. @internal */
export function tableToMarkdown(
  { headings, rows, total }: PrintedTable,
  isText: (column: number) => boolean,
): string {
  const print = (text: string) => escapeMarkdown(onOneLine(text))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(headings.map((texts) => escapeMarkdown(texts.map(onOneLine).join(' – ')))),
    line(headings.map((_, column) => (isText(column) ? '---' : '---:'))),
    ...rows.map((cells) => line(cells.map(print))),
    ...(total ? [line(total.map((cell) => (cell === '' ? '' : `**${print(cell)}**`)))] : []),
  ].join('\n')
}

/** The header rows for a spreadsheet: the text of a merged heading stands in the first of its cells. @internal */
export function headerRows(headings: PrintedTable['headings']): (string | null)[][] {
  return headingCells(headings).map((cells) => {
    const row: (string | null)[] = headings.map(() => null)
    for (const { column, text } of cells) row[column] = text
    return row
  })
}

/** A heading with the rows and columns that it covers. */
interface HeadingCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** The cells of a header by row: neighbors share that of their group, a column's own reaches down. */
export function headingCells(columns: readonly (readonly string[])[]): readonly (readonly HeadingCell[])[] {
  const depth = columns.reduce((most, headings) => Math.max(most, headings.length), 1)
  const sharesGroup = (one: readonly string[] = [], other: readonly string[] = [], row: number) =>
    row < one.length - 1 &&
    row < other.length - 1 &&
    one.slice(0, row + 1).every((text, level) => text === other[level])
  return Array.from({ length: depth }, (_, row) =>
    columns.flatMap((headings, column): readonly HeadingCell[] => {
      const text = headings[row]
      if (text === undefined || sharesGroup(columns[column - 1], headings, row)) return []
      let columnSpan = 1
      while (sharesGroup(headings, columns[column + columnSpan], row)) columnSpan++
      const rowSpan = row === headings.length - 1 ? depth - row : 1
      return [{ text, row, column, rowSpan, columnSpan }]
    }),
  )
}

/** A heading as an HTML element, with the rows and columns that it covers and its scope. */
export function headingElement({ text, row, rowSpan, columnSpan }: HeadingCell): string {
  // Only the outermost groups are column groups; an inner one heads some of the columns of its group.
  const scope = row === 0 && columnSpan > 1 ? 'colgroup' : 'col'
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : ''
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  return `<th scope="${scope}"${columns}${rows}>${escapeHtml(text)}</th>`
}
