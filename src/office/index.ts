export { type DocxDocument, type DocxPlace, readDocx } from './docx/read-docx.js'
export { type FileKind, fileKind } from './file-kind.js'
export type { OfficeReading } from './office-reading.js'
