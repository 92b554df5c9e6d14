import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainDecimal } from '../../src/quantity/scaled-decimal.js'

describe('isPlainDecimal', () => {
  it.each(['0', '9', '05', '99.30', '0.0', '1234567890.5'])('takes %s', (text) => {
    expect(isPlainDecimal(text)).toBe(true)
  })

  // '/' and ':' stand before and after the digits.
  it.each(['', '.', '.5', '5.', '1.2.3', '1..2', '-1', '1,5', '1e5', ' 1', '/', ':', '1:', '½'])(
    'refuses %j',
    (text) => {
      expect(isPlainDecimal(text)).toBe(false)
    },
  )

  it('answers as the regular expression that it stands for', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0189./:-'), maxLength: 6 }), (text) => {
        expect(isPlainDecimal(text)).toBe(/^\d+(?:\.\d+)?$/.test(text))
      }),
      { numRuns: 2000 },
    )
  })
})
