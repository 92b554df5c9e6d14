import { describe, expect, it } from 'vitest'
import { planShrinking } from '../../../src/plan/rules/plan-shrinking.js'

describe('plan/shrinking', () => {
  it.each([
    ['nothing changed', { planned: 25 }, { planned: 25 }],
    ['tasks were added', { planned: 25 }, { planned: 27 }],
    [
      'a reason is given',
      { planned: 25 },
      { planned: 20, changeReason: 'Điều chỉnh theo Kế hoạch của huyện' },
    ],
  ])('passes where %s', (_, previous, next) => {
    expect(planShrinking.check({ previous, next }, {})).toEqual({ outcome: 'passed' })
  })

  it.each([
    ['one task is gone', { planned: 25 }, { planned: 24 }, -1],
    ['the whole plan is gone', { planned: 25 }, { planned: 0 }, -25],
    ['the reason stood in the earlier report', { planned: 25, changeReason: 'Bổ sung' }, { planned: 20 }, -5],
    ['the reason is null', { planned: 25 }, { planned: 20, changeReason: null }, -5],
  ])('fails where %s', (_, previous, next, difference) => {
    expect(planShrinking.check({ previous, next }, {})).toEqual({
      outcome: 'failed',
      path: ['next', 'planned'],
      actual: next.planned,
      expected: 25,
      difference,
      operands: [{ path: ['previous', 'planned'], value: 25 }],
    })
  })

  it.each([
    ['neither', {}, {}, 'previous'],
    ['only the later one', { planned: null }, { planned: 20 }, 'previous'],
    ['only the earlier one', { planned: 25 }, { completed: 3 }, 'next'],
    ['only the earlier one, with a reason', { planned: 25 }, { changeReason: 'Điều chỉnh' }, 'next'],
  ])('is not evaluated where %s says how many are planned', (_, previous, next, missing) => {
    expect(planShrinking.check({ previous, next }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [[missing, 'planned']],
    })
  })
})
