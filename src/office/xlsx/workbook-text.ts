import { cellAddress } from '../../table/table-issue.js'
import { lastUpTo, type Span } from '../../text/source-text.js'
import { fileIssue } from '../office-reading.js'
import { withRaisedDigits } from '../raised-digits.js'
import type { Sheet, SheetCell, SheetFont, SheetRemark, SheetRun, Workbook } from './workbook.js'

/** Where something stands in a workbook (vị trí trong sổ tính). */
export interface SheetPlace {
  /** The name of the sheet. */
  readonly sheet: string
  /** The cell (`D7`). */
  readonly cell: string
}

/** A sheet whose text stands in a text (trang tính trong văn bản), for those who read its tables by their cells. */
export interface SheetInText {
  /** The name of the sheet. */
  readonly name: string
  /** Its cells, by row and column from 0. */
  readonly rows: Sheet['rows']
  /** Where a row stands in the text, or a cell of it; `undefined` for a cell that holds nothing. */
  readonly spanOf: (row: number, column?: number) => Span | undefined
}

/** A workbook as it is read for its sentences and tables (văn bản của sổ tính). */
export interface WorkbookText {
  /**
   * What `checkText` and `readReport` take: a row a line of as many cells as the sheet is wide, parted by tabs, and a row
   * with its first cell alone a line of words (a title, a note).
   */
  readonly text: string
  /** The sheets that the text has for `sheetTables` of `cchc/prose`, which reads their tables by their cells. */
  readonly sheets: readonly SheetInText[]
  /** The cell in which a letter of the text stands, or that before it; `undefined` where there is none. */
  readonly placeOf: (at: number) => SheetPlace | undefined
  /** What the workbook remarks, what the text does not say, and what it says although it is hidden. */
  readonly remarks: readonly SheetRemark[]
}

/**
 * The text of a workbook (văn bản của sổ tính), for reports that are kept in one: `checkText(text, { sheets: sheetTables(sheets) })` reads its
 * sentences from the text, and its appendix and table of dossiers from the cells. Hidden sheets and what is struck out are
 * not read; hidden rows and columns are, since sums go over them. All of it is said in `remarks`. Linear time.
 *
 * @example
 * ```ts
 * import { workbookText } from 'cchc/office'
 *
 * const { text, placeOf } = workbookText({
 *   sheets: [
 *     {
 *       name: 'Báo cáo',
 *       state: 'visible',
 *       rows: [[{ value: 'Đã giải quyết', text: 'Đã giải quyết' }, { value: 118, text: '118' }]],
 *       merges: [],
 *       hiddenRows: [],
 *       hiddenColumns: [],
 *     },
 *   ],
 *   epoch: 1900,
 *   remarks: [],
 * })
 * text // 'Đã giải quyết\t118\n\n'
 * placeOf(14) // { sheet: 'Báo cáo', cell: 'B1' }
 * ```
 */
export function workbookText({ sheets, remarks: ofWorkbook }: Workbook): WorkbookText {
  const cells: SheetPlace[] = []
  const inText: SheetInText[] = []
  const starts: number[] = []
  const lines: string[] = []
  const remarks = [...ofWorkbook]
  let length = 0
  const places = sheets.reduce((sum, { rows }) => sum + rows.length * widthOf(rows), 0)
  for (const [index, sheet] of sheets.entries()) {
    const { name, state, rows } = sheet
    const remark = (reason: 'hidden-sheet' | 'hidden-cells' | 'struck-text', count: number) => {
      const issue = fileIssue(reason, { sheet: name, count }, 'sheets', index)
      if (count > 0) remarks.push({ ...issue, sheet: name })
    }
    if (state !== 'visible') {
      remark('hidden-sheet', rows.flat().filter((cell) => cell !== undefined).length)
      continue
    }
    const width = places > mostPlaces ? 0 : widthOf(rows)
    let struck = 0
    const spans: { readonly line: Span; readonly cells: (Span | undefined)[] }[] = []
    for (const [row, inRow] of rows.entries()) {
      const isWords = inRow.slice(1).every((cell) => cell === undefined)
      const shown = Array.from({ length: isWords ? 1 : Math.max(width, inRow.length) }, (_, column) => {
        const printed = printedIn(inRow[column])
        struck += printed.struck
        return printed.text
      })
      let start = length
      const inLine: (Span | undefined)[] = []
      for (const [column, words] of shown.entries()) {
        if (inRow[column] !== undefined) {
          cells.push({ sheet: name, cell: cellAddress(row, column) })
          starts.push(start)
          inLine[column] = [start, start + words.length]
        }
        start += words.length + 1
      }
      lines.push(shown.join('\t'))
      spans.push({ line: [length, start - 1], cells: inLine })
      length = start
    }
    inText.push({
      name,
      rows,
      spanOf: (row, column) => (column === undefined ? spans[row]?.line : spans[row]?.cells[column]),
    })
    lines.push('')
    length++
    remark('hidden-cells', hiddenLines(sheet))
    remark('struck-text', struck)
  }
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    sheets: inText,
    placeOf: (at) => cells[Math.max(0, lastUpTo(at, starts))],
    remarks,
  }
}

/** More cells than reports have; rows of a larger workbook end with what they hold, lest one cell far off fill them all. */
const mostPlaces = 2_000_000

function widthOf(rows: Sheet['rows']): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

/** How many rows and columns that hold something are hidden. */
function hiddenLines({ rows, hiddenRows, hiddenColumns }: Sheet): number {
  const filled = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (cell ? [column] : []))))
  return hiddenRows.length + hiddenColumns.filter((column) => filled.has(column)).length
}

/** What a cell shows, on one line, and how many letters of it are struck out. */
function printedIn(cell: SheetCell | undefined): { readonly text: string; readonly struck: number } {
  if (cell === undefined) return { text: '', struck: 0 }
  const runs = runsOf(cell)
  const shown = runs.filter(({ font }) => font?.strike === undefined)
  const struck = runs.reduce((sum, { font, text }) => sum + (font?.strike === undefined ? 0 : text.length), 0)
  return { text: shown.map(printedRun).join('').replace(/\s+/g, ' ').trim(), struck }
}

function runsOf({ value, text, font }: SheetCell): readonly SheetRun[] {
  if (typeof value === 'object' && value !== null && 'richText' in value) return value.richText
  const words = text ?? (typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? ''))
  return [{ text: words, ...(font !== undefined && { font }) }]
}

function printedRun({ text, font }: { readonly text: string; readonly font?: SheetFont }): string {
  return font?.vertAlign === undefined ? text : withRaisedDigits(text, font.vertAlign)
}
