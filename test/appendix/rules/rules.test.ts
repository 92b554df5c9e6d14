import { describe, expect, it } from 'vitest'
import { appendixRules, appendixSeriesRules } from '../../../src/appendix/rules/index.js'
import type { Rule } from '../../../src/check/rule.js'
import { verifyRule } from '../../../src/check/verify-rule.js'
import { brokenLaws } from '../../check/rule-laws.js'

describe.each([...appendixRules, ...appendixSeriesRules])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule as Rule<unknown>)).toEqual([])
  })

  it('names what is missing and states what stands there, whatever is taken away', () => {
    expect(brokenLaws(rule)).toEqual([])
  })

  it('has samples that the catalogue can print', () => {
    const { passing, failing } = rule.samples
    for (const subject of [...passing, ...failing.map((sample) => sample.subject)]) {
      expect(JSON.parse(JSON.stringify(subject))).toMatchObject({ model: 'sample' })
    }
  })
})
