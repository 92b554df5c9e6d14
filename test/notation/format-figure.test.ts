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
    [{ atMost: 500 }, 'không quá 500', 'up to 500'],
    [{ atMost: 0 }, 'không quá 0', 'up to 0'],
    [{ atLeast: 1500 }, 'ít nhất 1.500', 'at least 1,500'],
    [{ atLeast: 0 }, 'ít nhất 0', 'at least 0'],
    [{ atLeast: 26_000, atMost: 27_000 }, 'từ 26.000 đến 27.000', '26,000 to 27,000'],
    [{ atLeast: 26_000, words: 'gần 27.000' }, 'gần 27.000', 'at least 26,000 (“gần 27.000”)'],
    [{ atLeast: 1.5, atMost: 3 }, 'từ 1,5 đến 3', '1.5 to 3'],
    [{ atLeast: 5, atMost: 8 }, 'từ 5 đến 8', '5 to 8'],
    [{ atLeast: 7, atMost: 7 }, '7', '7'],
  ])('prints %j as %s, in English %s', (figure, vi, en) => {
    expect(formatFigure(figure)).toBe(vi)
    expect(formatFigure(figure, 'vi')).toBe(vi)
    expect(formatFigure(figure, 'en')).toBe(en)
    expect(formatMoney(figure)).toBe(`${vi} đồng`)
    expect(formatMoney(figure, 'en')).toBe(`${en} dong`)
  })

  it.each<Approximate>([{ atLeast: -1 }, { atMost: 2 ** 60 }])(
    'refuses the bounds %j, which no figure has',
    (figure) => {
      for (const language of ['vi', 'en'] as const)
        expect(() => formatFigure(figure, language)).toThrow(RangeError)
    },
  )
})
