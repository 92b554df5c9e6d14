import { normalizeText } from '../notation/normalize-text.js'
import type { Cells } from './cell.js'

/** A heading is short; a longer text is none. */
const longest = 300

/**
 * The letters and digits of a heading, whatever its case, marks, spaces (a line may break inside a word) and column
 * numbers "(3)" or "(3)=(4)+(5)". Other words in brackets count: "Đúng hạn (gồm cả trước hạn)" is another figure. Empty
 * for what is no heading. @internal
 */
export function headingLetters(text: string): string {
  if (text.length > longest) return ''
  return normalizeText(text)
    .toLowerCase()
    .replace(/\(?\d{1,2}\)?(?: ?[=+] ?\(?\d{1,2}\)?)+|\(\d{1,2}\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Whether the row below the headings numbers the columns of its table: "(1) (2) (3)=(4)+(5)", or 1, 2, 3 from one on,
 * perhaps after the letters A and B. Spreadsheets turn a typed "(1)" into -1. @internal
 */
export function isColumnNumbers(row: Cells[number]): boolean {
  const filled = row.filter((cell) => cell != null)
  const numbers: number[] = []
  let hasBrackets = false
  for (const cell of filled) {
    if (typeof cell === 'object' || cell === undefined) return false
    const [, bracket, digits, letter] = /^(\(|-)?(?:(\d{1,2})|([A-H]))\)?(?: ?=.*)?$/.exec(String(cell)) ?? []
    if (digits !== undefined) numbers.push(Number(digits))
    else if (letter === undefined || numbers.length > 0) return false
    if (bracket !== undefined) hasBrackets = true
  }
  const [first] = numbers
  return (
    numbers.length > 1 &&
    (hasBrackets || (filled.length > 2 && (first === 1 || filled.length > numbers.length))) &&
    numbers.every((number, index) => number === Number(first) + index)
  )
}
