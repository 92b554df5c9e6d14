import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inVietnameseOrder, vietnameseOrder } from '../../src/notation/vietnamese-order.js'

const sorted = (texts: readonly (string | undefined)[]) => inVietnameseOrder(texts, (text) => text)

describe('the order of Vietnamese', () => {
  it('goes by letters, then tones, then numbers by their value; nameless last', () => {
    const inOrder = [
      'Ấp 2',
      'Ấp 10',
      'Bưu chính',
      'Chứng thực',
      'Dân số',
      'Đất đai',
      'Đê điều',
      'Hộ tịch',
      'Ma túy',
      'Mà',
      'Mả',
      'Mã',
      'Má',
      'Mạ',
      'Năng lượng',
      'Nông nghiệp',
      'Ô tô',
      'Y tế',
      undefined,
    ]
    // "Ma túy" is longer than "Mà".
    const expected = [...inOrder.slice(0, 8), 'Mà', 'Mả', 'Mã', 'Má', 'Mạ', 'Ma túy', ...inOrder.slice(14)]
    expect(sorted([...inOrder].reverse())).toEqual(expected)
    expect(sorted(inOrder)).toEqual(expected)
  })

  it('is as Vietnamese collation has it, for words of one case', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aăâàảãáạằbcdđeêghiklmnoôơờpqrstuưvxy'),
      minLength: 1,
      maxLength: 6,
    })
    const { compare } = new Intl.Collator('vi')
    fc.assert(
      fc.property(word, word, (one, other) => {
        const own = vietnameseOrder(one) < vietnameseOrder(other) ? -1 : one === other ? 0 : 1
        expect(own).toBe(Math.sign(compare(one, other)))
      }),
    )
  })

  it('has no two texts in one place, and is the same for any form of letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(vietnameseOrder(one) === vietnameseOrder(other)).toBe(one === other)
      }),
    )
    expect(vietnameseOrder('Đất'.normalize('NFD')).split('\u0000').slice(0, 2)).toEqual(
      vietnameseOrder('Đất').split('\u0000').slice(0, 2),
    )
  })
})
