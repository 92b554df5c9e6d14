import type { InputIssue } from '../check/input-issue.js'
import type { OfficeNote } from '../office/docx/comment-docx.js'
import type { FileKind } from '../office/file-kind.js'
import type { OfficeReading } from '../office/office-reading.js'
import type { SheetRemark } from '../office/xlsx/workbook.js'
import type { SheetInText, WorkbookText } from '../office/xlsx/workbook-text.js'

/** The text of a file that is no text. */
export interface OfficeText {
  readonly text: string
  /** What the file has that the text does not say. */
  readonly remarks: readonly InputIssue[]
  /** The sheets of a workbook, whose tables are read by their cells. */
  readonly sheets?: readonly SheetInText[]
  /** The cell in which a letter of the text stands. */
  readonly placeOf?: WorkbookText['placeOf']
  readonly commentable?: Commentable
}

/** A file that takes comments. */
export interface Commentable {
  readonly kind: 'docx' | 'xlsx'
  /** The same file with comments. */
  readonly comment: (
    notes: readonly (OfficeNote & { readonly text: readonly string[] })[],
  ) => OfficeReading<Uint8Array>
}

/** Reads a document of Word, a workbook or a PDF as text; of any other file what it is, and how to save it. */
export async function readOffice(bytes: Uint8Array, kind: FileKind): Promise<OfficeReading<OfficeText>> {
  if (kind === 'xlsx') return readWorkbook(bytes)
  if (kind === 'pdf') return (await import('./read-pdf.js')).readPdf(bytes)
  const { commentDocx, readDocx } = await import('../office/index.js')
  const reading = readDocx(bytes)
  if (!reading.success) return reading
  const { text, remarks } = reading.data
  const commentable: Commentable = { kind: 'docx', comment: (notes) => commentDocx(bytes, notes) }
  return { success: true, data: { text, remarks, commentable } }
}

async function readWorkbook(bytes: Uint8Array): Promise<OfficeReading<OfficeText>> {
  const { commentXlsx, readXlsx, workbookText } = await import('../office/index.js')
  const reading = readXlsx(bytes)
  if (!reading.success) return reading
  const { text, sheets, remarks, placeOf } = workbookText(reading.data)
  const comment: Commentable['comment'] = (notes) => {
    const places = notes.flatMap(({ span, text: lines }) => {
      const place = placeOf(span?.[0] ?? 0)
      return place === undefined ? [] : [{ ...place, text: lines.join('\n') }]
    })
    return commentXlsx(bytes, places)
  }
  const commentable: Commentable = { kind: 'xlsx', comment }
  return { success: true, data: { text, sheets, placeOf, remarks: remarks.map(withPlace), commentable } }
}

/** An issue whose path is the place in the workbook, with the file in which an option is set. */
export function withPlace(issue: SheetRemark): SheetRemark {
  const path = [issue.sheet, issue.cell].flatMap((part) => part ?? [])
  if (issue.code !== 'inconsistent' || issue.data?.option === undefined) return { ...issue, path }
  return { ...issue, path, data: { ...issue.data, option: `cchc.config.json: ${issue.data.option}` } }
}
