import { type Cells, looksLikeFigure } from '../../table/cell.js'
import { headingLetters, isColumnNumbers } from '../../table/heading.js'

/** What a column of the appendix holds. */
export type AppendixColumn = 'ordinal' | 'label' | 'unit' | 'figure' | 'note'

/**
 * A header of the appendix in a sheet: its rows, and what its columns hold. A column that nothing is read of has
 * its heading.
 * @internal
 */
export interface AppendixHeader {
  readonly last: number
  readonly columns: Readonly<Partial<Record<AppendixColumn, number>>>
  readonly others: readonly OtherColumn[]
}

/** A column that is not read: another of the same heading is, or the form does not have it. */
interface OtherColumn {
  readonly column: number
  readonly row: number
  readonly heading: string
  readonly isKnown: boolean
}

/** "Kết quả" heads the unit and the figure, or the figure alone. */
type HeadingWord = AppendixColumn | 'result'

const headingWords: Readonly<Record<HeadingWord, readonly string[]>> = {
  ordinal: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  label: ['Các chỉ tiêu', 'Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung chỉ tiêu'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị'],
  figure: ['Số liệu', 'Số liệu báo cáo'],
  note: ['Ghi chú', 'Chú thích'],
  result: ['Kết quả', 'Kết quả thực hiện'],
}

const words: ReadonlyMap<string, HeadingWord> = /* @__PURE__ */ buildWords()

function buildWords(): ReadonlyMap<string, HeadingWord> {
  return new Map(
    Object.entries(headingWords).flatMap(([word, texts]) =>
      texts.map((text) => [headingLetters(text), word as HeadingWord] as const),
    ),
  )
}

/** No heading is longer. */
const longest = 30
const mostHeaderRows = 3

/**
 * The header that begins in a row, of one row or of more, merged cells given once or repeated; `undefined` if there
 * is none. A row of column numbers below belongs to it.
 * @internal
 */
export function appendixHeaderAt(cells: Cells, first: number): AppendixHeader | undefined {
  const row = cells[first] ?? []
  const labelColumn = row.findIndex((cell) => wordOf(cell) === 'label')
  if (labelColumn < 0) return undefined
  let last = first
  while (last + 1 < first + mostHeaderRows && goesOn(cells[last + 1] ?? [], labelColumn)) last++
  const header = readHeader(cells, first, last)
  if (header.columns.label === undefined || header.columns.figure === undefined) return undefined
  return isColumnNumbers(cells[last + 1] ?? []) ? { ...header, last: last + 1 } : header
}

function wordOf(cell: Cells[number][number]): HeadingWord | undefined {
  return typeof cell === 'string' && cell.length <= longest ? words.get(headingLetters(cell)) : undefined
}

/** Below the first row of a header: more headings, and none of an indicator. */
function goesOn(row: Cells[number], labelColumn: number): boolean {
  const label = row[labelColumn] ?? null
  return (
    (label === null || wordOf(label) === 'label') &&
    row.some((cell) => wordOf(cell) !== undefined) &&
    row.every((cell) => cell == null || (typeof cell === 'string' && !looksLikeFigure(cell)))
  )
}

function readHeader(cells: Cells, first: number, last: number): AppendixHeader {
  const columns: Partial<Record<HeadingWord, number>> = {}
  const others: OtherColumn[] = []
  const rows = cells.slice(first, last + 1)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (let column = 0; column < width; column++) {
    const own = ownHeading(rows.map((row) => row[column]))
    if (own === undefined) continue
    const { text: heading, word, level } = own
    if (word !== undefined && columns[word] === undefined) columns[word] = column
    else others.push({ column, row: first + level, heading, isKnown: word !== undefined })
  }
  const { result, ...known } = columns
  if (known.figure === undefined && result !== undefined) known.figure = result
  return { last, columns: known, others }
}

interface OwnHeading {
  readonly text: string
  readonly word: HeadingWord | undefined
  readonly level: number
}

/** The lowest heading that is known; without one, the lowest. */
function ownHeading(cells: Cells[number]): OwnHeading | undefined {
  let own: OwnHeading | undefined
  for (const [level, cell] of cells.entries()) {
    if (cell == null || typeof cell === 'object') continue
    const word = wordOf(cell)
    if (word !== undefined || own?.word === undefined) own = { text: String(cell), word, level }
  }
  return own
}
