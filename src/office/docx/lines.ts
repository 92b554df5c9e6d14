/** A stretch of text, and where it stands in its part. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether its letters stand there one by one; else it stands there as a whole, or in between. */
  readonly isExact: boolean
}

/** Where a note is referred to. */
export interface NoteReference {
  readonly kind: 'footnotes' | 'endnotes'
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A line of text: a paragraph up to a break, or a row of a table. */
export interface Line {
  readonly pieces: Piece[]
  readonly notes: NoteReference[]
}

/** A cell of a table (ô). */
export interface DocxCell {
  readonly lines: Line[]
  /** How many columns it covers. */
  span: number
  /** Whether it goes on with the cell above, and shows nothing of its own. */
  isContinued: boolean
  isDeleted: boolean
  /** Where it ends. */
  end: number
}

/** A row of a table (dòng). */
export interface DocxRow {
  readonly cells: DocxCell[]
  /** Columns left out before and behind its cells. */
  before: number
  after: number
  isDeleted: boolean
}

/** What a line says. */
export function textOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join('')
}

/** A piece that is not in the file: it stands at one place. */
export function pieceAt(text: string, at: number): Piece {
  return { text, start: at, end: at, isExact: false }
}

function isBlank({ pieces }: Line): boolean {
  return pieces.every(({ text }) => text.trim() === '')
}

/**
 * A line as it is read: tabs at its ends are indents, unless there are columns between them, which a table typed with tabs
 * has.
 */
export function withoutIndent(line: Line): Line {
  if (!line.pieces.some(({ text }) => text === '\t')) return line
  const said = line.pieces.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]))
  const [first, last] = [said[0] ?? Number.POSITIVE_INFINITY, said.at(-1) ?? -1]
  const between = line.pieces.slice(first, last).filter(({ text }) => text === '\t').length
  if (between >= 2) return line
  const pieces = line.pieces.map((piece, index) => (index < first || index > last ? asSpace(piece) : piece))
  return { ...line, pieces }
}

/** A piece, with spaces where it is of tabs. */
function asSpace(piece: Piece): Piece {
  return piece.text.startsWith('\t') ? { ...piece, text: ' '.repeat(piece.text.length) } : piece
}

/** Columns of a table that sets words beside each other, as heads and signatures do, and one between them. */
const mostColumnsOfLayout = 3

/**
 * The lines of a table: a row a line, cells parted by tabs, merged cells empty but the first. Where each cell that says
 * something has several lines, as the two sides of the head of a report, they are read one below the other.
 */
export function linesOfTable(rows: readonly DocxRow[]): readonly Line[] {
  const kept = rows.filter(({ isDeleted }) => !isDeleted)
  const columns = kept.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  return kept.flatMap((row) => {
    const cells = row.cells.filter(({ isDeleted }) => !isDeleted)
    const said = cells.map(({ lines, isContinued }) =>
      isContinued ? [] : lines.filter((line) => !isBlank(line)),
    )
    const isLayout = columns <= mostColumnsOfLayout && said.every(({ length }) => length !== 1)
    if (columns === 1 || (isLayout && said.some(({ length }) => length > 1))) return said.flat()
    return cells.length === 0 ? [] : [rowLine(cells, said, row)]
  })
}

function widthOf({ cells, before, after }: DocxRow): number {
  return cells.reduce((sum, { span }) => sum + span, before + after)
}

function rowLine(
  cells: readonly DocxCell[],
  said: readonly (readonly Line[])[],
  { before, after }: DocxRow,
): Line {
  const pieces: Piece[] = []
  const tabs = (count: number, at: number) => {
    if (count > 0) pieces.push(pieceAt('\t'.repeat(count), at))
  }
  tabs(before, cells[0]?.end ?? 0)
  for (const [index, { span, end }] of cells.entries()) {
    for (const [order, line] of (said[index] ?? []).entries()) {
      const first = line.pieces[0]
      if (order > 0 && first !== undefined) pieces.push(pieceAt(' ', first.start))
      // A tab inside a cell is no border between two.
      for (const piece of line.pieces) pieces.push(asSpace(piece))
    }
    const isLast = index === cells.length - 1
    tabs(isLast ? span - 1 + after : span, end)
  }
  return { pieces, notes: said.flatMap((lines) => lines.flatMap(({ notes }) => notes)) }
}
