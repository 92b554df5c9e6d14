import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSignedFigure, parseSignedPercentage } from '../../src/notation/parse-signed.js'

const figure = (text: string) => {
  const reading = parseSignedFigure(text)
  return reading.ok ? reading.value : reading.issue.code
}
const percentage = (text: string) => {
  const reading = parseSignedPercentage(text)
  return reading.ok ? reading.value : reading.issue.code
}

describe('signed figures', () => {
  it.each([
    ['-0,07', -0.07],
    ['−0,07', -0.07],
    ['+1.492', 1492],
    ['1.492', 1492],
    ['- 5', -5],
    ['-0', 0],
    ['giảm 0,07 điểm', -0.07],
    ['Giảm 0,07 điểm phần trăm', -0.07],
    ['tăng 0,07 điểm %', 0.07],
    ['tăng gần 300', { atLeast: 200, atMost: 300, soft: 'atLeast', words: 'tăng gần 300' }],
    ['giảm hơn 300', { atLeast: -400, atMost: -300, soft: 'atLeast', words: 'giảm hơn 300' }],
    ['giảm dưới 5', { atLeast: -5, atMost: 0, words: 'giảm dưới 5' }],
    ['giảm từ 5 trở lên', { atMost: -5, words: 'giảm từ 5 trở lên' }],
    [
      'giảm 7.611 tỷ đồng',
      { atLeast: -7_611_500_000_000, atMost: -7_610_500_000_000, words: 'giảm 7.611 tỷ đồng' },
    ],
    ['--5', 'negative'],
    ['-', 'empty'],
    ['giảm', 'unexpected-character'],
    ['tăng 12,3%', 'unexpected-character'],
    ['1.5', 'ambiguous'],
  ])('%s', (text, value) => {
    expect(figure(text)).toEqual(value)
  })

  it.each([
    ['12,3%', '12.3'],
    ['-12,30%', '-12.30'],
    ['giảm 12,30%', '-12.30'],
    ['tăng 112%', '112'],
    ['-0,0', '0.0'],
    ['giảm gần 5%', { atLeast: '-5', atMost: '-4', soft: 'atMost', words: 'giảm gần 5%' }],
    ['giảm dưới 5%', { atLeast: '-5', atMost: '0', words: 'giảm dưới 5%' }],
    ['bằng 98%', 'unexpected-character'],
    ['gấp đôi', { atLeast: '50', atMost: '200', words: 'gấp đôi' }],
    ['tăng gấp 2 lần', { atLeast: '50', atMost: '200', words: 'tăng gấp 2 lần' }],
    // Twice as much, or twice as much more.
    ['tăng 2 lần', { atLeast: '50', atMost: '300', words: 'tăng 2 lần' }],
    ['gấp 1,5 lần', { atLeast: '45', atMost: '60', words: 'gấp 1,5 lần' }],
    ['Tăng gần gấp đôi', { atLeast: '0', atMost: '100', soft: 'atLeast', words: 'Tăng gần gấp đôi' }],
    ['tăng hơn 3 lần', { atLeast: '200', atMost: '400', soft: 'atMost', words: 'tăng hơn 3 lần' }],
    ['gấp rưỡi', { atLeast: '45', atMost: '60', words: 'gấp rưỡi' }],
    ['giảm một nửa', { atLeast: '-54.6', atMost: '-44.4', soft: 'both', words: 'giảm một nửa' }],
    ['giảm hơn một nửa', { atLeast: '-66.7', atMost: '-50', soft: 'atLeast', words: 'giảm hơn một nửa' }],
    ['giảm 2 lần', { atLeast: '-66.7', atMost: '-33.3', words: 'giảm 2 lần' }],
    ['2 lần', 'unexpected-character'],
    ['tăng lần', 'unexpected-character'],
  ])('%s of a rate', (text, value) => {
    expect(percentage(text)).toEqual(value)
  })

  it('read whole numbers back, and never throw', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (value) => {
        expect(figure(String(value))).toBe(value + 0)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        figure(text)
        percentage(text)
      }),
    )
  })
})
