import { describe, expect, it } from 'vitest'
import type { Remark } from '../../../src/report/assessment.js'
import { judgement } from '../../../src/report/rules/judgement.js'
import type { Target } from '../../../src/report/target.js'
import { least } from '../sample.js'

function outcomeOf(said: NonNullable<Remark['judgement']>, target: Partial<Target>) {
  const verdict = judgement.check(
    {
      remark: { summary: 'Nhận xét', about: ['targets', 0], judgement: said },
      path: ['assessment', 'limitations', 0],
      report: { ...least, targets: [{ indicator: 'Chỉ tiêu', ...target }] },
    },
    {},
  )
  return 'outcome' in verdict ? verdict.outcome : verdict
}

describe('assessment/judgement: low and high speak of the value, not of reaching', () => {
  it.each([
    ['low', { actual: '0.5', target: '1', direction: 'at-most' }, 'passed'],
    ['high', { actual: '3', target: '1', direction: 'at-most' }, 'passed'],
    ['high', { actual: '99.9', target: '100' }, 'passed'],
    ['high', { actual: '99.9', target: '95' }, 'passed'],
    ['low', { actual: '45', target: '60' }, 'passed'],
    ['low', { actual: '100', target: '120' }, 'passed'],
    ['low', { actual: '99.7', target: '95' }, 'failed'],
    ['high', { actual: '0', target: '60' }, 'failed'],
    ['high', { actual: '0.0', target: '1', direction: 'at-most' }, 'failed'],
    ['met', { actual: '99.9', target: '100' }, 'failed'],
    ['missed', { actual: '0.5', target: '1', direction: 'at-most' }, 'failed'],
  ] as const)('%s for %j: %s', (said, target, outcome) => {
    expect(outcomeOf(said, target)).toBe(outcome)
  })
})
