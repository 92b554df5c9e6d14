import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesIn } from '../../src/cli/text-report.js'

it('tells line and column from 1, as editors count, whatever the form of the letters', () => {
  const text = 'Đã tiếp nhận\n120 hồ sơ\r\n\ngiải quyết 118'
  const placeOf = placesIn(text)
  expect(placeOf([13, 16])).toEqual({ line: 2, column: 1, span: [13, 16], text: '120' })
  expect(placeOf([0, 2])).toMatchObject({ line: 1, column: 1 })
  expect(placeOf([text.length - 3, text.length])).toMatchObject({ line: 4, column: 12, text: '118' })
  const decomposed = 'hồ sơ 5'.normalize('NFD')
  expect(placesIn(decomposed)([decomposed.length - 1, decomposed.length])).toMatchObject({ column: 7 })
})

it('every place is behind as many line ends as its line says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', 'ồ', ' ')), fc.nat(40), (letters, given) => {
      const text = letters.join('')
      const at = Math.min(given, text.length)
      const lines = text.slice(0, at).split('\n')
      expect(placesIn(text)([at, at])).toMatchObject({
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
      })
    }),
  )
})
