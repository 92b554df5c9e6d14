import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachesTarget } from '../../src/quantity/reaches-target.js'
import { ratio } from './arbitraries.js'

describe('reachesTarget', () => {
  it('R9 compares n * 100 with target * d in integers', () => {
    expect(reachesTarget({ numerator: 9, denominator: 10 }, '90')).toBe(true)
    // In floats 0.07 * 100 is above 7, and 57/100 * 100 is below 57.
    expect(reachesTarget({ numerator: 7, denominator: 100 }, '7', 'at-most')).toBe(true)
    expect(reachesTarget({ numerator: 57, denominator: 100 }, '57')).toBe(true)
    expect(reachesTarget({ numerator: 899_999_999, denominator: 1_000_000_000 }, '90')).toBe(false)
  })

  it.each([
    [1, 3, '33.33', 'at-least', true],
    [1, 3, '33.34', 'at-least', false],
    [1, 3, '33.33', 'at-most', false],
    [1, 3, '33.34', 'at-most', true],
    [0, 3, '0', 'at-most', true],
    [17.5, 20, '87.5', 'at-least', true],
  ] as const)('%d of %d against %s %s: %s', (numerator, denominator, target, direction, reached) => {
    expect(reachesTarget({ numerator, denominator }, target, direction)).toBe(reached)
  })

  it('N1 has no answer for 0 of 0', () => {
    expect(reachesTarget({ numerator: 0, denominator: 0 }, '0')).toBeNull()
  })

  it('is reached at least or at most, and both exactly when it is met', () => {
    fc.assert(
      fc.property(ratio(1000), fc.nat(1000), (exact, tenths) => {
        const target = (tenths / 10).toFixed(1)
        const [atLeast, atMost] = [reachesTarget(exact, target), reachesTarget(exact, target, 'at-most')]
        expect(atLeast || atMost).toBe(true)
        expect(atLeast && atMost).toBe(exact.numerator * 1000 === tenths * exact.denominator)
      }),
    )
  })
})
