import { describe, expect, it } from 'vitest'
import { applyWaivers } from '../../src/check/apply-waivers.js'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import type { Finding, FindingValue } from '../../src/check/finding.js'
import { type Ruleset, rulesById, scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { verifyRule } from '../../src/check/verify-rule.js'
import { type Waiver, waiverSchema, waiversSchema } from '../../src/check/waiver.js'
import { expiredWaiver, sharedWaiver, unusedWaiver } from '../../src/check/waiver-rules.js'
import { issuesOf } from '../quantity/issues-of.js'
import { partRule, type Sheet } from './sample-rules.js'

const ruleset: Ruleset<Sheet> = {
  scopes: [
    scope(
      ({ rows }: Sheet) => rows.map((subject, index) => ({ path: ['rows', index], subject })),
      [partRule],
    ),
  ],
}
const result = runRules(ruleset, { rows: [{ part: 2, whole: 1 }, { part: 5, whole: 3 }, {}] })
const waiver: Waiver = { rule: 'sheet/part', path: '/rows/0/part', reason: 'Đã giải trình', by: 'Văn phòng' }

describe('applyWaivers', () => {
  it('marks the finding, keeps it, and counts it as waived', () => {
    const { result: waived, uses } = applyWaivers(result, [waiver], '2024-03-31')
    expect(uses).toEqual(['used'])
    expect(waived.findings.map(({ waived }) => waived)).toEqual([
      { reason: 'Đã giải trình', by: 'Văn phòng' },
      undefined,
    ])
    expect(waived.findings[0]).toMatchObject({ ...result.findings[0] })
    expect(waived.rules['sheet/part']).toEqual({ passed: 0, failed: 1, notEvaluated: 1, waived: 1 })
    expect(waived.gaps).toBe(result.gaps)
    expect(describeFindingBy(waived.findings[0] as never, rulesById(ruleset))).not.toBe('')
  })

  it('leaves the result it is given as it is', () => {
    const before = structuredClone(result)
    applyWaivers(result, [waiver], undefined)
    expect(result).toEqual(before)
  })

  it('is ok once every error is waived', () => {
    const other = { ...waiver, path: '/rows/1/part' }
    expect(applyWaivers(result, [waiver], undefined).result.ok).toBe(false)
    expect(applyWaivers(result, [waiver, other], undefined).result.ok).toBe(true)
    const broken = { ...result, ruleErrors: [{ rule: 'x/y', path: [], message: '' }] }
    expect(applyWaivers(broken, [waiver, other], undefined).result.ok).toBe(false)
  })

  it('marks a finding whose rule is not counted, as of findings that were stored alone', () => {
    const { result: waived, uses } = applyWaivers({ ...result, rules: {} }, [waiver], undefined)
    expect(uses).toEqual(['used'])
    expect(waived.findings[0]?.waived).toEqual({ reason: waiver.reason, by: waiver.by })
    expect(waived.rules).toEqual({})
  })

  it('leaves a finding that is waived already as it is, and does not count it again', () => {
    const once = applyWaivers(result, [waiver], undefined).result
    const again = applyWaivers(once, [{ ...waiver, reason: 'Lý do khác' }], undefined)
    expect(again.uses).toEqual(['unused'])
    expect(again.result).toEqual(once)
  })

  it.each([
    ['another rule', { rule: 'sheet/other' }],
    ['another path', { path: '/rows/2/part' }],
    ['a part of the path', { path: '/rows/0' }],
  ])('says that a waiver of %s is unused', (_, changes) => {
    const { result: same, uses } = applyWaivers(result, [{ ...waiver, ...changes }], undefined)
    expect(uses).toEqual(['unused'])
    expect(same).toEqual(result)
  })

  it.each([
    ['2024-03-30', 'expired'],
    ['2024-03-31', 'used'],
    ['2024-04-01', 'used'],
  ])('judges a waiver until %s by the day of the report: %s', (until, use) => {
    const { result: waived, uses } = applyWaivers(result, [{ ...waiver, until }], '2024-03-31')
    expect(uses).toEqual([use])
    expect(waived.findings[0]?.waived).toEqual(
      use === 'used' ? { reason: waiver.reason, by: waiver.by, until } : undefined,
    )
    expect(waived.rules['sheet/part']?.failed).toBe(use === 'used' ? 1 : 2)
  })

  it('takes the waiver that is valid of two, one of which has expired', () => {
    const { uses } = applyWaivers(result, [{ ...waiver, until: '2024-01-01' }, waiver], '2024-03-31')
    expect(uses).toEqual(['expired', 'used'])
  })

  it('takes null as no last day', () => {
    expect(applyWaivers(result, [{ ...waiver, until: null }], '2024-03-31').uses).toEqual(['used'])
  })
})

describe('FX4: a waiver that names the value or the report', () => {
  const [stated] = result.findings.map(({ actual }) => actual)

  it.each([
    ['the value', { actual: stated }, 'used'],
    ['another value', { actual: 3 }, 'unused'],
    ['no value, where there is one', { actual: null }, 'unused'],
    ['the value as a text', { actual: String(stated) }, 'unused'],
    ['an approximate value', { actual: { atLeast: Number(stated) } }, 'unused'],
  ])('%s', (_, changes, use) => {
    expect(applyWaivers(result, [{ ...waiver, ...changes }], undefined).uses).toEqual([use])
  })

  it('takes the first of one of any value and one of that value', () => {
    const [any, exact] = [waiver, { ...waiver, actual: stated }]
    expect(applyWaivers(result, [any, exact], undefined).uses).toEqual(['used', 'unused'])
    expect(applyWaivers(result, [exact, any], undefined).uses).toEqual(['used', 'unused'])
    expect(applyWaivers(result, [{ ...exact, actual: 3 }, any], undefined).uses).toEqual(['unused', 'used'])
  })

  it('tells approximate values apart by their bounds, whatever the order of their keys', () => {
    const finding = { ...(result.findings[0] as Finding), actual: { atLeast: 5, words: 'trên 5' } }
    const check = { ...result, findings: [finding] }
    const useOf = (actual: FindingValue) => applyWaivers(check, [{ ...waiver, actual }], undefined).uses
    expect(useOf({ words: 'trên 5', atLeast: 5 })).toEqual(['used'])
    expect(useOf({ words: 'trên 5', atLeast: 6 })).toEqual(['unused'])
  })

  it('meets only the report that it names, and has expired only there', () => {
    const report = { agency: 'UBND xã', period: { kind: 'year', year: 2024 } } as const
    const named = [
      { ...waiver, report },
      { ...waiver, report, until: '2024-01-01' },
    ]
    expect(applyWaivers(result, named, '2024-03-31', (each) => each === report).uses).toEqual([
      'used',
      'expired',
    ])
    expect(applyWaivers(result, named, '2024-03-31', () => false).uses).toEqual(['unused', 'unused'])
    expect(applyWaivers(result, named, '2024-03-31').uses).toEqual(['unused', 'unused'])
  })
})

describe('waiverSchema', () => {
  it('accepts a waiver and a list of them', () => {
    expect(waiverSchema.parse({ ...waiver, until: '2024-06-30' })).toEqual({ ...waiver, until: '2024-06-30' })
    expect(waiversSchema.parse([waiver, { ...waiver, path: '' }])).toHaveLength(2)
  })

  it.each([
    ['rule', ''],
    ['path', 'rows/0'],
    ['reason', '  '],
    ['by', ''],
    ['until', '2024-02-30'],
    ['until', '31/3/2024'],
    ['actual', true],
  ])('refuses %s %j', (key, value) => {
    expect(issuesOf(waiverSchema, { ...waiver, [key]: value })).toEqual([
      expect.objectContaining({ path: [key] }),
    ])
  })

  it('refuses keys it does not know, and names those that are missing', () => {
    expect(issuesOf(waiverSchema, { ...waiver, note: 'x' })).toEqual([
      { path: ['note'], code: 'unknown-key', key: 'note' },
    ])
    expect(issuesOf(waiverSchema, {})).toEqual(
      ['rule', 'path', 'reason', 'by'].map((key) => ({ path: [key], code: 'missing' })),
    )
  })
})

describe.each([unusedWaiver, expiredWaiver, sharedWaiver])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule)).toEqual([])
  })
})
