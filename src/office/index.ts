export { type FileKind, fileKind } from './file-kind.js'
export type { OfficeReading } from './office-reading.js'
