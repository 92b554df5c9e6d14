import { describeInputIssue } from '../check/describe-input-issue.js'
import type { Finding } from '../check/finding.js'
import { toJsonPointer } from '../check/json-pointer.js'
import type { Severity } from '../check/severity.js'
import { describeFinding } from '../describe-finding.js'
import type { Language } from '../notation/language.js'
import { countRead, describeUnread } from '../prose/describe-unread.js'
import {
  type CheckedFile,
  type CheckedReport,
  fails,
  placeFinding,
  type ReportCheck,
  sourceOf,
} from './check-file.js'
import type { Printer } from './printer.js'
import type { TextReport } from './text-report.js'
import { unjudgedRates } from './words.js'

/** Prints one JSON document, a result for each report. */
export function jsonPrinter(language: Language, failOn: Severity): Printer {
  let printed = 0
  return {
    add: (checked) => {
      const result = indent(toResult(checked, language, failOn), '    ')
      return `${printed++ === 0 ? '{\n  "results": [\n' : ',\n'}    ${result}`
    },
    end: (summary) => {
      const results = printed === 0 ? '{\n  "results": []' : '\n  ]'
      return `${results}${summary === undefined ? '' : `,\n  "summary": ${indent(summary, '  ')}`}\n}\n`
    },
  }
}

/** JSON on lines that are set in; a text in it has no line of its own. */
function indent(value: unknown, spaces: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${spaces}`)
}

function toResult(checked: CheckedFile, language: Language, failOn: Severity): Record<string, unknown> {
  const source = sourceOf(checked)
  if (checked.outcome === 'unreadable') {
    const issue = { path: [], pointer: '', code: 'unreadable-file', message: checked.reason[language] }
    return { ...source, ok: false, findings: [], rules: {}, issues: [issue] }
  }
  if (checked.outcome === 'invalid') {
    const issues = checked.issues.map((issue) => ({
      ...issue,
      pointer: toJsonPointer(issue.path),
      message: describeInputIssue(issue, language),
    }))
    return { ...source, ok: false, findings: [], rules: {}, issues }
  }
  const { findings, rules, gaps, ruleErrors } = checked.result
  const unjudged = unjudgedRates(gaps)
  const { written } = checked
  return {
    ...source,
    ok: !fails(checked, failOn) && ruleErrors.length === 0,
    findings: findings.map((finding) => ({
      ...toJson(finding, language),
      ...placesOf(checked, finding),
    })),
    rules,
    ...(unjudged.length > 0 && {
      unjudgedRates: unjudged.map((gap) => ({ ...gap, pointer: toJsonPointer(gap.path) })),
    }),
    ...(ruleErrors.length > 0 && { ruleErrors }),
    ...(written && { reading: readingOf(written, language) }),
    ...(checked.remarks &&
      checked.remarks.length > 0 && {
        remarks: checked.remarks.map((remark) => ({
          ...remark,
          pointer: toJsonPointer(remark.path),
          message: describeInputIssue(remark, language),
        })),
      }),
    ...(checked.scores && { scores: checked.scores }),
    ...(checked.reports && {
      reports: checked.reports.map((each) => ({
        ...sourceOf(each),
        agency: each.report.agency,
        period: each.report.period,
      })),
    }),
    ...(checked.consolidation && { consolidation: checked.consolidation }),
  }
}

/** Of a finding in words its places, and of one of several reports the report in which it stands. */
function placesOf(checked: CheckedReport, finding: Finding) {
  const { source, path, written, spans } = placeFinding(checked, finding)
  return {
    ...(source !== checked && { in: { ...sourceOf(source), pointer: toJsonPointer(path) } }),
    ...(written && { places: spans.map(written.placeOf) }),
  }
}

/** How much of a text was read, and what was not. */
function readingOf({ placeOf, reading }: TextReport, language: Language) {
  const { read, all } = countRead(reading)
  const unread = reading.unread.map((figure) => ({
    ...placeOf(figure.span),
    kind: figure.kind,
    reason: figure.reason,
    ...(figure.word !== undefined && { word: figure.word }),
    message: describeUnread(figure, language),
  }))
  return { read, figures: all, unread }
}

/** What was read of texts, as JSON: the report, and where everything stands. */
export function printReading(checks: readonly ReportCheck[]): string {
  const results = checks.map((checked) => {
    const { report, written } = checked
    if (written === undefined) return { ...sourceOf(checked), report }
    const { placeOf, reading } = written
    const places = Object.entries(reading.places).map(([pointer, spans]) => [pointer, spans.map(placeOf)])
    const { report: asWritten, inferred, unread, repeated } = reading
    return {
      ...sourceOf(checked),
      report: asWritten,
      places: Object.fromEntries(places),
      inferred,
      unread: unread.map(({ span, ...figure }) => ({ ...placeOf(span), ...figure })),
      repeated,
    }
  })
  return `${JSON.stringify({ results }, null, 2)}\n`
}

/** A finding, with its place as a pointer and its sentence, and what another program needs to say it. */
function toJson(finding: Finding, language: Language): Record<string, unknown> {
  const {
    rule,
    severity,
    path,
    label,
    expected,
    actual,
    difference,
    cause,
    data,
    operands,
    waived,
    ...rest
  } = finding
  return {
    rule,
    severity,
    path,
    pointer: toJsonPointer(path),
    ...(label && { label }),
    expected: expected ?? null,
    actual: actual ?? null,
    difference: difference ?? null,
    cause: cause ?? null,
    ...(data && { data }),
    operands,
    ...rest,
    message: describeFinding(finding, language),
    ...(waived && { waived }),
  }
}
