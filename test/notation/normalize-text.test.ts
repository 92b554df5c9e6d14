import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from '../../src/notation/normalize-text.js'

describe('normalizeText', () => {
  it.each([
    ['decomposed letters', 'Hồ sơ'.normalize('NFD'), 'Hồ sơ'],
    ['ƣ of PDF fonts', 'trƣớc, CHẤT LƢỢNG', 'trước, CHẤT LƯỢNG'],
    ['ƣ before a combining accent', 'nƣ\u0301c', 'nức'],
    ['eth for đ', 'Ðình Cả, ðã', 'Đình Cả, đã'],
    ['no-break, thin and wide spaces', '2\u00A0096\u202F5\u3000a', '2 096 5 a'],
    ['zero-width characters and a byte-order mark', '\uFEFF1\u200B.\u200D492\u2060', '1.492'],
    ['a soft hyphen', 'hành\u00AD chính', 'hành chính'],
    ['dashes', '01/01 – 30/9 — 5 − 3', '01/01 - 30/9 - 5 - 3'],
    ['line breaks and runs of spaces', ' Tồn \r\n\t kỳ ', 'Tồn kỳ'],
  ])('normalizes %s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
      }),
    )
  })
})
