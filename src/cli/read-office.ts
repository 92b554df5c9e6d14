import type { InputIssue } from '../check/input-issue.js'
import type { FileKind } from '../office/file-kind.js'
import type { OfficeReading } from '../office/office-reading.js'
import type { SheetRemark } from '../office/xlsx/workbook.js'
import type { Span } from '../text/source-text.js'

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
  const { commentXlsx, readXlsx, workbookText } = await import('../office/index.js')
  const reading = readXlsx(bytes)
  if (!reading.success) return reading
  const { text, remarks, placeOf } = workbookText(reading.data)
  const comment = (notes: readonly TextNote[]) => {
    const places = notes.flatMap(({ span, text: lines }) => {
      const place = placeOf(span?.[0] ?? 0)
      return place === undefined ? [] : [{ ...place, text: lines.join('\n') }]
    })
    return commentXlsx(bytes, places)
  }
  return { success: true, data: { text, remarks: remarks.map(withPlace), comment } }
}

function withPlace({ sheet, cell, ...issue }: SheetRemark): InputIssue {
  return { ...issue, path: [sheet, cell].flatMap((part) => part ?? []) }
}
