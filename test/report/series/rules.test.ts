import { describe, expect, it } from 'vitest'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { reportSeriesRules } from '../../../src/report/series/rules/index.js'

describe.each([...reportSeriesRules.values()])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule)).toEqual([])
  })
})
