import { describe, expect, it } from 'vitest'
import type { TableCell } from '../../src/table/cell.js'
import { isColumnNumbers } from '../../src/table/heading.js'

describe('isColumnNumbers', () => {
  it.each<[string, readonly (TableCell | undefined)[]]>([
    ['numbers in brackets', ['(1)', '(2)', '(3)']],
    ['numbers in brackets with their sums', ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)']],
    ['two numbers in brackets', ['(1)', '(2)']],
    ['a part of the table, numbered on from the one before', ['(6)', '(7)', '(8)']],
    ['brackets that a spreadsheet took for a minus', [-1, -2, -3]],
    ['bare numbers from one on', [1, 2, 3, 4]],
    ['bare numbers as texts', ['1', '2', '3=4+5', '4', '5']],
    ['letters before the numbers', ['A', 'B', 1, 2, 3]],
    ['a letter before two bare numbers that do not begin with one', ['A', 2, 3]],
    ['holes of merged cells', [undefined, 1, null, 2, 3]],
    ['two digits', ['(9)', '(10)', '(11)']],
  ])('takes %s for a row that numbers the columns', (_, row) => {
    expect(isColumnNumbers(row)).toBe(true)
  })

  it.each<[string, readonly (TableCell | undefined)[]]>([
    ['an empty row', [null, undefined]],
    ['one number', ['(1)']],
    ['letters alone', ['A', 'B', 'C']],
    ['the figures of a field', ['Hộ tịch', 602, 601]],
    ['figures that begin with one, but skip', [1, 2, 4]],
    ['figures that fall', [3, 2, 1]],
    ['figures in a row that begin with another number', [5, 6, 7]],
    ['two bare numbers only', [1, 2]],
    ['a letter after the numbers', [1, 2, 'A', 3]],
    ['a letter that numbers no column', ['K', 1, 2]],
    ['counts of three digits', [100, 101, 102]],
    ['a cell that is neither text nor number', ['(1)', { refused: 'date' }, '(2)']],
    ['a number with more text', ['(1)', '(2) hồ sơ']],
  ])('does not take %s for one', (_, row) => {
    expect(isColumnNumbers(row)).toBe(false)
  })
})
