import type { Figure } from '../../quantity/figure.js'
import { type Cells, labelOf, looksLikeFigure, type TableCell } from '../../table/cell.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'
import type { Tally, TallyFigure } from '../tally.js'
import { readCountCell } from './read-count-cell.js'
import { type RowWords, rowWords } from './row-words.js'

/** A row below a header, taken apart. @internal */
export interface BodyRow extends RowWords {
  readonly index: number
  /** The text of the running number; empty if there is none. */
  readonly ordinal: string
  readonly label: TableCell
  /** Whether the label is one merged cell across the row. */
  readonly isMerged: boolean
  /** The filled cells of the columns of figures. */
  readonly figures: readonly {
    readonly column: number
    readonly figure: TallyFigure
    readonly cell: TableCell
  }[]
  readonly hasFigures: boolean
}

/** Where the columns of a table stand in a sheet. @internal */
export interface BodyColumns {
  readonly ordinal: number | undefined
  readonly label: number | undefined
  readonly figures: readonly { readonly column: number; readonly figure: TallyFigure }[]
  /** Before all figures: columns of texts that are neither the label nor the number. */
  readonly texts: readonly number[]
}

const roman = /^[IVXLC]+\W*$/i

/** Takes a row apart. A text that a merged cell repeats across the columns of figures is no figure. @internal */
export function bodyRow(row: Cells[number], index: number, columns: BodyColumns): BodyRow {
  const cellAt = (column: number | undefined) => (column === undefined ? null : (row[column] ?? null))
  const ordinalCell = labelOf(cellAt(columns.ordinal))
  const filled = row.filter((cell) => cell != null)
  const merged = mergedText(filled)
  const isCaption = ordinalCell === merged && !roman.test(String(merged))
  const numbered = typeof ordinalCell === 'object' || isCaption ? '' : String(ordinalCell)
  const given = merged ?? labelOf(cellAt(columns.label))
  const figures = columns.figures.flatMap(({ column, figure }) => {
    const cell = cellAt(column)
    const isRepeated =
      typeof cell === 'string' && (cell === given || cell === numbered) && /\p{L}/u.test(cell)
    return cell === null || cell === merged || isRepeated ? [] : [{ column, figure, cell }]
  })
  const hasFigures = figures.some(({ cell }) => looksLikeFigure(cell))
  const texts = [given, ...columns.texts.map(cellAt)].filter((cell) => typeof cell === 'string')
  const words = rowWords(numbered, texts, hasFigures)
  // A text that stands for the number of a row without a label is its label, as in a merged cell.
  const isText = given === null && (words.rank > 1 || (/\p{L}{3}/u.test(numbered) && !roman.test(numbered)))
  const [ordinal, label] = isText ? ['', texts[0] ?? numbered] : [numbered, given]
  return { index, ordinal, label, isMerged: merged !== undefined, figures, hasFigures, ...words }
}

/** The text of a row that is one merged cell. */
function mergedText(filled: readonly (TableCell | undefined)[]): string | undefined {
  const [first, second] = filled
  const isMerged = second !== undefined && typeof first === 'string' && /\p{L}/u.test(first)
  return isMerged && filled.every((cell) => cell === first) ? first : undefined
}

/** The tally of a row, without the figures that are not reported, and what of the row cannot be read. @internal */
export function readTally(
  row: BodyRow,
  columns: BodyColumns,
): { readonly tally: Tally; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = []
  const tally: Record<string, unknown> = {}
  const { label } = row
  if (label !== null && typeof label === 'object') {
    const issue = { code: 'wrong-type', expected: ['string'], received: label.refused } as const
    issues.push(issueAt(row.index, columns.label ?? 0, issue))
  } else if (label !== null) {
    tally.label = String(label)
  } else if (row.ordinal === '' && columns.label !== undefined) {
    // Whose figures are they? A page number looks like this.
    issues.push(issueAt(row.index, columns.label, { code: 'missing' }))
  }
  for (const { column, figure, cell } of row.figures) {
    const { count, issues: refused = [] } = readCountCell(cell)
    issues.push(...refused.map((each) => issueAt(row.index, column, each)))
    if (count != null) place(tally, figure, count)
  }
  return { tally, issues }
}

function place(tally: Record<string, unknown>, figure: string, count: Figure): void {
  const [name = '', part] = figure.split('.')
  if (part === undefined) {
    tally[name] = count
    return
  }
  tally[name] ??= {}
  ;(tally[name] as Record<string, Figure>)[part] = count
}
