import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Finding } from '../../src/check/finding.js'
import { findingSchema } from '../../src/check/finding-schema.js'
import { runRules } from '../../src/check/run-rules.js'
import { describeFinding, packageRules } from '../../src/describe-finding.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { runCli } from '../cli/run-cli.js'
import { realReports, validatorOf } from './schemas.js'

const folder = mkdtempSync(join(tmpdir(), 'cchc-schemas-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const validateFindings = validatorOf('findings')
const validateResults = validatorOf('check-results')

async function printed(...paths: string[]): Promise<unknown> {
  return JSON.parse((await runCli(['check', ...paths, '--format', 'json'])).stdout)
}

function errorsOf(validate: typeof validateResults, value: unknown) {
  validate(value)
  return validate.errors ?? []
}

it.each(realReports)('what is found in %s is valid, and read as it was', (_, report) => {
  const { findings } = checkReport(parseReport(report))
  const stored: unknown = JSON.parse(JSON.stringify(findings))
  expect(errorsOf(validateFindings, stored)).toEqual([])
  for (const finding of stored as readonly unknown[]) {
    const read: Finding = findingSchema.parse(finding)
    expect(read).toEqual(finding)
    expect(describeFinding(read, 'vi')).not.toBe('')
  }
})

it('what every rule finds in its samples is valid', () => {
  const rules = [...packageRules.values()]
  let count = 0
  for (const rule of rules) {
    for (const { subject } of rule.samples.failing) {
      const on = rule.inForce?.[0]?.from
      const scopes = [{ select: () => [{ path: [], subject }], rules: [rule] }]
      const findings = JSON.parse(JSON.stringify(runRules({ scopes }, subject, { on }).findings))
      expect([rule.id, errorsOf(validateFindings, findings)]).toEqual([rule.id, []])
      for (const finding of findings) expect(findingSchema.parse(finding)).toEqual(finding)
      count += findings.length
    }
  }
  process.stdout.write(`findings of ${rules.length} rules: ${count}\n`)
  expect(count).toBeGreaterThan(rules.length)
})

it('what the command prints is valid', async () => {
  for (const [name] of realReports) {
    const output = await printed(`examples/reports/${name}.json`)
    expect(errorsOf(validateResults, output)).toEqual([])
  }
  const refused: readonly (readonly [string, string])[] = [
    ['broken.json', '{'],
    ['empty.json', '{}'],
    [
      'report.json',
      '{"title":"","agency":{"name":5,"__proto__":1},"period":{"kind":"custom","from":"x"},"a":1,"a":2}',
    ],
  ]
  for (const [name, text] of refused) {
    writeFileSync(join(folder, name), text)
    const output = await printed(join(folder, name))
    expect(output).toMatchObject({ results: [{ ok: false, issues: expect.anything() }] })
    expect(errorsOf(validateResults, output)).toEqual([])
  }
})

it('what the command prints of many reports is valid', async () => {
  const [list, lines] = [join(folder, 'list.json'), join(folder, 'lines.ndjson')]
  const report = JSON.stringify(realReports[0]?.[1])
  writeFileSync(list, `[${report},{}]`)
  writeFileSync(lines, `${report}\n{}\n`)
  const output = await printed(list, lines)
  expect(output).toMatchObject({
    results: [{ index: 0 }, { index: 1 }, { line: 1 }, { line: 2 }],
    summary: { reports: 4, refused: [`${list}#/1`, `${lines}:2`] },
  })
  expect(errorsOf(validateResults, output)).toEqual([])
})

it('nothing else is valid', () => {
  expect(validateResults({ results: [{ file: 'a' }] })).toBe(false)
  expect(validateResults({ results: [{ file: 'a', ok: true, findings: [{}], rules: {} }] })).toBe(false)
})
