// Parsing and checking, step by step: the program of docs/guides/checking-a-report.md.
import { checkReport, describeFinding, describeInputIssue, parseReport, safeParseReport } from 'cchc'
import { toJsonPointer } from 'cchc/check'

const head = {
  title: 'Báo cáo công tác cải cách hành chính quý I năm 2024',
  agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-14' },
}

const reading = safeParseReport({
  ...head,
  agency: { name: 'UBND thị trấn Đình Cả' },
  procedures: { dossiers: { received: { total: '1.5', onlin: 1482 } } },
})
if (!reading.success) {
  for (const issue of reading.issues) {
    console.log(`${toJsonPointer(issue.path)}: ${issue.code}: ${describeInputIssue(issue)}`)
  }
}

const report = parseReport({
  ...head,
  procedures: {
    dossiers: {
      received: { total: '1.492', online: '1.482', directOrPostal: '03', carriedOver: '07' },
      resolved: { total: '1.481', early: '1.442', onTime: '39', late: 0 },
      rates: { online: '99,3%' },
    },
  },
})
const { ok, findings, rules, gaps, ruleErrors } = checkReport(report)

console.log(ok, findings.length, ruleErrors.length)
console.log(JSON.stringify(rules['dossier/resolved-total']))
console.log(JSON.stringify(rules['dossier/balance']))

const open = gaps.filter(({ rule }) => rule === 'dossier/balance')
for (const { path, missing } of open) {
  console.log(missing.map((part) => toJsonPointer([...path, ...part])).join(', '))
}

for (const finding of findings) {
  console.log(describeFinding(finding))
  console.log(describeFinding(finding, 'en'))
  console.log(JSON.stringify(finding.cause))
}

const strict = checkReport(report, { severities: { 'dossier/rate': 'error', 'dossier/balance': 'off' } })
console.log(strict.ok, strict.rules['dossier/balance'])
