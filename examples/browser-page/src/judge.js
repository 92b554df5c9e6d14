import { checkReport, describeFinding, describeInputIssue, safeParseReport } from 'cchc'
import { toJsonPointer } from 'cchc/check'

/** What is to be said of the JSON of a report, in the order of its places: what cannot be read, else what is found. */
export function judge(report) {
  const reading = safeParseReport(report)
  if (!reading.success) {
    return reading.issues.map((issue) => ({
      path: issue.path,
      pointer: toJsonPointer(issue.path),
      severity: 'error',
      say: (language) => describeInputIssue(issue, language),
    }))
  }
  return checkReport(reading.report).findings.map((finding) => ({
    path: finding.path,
    pointer: toJsonPointer(finding.path),
    severity: finding.severity,
    say: (language) => describeFinding(finding, language),
  }))
}
