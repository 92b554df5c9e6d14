import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../bench/hostile-texts.mjs'
import { readReport } from '../../src/prose/read-report.js'
import { growthOf, mostGrowth } from '../steps.js'

const options = {
  agency: { name: 'UBND xã Tân Lập', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1 },
} as const

describe('twice the text takes about twice the steps', () => {
  it.each(Object.entries(hostileTexts))('of %s', (_, make) => {
    expect(growthOf(make, (text) => readReport(text, options), 4000)).toBeLessThan(mostGrowth)
  })
})

const pieces = [
  'Đã tiếp nhận ',
  'giải quyết ',
  'trong đó ',
  'hồ sơ',
  '1.492',
  '99,3%',
  '(',
  ')',
  ', ',
  '; ',
  '. ',
  '\n',
  '- ',
  '+ ',
  'tỷ lệ ',
  'UBND xã ',
  'cấp tỉnh ',
  'gần ',
  '3/11 ',
  '/',
  'tổng số ',
  'và ',
  'gồm ',
  'Kế hoạch số 5/KH-UBND ngày 1/2/2024 ',
  'quý I năm 2024 ',
  '|',
  '\t',
  'I. ',
  'KẾT QUẢ',
  'BÁO CÁO\n',
  '🙂',
  '\u0301',
  '5,2 tỷ đồng',
  'từ ngày 1/1/2024 đến ngày 31/3/2024',
  '1)',
  '…',
]

it('any text is read without failing; every figure is placed, not read, or told from figures', () => {
  let placed = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
      const text = chosen.join('')
      const { places, unread } = readReport(text, options)
      const spans = [...Object.values(places).flat(), ...unread.map(({ span }) => span)]
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThanOrEqual(end)
      }
      // Whatever stands about it, this figure is neither a year nor a number of a document.
      for (const { index } of text.matchAll(/(?<![\d.,/\p{L}])99,3%/gu))
        expect(spans.some(([start, end]) => start <= index && end >= index + 4)).toBe(true)
      placed += Object.keys(places).length
    }),
    { numRuns: 3000 },
  )
  expect(placed).toBeGreaterThan(1000)
})
