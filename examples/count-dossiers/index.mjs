// From rows of a database to a checked table: the program of docs/guides/counting-dossiers.md.
import {
  checkReport,
  computeRates,
  describeFinding,
  describeInputIssue,
  parseReport,
  tallyDossiers,
} from 'cchc'
import { tallyTableOf } from 'cchc/dossier'
import { dossierRows } from 'cchc/host'
import { formatPercentage } from 'cchc/notation'
import { rows } from './rows.mjs'

const read = dossierRows({
  id: 'ma_ho_so',
  field: 'linh_vuc',
  channel: { column: 'kenh', codes: { TT: 'direct', OL: 'online', BC: 'postal' } },
  receivedOn: 'ngay_tiep_nhan',
  dueOn: 'ngay_hen_tra',
  outcome: {
    on: 'ngay_ket_thuc',
    kind: { column: 'ket_qua', codes: { XONG: 'resolved', TRA: 'returned', RUT: 'withdrawn' } },
  },
})

const period = { from: '2024-02-15', to: '2024-03-14' }
const { total, groups, issues } = tallyDossiers(rows, { period, by: 'field', read })
const report = parseReport({
  title: 'Báo cáo cải cách hành chính tháng 3 năm 2024',
  type: 'periodic',
  agency: { name: 'UBND thị trấn', level: 'commune' },
  period: { kind: 'month', year: 2024, ordinal: 3, ...period },
  procedures: { dossiers: { ...total, rates: computeRates(total, 1) }, table: tallyTableOf(groups.field) },
})
const { ok, findings } = checkReport(report)

for (const { label, received, resolved, inProgress } of [
  ...report.procedures.table.rows,
  report.procedures.table.total,
]) {
  console.log(
    `${label}: tiếp nhận ${received.total}, đã giải quyết ${resolved.total}, đang giải quyết ${inProgress.total}`,
  )
}
const { online, punctual } = report.procedures.dossiers.rates
console.log(`trực tuyến ${formatPercentage(online)}, đúng và trước hạn ${formatPercentage(punctual)}`)
console.log(
  `${issues.length} hồ sơ cần xem lại, ${findings.length} phát hiện, ${ok ? 'không có lỗi' : 'có lỗi'}`,
)
for (const issue of issues) {
  const [index, ...path] = issue.path
  console.log(`${rows[index].ma_ho_so}: ${path.join('.')} ${describeInputIssue(issue)}`)
}
for (const finding of findings) console.log(describeFinding(finding))
