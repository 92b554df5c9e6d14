import type { InputIssue } from '../check/input-issue.js'
import type { FileKind } from '../office/file-kind.js'
import type { OfficeReading } from '../office/office-reading.js'
import type { Sheet, SheetCell } from '../office/xlsx/workbook.js'
import { cellAddress } from '../table/table-issue.js'
import { lastUpTo, type Span } from '../text/source-text.js'

/** What is said of a stretch of a text; without one, of all of it. */
export interface TextNote {
  readonly span: Span | null
  readonly text: readonly string[]
}

/** The text of a file that is no text. */
export interface OfficeText {
  readonly text: string
  /** What the file has that the text does not say. */
  readonly remarks: readonly InputIssue[]
  /** The same file with comments. */
  readonly comment?: (notes: readonly TextNote[]) => OfficeReading<Uint8Array>
}

/** Reads a document of Word, a workbook or a PDF as text; of any other file what it is, and how to save it. */
export async function readOffice(bytes: Uint8Array, kind: FileKind): Promise<OfficeReading<OfficeText>> {
  if (kind === 'xlsx') return readWorkbook(bytes)
  if (kind === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes)
  const { commentDocx, readDocx } = await import('../office/index.js')
  const reading = readDocx(bytes)
  if (!reading.success) return reading
  const { text, remarks } = reading.data
  return { success: true, data: { text, remarks, comment: (notes) => commentDocx(bytes, notes) } }
}

async function readWorkbook(bytes: Uint8Array): Promise<OfficeReading<OfficeText>> {
  const { commentXlsx, readXlsx } = await import('../office/index.js')
  const reading = readXlsx(bytes)
  if (!reading.success) return reading
  const { text, cells } = textOf(reading.data.sheets.filter(({ state }) => state === 'visible'))
  const starts = cells.map(({ start }) => start)
  const comment = (notes: readonly TextNote[]) => {
    const places = notes.flatMap(({ span, text: lines }) => {
      const cell = cells[Math.max(0, lastUpTo(span?.[0] ?? 0, starts))]
      return cell === undefined ? [] : [{ sheet: cell.sheet, cell: cell.cell, text: lines.join('\n') }]
    })
    return commentXlsx(bytes, places)
  }
  return { success: true, data: { text, remarks: reading.data.remarks.map(withPlace), comment } }
}

function withPlace({
  sheet,
  cell,
  ...issue
}: { readonly sheet?: string; readonly cell?: string } & InputIssue) {
  return { ...issue, path: [sheet, cell].flatMap((part) => part ?? []) }
}

interface CellStart {
  readonly start: number
  readonly sheet: string
  readonly cell: string
}

/**
 * Sheets as text, a row a line of as many cells as the sheet is wide, parted by tabs, and where each cell begins in it. A
 * row with its first cell alone is a line of words: a title, a note.
 */
function textOf(sheets: readonly Sheet[]): { readonly text: string; readonly cells: readonly CellStart[] } {
  const cells: CellStart[] = []
  const lines: string[] = []
  let length = 0
  for (const { name, rows } of sheets) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    for (const [row, inRow] of rows.entries()) {
      const isWords = inRow.slice(1).every((cell) => cell === undefined)
      const shown = Array.from({ length: isWords ? 1 : width }, (_, column) => wordsOf(inRow[column]))
      let start = length
      for (const [column, words] of shown.entries()) {
        if (inRow[column] !== undefined) cells.push({ start, sheet: name, cell: cellAddress(row, column) })
        start += words.length + 1
      }
      lines.push(shown.join('\t'))
      length = start
    }
    lines.push('')
    length++
  }
  return { text: `${lines.join('\n')}\n`, cells }
}

/** What a cell shows, on one line. */
function wordsOf(cell: SheetCell | undefined): string {
  if (cell === undefined) return ''
  return (cell.text ?? wordsOfValue(cell.value)).replace(/\s+/g, ' ').trim()
}

function wordsOfValue(value: SheetCell['value']): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return 'error' in value ? value.error : value.richText.map(({ text }) => text).join('')
}
