// The first report: the program of docs/guides/start.md.
import { readFile } from 'node:fs/promises'
import { checkReport, describeFinding, describeInputIssue, safeParseReport } from 'cchc'
import { toJsonPointer } from 'cchc/check'

const text = await readFile(new URL('report.json', import.meta.url), 'utf8')
const reading = safeParseReport(JSON.parse(text))

if (reading.success) {
  const { findings } = checkReport(reading.report)
  for (const finding of findings) {
    console.log(finding.severity, toJsonPointer(finding.path), describeFinding(finding))
  }
  console.log(JSON.stringify(findings[0]))
} else {
  for (const issue of reading.issues) console.error(toJsonPointer(issue.path), describeInputIssue(issue))
}
