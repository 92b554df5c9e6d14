import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeFinding } from '../../src/describe-finding.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../src/report/parse-report.js'
import { type Report, reportSchema } from '../../src/report/report.js'
import { arbitraryOf, type JsonSchema } from './arbitrary-of.js'

const anyInput = arbitraryOf(z.toJSONSchema(reportSchema, { io: 'input' }) as JsonSchema)

/** Reports that the schema accepts, parsed: what it refuses of them is taken away first. */
const anyReport = anyInput.map(acceptablePart).filter((report) => report !== undefined)

function acceptablePart(input: unknown): Report | undefined {
  const part: unknown = structuredClone(input)
  for (let round = 0; round < 5; round++) {
    const reading = safeParseReport(part)
    if (reading.success) return reading.report
    // From the end, so that places in arrays stay what they are.
    for (const { path } of [...reading.issues].reverse()) remove(part, path)
  }
  return undefined
}

function remove(root: unknown, path: readonly (string | number)[]): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], root)
  const key = path.at(-1) ?? ''
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key)
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const child of Object.values(value)) deepFreeze(child)
  return value
}

describe('checkReport of any report', () => {
  it('never throws, says every finding in both languages, and leaves the report as it is', () => {
    let [reports, findings] = [0, 0]
    fc.assert(
      fc.property(anyReport, (report) => {
        reports++
        const result = checkReport(deepFreeze(report))
        expect(result.ruleErrors).toEqual([])
        for (const finding of result.findings) {
          findings++
          for (const language of ['vi', 'en'] as const) {
            expect(describeFinding(finding, language)).not.toMatch(/NaN|\[object|undefined:/)
          }
        }
      }),
      { numRuns: 500 },
    )
    expect(findings).toBeGreaterThan(reports / 5)
  })

  it('gives the same answer to the same report, and it is plain JSON', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const first = JSON.stringify(checkReport(report))
        expect(JSON.stringify(checkReport(structuredClone(report)))).toBe(first)
        expect(JSON.parse(first)).toEqual(stripUndefined(checkReport(report)))
        expect(parseReport(report)).toEqual(report)
      }),
      { numRuns: 200 },
    )
  })

  /** Absent, as JSON has it, in place of undefined; everything else must survive JSON. */
  function stripUndefined(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(stripUndefined)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) =>
        child === undefined ? [] : [[key, stripUndefined(child)]],
      ),
    )
  }
})
