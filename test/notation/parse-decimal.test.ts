import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../../src/notation/format-decimal.js'
import { parseDecimal } from '../../src/notation/parse-decimal.js'
import { decimalString } from './arbitraries.js'

describe('parseDecimal', () => {
  it.each([
    ['93,08', '93.08'],
    ['98.8', '98.8'],
    ['99,30', '99.30'],
    ['5', '5'],
    ['05,2', '5.2'],
    ['0,5', '0.5'],
    ['0.123', '0.123'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234,50', '1234.50'],
    ['1,234', '1.234'],
    ['100', '100'],
  ])('reads %j', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty', 0],
    ['-0,5', 'negative', 0],
    ['1.234', 'ambiguous', 1],
    ['1,234.5', 'broken-grouping', 1],
    ['1,2,3', 'broken-grouping', 1],
    [',5', 'broken-grouping', 0],
    ['5,', 'broken-grouping', 1],
    ['1.23.456', 'broken-grouping', 1],
    ['NaN', 'unexpected-character', 0],
    ['12 điểm', 'unexpected-character', 3],
    ['1'.repeat(21), 'too-large', 0],
    [`0,${'1'.repeat(30)}`, 'too-large', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    expect(parseDecimal(text)).toMatchObject({ ok: false, issue: { code, position } })
  })

  it('reads back every decimal that is printed, digit for digit', () => {
    fc.assert(
      fc.property(decimalString(), (value) => {
        expect(parseDecimal(formatDecimal(value))).toEqual({ ok: true, value })
      }),
    )
  })
})
