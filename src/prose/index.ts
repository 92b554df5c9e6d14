export { listBlocks, type TextBlock } from '../text/blocks.js'
export type { Span } from '../text/source-text.js'
export { type CheckTextOptions, checkText, type TextCheck, type TextFinding } from './check-text.js'
export { countRead, describeUnread } from './describe-unread.js'
export type { Said } from './draft.js'
export { type ReadReportOptions, type ReportReading, readReport } from './read-report.js'
export type { UnreadFigure, UnreadReason } from './reading.js'
export {
  type SheetColumns,
  type SheetIssue,
  type SheetReader,
  type SheetTables,
  type SheetTablesOptions,
  sheetTables,
} from './sheet-tables.js'
