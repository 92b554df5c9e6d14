import { legacyFontOf } from '../notation/legacy-font.js'
import { isBlank, normalizeText } from '../notation/normalize-text.js'
import { parseApproximatePercentage } from '../notation/parse-approximate-percentage.js'
import { parseApproximateCount } from '../notation/parse-figure.js'
import { numberShown } from './number-format.js'
import { markOf, type RichText, readMarkup, readRuns, readXmlRuns } from './rich-text.js'
import { issueAt, mostColumns, mostRows, type TableIssue } from './table-issue.js'
import { rowsOfWorksheet } from './worksheet.js'

/**
 * A cell of a table: a normalized text, a number, nothing, or a value that is neither, by the name of its type. A
 * figure with a footnote mark or with digits struck out is refused too; `text` is what it says as a label. @internal
 */
export type TableCell = string | number | null | { readonly refused: string; readonly text?: string }

/**
 * What a spreadsheet library gives for a cell, as text or number: a value; a value of exceljs (rich text, hyperlink,
 * formula, error); a cell of exceljs, or `{ value, numFmt }`; or a cell of SheetJS. A number under a percent format is
 * the percentage that is shown, a formula its last result, a cell merged into another nothing. A blank, a dash and the
 * dots of a form left blank are nothing reported. Never throws. @internal
 */
export function readTableCell(value: unknown): TableCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return readText(value)
  if (typeof value === 'number') return value
  if (typeof value !== 'object') return { refused: typeof value }
  try {
    if ('value' in value) return readExceljsCell(value)
    return 'v' in value || 't' in value ? readSheetJsCell(value) : readObject(value)
  } catch {
    // A getter or proxy of the caller's threw.
    return { refused: 'object' }
  }
}

/** A text as a cell. @internal */
export function readText(value: string): string | null {
  const text = normalizeText(value)
  return isBlank(text) ? null : text
}

type Fields = Readonly<Record<string, unknown>>

function readExceljsCell(cell: object): TableCell {
  const { value, formula, result, isMerged, master, style } = cell as Fields
  // A cell that was saved as JSON has its format in its style only.
  const { numFmt, font } = 'numFmt' in cell || style == null ? (cell as Fields) : (style as Fields)
  if (isMerged === true && typeof master === 'object' && master !== null && master !== cell) return null
  if (typeof value === 'object' && value !== null && 'value' in value) return { refused: 'object' }
  // The value of a formula leaves its result out where that is 0; the cell has it.
  const hasFormula = typeof formula === 'string'
  const given = hasFormula && (result !== undefined || value === null) ? { formula, result } : value
  const read = withFormat(readTableCell(given), numFmt)
  const mark = markOf(font)
  if (mark === undefined || read === null || typeof read === 'object') return read
  return withMark({ plain: '', whole: String(read), mark })
}

/**
 * Its types are n, s, str, b, e, d and z; without `cellNF` the format is known by the text shown, `w`, and without
 * `cellHTML` the runs of a text by those of the file, `r`.
 */
function readSheetJsCell(cell: object): TableCell {
  const { t, v, w, z, f, h, r } = cell as Fields
  if (t === 'e') return { refused: 'error' }
  if (v === null || v === undefined) return f === undefined ? null : { refused: 'formula' }
  if (typeof v === 'object' && Object.prototype.toString.call(v) !== '[object Date]')
    return { refused: 'object' }
  if (typeof v === 'string' && typeof h === 'string' && /<su[bp]>|<s>/i.test(h))
    return withMark(readMarkup(h))
  if (typeof v === 'string' && typeof h !== 'string' && typeof r === 'string' && r.includes('rPr'))
    return withMark(readXmlRuns(r))
  return withFormat(readTableCell(v), z ?? formatShown(w))
}

function formatShown(shown: unknown): string | undefined {
  if (typeof shown !== 'string') return undefined
  if (/%\s*\)?$/.test(shown)) return `0.${'0'.repeat(/[.,](\d+)/.exec(shown)?.[1]?.length ?? 0)}%`
  return /^\d{1,4}[/-]\w{1,3}[/-]\d{1,4}/.test(shown.trim()) ? 'd/m/y' : undefined
}

function withFormat(cell: TableCell, format: unknown): TableCell {
  return typeof cell === 'number' ? numberShown(cell, format) : cell
}

/** A mark beside a figure may change it; beside words it is a footnote, and no part of them. */
function withMark({ plain, whole, mark }: RichText): TableCell {
  const text = readText(plain)
  if (mark === undefined) return text
  if (text !== null && !looksLikeFigure(text)) return text
  return { refused: mark, text: text ?? readText(whole) ?? '' }
}

function readObject(value: object): TableCell {
  if (Object.prototype.toString.call(value) === '[object Date]') return { refused: 'date' }
  const { error, richText, text, result } = value as Fields
  if (typeof error === 'string') return { refused: 'error' }
  if (Array.isArray(richText)) return withMark(readRuns(richText))
  if ('formula' in value || 'sharedFormula' in value) {
    const isNested =
      typeof result === 'object' && result !== null && ('result' in result || 'value' in result)
    return result === null || result === undefined || isNested
      ? { refused: 'formula' }
      : readTableCell(result)
  }
  if (typeof text === 'string') return readText(text)
  if (typeof text === 'object' && text !== null && 'richText' in text && Array.isArray(text.richText)) {
    return withMark(readRuns(text.richText))
  }
  return { refused: Array.isArray(value) ? 'array' : 'object' }
}

/** A cell as a label: the text of one that is refused as a figure only. @internal */
export function labelOf(cell: TableCell | undefined): TableCell {
  return typeof cell === 'object' && cell !== null ? (cell.text ?? cell) : (cell ?? null)
}

/** Whether a cell holds something that is meant as a figure, readable or not. @internal */
export function looksLikeFigure(cell: TableCell): boolean {
  if (typeof cell === 'string') return /^[-+(]? ?\d/.test(cell) || isApproximateFigure(cell)
  return cell !== null
}

/** A word alone makes no figure: "Trên 5 năm" is none. */
function isApproximateFigure(text: string): boolean {
  return (
    /^\D{1,20}\d/.test(text) &&
    [parseApproximateCount, parseApproximatePercentage].some((parse) => parse(text).ok)
  )
}

/** The cells of a sheet by row; blank ones may be absent. @internal */
export type Cells = readonly (readonly (TableCell | undefined)[])[]

/**
 * The rows of a sheet (các dòng của trang tính): arrays of cells, or a worksheet of SheetJS as it is, with its merged
 * cells. A cell is a text, a number or blank, a value or cell of exceljs, `{ value, numFmt }`, or a cell of SheetJS.
 */
export type SheetRows = readonly unknown[] | Readonly<Record<string, unknown>>

/**
 * The cells of what a spreadsheet library gave, with an issue for each row that is no array, for what is beyond the
 * size of a sheet, and for each text in a legacy font. Never throws. @internal
 */
export function readCells(rows: unknown): { readonly cells: Cells; readonly issues: readonly TableIssue[] } {
  const list = itemsOf(worksheetRows(rows), mostRows)
  if (list === null) return { cells: [], issues: [notAnArray(['rows'], rows)] }
  const issues: TableIssue[] = []
  if (list.isLonger) issues.push({ path: ['rows'], code: 'too-large', maximum: mostRows })
  const cells: (readonly (TableCell | undefined)[])[] = []
  for (const [row, given] of list.items) {
    while (cells.length < row) cells.push([])
    const values = itemsOf(given ?? [], mostColumns)
    if (values === null) issues.push(notAnArray(['rows', row], given))
    if (values?.isLonger) issues.push({ path: ['rows', row], code: 'too-large', maximum: mostColumns })
    const cellsOfRow = readRow(values?.items ?? [])
    cellsOfRow.forEach((cell, column) => {
      const font = typeof cell === 'string' ? legacyFontOf(cell) : undefined
      if (font !== undefined) issues.push(issueAt(row, column, { code: 'other', detail: 'legacy-font' }))
    })
    cells.push(cellsOfRow)
  }
  return { cells, issues }
}

function worksheetRows(sheet: unknown): unknown {
  try {
    return rowsOfWorksheet(sheet)
  } catch {
    return undefined
  }
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

/** What a row says: its texts and numbers, a repeated one once. @internal */
export function rowText(row: Cells[number]): string {
  const texts = row.filter((cell) => typeof cell === 'string' || typeof cell === 'number')
  return [...new Set(texts)].join(' ')
}
