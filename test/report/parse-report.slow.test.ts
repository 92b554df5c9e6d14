import { expect, it } from 'vitest'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../src/report/parse-report.js'
import { least } from './sample.js'

function issuesOf(input: unknown) {
  const reading = safeParseReport(input)
  if (reading.success) throw new Error('accepted')
  return reading.issues
}

it('safeParseReport answers on huge arrays', () => {
  const length = 200_000
  const statements = Array.from({ length }, () => 5)
  expect(issuesOf({ ...least, statements })).toHaveLength(length)
  const rows = Array.from({ length: length / 10 }, () => ({ returned: '1.5' }))
  expect(issuesOf({ ...least, procedures: { table: { rows: [rows] } } }).length).toBeGreaterThan(0)
  expect(issuesOf({ ...least, procedures: { table: { rows } } })).toHaveLength(rows.length)

  const sumOf = (count: number) => ({
    kind: 'sum',
    label: 'x',
    whole: length,
    parts: Array(count).fill(0.5),
  })
  expect(issuesOf({ ...least, statements: [sumOf(length)] })).toEqual([
    { path: ['statements', 0, 'parts'], code: 'too-large', maximum: 1000, items: true },
  ])
  const result = checkReport(parseReport({ ...least, statements: [sumOf(1000)] }))
  expect(result.ruleErrors).toEqual([])
  expect(result.findings).toMatchObject([{ rule: 'statement/sum', expected: 500 }])
})
