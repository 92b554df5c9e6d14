import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundPercentage } from '../../src/quantity/rate-of.js'
import { ratio } from './arbitraries.js'

describe('roundPercentage', () => {
  it('R1 rounds half up where toFixed(1) does not', () => {
    expect(roundPercentage({ numerator: 23, denominator: 80 }, 1)).toBe('28.8')
  })

  it('R2 rounds half up where toFixed(2) does not', () => {
    expect(roundPercentage({ numerator: 23, denominator: 160 }, 2)).toBe('14.38')
  })

  it('R3 rounds half up where round(x * 10000) / 100 does not', () => {
    expect(roundPercentage({ numerator: 57, denominator: 800 }, 2)).toBe('7.13')
  })

  it('R4 rounds half up where round(x * 1000) / 10 does not', () => {
    expect(roundPercentage({ numerator: 201, denominator: 400 }, 1)).toBe('50.3')
  })

  it('R5 rounds, where integer division cuts off', () => {
    expect(roundPercentage({ numerator: 2, denominator: 3 }, 0)).toBe('67')
    expect(roundPercentage({ numerator: 2, denominator: 3 }, 1)).toBe('66.7')
    expect(roundPercentage({ numerator: 2, denominator: 3 }, 0, 'down')).toBe('66')
  })

  it.each([
    [{ numerator: 0, denominator: 7 }, 2, '0.00'],
    [{ numerator: 7, denominator: 7 }, 2, '100.00'],
    [{ numerator: 1, denominator: 400 }, 1, '0.3'],
    [{ numerator: 10.5, denominator: 20 }, 1, '52.5'],
    [{ numerator: 0.1, denominator: 0.3 }, 2, '33.33'],
    [{ numerator: Number.MAX_SAFE_INTEGER - 1, denominator: Number.MAX_SAFE_INTEGER }, 3, '100.000'],
  ])('rounds %j to %i decimals', (exact, places, percentage) => {
    expect(roundPercentage(exact, places)).toBe(percentage)
  })

  it.each([
    [{ numerator: 1, denominator: 3 }, '2', 'half-up'],
    [{ numerator: 1, denominator: 3 }, -1, 'half-up'],
    [{ numerator: 1, denominator: 3 }, 0.5, 'down'],
    [{ numerator: 1, denominator: 3 }, 2, 'up'],
    [{ numerator: -1, denominator: 3 }, 2, 'half-up'],
  ] as const)('FC2: refuses %j at %j decimals, %s', (exact, places, mode) => {
    expect(() => roundPercentage(exact, places as never, mode as never)).toThrow(RangeError)
  })

  it.each([0, -2])('refuses a denominator of %i, and names it', (denominator) => {
    const error = expect.objectContaining({
      name: 'RangeError',
      message: expect.stringContaining(`denominator above 0, not ${denominator}`),
    })
    expect(() => roundPercentage({ numerator: 1, denominator }, 0)).toThrow(error)
  })

  it('cut off is never above rounded, and at most one unit below', () => {
    fc.assert(
      fc.property(ratio(), fc.nat(6), (exact, places) => {
        const unitsOf = (text: string) => BigInt(text.replace('.', ''))
        const [down, halfUp] = (['down', 'half-up'] as const).map((mode) =>
          unitsOf(roundPercentage(exact, places, mode)),
        ) as [bigint, bigint]
        expect([0n, 1n]).toContain(halfUp - down)
      }),
    )
  })
})
