import { describe, expect, it } from 'vitest'
import { notEvaluated, passed } from '../../../src/check/rule.js'
import { symbolSpelling } from '../../../src/document/rules/symbol-spelling.js'

describe('FR20: a near miss of a symbol is named as such', () => {
  it.each([
    ['Quyết định', '15/QD-UBND', '15/QĐ-UBND'],
    [null, '15/QD-UBND', '15/QĐ-UBND'],
    ['Quyết định', '5/QĐ.UBND', '05/QĐ-UBND'],
    ['Tờ trình', '40/TTR-UBND', '40/TTr-UBND'],
    ['Quyết định', '1998/QĐUB', '1998/QĐ-UB'],
    ['Quyết định', '12/QDUBND', '12/QĐ-UBND'],
    ['Kế hoạch', '12/KHUBND', '12/KH-UBND'],
    ['Chương trình', '07/CTR-HĐND', '07/CTr-HĐND'],
    ['Quy định', '03/QYĐ-SNV', '03/QyĐ-SNV'],
    ['Nghị định', '61/2018/ND-CP', '61/2018/NĐ-CP'],
    ['Kế hoạch', '33/Kh-UBND-VP', '33/KH-UBND-VP'],
    ['Quyết định', '766/QĐTTg', '766/QĐ-TTg'],
  ])('%s %s is probably %s', (type, number, expected) => {
    expect(symbolSpelling.check({ type, number }, {})).toMatchObject({
      outcome: 'failed',
      path: ['number'],
      actual: number,
      expected,
    })
  })

  it.each([
    ['a type', 'Quyết định', '15/QĐ-UBND'],
    ['a công văn of an agency', 'Công văn', '18/UBND-VP'],
    ['a law', 'Luật', '72/2025/QH15'],
    ['a Party document', 'Quy định', '37-QĐ/TW'],
  ])('passes %s: %s %s', (_, type, number) => {
    const verdict = symbolSpelling.check({ type, number }, {})
    expect(number.includes('QH15') ? notEvaluated(['number']) : passed).toEqual(verdict)
  })

  it.each([
    ['Thông báo', '12/TBKL-UBND', 'number'],
    ['Kế hoạch', '12/KHPH-UBND', 'number'],
    ['Công văn', '549/PNV', 'number'],
    ['Công văn', '12/TTHĐND', 'type'],
    ['Công văn', '12/CD-VP', 'type'],
    [null, '12/', 'number'],
    [null, null, 'number'],
  ])('does not evaluate %s %s', (type, number, missing) => {
    expect(symbolSpelling.check({ type, number }, {})).toEqual(notEvaluated([missing]))
  })
})
