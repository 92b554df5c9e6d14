import { describe, expect, it } from 'vitest'
import { formatCount } from '../../src/notation/format-count.js'

describe('formatCount', () => {
  it.each([
    [0, '0', '0'],
    [966, '966', '966'],
    [1492, '1.492', '1,492'],
    [15_205, '15.205', '15,205'],
    [1_234_567, '1.234.567', '1,234,567'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('groups the digits of %d by three, by the sign of the language', (count, vi, en) => {
    expect(formatCount(count)).toBe(vi)
    expect(formatCount(count, { language: 'vi' })).toBe(vi)
    expect(formatCount(count, { language: 'en' })).toBe(en)
  })

  it.each([
    [0, '00'],
    [5, '05'],
    [9, '09'],
    [10, '10'],
    [1492, '1.492'],
  ])('puts a zero before %d only below ten, where asked', (count, text) => {
    expect(formatCount(count, { leadingZero: true })).toBe(text)
    expect(formatCount(count, { leadingZero: false })).toBe(formatCount(count))
  })

  it.each([
    [{ leadingZeros: true }, 'options/leadingZeros'],
    [{ language: 'fr' }, 'options/language'],
    [{ language: '' }, 'options/language'],
  ])('FC14: refuses %j, which are no options, and names the place', (options, place) => {
    expect(() => formatCount(5, options as never)).toThrow(`${place}: `)
  })

  it('FC14: takes an index that map hands over for no options', () => {
    expect([1492, 5].map(formatCount as (count: number) => string)).toEqual(['1.492', '5'])
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'refuses %d, which is no count',
    (count) => {
      expect(() => formatCount(count)).toThrow(RangeError)
      expect(() => formatCount(count, { leadingZero: true })).toThrow(RangeError)
    },
  )
})
