export { type CommentOptions, commentDocx, type OfficeNote } from './docx/comment-docx.js'
export { type DocxDocument, type DocxPlace, readDocx } from './docx/read-docx.js'
export { type FileKind, fileKind } from './file-kind.js'
export { issueNotesOf, notesOf } from './notes-of.js'
export type { OfficeReading } from './office-reading.js'
export { type PdfDocument, type PdfPage, readPdfPages } from './pdf/read-pdf-pages.js'
export { commentXlsx, type SheetNote } from './xlsx/comment-xlsx.js'
export { readXlsx } from './xlsx/read-xlsx.js'
export { sheetValues } from './xlsx/sheet-values.js'
export type { WorkbookEpoch } from './xlsx/shown-text.js'
export type {
  Sheet,
  SheetCell,
  SheetFont,
  SheetRemark,
  SheetRun,
  SheetValue,
  Workbook,
} from './xlsx/workbook.js'
export { type SheetInText, type SheetPlace, type WorkbookText, workbookText } from './xlsx/workbook-text.js'
