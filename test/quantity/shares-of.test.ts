import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../src/quantity/shares-of.js'

const units = (percentage: string) => BigInt(percentage.replace('.', ''))

describe('sharesOf', () => {
  it('R8 makes shares add up to 100 by a declared method, or leaves each as it is', () => {
    expect(sharesOf([1, 1, 1], 0, 'largest-remainder')).toEqual(['34', '33', '33'])
    expect(sharesOf([1, 1, 1], 1, 'largest-remainder')).toEqual(['33.4', '33.3', '33.3'])
    expect(sharesOf([1, 1, 1], 0, 'none')).toEqual(['33', '33', '33'])
    expect(sharesOf([1, 1, 1], 1, 'none')).toEqual(['33.3', '33.3', '33.3'])
  })

  it.each([
    [[1, 2, 3, 4], 0, ['10', '20', '30', '40']],
    [[1, 1, 0], 1, ['50.0', '50.0', '0.0']],
    [[2, 1], 0, ['67', '33']],
    [[5], 2, ['100.00']],
    // 62.5, 18.75 and 18.75: the smaller ones lose more.
    [[10, 3, 3], 0, ['62', '19', '19']],
  ])('shares %j out at %i decimals', (counts, places, shares) => {
    expect(sharesOf(counts, places, 'largest-remainder')).toEqual(shares)
  })

  it('N1 has no shares without a base', () => {
    expect(sharesOf([], 1, 'largest-remainder')).toBeNull()
    expect(sharesOf([0, 0], 1, 'none')).toBeNull()
  })

  it.each([[[-1, 2]], [[1.5]], [[Number.NaN]], [[Number.MAX_SAFE_INTEGER, 1]]])('refuses %j', (counts) => {
    expect(() => sharesOf(counts, 1, 'none')).toThrow(RangeError)
  })

  it.each([
    [[1, 1, 1], '0', 'none'],
    [[1, 1, 1], 1.5, 'largest-remainder'],
    [[0], -1, 'none'],
    [[1, 1, 1], 0, 'largest'],
    [['1', '1'], 0, 'none'],
    [[0, '0'], 0, 'none'],
  ] as const)('FC2: refuses shares of %j at %j decimals by %s', (counts, places, method) => {
    expect(() => sharesOf(counts as never, places as never, method as never)).toThrow(RangeError)
  })

  it('adds up to exactly 100, each share within a unit of its ratio, larger counts never with less', () => {
    const counts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.nat(3), (counts, places) => {
        const shares = sharesOf(counts, places, 'largest-remainder')
        const whole = BigInt(counts.reduce((sum, count) => sum + count, 0))
        if (shares === null) {
          expect(whole).toBe(0n)
          return
        }
        const hundred = 100n * 10n ** BigInt(places)
        expect(shares.reduce((sum, share) => sum + units(share), 0n)).toBe(hundred)
        counts.forEach((count, index) => {
          const off = units(shares[index] ?? '') * whole - BigInt(count) * hundred
          expect(off > -whole && off < whole).toBe(true)
          counts.forEach((other, at) => {
            if (count > other) expect(units(shares[index] ?? '') >= units(shares[at] ?? '')).toBe(true)
          })
        })
      }),
    )
  })
})
