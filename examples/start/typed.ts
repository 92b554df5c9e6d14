// The types: docs/guides/start.md.
import { checkReport, type Finding, parseReport, type Report, type ReportInput } from 'cchc'
import type { Figure } from 'cchc/quantity'

const draft: ReportInput = {
  title: 'Báo cáo tháng 3 năm 2024',
  agency: { name: 'UBND xã', level: 'commune' },
  period: { kind: 'month', year: 2024, ordinal: 3 },
  procedures: { dossiers: { received: { total: '1.492' } } },
}

const report: Report = parseReport(draft)
const total: Figure | null | undefined = report.procedures?.dossiers?.received?.total
const errors: Finding[] = checkReport(report).findings.filter(({ severity }) => severity === 'error')

export { errors, total }
