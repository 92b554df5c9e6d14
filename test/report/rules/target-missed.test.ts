import { describe, expect, it } from 'vitest'
import { targetMissed } from '../../../src/report/rules/target-missed.js'
import type { Target } from '../../../src/report/target.js'

const check = (target: Omit<Target, 'indicator'>) =>
  targetMissed.check({ indicator: 'Hồ sơ trễ hạn', ...target }, {})

describe('target/missed', () => {
  it.each<[string, Omit<Target, 'indicator'>, readonly string[]]>([
    ['neither figure', {}, ['target', 'actual']],
    ['a target alone', { target: '1' }, ['actual']],
    ['a result alone', { actual: '1.2', target: null }, ['target']],
  ])('is not evaluated on %s', (_, target, missing) => {
    expect(check(target)).toEqual({ outcome: 'not-evaluated', missing: missing.map((key) => [key]) })
  })

  it.each<[string, string, Target['direction'], string | undefined]>([
    ['95', '95.0', 'at-least', undefined],
    ['95', '94.9', 'at-least', '-0.1'],
    ['95', '94.9', null, '-0.1'],
    ['1', '1.0', 'at-most', undefined],
    ['1', '1.2', 'at-most', '0.2'],
  ])('a target of %s, %s reached, %s', (target, actual, direction, difference) => {
    const verdict = check({ target, actual, direction })
    if (difference === undefined) {
      expect(verdict).toEqual({ outcome: 'passed' })
    } else {
      expect(verdict).toMatchObject({
        path: ['actual'],
        actual,
        expected: target,
        difference,
        operands: [{ path: ['target'], value: target }],
      })
    }
  })
})
