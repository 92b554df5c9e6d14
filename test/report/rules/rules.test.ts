import { describe, expect, it } from 'vitest'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { reportRules } from '../../../src/report/rules/ruleset.js'

describe.each([...reportRules.values()])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule)).toEqual([])
  })
})
