import { expect, it } from 'vitest'
import type { TableCell } from '../../src/table/cell.js'
import { rowText } from '../../src/table/cell.js'

it.each<[string, readonly (TableCell | undefined)[], string]>([
  ['a title', ['Biểu số 05', null, 'Đơn vị: hồ sơ'], 'Biểu số 05 Đơn vị: hồ sơ'],
  ['a caption with its number', ['I', 'Cấp huyện', 602], 'I Cấp huyện 602'],
  [
    'a merged cell, which a library repeats',
    ['Đã giải quyết', 'Đã giải quyết', 'Ghi chú'],
    'Đã giải quyết Ghi chú',
  ],
  ['what is neither text nor number', [undefined, { refused: 'date' }, 'Ghi chú', 0], 'Ghi chú 0'],
  ['nothing', [], ''],
])('a row says %s', (_, row, text) => {
  expect(rowText(row)).toBe(text)
})
