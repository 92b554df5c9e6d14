import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCount } from '../../src/notation/format-count.js'
import { parseCount } from '../../src/notation/parse-count.js'

describe('parseCount', () => {
  it.each([
    ['1.492', 1492],
    ['15.205', 15205],
    ['05', 5],
    ['00', 0],
    ['0', 0],
    ['2 096', 2096],
    ['2\u00A0096', 2096],
    ['2096', 2096],
    ['1.234.567', 1234567],
    [' 966\n', 966],
    ['9.007.199.254.740.991', Number.MAX_SAFE_INTEGER],
    ['000000000000000000007', 7],
  ])('reads %j', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty', 0],
    ['  \u200B', 'empty', 0],
    ['-5', 'negative', 0],
    ['−5', 'negative', 0],
    ['1.5', 'ambiguous', 1],
    ['1,492', 'ambiguous', 1],
    ['1,5', 'fractional', 1],
    ['1.492,5', 'fractional', 5],
    ['1.49.2', 'broken-grouping', 1],
    ['1..492', 'broken-grouping', 1],
    ['0.123', 'broken-grouping', 1],
    ['1.4925', 'broken-grouping', 1],
    ['2 09', 'broken-grouping', 1],
    ['1.492 000', 'broken-grouping', 1],
    ['.', 'broken-grouping', 0],
    ['12 hồ sơ', 'unexpected-character', 3],
    ['NaN', 'unexpected-character', 0],
    ['1e3', 'unexpected-character', 1],
    ['+5', 'unexpected-character', 0],
    ['9.007.199.254.740.992', 'too-large', 0],
    ['99999999999999999999', 'too-large', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    const reading = parseCount(text)
    expect(reading).toMatchObject({ ok: false, issue: { code, position } })
  })

  it('N5 reads Vietnamese numbers by the declared format, and names what it cannot read', () => {
    expect(parseCount('1.234')).toEqual({ ok: true, value: 1234 })
    expect(parseCount('1,5')).toMatchObject({ ok: false, issue: { code: 'fractional', position: 1 } })
    expect(parseCount('12 hồ sơ')).toEqual({
      ok: false,
      issue: { code: 'unexpected-character', text: '12 hồ sơ', position: 3 },
    })
  })

  it('reads back every count that is printed', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.boolean(), (count, leadingZero) => {
        expect(parseCount(formatCount(count, { leadingZero }))).toEqual({ ok: true, value: count })
      }),
    )
  })
})
