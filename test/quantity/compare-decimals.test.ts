import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals } from '../../src/quantity/scaled-decimal.js'

describe('compareDecimals', () => {
  it.each([
    ['99.9', '100', -1],
    ['95.0', '95', 0],
    ['100', '99.9', 1],
    ['0', '0.00', 0],
    // Numbers of floating point take each of these pairs for one.
    ['0.10000000000000001', '0.1', 1],
    ['0.1', '0.10000000000000001', -1],
    ['9007199254740993', '9007199254740992', 1],
    ['9007199254740992', '9007199254740993', -1],
    ['9007199254740993.0', '9007199254740993', 0],
    // Differences whose last digits are 0.
    ['9007199254741000', '9007199254740990', 1],
    ['9007199254740990.50', '9007199254740991.00', -1],
  ])('%s beside %s: %i', (a, b, sign) => {
    expect(compareDecimals(a, b)).toBe(sign)
  })

  it('refuses what is no decimal number', () => {
    for (const text of ['1,5', '', '-1', '1e3', 'x1', '1x']) {
      expect(() => compareDecimals(text, '1')).toThrow(RangeError)
      expect(() => compareDecimals('1', text)).toThrow(RangeError)
    }
  })

  it('orders long and short numbers alike, as their digits do', () => {
    const hundredths = fc.bigInt({ min: 0n, max: 10n ** 20n })
    const print = (value: bigint) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
    fc.assert(
      fc.property(hundredths, fc.bigInt({ min: -3n, max: 3n }), (value, off) => {
        const other = value + off < 0n ? 0n : value + off
        const sign = value < other ? -1 : value > other ? 1 : 0
        expect(compareDecimals(print(value), print(other))).toBe(sign)
      }),
    )
  })
})
