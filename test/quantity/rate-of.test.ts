import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateOf, roundPercentage } from '../../src/quantity/rate-of.js'
import { ratio } from './arbitraries.js'

describe('rateOf', () => {
  it('R6 keeps 100 for the whole', () => {
    expect(rateOf(999, 1000, 0)).toEqual({ percentage: '99.9' })
    expect(rateOf(9999, 10_000, 1)).toEqual({ percentage: '99.99' })
    expect(rateOf(1000, 1000, 0)).toEqual({ percentage: '100' })
  })

  it('N1 gives no rate for 0 of 0, and says why', () => {
    expect(rateOf(0, 0, 1)).toEqual({ percentage: null, reason: 'no-base' })
  })

  it('N2 gives 0 for nothing of something', () => {
    expect(rateOf(0, 120, 0)).toEqual({ percentage: '0' })
    expect(rateOf(0, 120, 2)).toEqual({ percentage: '0.00' })
  })

  it('N4 gives no rate for a numerator above its denominator', () => {
    expect(rateOf(3, 2, 1)).toEqual({ percentage: null, reason: 'above-whole' })
    expect(rateOf(1, 0, 1)).toEqual({ percentage: null, reason: 'above-whole' })
  })

  it.each([
    // Digits that only look like all or nothing.
    [1, 2, 0, '50'],
    [3, 10, 1, '30.0'],
    [1, 200, 1, '0.5'],
    [1001, 10_000, 2, '10.01'],
    // As many decimals as it takes, up to twelve.
    [1, 3000, 1, '0.03'],
    [1, 2000, 0, '0.1'],
    [2999, 3000, 1, '99.97'],
    [1, Number.MAX_SAFE_INTEGER, 0, '0.000000000000'],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 0, '100.000000000000'],
  ])('%i of %i at %i decimals is %s', (numerator, denominator, places, percentage) => {
    expect(rateOf(numerator, denominator, places)).toEqual({ percentage })
  })

  it.each([
    [null, 5],
    [5, null],
    [undefined, 5],
    [undefined, undefined],
  ])('gives no rate for %s of %s, which are not reported', (numerator, denominator) => {
    expect(rateOf(numerator, denominator, 1)).toEqual({ percentage: null, reason: 'not-reported' })
  })

  it.each([
    [-1, 5],
    [1.5, 5],
    [1, Number.NaN],
    [1, 2 ** 53],
  ])('refuses %d of %d, which are no counts', (numerator, denominator) => {
    expect(() => rateOf(numerator, denominator, 1)).toThrow(RangeError)
  })

  it('shows that a count is a text', () => {
    expect(() => rateOf('3' as unknown as number, 4, 1)).toThrow('not a count: "3"')
  })

  it('prints 0 for nothing and 100 for the whole only, and otherwise rounds half up', () => {
    fc.assert(
      fc.property(ratio(10 ** 9), fc.nat(4), ({ numerator, denominator }, places) => {
        const { percentage } = rateOf(numerator, denominator, places)
        expect(Number(percentage) === 0).toBe(numerator === 0)
        expect(Number(percentage) === 100).toBe(numerator === denominator)
        const printed = percentage?.split('.')[1]?.length ?? 0
        expect(printed).toBeGreaterThanOrEqual(places)
        expect(percentage).toBe(roundPercentage({ numerator, denominator }, printed))
      }),
      { numRuns: 1000 },
    )
  })
})
