import { expect, it } from 'vitest'
import { onOneLine } from '../../src/table/markup.js'

it.each([
  ['a broken line', 'Tổng số\r\n hồ sơ', 'Tổng số hồ sơ'],
  ['tabs, no-break spaces and the ends', '\t Hộ\u00A0\u00A0tịch \n', 'Hộ tịch'],
  ['a sequence that steers a terminal', '\u001B[31mđỏ\u0007', '\uFFFD[31mđỏ\uFFFD'],
  ['marks that turn the direction of text', 'a\u202Eb\u2066c\u200Fd\u061C', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD'],
  ['a control character of eight bits', 'a\u0085b\u009Bc', 'a\uFFFDb\uFFFDc'],
  ['letters, marks and joiners', 'Hồ sơ trễ hạn – 5 %', 'Hồ sơ trễ hạn – 5 %'],
])('%s: %j', (_, text, line) => {
  expect(onOneLine(text)).toBe(line)
})
