import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Approximate } from '../../src/notation/approximate.js'
import { formatFigure } from '../../src/notation/format-figure.js'
import { formatMoney } from '../../src/notation/format-money.js'
import { parseFigure } from '../../src/notation/parse-figure.js'
import { parseMoney } from '../../src/notation/parse-money.js'
import { requiredFigureSchema } from '../../src/quantity/figure-schemas.js'
import { asPublished } from './arbitraries.js'

const highest = 10 ** 14
const bounds = fc.oneof(
  fc.record({ atMost: fc.nat(highest) }),
  fc.record({ atLeast: fc.nat(highest) }),
  fc
    .tuple(fc.nat(highest), fc.nat(highest))
    .map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
  // Bounds as approximation words make them.
  fc
    .tuple(fc.nat(9999), fc.nat(9), fc.constantFrom<[number, number]>([1, 0], [0, 1], [0.5, 0.5]))
    .map(([digits, exponent, [below, above]]) => {
      const unit = 10 ** exponent
      const value = (digits + 1) * unit
      return { atLeast: Math.ceil(value - below * unit), atMost: Math.floor(value + above * unit) }
    }),
)

/** Equal ends print as the figure that they are. */
function ends(figure: number | Approximate): number | Approximate {
  return typeof figure === 'object' && figure.atLeast === figure.atMost ? (figure.atLeast ?? 0) : figure
}

describe('parseFigure', () => {
  it.each([
    ['1.492', 1492],
    ['05', 5],
    ['86,59', 86.59],
    ['1.234,5', 1234.5],
    ['gần 27.000', { atLeast: 26_000, atMost: 27_000, soft: 'atLeast' }],
    ['trên 90', { atLeast: 90, atMost: 100, soft: 'atMost' }],
    ['khoảng 27', { atLeast: 27, atMost: 27, soft: 'both' }],
    ['1,2 triệu', { atLeast: 1_150_000, atMost: 1_250_000 }],
    ['từ 5 đến 8', { atLeast: 5, atMost: 8 }],
    // Nothing is below 0, however little is printed.
    ['gần 0', { atLeast: 0, atMost: 0, soft: 'atLeast' }],
    ['khoảng 0,0 triệu', { atLeast: 0, atMost: 50_000, soft: 'both' }],
    ['gần 5', { atLeast: 4, atMost: 5, soft: 'atLeast' }],
  ])('reads %j', (text, value) => {
    expect(parseFigure(text)).toEqual({ ok: true, value: asPublished(text, value) })
  })

  it.each([
    ['', 'empty', 0],
    ['-1', 'negative', 0],
    ['1.5', 'ambiguous', 1],
    ['gần 1.5', 'ambiguous', 5],
    ['gần', 'unexpected-character', 0],
    ['0,1234567', 'too-precise', 8],
    ['123456789012,1234', 'too-large', 0],
    ['1.23,5', 'broken-grouping', 1],
    [`${'9'.repeat(21)},5`, 'too-large', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    expect(parseFigure(text)).toMatchObject({ ok: false, issue: { code, position } })
  })

  it.each([
    [{ atLeast: 26_000, atMost: 27_000 }, 'từ 26.000 đến 27.000'],
    [{ atLeast: 26_000, atMost: 27_000, words: 'gần 27.000' }, 'gần 27.000'],
    [{ atLeast: 26_000, atMost: 27_000, words: 'hơn 26 nghìn' }, 'hơn 26 nghìn'],
    [{ atLeast: 3, atMost: 1_000_003 }, 'từ 3 đến 1.000.003'],
    [{ atMost: 500 }, 'không quá 500'],
    [{ atLeast: 500 }, 'ít nhất 500'],
    [8.125, '8,125'],
  ])('prints %j as officials do', (figure, text) => {
    expect(formatFigure(figure)).toBe(text)
  })

  it('reads back every figure that is printed', () => {
    const score = fc
      .tuple(fc.nat(99_999), fc.nat(999_999))
      .map(([integer, decimals]) => Number(`${integer}.${decimals}`))
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), score, bounds), (figure) => {
        const text = formatFigure(figure)
        expect(parseFigure(text)).toEqual({ ok: true, value: asPublished(text, ends(figure)) })
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back every approximate amount of money that is printed', () => {
    fc.assert(
      fc.property(bounds, (amount) => {
        const text = formatMoney(amount)
        expect(parseMoney(text)).toEqual({ ok: true, value: asPublished(text, ends(amount)) })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('FR12: an amount of money', () => {
  it.each([
    ['7.611 tỷ đồng', { atLeast: 7_610_500_000_000, atMost: 7_611_500_000_000 }],
    ['48,6 nghìn tỷ đồng', { atLeast: 48_550_000_000_000, atMost: 48_650_000_000_000 }],
    ['913.216,2 tỷ đồng', { atLeast: 913_216_150_000_000, atMost: 913_216_250_000_000 }],
    ['450.000 đồng', 450_000],
    ['gần 196 triệu VNĐ', { atLeast: 195_000_000, atMost: 196_000_000, soft: 'atLeast' }],
  ])('is read in a statement: %j', (text, value) => {
    expect(requiredFigureSchema.parse(text)).toEqual(asPublished(text, value))
    expect(parseFigure(text).ok).toBe(false)
  })

  it('leaves what is no money ambiguous', () => {
    expect(parseFigure('7.611 triệu')).toMatchObject({ ok: false, issue: { code: 'ambiguous' } })
  })
})

describe('FR13: a comma before three digits', () => {
  it.each([
    ['94,696', 94.696],
    ['1,492', 1.492],
  ])('is a decimal sign in %j', (text, value) => {
    expect(parseFigure(text)).toEqual({ ok: true, value })
  })

  it('leaves dots ambiguous', () => {
    expect(parseFigure('1.5')).toMatchObject({ ok: false, issue: { code: 'ambiguous' } })
  })
})
