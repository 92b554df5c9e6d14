export { type CheckTextOptions, checkText, type TextCheck, type TextFinding } from './check-text.js'
export { type ReadReportOptions, type ReportReading, readReport } from './read-report.js'
export type { UnreadFigure, UnreadReason } from './reading.js'
