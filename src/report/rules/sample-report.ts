import type { Report } from '../report.js'

/** A report for the samples of rules: what is required, and what the sample is about. @internal */
export function sampleReport(about: Partial<Report>): Report {
  return {
    title: 'Báo cáo công tác cải cách hành chính',
    agency: { name: 'UBND xã', level: 'commune' },
    period: { kind: 'quarter', year: 2024, ordinal: 1 },
    ...about,
  }
}
