import { describe, expect, it } from 'vitest'
import type { Approximate } from '../../src/notation/approximate.js'
import { formatFigure } from '../../src/notation/format-figure.js'
import { formatMoney } from '../../src/notation/format-money.js'

describe('formatFigure', () => {
  it.each<[number | Approximate, string, string]>([
    [1492, '1.492', '1,492'],
    [86.59, '86,59', '86.59'],
    [3e-7, '0,0000003', '0.0000003'],
    [1.25e-7, '0,000000125', '0.000000125'],
    // Three decimals could be taken for a group of three; a fourth cannot.
    [86.125, '86,125', '86.125'],
    [1234.125, '1.234,125', '1,234.125'],
    [{}, 'chưa rõ', 'unknown'],
    [{ atMost: 500 }, 'dưới 500', 'up to 500'],
    [{ atMost: 0 }, 'dưới 0', 'up to 0'],
    [{ atLeast: 1500 }, 'ít nhất 1.500', 'at least 1,500'],
    [{ atLeast: 0 }, 'ít nhất 0', 'at least 0'],
    [{ atLeast: 26_000, atMost: 27_000 }, 'gần 27.000', '26,000 to 27,000'],
    [{ atLeast: 90, atMost: 100 }, 'trên 90', '90 to 100'],
    [{ atLeast: 26_500, atMost: 27_500 }, 'khoảng 27.000', '26,500 to 27,500'],
    [{ atLeast: 195_000_000, atMost: 196_000_000 }, 'gần 196 triệu', '195,000,000 to 196,000,000'],
    [{ atLeast: 5_150_000_000, atMost: 5_250_000_000 }, '5,2 tỷ', '5,150,000,000 to 5,250,000,000'],
    [{ atLeast: 5, atMost: 8 }, 'từ 5 đến 8', '5 to 8'],
    [{ atLeast: 7, atMost: 7 }, 'từ 7 đến 7', '7 to 7'],
  ])('prints %j as %s, in English %s', (figure, vi, en) => {
    expect(formatFigure(figure)).toBe(vi)
    expect(formatFigure(figure, 'vi')).toBe(vi)
    expect(formatFigure(figure, 'en')).toBe(en)
    expect(formatMoney(figure)).toBe(`${vi} đồng`)
    expect(formatMoney(figure, 'en')).toBe(`${en} dong`)
  })

  it.each<Approximate>([
    { atMost: 1.5 },
    { atLeast: -1 },
    { atLeast: 0.5, atMost: 1.5 },
    { atLeast: 1.5, atMost: 3 },
  ])('refuses the bounds %j, which are no counts, rather than round them', (figure) => {
    for (const language of ['vi', 'en'] as const)
      expect(() => formatFigure(figure, language)).toThrow(RangeError)
  })
})
