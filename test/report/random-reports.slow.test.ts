import { expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import type { Finding } from '../../src/check/finding.js'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { appendixFromReport } from '../../src/report/appendix-from-report.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { randomYear } from './random-reports.js'

/** How many reports are made, five of each year; `RANDOM_REPORTS=150000` asks for all (see test/README.md). */
const count = Number(process.env.RANDOM_REPORTS ?? 2000)
const first = Number(process.env.RANDOM_SEED ?? 1)

/** What names a reading of a figure that is right in it, or a rate that is cut off. */
const readings = ['inside-another', 'other-base', 'truncated', 'class-not-named']

it(`${count} consistent reports are not accused, whatever reading they are written in`, () => {
  const accused: string[] = []
  let [named, plain] = [0, 0]
  for (let seed = first; seed < first + count / 5; seed++) {
    const { reports: inputs, isPlain } = randomYear(seed)
    const reports = inputs.map((input) => {
      const report = parseReport(input)
      return { ...report, appendix: appendixFromReport(report, appendixTemplate2024).appendix }
    })
    const results = [...reports.map((report) => checkReport(report)), checkSeries(reports)]
    if (isPlain) plain++
    for (const { findings, ruleErrors } of results) {
      expect(ruleErrors).toEqual([])
      for (const { severity, cause, rule, path, label } of findings as readonly Finding[]) {
        if (severity === 'info') continue
        const isNamed = severity === 'warning' && readings.includes(cause?.kind ?? '')
        if (isNamed && !isPlain) named++
        else accused.push(`${seed}: ${severity} ${rule} ${toJsonPointer(path)} ${label?.en ?? ''}`)
      }
    }
    if (accused.length > 20) break
  }
  expect(accused).toEqual([])
  expect(named).toBeGreaterThan(count / 20)
  expect(plain).toBeGreaterThan(count / 1000)
})
