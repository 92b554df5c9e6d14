// In a page: docs/guides/start.md. A bundler turns it into what the page loads.
import { checkReport, describeFinding, describeInputIssue, safeParseReport } from 'cchc'

export function sentencesOf(text) {
  const reading = safeParseReport(JSON.parse(text))
  return reading.success
    ? checkReport(reading.report).findings.map(describeFinding)
    : reading.issues.map((issue) => describeInputIssue(issue))
}
