import { describe, expect, it } from 'vitest'
import type { AnyRule } from '../../../src/check/rule.js'
import { verifyRule } from '../../../src/check/verify-rule.js'
import {
  assignedDayRules,
  assignedRules,
  planDayRules,
  planRules,
  planSeriesRules,
  taskRules,
} from '../../../src/plan/rules/index.js'
import { brokenLaws } from '../../check/rule-laws.js'

const rules: readonly AnyRule[] = [
  ...planRules,
  ...planDayRules,
  ...assignedRules,
  ...assignedDayRules,
  ...taskRules,
  ...planSeriesRules,
]

describe.each(rules)('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule)).toEqual([])
  })

  it('names what is missing and states what stands there, whatever is taken away', () => {
    expect(brokenLaws(rule)).toEqual([])
  })
})
