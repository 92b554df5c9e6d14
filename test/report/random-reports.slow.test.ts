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
const count = Number(process.env.RANDOM_REPORTS ?? 1000)
const first = Number(process.env.RANDOM_SEED ?? 1)

it(`${count} consistent reports are not accused, whatever reading they are written in`, () => {
  const accused: string[] = []
  let plain = 0
  const named = new Map<string, number>()
  for (let seed = first; seed < first + count / 5; seed++) {
    const { reports: inputs, named: mayBeNamed } = randomYear(seed)
    const reports = inputs.map((input) => {
      const report = parseReport(input)
      return { ...report, appendix: appendixFromReport(report, appendixTemplate2024).appendix }
    })
    const results = [...reports.map((report) => checkReport(report)), checkSeries(reports)]
    if (mayBeNamed.length === 0) plain++
    for (const { findings, ruleErrors } of results) {
      expect(ruleErrors).toEqual([])
      for (const { severity, cause, rule, path, label } of findings as readonly Finding[]) {
        if (severity === 'info') continue
        const kind = mayBeNamed.find((each) => each === cause?.kind)
        if (severity === 'warning' && kind) named.set(kind, (named.get(kind) ?? 0) + 1)
        else accused.push(`${seed}: ${severity} ${rule} ${toJsonPointer(path)} ${label?.en ?? ''}`)
      }
    }
    if (accused.length > 20) break
  }
  expect(accused).toEqual([])
  expect([...named.keys()].sort()).toEqual(['class-not-named', 'inside-another', 'other-base', 'truncated'])
  expect(plain).toBeGreaterThan(count / 1000)
})
