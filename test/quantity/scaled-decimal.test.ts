import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addExactly,
  subtractDecimals,
  subtractExactly,
  toIntegers,
} from '../../src/quantity/scaled-decimal.js'

describe('subtractDecimals', () => {
  it('R7 takes a complement in integers', () => {
    expect(subtractDecimals('100', '99.99')).toBe('0.01')
    expect(subtractExactly(100, 99.99)).toBe(0.01)
  })

  it.each([
    ['99.3', '99.80', '-0.50'],
    ['5', '5.0', '0.0'],
    ['0', '100', '-100'],
  ])('%s - %s is %s', (a, b, difference) => {
    expect(subtractDecimals(a, b)).toBe(difference)
  })

  it('takes back what was added, in hundredths', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
        const print = (hundredths: number) =>
          `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
        expect(subtractDecimals(print(a + b), print(b))).toBe(print(a))
      }),
    )
  })
})

describe('a decimal number', () => {
  it.each(['', '1,5', '-1', '1e21', 'x1', '1x', '1.'])('is not %j', (text) => {
    expect(() => subtractDecimals(text, '0')).toThrow(RangeError)
  })
})

describe('toIntegers', () => {
  it('keeps the ratio of the decimals printed', () => {
    expect(toIntegers(10.5, 20)).toEqual([105n, 200n])
    expect(toIntegers(0.1, 0.25)).toEqual([100n, 250n])
    expect(toIntegers(3, 11)).toEqual([3n, 11n])
  })
})

describe('addExactly', () => {
  it.each([
    [0.1, 0.2, 0.3],
    [0.1, -0.3, -0.2],
    [1e-7, 2e-7, 3e-7],
    [0.5, 1e21, 1e21],
    [90071992547.1, 0.2, 90071992547.3],
    [0.5, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%d + %d is %d', (a, b, sum) => {
    expect(addExactly(a, b)).toBe(sum)
    expect(addExactly(b, a)).toBe(sum)
    expect(subtractExactly(a, -b)).toBe(sum)
  })
})
