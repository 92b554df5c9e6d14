import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import type { Cause } from '../../src/check/cause.js'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { appendixFromReport } from '../../src/report/appendix-from-report.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { randomYear } from './random-reports.js'

/** What is found in the reports of a random year, each with its appendix filled from its body, and in their series. */
export interface FoundInYear {
  readonly reports: number
  /** Findings, and rules that broke, which consistent reports must not have. */
  readonly accused: readonly string[]
  /** The causes of warnings that name a reading which the reports have to tell apart. */
  readonly named: readonly Cause['kind'][]
  /** Whether the reading of the year needs no warning. */
  readonly isPlain: boolean
}

export function accusedOfYear(seed: number): FoundInYear {
  const { reports: inputs, named: mayBeNamed } = randomYear(seed)
  const reports = inputs.map((input) => {
    const report = parseReport(input)
    return { ...report, appendix: appendixFromReport(report, appendixTemplate2024).appendix }
  })
  const results = [...reports.map((report) => checkReport(report)), checkSeries(reports)]
  const accused = results.flatMap(({ ruleErrors }) =>
    ruleErrors.map(({ rule, message }) => `${seed}: ${rule} breaks: ${message}`),
  )
  const named: Cause['kind'][] = []
  for (const { severity, cause, rule, path, label } of results.flatMap(({ findings }) => findings)) {
    if (severity === 'info') continue
    const kind = mayBeNamed.find((each) => each === cause?.kind)
    if (severity === 'warning' && kind !== undefined) named.push(kind)
    else accused.push(`${seed}: ${severity} ${rule} ${toJsonPointer(path)} ${label?.en ?? ''}`)
  }
  return { reports: reports.length, accused, named, isPlain: mayBeNamed.length === 0 }
}
