import { describe, expect, it } from 'vitest'
import { applyWaivers } from '../../src/check/apply-waivers.js'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import { passed } from '../../src/check/rule.js'
import { rulesById } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { verifyRule } from '../../src/check/verify-rule.js'
import type { Waiver } from '../../src/check/waiver.js'
import { expiredWaiver, sharedWaiver, unusedWaiver, waiverRuleset } from '../../src/check/waiver-rules.js'

const waiver: Waiver = {
  rule: 'dossier/rate',
  path: '/procedures/dossiers/rates/late',
  reason: 'Đã giải trình',
  by: 'Văn phòng',
}
const failure = (until: string | null) => ({
  outcome: 'failed',
  path: [],
  operands: [],
  actual: '/procedures/dossiers/rates/late',
  data: { rule: 'dossier/rate', until },
})

describe.each([
  { rule: unusedWaiver, use: 'unused', other: 'expired' },
  { rule: expiredWaiver, use: 'expired', other: 'unused' },
  { rule: sharedWaiver, use: 'shared', other: 'unused' },
] as const)('$rule.id', ({ rule, use, other }) => {
  it('fails a waiver of that fate only, and names its rule, place and last day', () => {
    expect(rule.check({ waiver: { ...waiver, until: '2024-06-30' }, use }, {})).toEqual(failure('2024-06-30'))
    expect(rule.check({ waiver, use: other }, {})).toBe(passed)
    expect(rule.check({ waiver, use: 'used' }, {})).toBe(passed)
  })

  it.each([undefined, null])('has no last day to name where until is %j', (until) => {
    expect(rule.check({ waiver: until === undefined ? waiver : { ...waiver, until }, use }, {})).toEqual(
      failure(null),
    )
  })

  it('is a warning, and does on its samples what it declares', () => {
    expect(rule.severity).toBe('warning')
    expect(verifyRule(rule)).toEqual([])
  })
})

describe('waiverRuleset', () => {
  it('judges each waiver at its place in the list, by what became of it', () => {
    const check = {
      ok: false,
      findings: [
        {
          rule: 'dossier/rate',
          severity: 'error',
          path: ['procedures', 'dossiers', 'rates', 'late'],
          operands: [],
          basis: [],
        },
      ],
      rules: {},
      gaps: [],
      ruleErrors: [],
    } as const
    const waivers = [waiver, { ...waiver, path: '/statements/0' }, { ...waiver, until: '2024-03-30' }]
    const { uses } = applyWaivers(check, waivers, '2024-03-31')
    const judged = waivers.map((each, index) => ({ waiver: each, use: uses[index] ?? 'unused' }))
    const { ok, findings, rules } = runRules(waiverRuleset, judged)
    expect(findings).toMatchObject([
      { rule: 'waiver/unused', severity: 'warning', path: [1], actual: '/statements/0' },
      { rule: 'waiver/expired', severity: 'warning', path: [2], data: { until: '2024-03-30' } },
    ])
    expect(ok).toBe(true)
    expect(rules).toEqual({
      'waiver/unused': { passed: 2, failed: 1, notEvaluated: 0, waived: 0 },
      'waiver/expired': { passed: 2, failed: 1, notEvaluated: 0, waived: 0 },
      'waiver/shared': { passed: 3, failed: 0, notEvaluated: 0, waived: 0 },
    })
    const byId = rulesById(waiverRuleset)
    expect(findings.map((finding) => describeFindingBy(finding, byId))).toEqual([
      expect.stringContaining('/statements/0'),
      expect.stringContaining('30/3/2024'),
    ])
  })

  it('finds nothing in a list without waivers', () => {
    expect(runRules(waiverRuleset, []).findings).toEqual([])
  })
})
