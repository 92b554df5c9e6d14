import { describe, expect, it } from 'vitest'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { citationListRules, citationRules } from '../../../src/document/rules/index.js'

describe.each([...citationRules, ...citationListRules])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule as (typeof citationRules)[number])).toEqual([])
  })
})
