import { describe, expect, it } from 'vitest'
import { notEvaluated, passed } from '../../../src/check/rule.js'
import type { Citation } from '../../../src/document/citation.js'
import { typeSymbol } from '../../../src/document/rules/type-symbol.js'

describe('document/type-symbol', () => {
  it.each([
    ['Kế hoạch', '37/QĐ-UBND', { vi: 'Quyết định', en: 'decision' }],
    ['Quyết định', '04/KH-UBND', { vi: 'Kế hoạch', en: 'plan' }],
    ['Thông báo kết luận', '12/TTr-UBND', { vi: 'Tờ trình', en: 'submission' }],
    ['Quy định', '15/QĐ-UBND', { vi: 'Quyết định', en: 'decision' }],
    ['Kế hoạch', '18/UBND-VP', { vi: 'Công văn', en: 'Official letter' }],
    ['Nghị quyết', '45/2020/NĐ-CP', { vi: 'Nghị định', en: 'decree' }],
  ])('tells “%s” from the symbol of %s', (type, number, symbolType) => {
    expect(typeSymbol.check({ type, number }, {})).toEqual({
      outcome: 'failed',
      path: ['type'],
      actual: type,
      expected: symbolType.vi,
      operands: [{ path: ['number'], value: number }],
      data: { number, symbolType },
    })
  })

  it.each([
    ['a type in any case, with more words', 'kế  hoạch thực hiện', '140/KH-UBND'],
    ['a công văn', 'Công văn', '549/PNV'],
    ['an unnumbered report', 'Báo cáo', '/BC-UBND'],
    ['a decree', 'Nghị định', '45/2020/NĐ-CP'],
    ['a law', 'Luật Đất đai', '31/2024/QH15'],
    ['a code', 'Bộ luật Lao động', '45/2019/QH14'],
    ['an ordinance', 'Pháp lệnh', '02/2022/UBTVQH15'],
    ['a resolution of the National Assembly', 'Nghị quyết', '203/2025/QH15'],
    ['a resolution of the Party', 'Nghị quyết', '57-NQ/TW'],
  ])('passes %s: %s %s', (_, type, number) => {
    expect(typeSymbol.check({ type, number }, {})).toBe(passed)
  })

  it.each<[string, Citation, 'type' | 'number']>([
    ['no type', { number: '37/QĐ-UBND' }, 'type'],
    ['a type that is null', { type: null, number: '37/QĐ-UBND' }, 'type'],
    ['no number', { type: 'Kế hoạch' }, 'number'],
    ['a number that is null', { type: 'Kế hoạch', number: null }, 'number'],
    ['neither', {}, 'type'],
    ['a word that is no type', { type: 'Văn bản', number: '37/QĐ-UBND' }, 'type'],
    ['a number that cannot be read', { type: 'Kế hoạch', number: '37/' }, 'number'],
    ['neither of them readable', { type: 'Văn bản', number: '37/' }, 'type'],
    // The Party has abbreviations of its own: its QĐ is a quy định.
    ['another type in a number of the Party', { type: 'Quy định', number: '37-QĐ/TW' }, 'number'],
    [
      'a type that the National Assembly does not pass',
      { type: 'Thông tư', number: '203/2025/QH15' },
      'number',
    ],
    [
      'a công văn of an agency that bears the letters of a type',
      { type: 'Công văn', number: '12/BTT-VP' },
      'number',
    ],
    ['a type without an abbreviation of its own', { type: 'Luật Cư trú', number: '12/QĐ-UBND' }, 'number'],
  ])('does not evaluate %s', (_, citation, missing) => {
    expect(typeSymbol.check(citation, {})).toEqual(notEvaluated([missing]))
  })
})

describe('FR20: a symbol that may be a type is not that of a công văn', () => {
  it.each([
    ['Kế hoạch', '12/KHPH-UBND'],
    ['Chương trình', '03/CTPH-MTTQ'],
    ['Quy chế', '05/QCPH-UBND'],
    ['Thông báo', '21/TBKL-UBND'],
    ['Kết luận', '21/KLTT-UBND'],
    ['Hướng dẫn', '08/HDLN-SNV'],
    ['Quyết định', '15/QD-UBND'],
    ['Quyết định', '15/QĐ.UBND'],
    ['Quyết định', '1998/QĐUB'],
    ['Tờ trình', '40/TTR-UBND'],
  ])('%s %s', (type, number) => {
    expect(typeSymbol.check({ type, number }, {})).toMatchObject({ outcome: 'not-evaluated' })
  })

  it('an agency still is', () => {
    expect(typeSymbol.check({ type: 'Kế hoạch', number: '18/UBND-VP' }, {})).toMatchObject({
      outcome: 'failed',
    })
  })
})

describe('FR20: an unknown symbol before an agency is no công văn', () => {
  it.each(['12/KHLT-UBND', '12/PH-UBND', '04/LT-HĐND-UBND', '3/ABC-MTTQ'])('%s', (number) => {
    expect(typeSymbol.check({ type: 'Kế hoạch', number }, {})).toEqual(notEvaluated(['number']))
  })
})
