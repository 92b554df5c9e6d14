import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney } from '../../src/notation/format-money.js'
import { parseMoney } from '../../src/notation/parse-money.js'
import { asPublished } from './arbitraries.js'

describe('parseMoney', () => {
  it.each([
    ['1.234.567 đồng', 1234567],
    ['450.000đ', 450000],
    ['450000 VNĐ', 450000],
    ['5,2 tỷ đồng', { atLeast: 5_150_000_000, atMost: 5_250_000_000 }],
    ['5,20 tỉ đồng', { atLeast: 5_195_000_000, atMost: 5_205_000_000 }],
    ['trên 5,2 tỷ đồng', { atLeast: 5_200_000_000, atMost: 5_300_000_000, soft: 'atMost' }],
    ['gần 196 triệu đồng', { atLeast: 195_000_000, atMost: 196_000_000, soft: 'atLeast' }],
    ['gần 10 triệu đồng', { atLeast: 9_000_000, atMost: 10_000_000, soft: 'atLeast' }],
    ['hơn 27 nghìn đồng', { atLeast: 27_000, atMost: 28_000, soft: 'atMost' }],
    ['khoảng 350 triệu', { atLeast: 345_000_000, atMost: 355_000_000, soft: 'both' }],
    ['dưới 500.000 đồng', { atMost: 500_000 }],
    ['ít nhất 500.000 đồng', { atLeast: 500_000 }],
    ['từ 5 đến 8 đồng', { atLeast: 5, atMost: 8 }],
    ['gần 1.234 tỷ đồng', { atLeast: 1_233_000_000_000, atMost: 1_234_000_000_000, soft: 'atLeast' }],
    ['7.611 tỷ đồng', { atLeast: 7_610_500_000_000, atMost: 7_611_500_000_000 }],
    ['7.611 tỷ', { atLeast: 7_610_500_000_000, atMost: 7_611_500_000_000 }],
    ['48,6 nghìn tỷ đồng', { atLeast: 48_550_000_000_000, atMost: 48_650_000_000_000 }],
    ['48,6 ngàn tỉ đồng', { atLeast: 48_550_000_000_000, atMost: 48_650_000_000_000 }],
    ['913.216,2 tỷ đồng', { atLeast: 913_216_150_000_000, atMost: 913_216_250_000_000 }],
    ['1.250 triệu đồng', { atLeast: 1_245_000_000, atMost: 1_255_000_000 }],
  ])('reads %j', (text, value) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: asPublished(text, value) })
  })

  it.each([
    ['', 'empty', 0],
    ['196', 'unknown-unit', 3],
    ['196 USD', 'unknown-unit', 7],
    ['-5 đồng', 'negative', 0],
    ['5,25 đồng', 'fractional', 1],
    ['đồng', 'empty', 0],
    ['x triệu', 'unexpected-character', 0],
    ['99.999.999 tỷ đồng', 'too-large', 0],
    ['từ 8 đến 5 đồng', 'reversed-range', 9],
    ['từ 8 đến 5. đồng', 'broken-grouping', 10],
    ['1,2345678901 tỷ đồng', 'fractional', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, issue: { code, position } })
  })

  it('reads back every exact amount that is printed', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(parseMoney(formatMoney(amount))).toEqual({ ok: true, value: amount })
      }),
    )
  })
})
