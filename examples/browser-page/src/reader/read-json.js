import { checkReport, safeParseReport } from 'cchc'
import { toJsonPointer } from 'cchc/check'
import { figuresOf } from './figures-of.js'
import { nameOf } from './name-of.js'
import { refusals } from './refusals.js'
import { remarkOf, remarkOfIssue } from './remarks.js'

/** Reads the JSON of a report: its figures, with their names, and what is to be said of them. */
export function readJson(text) {
  let report
  try {
    report = JSON.parse(text)
  } catch {
    return { refused: refusals.json }
  }
  const remarks = judge(report)
  const refused = new Set(remarks.map(({ pointer }) => pointer))
  const namesOf = (path) => ({ vi: nameOf(path, report, 'vi'), en: nameOf(path, report, 'en') })
  const figures = figuresOf(report, refused).map((path) => ({
    path,
    pointer: toJsonPointer(path),
    value: path.reduce((value, key) => value[key], report),
    names: namesOf(path),
  }))
  return {
    report,
    figures,
    remarks: remarks.map(({ path, ...remark }) => ({ ...remark, spans: [], names: namesOf(path) })),
  }
}

/** What cannot be read, else what is found. */
function judge(report) {
  const reading = safeParseReport(report)
  if (!reading.success) return reading.issues.map((issue) => ({ ...remarkOfIssue(issue), path: issue.path }))
  return checkReport(reading.report).findings.map((finding) => ({ ...remarkOf(finding), path: finding.path }))
}
