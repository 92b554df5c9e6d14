import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSource } from '../../src/text/source-text.js'

const inForm = (text: string) => readSource(text).text

it('brings letters, spaces, dashes and line ends into one form', () => {
  expect(inForm('Tồn kỳ trước: 12\r\n– hồ\u200b sơ'.normalize('NFD'))).toBe('Tồn kỳ trước: 12\n- hồ sơ')
  expect(inForm('số lƣợng, Ðiều')).toBe('số lượng, Điều')
})

it('leaves out spaces at the ends of lines, and the second of two between words', () => {
  expect(inForm('  Đã  tiếp nhận \u00a0\n   1.492\u00a0 hồ sơ  ')).toBe('  Đã tiếp nhận\n1.492 hồ sơ  ')
  expect(inForm('Chứng thực 72 72  0   5')).toBe('Chứng thực 72 72  0   5')
})

it('knows where a stretch stands in the text as given', () => {
  const given = 'Đã tiếp\u00a0nhận\r\n1.492\u200b hồ sơ'.normalize('NFD')
  const { text, spanOf } = readSource(given)
  const start = text.indexOf('1.492')
  expect(given.slice(...spanOf(start, start + 5))).toBe('1.492')
  const word = text.indexOf('tiếp')
  expect(given.slice(...spanOf(word, word + 4)).normalize('NFC')).toBe('tiếp')
})

it('a part of a letter that was put together stands for the whole letter', () => {
  const { text, spanOf } = readSource('e\u0302\u0301\u0301a')
  expect(text).toBe('ế\u0301a')
  expect([spanOf(1, 3), spanOf(0, 1)]).toEqual([
    [0, 5],
    [0, 4],
  ])
})

it('every stretch of what is read is that stretch of what was given, whatever the text', () => {
  const piece = fc.constantFrom(
    'ế',
    'e\u0302\u0301',
    'ƣ',
    'a',
    ' ',
    '\u00a0',
    '\r\n',
    '\u200b',
    '–',
    '5',
    'Ð',
    '\u0301',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const given = pieces.join('')
      const { text, spanOf } = readSource(given)
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
      const [from, to] = spanOf(start, end)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(given.length)
      // A part of a letter that was put together stands for the whole letter.
      expect(
        readSource(given.slice(from, to)).text.includes(text.slice(start, end).trim()) || to - from <= 3,
      ).toBe(true)
    }),
  )
})
