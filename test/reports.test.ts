import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/check/finding.js'
import { toJsonPointer } from '../src/check/json-pointer.js'
import { checkReport } from '../src/report/check-report.js'
import { safeParseReport } from '../src/report/parse-report.js'

/** What is found in a real report stands beside it: rule, place, severity. One more or less is a fault. */
const names = [
  'binh-duong-2024-7-months',
  'dieu-tri-2024-9-months',
  'dinh-ca-2024-q1',
  'duc-pho-2024-5-months',
] as const

/** How often each rule passed, failed and was not evaluated in each report; `-` where it had nothing to judge. */
const counts = `
rule | binh-duong-2024-7-months | dieu-tri-2024-9-months | dinh-ca-2024-q1 | duc-pho-2024-5-months
appendix/blank                    | -         | -         | 0 1 0     | -
appendix/choice                   | -         | -         | 2 0 0     | -
appendix/exclusive-rates          | -         | -         | 0 1 0     | -
appendix/heading-value            | -         | -         | 0 2 0     | -
appendix/known-form               | -         | -         | 1 0 0     | -
appendix/other-level              | -         | -         | 1 0 0     | -
appendix/part-above-whole         | -         | -         | 15 0 4    | -
appendix/rate                     | -         | -         | 4 3 7     | -
appendix/rate-above-hundred       | -         | -         | 14 0 0    | -
appendix/template-date            | -         | -         | 1 0 0     | -
appendix/total                    | -         | -         | 2 0 1     | -
appendix/unit                     | -         | -         | 0 1 0     | -
appendix/unknown-row              | -         | -         | 1 0 0     | -
assessment/judgement              | 0 1 2     | 1 0 0     | 1 0 0     | -
document/conflicting-dates        | -         | -         | 2 1 0     | -
document/conflicting-subjects     | -         | -         | 1 0 0     | -
document/conflicting-symbols      | -         | -         | 2 1 0     | -
document/leading-zero             | 6 0 1     | 18 0 0    | 19 0 1    | 7 0 0
document/normative-year           | 6 0 1     | 18 0 0    | 18 1 1    | 7 0 0
document/number-order             | 6 0 0     | 16 2 0    | 15 0 0    | 7 0 0
document/number-year              | 6 0 1     | 18 0 0    | 18 0 2    | 7 0 0
document/subject-year             | 3 0 4     | 10 0 8    | 11 1 8    | 6 0 1
document/symbol-spelling          | 6 0 1     | 18 0 0    | 19 0 1    | 6 0 1
document/type-symbol              | 5 1 1     | 16 2 0    | 17 2 1    | 7 0 0
dossier/balance                   | 6 0 0     | 1 0 0     | 1 0 0     | 3 0 0
dossier/balance-together          | 0 0 6     | 0 0 1     | 0 0 1     | 0 0 3
dossier/in-progress-total         | 0 0 6     | 0 0 1     | 0 0 1     | 3 0 0
dossier/late-or-overdue           | 0 0 6     | 0 0 1     | 0 0 1     | 0 0 3
dossier/part-above-whole          | 0 0 6     | 0 0 1     | 0 0 1     | 0 0 3
dossier/rate                      | 0 0 6     | 1 0 0     | 1 1 0     | 6 0 0
dossier/rate-base                 | 0 0 6     | 1 0 0     | 1 0 0     | 3 0 0
dossier/rates-together            | 0 0 6     | -         | -         | -
dossier/received-direct-or-postal | 0 0 6     | 0 0 1     | 1 0 0     | 0 0 3
dossier/received-in-period        | 0 0 6     | 0 0 1     | 0 0 1     | 0 0 3
dossier/received-total            | 6 0 0     | 1 0 0     | 1 0 0     | 2 0 1
dossier/resolved-punctual         | 0 0 6     | 0 0 1     | 0 0 1     | 0 0 3
dossier/resolved-total            | 6 0 0     | 1 0 0     | 1 0 0     | 3 0 0
dossier/returned-or-withdrawn     | 0 0 6     | 0 0 1     | 0 0 1     | 0 0 3
dossier/table-total               | 7 0 0     | -         | -         | 0 0 1
feedback/received                 | -         | -         | 1 0 0     | 1 0 0
plan/assigned-completed           | -         | -         | -         | 1 0 0
plan/assigned-in-progress         | -         | -         | -         | 1 0 0
plan/assigned-total               | -         | -         | -         | 0 0 1
plan/completion-rate              | -         | 0 0 1     | 0 1 0     | -
plan/counted                      | -         | 0 0 1     | 0 0 1     | -
plan/overdue                      | -         | 0 0 1     | 0 0 1     | -
plan/planned                      | -         | 0 0 1     | 0 0 1     | -
ranking/early                     | -         | 1 0 0     | -         | -
ranking/place                     | -         | 1 0 0     | -         | -
report/agency-kind                | 1 0 0     | 1 0 0     | 1 0 0     | 1 0 0
report/agency-level               | 1 0 0     | 1 0 0     | 1 0 0     | 1 0 0
report/cited-early               | 0 0 1     | 18 0 0    | 16 0 4    | 0 0 1
report/issued-early               | 0 0 1     | 1 0 0     | 1 0 0     | 0 0 1
report/legacy-font                | 1 0 0     | 1 0 0     | 1 0 0     | 1 0 0
report/number-missing             | 0 0 1     | 0 1 0     | 1 0 0     | 0 0 1
report/outdated-terms             | 1 0 0     | 1 0 0     | 1 0 0     | 0 1 0
report/period-cut-off             | 0 0 1     | -         | 0 1 0     | 0 1 0
report/repealed-document         | 6 0 1     | 18 0 0    | 19 0 1    | 7 0 0
report/same-figure                | 0 0 1     | 0 0 1     | 7 3 0     | 0 0 1
report/subset                     | -         | 7 0 0     | 1 0 0     | 1 0 0
satisfaction/ratings              | -         | -         | -         | 2 0 1
satisfaction/total                | -         | -         | -         | 1 0 0
section/part-above-whole          | -         | 1 0 3     | 1 0 3     | 6 0 0
section/rate                      | 0 0 2     | 0 0 7     | 0 1 6     | 5 0 5
section/sum                       | 0 0 1     | 0 1 0     | 2 0 4     | 0 0 1
target/actual                     | -         | 3 0 0     | -         | -
target/missed                     | -         | 2 1 0     | -         | -
target/published                  | -         | 0 0 3     | -         | -
`

const folder = 'examples/reports'

// biome-ignore lint/suspicious/noExplicitAny: a change of parsed JSON
function check(name: string, change?: (report: any) => void) {
  const input = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
  change?.(input)
  const reading = safeParseReport(input)
  if (!reading.success) throw new Error(`${name}: ${JSON.stringify(reading.issues)}`)
  return checkReport(reading.report)
}

/** The finding on a figure as it stands in the report. */
function findingOn(name: string, actual: string | number): Finding | undefined {
  return check(name).findings.find((finding) => finding.actual === actual)
}

/** Published figures of several agencies beside made-up ones, in the words of 2026. */
const made = 'dong-bac-2026-q1'

it('a commune of 2026 is typed without what has no place, and has nothing wrong', () => {
  const input = JSON.parse(readFileSync(`${folder}/${made}.json`, 'utf8'))
  expect(input).not.toHaveProperty('extensions')
  expect(input).not.toHaveProperty('statements')
  const { findings, ruleErrors } = check(made)
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['appendix/blank', 'info']])
  expect(ruleErrors).toEqual([])
})

/** A text of 2026, published as a sample: what it says of a quarter, and no more. */
const published = 'nhu-khe-2026-q1'

it('the published figures of a commune of 2026 are typed without what has no place', () => {
  const input = JSON.parse(readFileSync(`${folder}/${published}.json`, 'utf8'))
  expect(input).not.toHaveProperty('extensions')
  expect(input).not.toHaveProperty('statements')
  const found = check(published).findings.map(({ rule, path, severity }) => ({
    rule,
    pointer: toJsonPointer(path),
    severity,
  }))
  expect(found).toEqual(JSON.parse(readFileSync(`${folder}/${published}.findings.json`, 'utf8')))
  // 445 are among the 450 received, where the text cuts the rate off.
  expect(findingOn(published, '98.8')).toMatchObject({ cause: { kind: 'other-base', denominator: 450 } })
})

it.each(names)('no figure of report %s is left to a statement', (name) => {
  expect(JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))).not.toHaveProperty('statements')
})

it('every real report is held here', () => {
  const files = readdirSync(folder).filter((file) => /(?<!\.findings)\.json$/.test(file))
  expect(files.map((file) => file.replace(/\.json$/, '')).sort()).toEqual([...names, made, published].sort())
})

describe.each(names)('report %s', (name) => {
  it('has these findings and no others, in the order of the document', () => {
    const found = check(name).findings.map(({ rule, path, severity }) => ({
      rule,
      pointer: toJsonPointer(path),
      severity,
    }))
    expect(found).toEqual(JSON.parse(readFileSync(`${folder}/${name}.findings.json`, 'utf8')))
  })

  it('is judged by each rule so often', () => {
    const [[, ...columns] = [], ...rows] = counts
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
    const expected = rows.map(([rule, ...cells]) => [rule, cells[columns.indexOf(name)]])
    const { rules, ruleErrors } = check(name)
    const actual = Object.entries(rules).map(([rule, of]) => [
      rule,
      `${of.passed} ${of.failed} ${of.notEvaluated}`,
    ])
    expect(Object.fromEntries(actual.filter(([, cell]) => cell !== '0 0 0'))).toEqual(
      Object.fromEntries(expected.filter(([, cell]) => cell !== '-')),
    )
    expect(ruleErrors).toEqual([])
  })
})

describe('what is found says by how much, and why', () => {
  it('Diêu Trì: 143 + 1830 is not 1968', () => {
    expect(findingOn('dieu-tri-2024-9-months', 1968)).toMatchObject({
      severity: 'error',
      expected: 1973,
      difference: -5,
      operands: [{ value: 143 }, { value: 1830 }],
    })
  })

  it('Đình Cả: 1154 of 1221 is not 92 percent', () => {
    const finding = findingOn('dinh-ca-2024-q1', '92')
    expect(finding).toMatchObject({
      severity: 'error',
      expected: '94.51',
      difference: '-2.51',
      operands: [{ value: 1154 }, { value: 1221 }],
    })
    expect(finding).not.toHaveProperty('cause')
  })

  it('Đình Cả: 3 of 11 is cut off at 27.2 percent', () => {
    expect(findingOn('dinh-ca-2024-q1', '27.2')).toMatchObject({
      severity: 'warning',
      cause: { kind: 'truncated', rounded: '27.3' },
      operands: [{ value: 3 }, { value: 11 }],
    })
  })

  it('Đình Cả: 99.3 percent online is of all dossiers, not of those received in the period', () => {
    const finding = findingOn('dinh-ca-2024-q1', '99.3')
    expect(finding).toMatchObject({
      severity: 'warning',
      expected: '99.80',
      cause: { kind: 'other-base', numerator: 1482, denominator: 1492 },
      operands: [{ value: 1482 }, { value: 1485 }],
    })
  })

  it('Diêu Trì: of those received, so many were verified, by channel', () => {
    const { rules } = check('dieu-tri-2024-9-months', ({ digitalGovernment }) => {
      const { direct, online } = digitalGovernment.identityVerification
      digitalGovernment.identityVerification = { direct, online }
      digitalGovernment.onlinePayment = digitalGovernment.electronicCertification = null
    })
    // With their sum among all received.
    expect(rules['report/subset']).toMatchObject({ passed: 3, failed: 0, notEvaluated: 0 })
  })

  it('Đức Phổ: the rate of online filing is that of its units, 15219 of 15233', () => {
    const { findings } = check('duc-pho-2024-5-months', ({ digitalGovernment }) => {
      digitalGovernment.onlineFiling.total.rate = '99.90'
    })
    expect(findings.find(({ rule }) => rule === 'section/rate')).toMatchObject({
      path: ['digitalGovernment', 'onlineFiling', 'total', 'rate'],
      cause: { kind: 'truncated', rounded: '99.91' },
      operands: [{ value: 15219 }, { value: 15233 }, ...Array(8).fill({ beside: true })],
    })
  })

  it.each(['binh-duong-2024-7-months', 'duc-pho-2024-5-months'])('%s has no figure that is wrong', (name) => {
    const ofFigures = check(name).findings.filter(({ rule }) =>
      /^(dossier|plan|section|statement)\/|^report\/subset$/.test(rule),
    )
    expect(ofFigures).toEqual([])
    expect(check(name).ok).toBe(true)
  })
})
