import { describe, expect, it } from 'vitest'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { seriesRules, tableRules, tallyRules } from '../../../src/dossier/rules/index.js'
import { brokenLaws } from '../../check/rule-laws.js'

describe.each([...tallyRules, ...tableRules, ...seriesRules])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule as (typeof tallyRules)[number])).toEqual([])
  })

  it('names what is missing and states what stands there, whatever is taken away', () => {
    expect(brokenLaws(rule)).toEqual([])
  })
})
