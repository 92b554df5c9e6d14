import type { Report, ReportInput } from '../../src/report/report.js'

/** The least that a report has, and no more than that to find in it. */
export const least = {
  title: 'Báo cáo quý I',
  agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1 },
} as const satisfies ReportInput & Report
