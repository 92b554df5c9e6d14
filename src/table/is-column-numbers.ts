import type { Cells } from './read-cells.js'

/**
 * Whether the row below the headings numbers the columns of its table: "(1) (2) (3)=(4)+(5)", or 1, 2, 3 from
 * one on, perhaps after the letters A and B. Spreadsheets turn a typed "(1)" into -1.
 * @internal
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
