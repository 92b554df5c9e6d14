/**
 * Counts the dossiers of the table into a report on the second quarter of 2024, and checks it: in the database, or with
 * `--cursor` in this process.
 */
import { checkReport, computeRates, describeFinding, describeInputIssue, parseReport } from 'cchc'
import { tallyTableOf } from 'cchc/dossier'
import { formatCount, formatPercentage } from 'cchc/notation'
import { countByCursor } from './count-by-cursor.js'
import { countInDatabase, faultsInDatabase } from './count-in-database.js'
import { openDatabase } from './open-database.js'

const period = { from: '2024-03-15', to: '2024-06-14' }
const database = await openDatabase()
const byCursor = process.argv.includes('--cursor')
const options = { period, by: 'field' }
const { total, groups, counted, refused, issues } = await (byCursor ? countByCursor : countInDatabase)(
  database,
  options,
)
const faults = byCursor ? [] : await faultsInDatabase(database)
await database.close()

const report = parseReport({
  title: 'Báo cáo cải cách hành chính quý II năm 2024',
  type: 'periodic',
  number: '/BC-UBND',
  agency: { name: 'UBND thị trấn Bình An', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 2, ...period },
  procedures: { dossiers: { ...total, rates: computeRates(total, 1) }, table: tallyTableOf(groups.field) },
})
const { ok, findings } = checkReport(report)

const { rows, total: sum } = report.procedures.table
for (const { label, received, resolved, inProgress } of [...rows, sum]) {
  const [taken, done, open] = [received, resolved, inProgress].map((part) => formatCount(part.total))
  console.log(`${label}: tiếp nhận ${taken}, đã giải quyết ${done}, đang giải quyết ${open}`)
}
const { rates } = report.procedures.dossiers
console.log(
  `trực tuyến ${formatPercentage(rates.online)}, đúng và trước hạn ${formatPercentage(rates.punctual)}`,
)

const doubtful = new Map()
for (const issue of issues ?? []) {
  const message = `${issue.path.slice(1).join('.')}: ${describeInputIssue(issue)}`
  doubtful.set(message, (doubtful.get(message) ?? 0) + 1)
}
for (const [message, count] of doubtful) console.log(`${count} hồ sơ cần xem lại, ${message}`)
for (const { fault, id, dossiers } of faults) console.log(`${fault}: ${id} (${dossiers} hồ sơ)`)
if (refused > 0) console.log(`${formatCount(refused)} hồ sơ không đếm được`)
for (const finding of findings) console.log(finding.severity, describeFinding(finding))
console.log(`${formatCount(counted)} hồ sơ, ${findings.length} phát hiện, ${ok ? 'không có lỗi' : 'có lỗi'}`)
