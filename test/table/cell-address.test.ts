import { expect, it } from 'vitest'
import { cellAddress } from '../../src/table/table-issue.js'

it.each([
  [0, 0, 'A1'],
  [6, 3, 'D7'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('the cell in row %i and column %i is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address)
})
