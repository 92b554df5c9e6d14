// Findings that are known and accepted: the program of docs/guides/waivers.md.
import { readFile } from 'node:fs/promises'
import { checkReport, describeFinding, parseReport } from 'cchc'
import { toInputIssues, waiversSchema } from 'cchc/check'

const read = async (name) => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'))

const report = parseReport(await read('report.json'))
const waivers = waiversSchema.parse(await read('waivers.json'))
const { ok, findings, rules } = checkReport(report, { waivers })

for (const finding of findings) {
  const { severity, waived } = finding
  console.log(waived ? `${severity}, waived by ${waived.by}` : severity, finding.rule)
  console.log(`  ${describeFinding(finding)}`)
}
console.log(ok, JSON.stringify(rules['statement/rate']))

const reading = waiversSchema.safeParse([{ rule: 'dossier/rate', path: '/procedures', by: 'Sở Nội vụ' }])
if (!reading.success) console.log(JSON.stringify(toInputIssues(reading.error)))
