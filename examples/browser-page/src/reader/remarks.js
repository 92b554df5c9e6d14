import { describeInputIssue, explainFinding } from 'cchc'
import { toJsonPointer } from 'cchc/check'

/** A finding as the page shows it. */
export function remarkOf(finding) {
  return {
    severity: finding.severity,
    rule: finding.rule,
    pointer: toJsonPointer(finding.path),
    vi: explainFinding(finding, 'vi'),
    en: explainFinding(finding, 'en'),
  }
}

/** What cannot be read, as the page shows it. */
export function remarkOfIssue(issue) {
  const inWords = (language) => ({ message: describeInputIssue(issue, language), basis: [] })
  return {
    severity: 'error',
    pointer: toJsonPointer(issue.path),
    vi: inWords('vi'),
    en: inWords('en'),
  }
}
