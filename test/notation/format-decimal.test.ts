import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../../src/notation/format-decimal.js'
import { formatPercentage } from '../../src/notation/format-percentage.js'

describe('formatDecimal', () => {
  it.each([
    ['93.08', '93,08', '93.08'],
    ['99.30', '99,30', '99.30'],
    ['5', '5', '5'],
    ['1234.50', '1.234,50', '1,234.50'],
    ['-0.5', '-0,5', '-0.5'],
    ['-1234567', '-1.234.567', '-1,234,567'],
    // Vietnamese readers could take one group of three for decimals.
    ['1234', '1234', '1,234'],
    ['123456', '123456', '123,456'],
    ['1234567', '1.234.567', '1,234,567'],
  ])('prints %s with the decimals that it carries: %s, in English %s', (decimal, vi, en) => {
    expect(formatDecimal(decimal)).toBe(vi)
    expect(formatDecimal(decimal, 'vi')).toBe(vi)
    expect(formatDecimal(decimal, 'en')).toBe(en)
    expect(formatPercentage(decimal)).toBe(`${vi}%`)
    expect(formatPercentage(decimal, 'en')).toBe(`${en}%`)
  })

  it.each([
    '',
    '93,08',
    '1.',
    '.5',
    '+5',
    '--5',
    '1e3',
    'NaN',
    '5%',
    ' 5',
    '1'.repeat(21),
    `0.${'1'.repeat(21)}`,
  ])('refuses %j, which is no decimal number', (text) => {
    expect(() => formatDecimal(text)).toThrow(RangeError)
    expect(() => formatPercentage(text, 'en')).toThrow(RangeError)
  })
})
