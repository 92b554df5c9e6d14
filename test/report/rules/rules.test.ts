import { describe, expect, it } from 'vitest'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { reportRules } from '../../../src/report/rules/ruleset.js'
import { brokenLaws } from '../../check/rule-laws.js'

describe.each([...reportRules.values()])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule)).toEqual([])
  })

  it('names what is missing and states what stands there, whatever is taken away', () => {
    expect(brokenLaws(rule)).toEqual([])
  })
})
