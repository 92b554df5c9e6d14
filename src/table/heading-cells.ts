/**
 * A heading with the rows and columns that it covers.
 * @internal
 */
export interface HeadingCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/**
 * The cells of a header, by row, from the headings of its columns: neighbors share the cell of a common group,
 * and a column's own heading reaches down to the last row.
 * @internal
 */
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
