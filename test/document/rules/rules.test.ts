import { describe, expect, it } from 'vitest'
import { madeOnce } from '../../../src/check/made-once.js'
import type { AnyRule } from '../../../src/check/rule.js'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { citationListRules, citationRules } from '../../../src/document/rules/index.js'

describe.each([...citationRules, ...citationListRules])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule as (typeof citationRules)[number])).toEqual([])
  })

  it('says the same of citations that were read once for all rules', () => {
    const { check, samples }: AnyRule = rule
    for (const subject of [...samples.passing, ...samples.failing.map((sample) => sample.subject)]) {
      const context = madeOnce()
      const verdicts = check(subject, {})
      expect([check(subject, context), check(subject, context)]).toEqual([verdicts, verdicts])
    }
  })
})
